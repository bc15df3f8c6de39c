"""Both line-ups as of the playhead: who starts, who is on the bench, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import time_label
from explorer.analysis.presence import presence_at
from explorer.domain.events import Card, Event, Goal, Substitution
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.scenes.marks import Ink
from explorer.views.inspector.rich_text import RichText
from explorer.views.text import message

COLUMNS = tuple(Side)


class Lineups:
    """The cells of a table with a column a side; only their texts depend on the playhead."""

    def __init__(self, index: MatchIndex, rich: RichText) -> None:
        self._index = index
        self._rich = rich
        self._happenings: dict[str, list[tuple[Event, str]]] = {}
        for player_id, event, key in _happenings(index):
            self._happenings.setdefault(player_id, []).append((event, key))
        self._rows = tuple(self._lay_out())

    @property
    def known(self) -> bool:
        """Whether any source gives a line-up."""
        return bool(self._rows)

    def cells(self, moment: MatchTime) -> tuple[tuple[str, ...], ...]:
        """Each row's rich texts, home first, at a moment."""
        match = self._index.match
        on_pitch = {player for side in Side for player in presence_at(match, side, moment).on_pitch}
        return tuple(
            tuple(self._cell(part, moment, on_pitch) for part in row) for row in self._rows
        )

    def table(self, cells: tuple[tuple[str, ...], ...]) -> str:
        """The cells as a table."""
        width = 'width="50%"'
        return self._rich.table(
            self._rich.row([(width, text) for text in row], ruled=False) for row in cells
        )

    def _lay_out(self) -> Iterator[tuple[str | None, ...]]:
        """Rows of player ids; texts that stay start with a blank."""
        match = self._index.match
        squads = {side: match.team(side).lineup for side in COLUMNS}
        if not any(squads.values()):
            return
        yield tuple(f" {match.team(side).short_name}" for side in COLUMNS)
        for starter in (True, False):
            columns = [
                [entry.player_id for entry in squads[side] if entry.starter is starter]
                for side in COLUMNS
            ]
            if not starter and any(columns):
                bench = f" {message('inspector-bench')}"
                yield tuple(bench for _ in COLUMNS)
            yield from zip_longest(*columns)

    def _cell(self, part: str | None, moment: MatchTime, on_pitch: set[str]) -> str:
        if part is None:
            return ""
        if part.startswith(" "):
            return self._rich.strong(part.strip(), Ink.TEXT2, 12)
        player = self._index.players.get(part)
        name = self._index.player_name(part) or part
        if player is not None and player.shirt_number is not None:
            name = f"{player.shirt_number} {name}"
        told = [self._rich.text(name, Ink.TEXT if part in on_pitch else Ink.TEXT3, 12)]
        for event, key in self._happenings.get(part, ()):
            if event.time.at <= moment:
                words = message(key, {"minute": time_label(event.time)})
                told.append(self._rich.event_link(event.id, words, Ink.TEXT2, 11))
        return " ".join(told)


def _happenings(index: MatchIndex) -> Iterator[tuple[str, Event, str]]:
    """What is told of players, in order of time: whose, the event, and the key of its text."""
    for event in index.notable:
        match event:
            case Substitution():
                if event.player_id is not None:
                    yield event.player_id, event, "lineup-off"
                if event.player_on is not None:
                    yield event.player_on, event, "lineup-on"
            case Card() if event.player_id is not None:
                yield event.player_id, event, f"lineup-{event.kind}"
            case Goal() if event.counts and event.player_id is not None:
                key = "lineup-own_goal" if event.own_goal else "lineup-goal"
                yield event.player_id, event, key
            case _:
                pass
