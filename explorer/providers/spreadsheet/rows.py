"""The rows of a table as far as they tell the same of every event: what, for which team, when."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, EventTime
from explorer.providers.base import ImportProblem, Progress
from explorer.providers.spreadsheet.cells import Cells
from explorer.providers.spreadsheet.events import Happening
from explorer.providers.spreadsheet.facts import Facts
from explorer.providers.spreadsheet.faults import Effect, Faults
from explorer.providers.spreadsheet.minutes import MinuteError, read_minute, tells_of_extra_time
from explorer.providers.spreadsheet.squads import Squads, TeamNames
from explorer.providers.spreadsheet.table import MAX_ROWS, Broken, Row, Table
from explorer.providers.spreadsheet.words import TYPES, UNKNOWN, RowKind, plain_word

ROWS_A_STEP = 500
"""After so many rows somebody may cancel."""

_PERIODS = {str(number): number for number in range(1, SHOOTOUT + 1)}
_EXTRA_TIME = {"3", "4"}
_TIMELESS = (RowKind.STARTER, RowKind.BENCH, RowKind.KICK)
_TEAMLESS = (RowKind.PERIOD_END, RowKind.ACTION)


def usable_rows(table: Table, faults: Faults, name: str) -> list[Row]:
    """The rows whose cells stand in columns; others are noted as faults.

    Raises:
        ImportProblem: If there are too many.
    """
    rows: list[Row] = []
    width = len(table.titles)
    for number, found in enumerate(table.rows()):
        if number >= MAX_ROWS:
            raise ImportProblem("sheet_too_many_rows", {"name": name, "limit": MAX_ROWS})
        if isinstance(found, Broken):
            faults.add("sheet_quotes", Effect.ROW, found.row)
        elif any(cell.strip() for cell in found.cells[width:]):
            count = len(found.cells)
            faults.add("sheet_cells", Effect.ROW, found, count=count, width=width)
        else:
            rows.append(found)
    return rows


def has_extra_time(facts: Facts, rows: Sequence[Cells]) -> bool:
    """Whether the match had extra time, as the facts say it or else as the rows tell it."""
    if any(row.raw("period") in _EXTRA_TIME for row in rows):
        return True
    if facts.extra_time is not None:
        return facts.extra_time
    return tells_of_extra_time(row.raw("minute") for row in rows)


class RowReader:
    """Reads what a row tells of, and puts the players of its line-ups into the squads."""

    def __init__(self, names: TeamNames, squads: Squads, *, extra_time: bool) -> None:
        self._names = names
        self._squads = squads
        self._extra_time = extra_time

    def read(self, rows: Sequence[Cells], tell: Progress) -> list[Happening]:
        """What the rows tell of; those without a type or a team are noted as faults."""
        found: list[Happening] = []
        for number, row in enumerate(rows):
            if number % ROWS_A_STEP == 0:
                tell(number / len(rows))
            item = self._happening(row)
            if item is not None:
                found.append(item)
        return found

    def _happening(self, cells: Cells) -> Happening | None:
        if not cells.raw("type"):
            cells.fault("sheet_type_missing", "type", Effect.ROW)
            return None
        told = cells.one_of("type", TYPES, Effect.ROW)
        if told is None:
            return None
        kind, preset = told
        side: Side | None = None
        team = plain_word(cells.raw("team"))
        if team and team != UNKNOWN:
            side = self._side(cells)
            if side is None:
                return None
        elif not team and kind not in _TEAMLESS:
            cells.fault("sheet_team_missing", "team", Effect.ROW)
            return None
        if kind in (RowKind.STARTER, RowKind.BENCH):
            self._line_up(cells, side, starter=kind is RowKind.STARTER)
        time = None if kind in _TIMELESS else self._time(cells, kind)
        return Happening(cells, kind, preset, side, time)

    def _side(self, cells: Cells) -> Side | None:
        word, known = plain_word(cells.raw("team")), self._squads.words
        if word in known:
            return known[word]
        near = cells.suggestion(word, known)
        home, away = self._names.home, self._names.away
        if near is not None:
            team = self._names.of(known[near])
            cells.fault("sheet_team_near", "team", Effect.ROW, near=team)
        else:
            cells.fault("sheet_team", "team", Effect.ROW, home=home, away=away)
        return None

    def _time(self, cells: Cells, kind: RowKind) -> EventTime | None:
        text = cells.raw("minute")
        period = cells.one_of("period", _PERIODS)
        if not text:
            if kind is not RowKind.PERIOD_END:
                cells.fault("sheet_minute_missing", "minute", Effect.MINUTE)
            return None
        try:
            return read_minute(text, period=period, extra_time=self._extra_time)
        except MinuteError as error:
            cells.fault(error.code, "minute", Effect.MINUTE, **error.values)
            return None

    def _line_up(self, cells: Cells, side: Side | None, *, starter: bool) -> None:
        player = cells.text("player")
        if player is None or side is None:
            cells.fault("sheet_player_missing", "player", Effect.ROW)
            return
        self._squads.add_to_lineup(
            side,
            player,
            starter=starter,
            position=cells.text("position"),
            full_name=cells.text("full_name"),
            number=cells.whole("number", 0, 999),
        )
