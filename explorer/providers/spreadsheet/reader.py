"""Reads a match that is kept in a spreadsheet: facts above a table with one event a row."""

from __future__ import annotations

import datetime as dt

from explorer.domain.evidence import Finding, Source
from explorer.domain.match import Match, Provider, Rules, Shootout
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, Certainty, EventTime, Period
from explorer.providers.base import Imported, ImportProblem, ImportReport, Progress
from explorer.providers.spreadsheet.cells import Cells
from explorer.providers.spreadsheet.events import EventIds, EventReader, Played
from explorer.providers.spreadsheet.facts import read_facts
from explorer.providers.spreadsheet.faults import Faults
from explorer.providers.spreadsheet.kicks import read_kicks
from explorer.providers.spreadsheet.ordering import fill_in_times, in_order, with_known_shots
from explorer.providers.spreadsheet.rows import ROWS_A_STEP, RowReader, has_extra_time, usable_rows
from explorer.providers.spreadsheet.squads import Squads, TeamNames, slug
from explorer.providers.spreadsheet.table import Table, read_table
from explorer.providers.spreadsheet.teams import find_teams
from explorer.providers.spreadsheet.words import (
    COLUMN_NAMES,
    RowKind,
    nearest,
    plain_word,
)

PROVIDER = Provider(key="spreadsheet", name="Own spreadsheet")
"""Who the data of a spreadsheet comes from, unless its line ``source`` says it."""

# Stands beside every fact, in a narrow column.
_SHORT_NAME = "Sheet"
_NOT_EVENTS = (RowKind.STARTER, RowKind.BENCH, RowKind.PERIOD_END)
_WITHOUT_TIME = (*_NOT_EVENTS, RowKind.KICK)


def read_sheet(
    data: bytes, *, name: str, lenient: bool = False, progress: Progress | None = None
) -> Imported:
    """The match of a CSV file.

    Args:
        data: What the file holds.
        name: The file's name, for messages.
        lenient: Read what is readable: an event whose minute isn't is placed between the events
            before and after it, other values are unknown, rows without a team or a type are left
            out, and each of these is a finding. A strict reading refuses the file instead.
        progress: Told the share that is done; it may raise to cancel.

    Raises:
        ImportProblem: If the file holds no such table, or, in a strict reading, if anything in it
            can't be read; ``where`` is ``line`` or ``line:column``.
    """
    tell = progress or _tell_nobody
    table = read_table(data, name)
    sheet = _Sheet(table, Faults(table, name), name, tell)
    sheet.read(tell)
    if sheet.faults and not lenient:
        raise sheet.faults.problem(sheet.readable())
    match = sheet.match()
    tell(1.0)
    return Imported(match, ImportReport(sheet.counts(), {}, match.findings))


