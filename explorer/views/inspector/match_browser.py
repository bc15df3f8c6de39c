"""The page of the match itself, kept while other pages are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from explorer.session.match_session import MatchSession
from explorer.views.inspector.fact_browser import FactBrowser
from explorer.views.inspector.lineups import Lineups
from explorer.views.inspector.pages import match_page
from explorer.views.inspector.rich_text import RichText
from explorer.views.text import message

_LINEUPS_TABLE = 2
"""Its place on the page, after the facts and its own heading."""


class MatchBrowser(FactBrowser):
    """Made once for a match; later only cells of the line-ups change."""

    def __init__(self, session: MatchSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rich: RichText | None = None
        self._lineups: Lineups | None = None
        self._cells: tuple[tuple[str, ...], ...] = ()
        self.setAccessibleName(message("dock-inspector"))

    def forget(self, rich: RichText) -> None:
        """Make the page anew, in that look, when it is shown next."""
        self._rich = rich
        self._lineups = None

    def show_match(self) -> None:
        """Bring the page up to date."""
        state = self._session.state
        if state.index is None or self._rich is None:
            return
        if self._lineups is not None:
            self.show_moment()
            return
        self._lineups = Lineups(state.index, self._rich)
        self._cells = self._lineups.cells(state.playhead)
        table = self._lineups.table(self._cells) if self._lineups.known else ""
        spoil = not state.filter.hide_future
        self.show_page(match_page(state.index, self._rich, table, spoil=spoil))

    def show_moment(self) -> None:
        """Change what the playhead changed in the line-ups."""
        if self._lineups is None or not self._lineups.known:
            return
        cells = self._lineups.cells(self._session.state.playhead)
        changes = {
            (row, column): text
            for row, (before, now) in enumerate(zip(self._cells, cells, strict=True))
            for column, text in enumerate(now)
            if before[column] != text
        }
        if changes:
            self._cells = cells
            self.change_cells(_LINEUPS_TABLE, changes)
