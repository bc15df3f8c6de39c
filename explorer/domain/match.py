"""A match: two teams, what happened, and where that is known from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

from explorer.domain.events import Action, Card, Event, Goal, PenaltyKick, Shot, Substitution
from explorer.domain.evidence import Evidence, FactName, Finding, Note, Sentence, Source
from explorer.domain.people import Player, Team
from explorer.domain.place import Side
from explorer.domain.time import Period


@dataclass(frozen=True, slots=True)
class Score:
    """Goals of the home side and of the away side, in that order everywhere."""

    home: int = 0
    away: int = 0

    def of(self, side: Side) -> int:
        """The goals of one side."""
        return self.home if side is Side.HOME else self.away

    def plus(self, side: Side, goals: int = 1) -> Score:
        """This score with ``goals`` more for one side."""
        if side is Side.HOME:
            return Score(self.home + goals, self.away)
        return Score(self.home, self.away + goals)

    @property
    def leader(self) -> Side | None:
        """Who leads, None when level."""
        if self.home == self.away:
            return None
        return Side.HOME if self.home > self.away else Side.AWAY

    def __str__(self) -> str:
        return f"{self.home}–{self.away}"


@dataclass(frozen=True, slots=True)
class Rules:
    """The competition's rules that matter here; ``extra_time`` is None where they are unknown."""

    extra_time: bool | None = None
    kicks_each: int = 5


@dataclass(frozen=True, slots=True)
class Shootout:
    """Kicks from the penalty mark (IFAB Law 10), in the order in which they were taken."""

    first: Side
    kicks: tuple[PenaltyKick, ...] = ()


@dataclass(frozen=True, slots=True)
class Provider:
    """Who the data comes from. ``attribution`` is shown wherever the data is."""

    key: str
    name: str
    attribution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One match, whole and unchangeable. Tuples of events are in order of time.

    ``listed_score`` and ``listed_shootout`` are what the source states, which need not be what the
    events add up to; ``findings`` come from the import. ``evidence`` is that of the match's own
    facts: the coaches, formations and line-ups of both teams are one fact each, and so is how long
    all periods lasted. ``id`` is the library's id.
    """

    id: str
    provider: Provider
    provider_id: str
    home: Team
    away: Team
    competition: str | None = None
    season: str | None = None
    stage: str | None = None
    date: dt.date | None = None
    venue: str | None = None
    city: str | None = None
    referee: str | None = None
    attendance: int | None = None
    rules: Rules = Rules()
    periods: tuple[Period, ...] = ()
    goals: tuple[Goal, ...] = ()
    shots: tuple[Shot, ...] = ()
    cards: tuple[Card, ...] = ()
    substitutions: tuple[Substitution, ...] = ()
    actions: tuple[Action, ...] = ()
    shootout: Shootout | None = None
    listed_score: Score | None = None
    listed_shootout: Score | None = None
    evidence: tuple[Evidence, ...] = ()
    sources: tuple[Source, ...] = ()
    report: tuple[Sentence, ...] = ()
    notes: tuple[Note, ...] = ()
    findings: tuple[Finding, ...] = field(default=())

    def team(self, side: Side) -> Team:
        """The team on one side."""
        return self.home if side is Side.HOME else self.away

    def evidence_for(self, fact: FactName) -> Evidence | None:
        """What a fact of the match as a whole rests on, or None where no source is named."""
        return next((entry for entry in self.evidence if entry.fact is fact), None)

    @property
    def kicks(self) -> tuple[PenaltyKick, ...]:
        """The kicks of the shootout, none where there was no shootout."""
        return self.shootout.kicks if self.shootout else ()

    def players(self) -> dict[str, Player]:
        """Everyone in both squads by id."""
        return {player.id: player for team in (self.home, self.away) for player in team.players}

    def events(self) -> Iterator[Event]:
        """Every event of the match, grouped by kind; see ``MatchIndex`` for the order of time."""
        yield from self.goals
        yield from self.shots
        yield from self.cards
        yield from self.substitutions
        yield from self.actions
        yield from self.kicks