class _Sheet:
    """One file on its way to a match."""

    def __init__(self, table: Table, faults: Faults, name: str, tell: Progress) -> None:
        self.faults = faults
        self._table = table
        self._name = name
        self._facts = read_facts(table, faults)
        rows = usable_rows(table, faults, name)
        self._teams = find_teams(self._facts, table, rows, name)
        self._squads = Squads(self._teams.names, self._facts)
        cells = [Cells(table, row, faults) for row in rows]
        self._has_extra_time = has_extra_time(self._facts, cells)
        reader = RowReader(self._teams.names, self._squads, extra_time=self._has_extra_time)
        self._happenings = reader.read(cells, lambda share: tell(0.1 + 0.4 * share))
        self._ends: dict[int, Period] = {}
        self._ids = EventIds()
        self._played = Played()
        self._kicks: Shootout | None = None

    def read(self, tell: Progress) -> None:
        """Make events of the rows.

        Raises:
            ImportProblem: If there is no event with a minute.
        """
        reader = EventReader(self._squads, self._ids)
        play = [item for item in self._happenings if item.kind not in _WITHOUT_TIME]
        fill_in_times(play)
        for number, item in enumerate(play):
            if number % ROWS_A_STEP == 0:
                tell(0.5 + 0.4 * number / len(play))
            if item.time is not None:
                reader.read(item, item.time)
        for item in self._happenings:
            if item.kind is RowKind.PERIOD_END and item.time is not None:
                self._end_period(item.time)
        self._played = reader.played
        kicks = [item for item in self._happenings if item.kind is RowKind.KICK]
        self._kicks = read_kicks(kicks, self._squads, self._ids)
        if not self.counts():
            self._refuse_without_events()

    def readable(self) -> int:
        """How many events have no fault."""
        told = (item for item in self._happenings if item.kind not in _NOT_EVENTS)
        return sum(not self.faults.has(item.cells.row) for item in told)

    def counts(self) -> dict[str, int]:
        """How many events of each kind were read."""
        played = self._played
        counts = {
            "goals": len(played.goals),
            "shots": len(played.shots),
            "cards": len(played.cards),
            "substitutions": len(played.substitutions),
            "actions": len(played.actions),
            "kicks": len(self._kicks.kicks) if self._kicks else 0,
        }
        return {kind: count for kind, count in counts.items() if count}

    def match(self) -> Match:
        """The match that the rows make."""
        facts, played = self._facts, self._played
        match_id = facts.id or _match_id(facts.date, self._teams.names)
        label = facts.source or _SHORT_NAME
        provider = Provider(
            PROVIDER.key, facts.source or PROVIDER.name, facts.attribution or PROVIDER.attribution
        )
        extra_time = facts.extra_time
        if extra_time is None:
            extra_time = True if self._has_extra_time else (False if self._kicks else None)
        return Match(
            id=f"{PROVIDER.key}-{match_id}",
            provider=provider,
            provider_id=match_id,
            home=self._squads.team(Side.HOME),
            away=self._squads.team(Side.AWAY),
            competition=facts.competition,
            season=facts.season,
            stage=facts.stage,
            date=facts.date,
            venue=facts.venue,
            city=facts.city,
            referee=facts.referee,
            attendance=facts.attendance,
            rules=Rules(extra_time, facts.kicks_each or Rules().kicks_each),
            periods=self._periods(),
            goals=in_order(with_known_shots(played.goals, played.shots)),
            shots=in_order(played.shots),
            cards=in_order(played.cards),
            substitutions=in_order(played.substitutions),
            actions=in_order(played.actions),
            shootout=self._kicks,
            listed_score=facts.score,
            listed_shootout=facts.shootout,
            sources=(Source("sheet", label, self._name, "spreadsheet"),),
            findings=(*self._teams.findings, *self.faults.findings(), *self._unread_columns()),
        )

    def _end_period(self, time: EventTime) -> None:
        at = time.at
        if not at.in_shootout:
            end = time.latest or at
            self._ends[at.period] = Period(at.period, end.elapsed, time.certainty)

    def _periods(self) -> tuple[Period, ...]:
        used = (item.time.at.period for item in self._happenings if item.time is not None)
        last = max((period for period in used if period != SHOOTOUT), default=2)
        return tuple(
            self._ends.get(number) or Period(number, certainty=Certainty.STATED)
            for number in range(1, max(last, 4 if self._has_extra_time else 2) + 1)
        )

    def _refuse_without_events(self) -> None:
        if self.faults:
            raise self.faults.problem(0)
        where = str(self._table.header.line)
        raise ImportProblem("sheet_no_events", {"name": self._name}, where)

    def _unread_columns(self) -> tuple[Finding, ...]:
        """A column that has a name and is none of the format's may be a misspelt one."""
        findings = []
        read = set(self._table.columns.values())
        for place, title in enumerate(self._table.titles):
            if place in read or not title:
                continue
            near = nearest(title, (plain_word(name) for name in COLUMN_NAMES))
            values: dict[str, str | int | float] = {"column": title[:60], "count": 1}
            if near is not None:
                values["near"] = near
            code = "sheet_column_near" if near else "sheet_column"
            findings.append(Finding(code, values, str(self._table.header.line)))
        return tuple(findings)


def _match_id(date: dt.date | None, names: TeamNames) -> str:
    """An id that the same match has again: its date and its teams."""
    day = "undated" if date is None else date.isoformat()
    return f"{day}-{slug(names.home)}-{slug(names.away)}"


def _tell_nobody(_share: float) -> None:
    """Progress that nobody asked for."""
