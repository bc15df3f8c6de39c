"""The few pieces of rich text that the inspector's pages are made of.

Everything that comes from a match is escaped; colours are the theme's. Qt's rich text knows only
attributes and a part of CSS, hence the tables.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import chain, repeat

from explorer.canvas.theme import Theme
from explorer.scenes.marks import Ink

NAME_GAP = 6
NAME_WIDTH = 76
MARK_WIDTH = 24
SOURCES_WIDTH = 76


@dataclass(frozen=True, slots=True)
class RichText:
    """Makes rich text in one theme and text size, 1 for the design's."""

    theme: Theme
    text_scale: float = 1.0

    def px(self, length: float) -> int:
        """A length of the design at this text size, in pixels."""
        return round(length * self.text_scale)

    def colour(self, ink: Ink) -> str:
        """The colour of a role."""
        return self.theme.colour(ink)

    def text(self, words: str, ink: Ink = Ink.TEXT, size: int = 13) -> str:
        """Plain words in a colour and a size of the design, in pixels."""
        look = f"color:{self.colour(ink)}; font-size:{self.px(size)}px"
        return f'<span style="{look}">{escape(words)}</span>'

    def strong(self, words: str, ink: Ink = Ink.TEXT, size: int = 13) -> str:
        """Words that stand out."""
        return f'<span style="font-weight:600">{self.text(words, ink, size)}</span>'

    def link(self, kind: str, target: str, words: str, tip: str = "") -> str:
        """A link of one kind, such as ``source``, in the accent colour."""
        look = f"color:{self.colour(Ink.ACCENT)}; text-decoration:none; font-size:{self.px(12)}px"
        href, title = escape(f"{kind}:{target}"), escape(tip)
        return f'<a href="{href}" title="{title}" style="{look}">{escape(words)}</a>'

    def event_link(self, event_id: str, words: str, ink: Ink = Ink.TEXT, size: int = 13) -> str:
        """A link to an event, underlined as in the report."""
        look = f"color:{self.colour(ink)}; text-decoration:underline; font-size:{self.px(size)}px"
        return f'<a href="{escape(f"event:{event_id}")}" style="{look}">{escape(words)}</a>'

    def boxed(self, sign: str, tip: str) -> str:
        """A sign in a small outlined box; nothing for no sign."""
        if not sign:
            return ""
        border = f"border:1px solid {self.colour(Ink.BORDER_STRONG)}"
        look = f"color:{self.colour(Ink.TEXT)}; font-size:{self.px(11)}px"
        return (
            '<table cellspacing="0" cellpadding="0" align="center" '
            f'style="border-collapse:collapse"><tr><td width="{self.px(16)}" align="center" '
            f'style="{border}">'
            f'<span title="{escape(tip)}" style="{look}">{escape(sign)}</span>'
            "</td></tr></table>"
        )

    def heading(self, words: str) -> str:
        """The heading of a section; a table of its own, since margins beside tables collapse."""
        text = self.strong(words, Ink.TEXT2, 12)
        return self.table(
            [f'<tr><td style="padding-top:16px; padding-bottom:4px">{text}</td></tr>']
        )

    def paragraph(self, inner: str) -> str:
        """A paragraph of rich text, close to the next."""
        return f'<p style="margin-top:0; margin-bottom:4px">{inner}</p>'

    def row(self, cells: Iterable[tuple[str, str]], *, ruled: bool = True) -> str:
        """A row of a table; each cell is its attributes and its rich text."""
        rule = f"border-top:1px solid {self.colour(Ink.DIVIDER)};" if ruled else ""
        look = f"{rule} padding-top:{4 if ruled else 0}px; padding-bottom:4px"
        # Cells touch, and a long name would run into its value.
        gaps = chain([f"; padding-right:{NAME_GAP}px"], repeat(""))
        inner = "".join(
            f'<td {attributes} style="{look}{gap}">{text}</td>'
            for (attributes, text), gap in zip(cells, gaps, strict=False)
        )
        return f"<tr>{inner}</tr>"

    def table(self, rows: Iterable[str]) -> str:
        """A table as wide as the page."""
        inner = "".join(rows)
        return (
            '<table width="100%" cellspacing="0" cellpadding="0" '
            f'style="border-collapse:collapse">{inner}</table>'
        )
