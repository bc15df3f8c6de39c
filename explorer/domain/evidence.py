"""Where a fact comes from, and what sources that disagree say."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from explorer.domain.time import Certainty


class FactName(StrEnum):
    """The facts of a match, an event or a kick that sources may be asked about."""

    TIME = "time"
    PLAYER = "player"
    TEAM = "team"
    SITUATION = "situation"
    FINISH = "finish"
    TECHNIQUE = "technique"
    DEFLECTED = "deflected"
    REVIEW = "review"
    PLACE = "place"
    PLACEMENT = "placement"
    ASSIST = "assist"
    BUILD_UP = "build_up"
    SCORE = "score"
    OUTCOME = "outcome"
    ORDER = "order"
    REASON = "reason"
    PLAYER_ON = "player_on"
    PLAYER_OFF = "player_off"
    DETAIL = "detail"
    COMPETITION = "competition"
    SEASON = "season"
    STAGE = "stage"
    DATE = "date"
    VENUE = "venue"
    CITY = "city"
    REFEREE = "referee"
    ATTENDANCE = "attendance"
    EXTRA_TIME = "extra_time"
    COACH = "coach"
    FORMATION = "formation"
    LINEUP = "lineup"
    PLAYED = "played"
    LISTED_SCORE = "listed_score"
    LISTED_SHOOTOUT = "listed_shootout"


@dataclass(frozen=True, slots=True)
class Source:
    """One source: a report, a ticker, a data provider.

    ``label`` is the short name that is shown beside facts; ``revised`` is when the source was last
    changed by those who keep it, an ISO date and time as they write it, None where they don't say.
    """

    id: str
    label: str
    title: str
    kind: str = "report"
    revised: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What some sources say of a fact; ``chosen`` marks the reading that the match carries."""

    value: str
    sources: tuple[str, ...]
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one fact rests on: its sources, and every reading where they disagree."""

    fact: FactName
    sources: tuple[str, ...] = ()
    certainty: Certainty = Certainty.STATED
    readings: tuple[Reading, ...] = ()
    note: str | None = None

    @property
    def told_by(self) -> tuple[str, ...]:
        """Its sources, or where it names none those of its readings."""
        said = (source for reading in self.readings for source in reading.sources)
        return self.sources or tuple(dict.fromkeys(said))

    @property
    def in_conflict(self) -> bool:
        """Whether sources disagree."""
        return len(self.readings) > 1


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a match that a reader should know, such as two scores that don't agree.

    ``code`` is a message key, ``values`` what its text is filled with, ``where`` the place in the
    imported file, if it has one.
    """

    code: str
    values: dict[str, str | int | float] = field(default_factory=dict)
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A fact around the match that belongs to no event, in words of our own."""

    id: str
    topic: str
    text: str
    sources: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a match report.

    ``text`` marks what it links to as ``[phrase](event-id)``; ``event_id`` is the event that the
    sentence is mainly about, None for one about no single event.
    """

    id: str
    text: str
    event_id: str | None = None
    sources: tuple[str, ...] = ()
