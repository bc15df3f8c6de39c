"""The shape of a match, and of what it consists of besides events."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from msgspec import Meta

from explorer.domain.time import SHOOTOUT, Certainty
from explorer.providers.native.records.base import DefaultRecord, PlayerId, Record
from explorer.providers.native.records.events import (
    Action,
    Card,
    Goal,
    Shootout,
    Shot,
    Substitution,
)
from explorer.providers.native.records.evidence import Evidence, Finding, Note, Sentence, Source

FORMAT = "match-explorer/1"
"""What the key ``format`` of a file says; the number grows when old files can't be read as new."""

MOST_KICKS_EACH = 20
"""No rules set more than five kicks each; the model's cost grows with the square of the number."""

MatchId = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$",
        description="Letters, digits, - and _: by this a library finds the match.",
    ),
]
PeriodNumber = Annotated[int, Meta(ge=1, le=SHOOTOUT)]
Count = Annotated[int, Meta(ge=0)]
Seconds = Annotated[float, Meta(ge=0, description="Seconds.")]


class Score(Record):
    """Goals, or scored kicks, of both sides."""

    home: Count = 0
    away: Count = 0


class Rules(DefaultRecord, frozen=True):
    """The competition's rules that matter here; without ``extra_time`` that rule is unknown."""

    extra_time: bool | None = None
    kicks_each: Annotated[int, Meta(ge=1, le=MOST_KICKS_EACH)] = 5


class Provider(Record):
    """Who the data comes from."""

    key: str
    name: str
    attribution: str = ""


class Period(Record):
    """A period of play, 1 to 4, or the shootout, 5; without ``played`` its length is unknown."""

    number: PeriodNumber
    played: Seconds | None = None
    certainty: Certainty = Certainty.MEASURED


class Player(Record):
    """A player: the usual name, and the full one where it differs."""

    id: str
    name: str
    full_name: str | None = None
    shirt_number: int | None = None


class LineupEntry(Record):
    """A player's place in the line-up: on the pitch from the start, or on the bench."""

    player_id: PlayerId
    starter: bool
    position: str | None = None


class Team(Record):
    """A side with its squad."""

    id: str
    name: str
    short_name: str
    code: str
    coach: str | None = None
    formation: str | None = None
    players: tuple[Player, ...] = ()
    lineup: tuple[LineupEntry, ...] = ()


class Match(Record, kw_only=True, tag_field="format", tag=FORMAT):
    """A match of the format match-explorer/1."""

    id: MatchId
    provider: Provider
    provider_id: str
    competition: str | None = None
    season: str | None = None
    stage: str | None = None
    date: dt.date | None = None
    venue: str | None = None
    city: str | None = None
    referee: str | None = None
    attendance: int | None = None
    rules: Rules = Rules()
    listed_score: Score | None = None
    listed_shootout: Score | None = None
    evidence: tuple[Evidence, ...] = ()
    sources: tuple[Source, ...] = ()
    home: Team
    away: Team
    periods: tuple[Period, ...] = ()
    goals: tuple[Goal, ...] = ()
    shots: tuple[Shot, ...] = ()
    cards: tuple[Card, ...] = ()
    substitutions: tuple[Substitution, ...] = ()
    actions: tuple[Action, ...] = ()
    shootout: Shootout | None = None
    notes: tuple[Note, ...] = ()
    report: tuple[Sentence, ...] = ()
    findings: tuple[Finding, ...] = ()
