"""Fact rows as rich text, and below them what they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil

from explorer.analysis.facts import FactRow
from explorer.analysis.marks import Mark
from explorer.analysis.message import Message
from explorer.analysis.names import name_of
from explorer.canvas.fonts import QtTextMeasure
from explorer.domain.evidence import Reading, Source
from explorer.scenes.marks import Ink
from explorer.views.common.known_words import credit_text, own_parts, own_text, stage_text
from explorer.views.inspector.rich_text import (
    MARK_WIDTH,
    NAME_GAP,
    NAME_WIDTH,
    SOURCES_WIDTH,
    RichText,
)
from explorer.views.text import message
from explorer.views.text.wording import words

SHORT_ID = 3

_KNOWN = {"fact-stage": stage_text, "match-fact-provider": credit_text}
"""What puts values that data says in words we know into the user's language."""

_NAME_SIZE = 12
_WIDEST_NAME = 128


class FactTable:
    """Puts rows of one match into words."""

    def __init__(self, rich: RichText, sources: Sequence[Source]) -> None:
        self._rich = rich
        self._name_width = rich.px(NAME_WIDTH)
        self._sources: Mapping[str, Source] = {source.id: source for source in sources}

    def table(self, rows: Sequence[FactRow]) -> str:
        """One row a fact, and the readings of sources that disagree below it."""
        self._name_width = self._room_for_names(rows)
        return self._rich.table(part for row in rows for part in self._row(row))

    def rests_on(self, rows: Sequence[FactRow]) -> str:
        """The sources of the rows in full, and why a fact has its mark."""
        used = dict.fromkeys(source for row in rows for source in row.sources)
        parts = [*self._listed(tuple(used)), *self._reasons(rows)]
        if not parts:
            return ""
        return self._rich.heading(message("inspector-rests-on")) + self._rich.table(parts)

    def source_link(self, source_id: str) -> str:
        """A link to a source under the short name that fits beside a fact."""
        source = self._sources.get(source_id)
        label = own_text(source.label) if source else source_id
        shown = source_id if len(source_id) <= SHORT_ID else label
        return self._rich.link("source", source_id, shown, label)

    def _room_for_names(self, rows: Sequence[FactRow]) -> int:
        """How wide the names' column is, so that no word of a name breaks in itself."""
        rich, measure = self._rich, QtTextMeasure()
        said = (word for row in rows for word in _name(row).split())
        size = rich.px(_NAME_SIZE)
        longest = ceil(max((measure.width(word, size) for word in said), default=0.0))
        return min(max(rich.px(NAME_WIDTH), longest + NAME_GAP), rich.px(_WIDEST_NAME))

    def _row(self, row: FactRow) -> Iterator[str]:
        rich, unknown = self._rich, row.mark is Mark.UNKNOWN
        name = rich.text(_name(row), Ink.TEXT2, _NAME_SIZE)
        value = rich.text(_value(row), Ink.TEXT3 if unknown else Ink.TEXT)
        box = rich.boxed(row.mark.sign, words(name_of(row.mark)))
        links = self._links(row.sources)
        cells = [(f'width="{self._name_width}"', name)]
        if box or links:
            cells.append(("", value))
            cells.append((f'width="{rich.px(MARK_WIDTH)}"', box))
            cells.append((f'width="{rich.px(SOURCES_WIDTH)}" align="right"', links))
        else:
            cells.append(('colspan="3"', value))
        yield rich.row(cells)
        for reading in row.readings:
            yield self._reading(reading)

    def _reading(self, reading: Reading) -> str:
        rich = self._rich
        if reading.chosen:
            chosen = rich.text(message("inspector-chosen"), Ink.TEXT2, 12)
            value = f"{rich.strong(own_parts(reading.value))} {chosen}"
        else:
            value = rich.text(own_parts(reading.value), Ink.TEXT2)
        cells = (("", ""), ('colspan="2"', value), ('align="right"', self._links(reading.sources)))
        return rich.row(cells, ruled=False)

    def _links(self, sources: Sequence[str]) -> str:
        return " ".join(self.source_link(source) for source in sources)

    def _listed(self, used: Sequence[str]) -> Iterator[str]:
        for source_id in used:
            source = self._sources.get(source_id)
            if source is not None:
                yield self._line(self.source_link(source_id), own_text(source.title))

    def _reasons(self, rows: Sequence[FactRow]) -> Iterator[str]:
        """A line for each note, then one for each kind of doubt that no note explains."""
        explained = set()
        for row in rows:
            if row.note is not None:
                explained.add(row.mark)
                values = {"name": words(row.name), "note": own_text(row.note)}
                yield self._sign_line(row.mark, message("inspector-note", values))
        for mark in dict.fromkeys(row.mark for row in rows):
            if mark.sign and mark not in explained:
                yield self._sign_line(mark, words(name_of(mark)))

    def _sign_line(self, mark: Mark, text: str) -> str:
        return self._line(self._rich.text(mark.sign, Ink.TEXT, 12), text)

    def _line(self, lead: str, text: str) -> str:
        cells = (('width="74"', lead), ("", self._rich.text(text, Ink.TEXT2, 12)))
        return self._rich.row(cells, ruled=False)


def _name(row: FactRow) -> str:
    values = {
        name: own_text(value) if isinstance(value, str) else value
        for name, value in row.name.values.items()
    }
    return words(Message(row.name.key, values))


def _value(row: FactRow) -> str:
    said = own_text(words(row.value))
    known = _KNOWN.get(row.name.key)
    return known(said) if known else said
