"""What to look for in a library, and what a search of it finds, as plain values.

A query's conditions on matches (text, competition, season, team, shootout …) narrow the matches;
those on goals (kind, situation, minute …) and on kicks (order, outcome, stakes) narrow the goals
and kicks in them. A list of matches has those in which one and the same goal meets every condition
on goals, and one and the same kick every condition on kicks. To a list of goals conditions on kicks
say nothing, nor do those on goals to a list of kicks.

Sources that the user has joined are each a row in a list of matches, but one match to lists and
counts of goals and kicks: there the one that was added first stands for it, among those of the
providers asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from explorer.domain.events import (
    Finish,
    GoalKind,
    KickOutcome,
    ReviewOutcome,
    Situation,
    Stake,
)
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.domain.time import Certainty, MatchTime


class Sought(StrEnum):
    """What a search lists."""

    MATCHES = "matches"
    GOALS = "goals"
    KICKS = "kicks"


class SortOrder(StrEnum):
    """In which order a search lists what it finds; ties go by date, newest first, then by id.

    Goals and kicks of one match always stand together, in order of time.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    MOST_GOALS = "most_goals"
    LARGEST_COMEBACK = "largest_comeback"
    LAST_ADDED = "last_added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for in the library; every given part must hold, an empty one always does.

    Of a part with several values one must hold. ``text`` is split into words, each of which must
    occur in a team, a player, the competition, the season or the date. For matches the player is
    any in a squad, and a team's short name and code count too; for goals the player is the scorer,
    for kicks the taker. Names compare without case and accents.

    Attributes:
        text: Words to look for.
        competitions: Names of competitions.
        seasons: Names of seasons.
        teams: Names of teams, whole: either side for matches, the side that it counts for for
            goals, the taker's for kicks.
        players: Names of players, whole or any words of them in a row: in a squad for matches,
            the scorer for goals, the taker for kicks.
        collections: Names of the user's collections that the match is in.
        providers: Keys of the providers that the data is from.
        has_shootout: Whether there was a shootout.
        extra_time: Whether extra time was played.
        comeback: The least number of goals by which a side that did not lose had trailed.
        kinds: The one glyph of a goal.
        situations: What a goal came from.
        finishes: The part of the body that scored.
        reviews: How a review left a goal.
        own_goal: Whether a goal was an own goal.
        minute_from: The first minute of a goal, as labels count them: 45 has 45+2 in it too.
        minute_to: The last minute of a goal, inclusive, likewise.
        orders: Which kick of the shootout, from 1.
        outcomes: How a kick ended.
        stakes: What a kick was about.
        sort: The order of what is found.
        limit: At most so many are listed.
        offset: So many are passed over first.
    """

    text: str = ""
    competitions: tuple[str, ...] = ()
    seasons: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    players: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()
    has_shootout: bool | None = None
    extra_time: bool | None = None
    comeback: int | None = None
    kinds: tuple[GoalKind, ...] = ()
    situations: tuple[Situation, ...] = ()
    finishes: tuple[Finish, ...] = ()
    reviews: tuple[ReviewOutcome, ...] = ()
    own_goal: bool | None = None
    minute_from: int | None = None
    minute_to: int | None = None
    orders: tuple[int, ...] = ()
    outcomes: tuple[KickOutcome, ...] = ()
    stakes: tuple[Stake, ...] = ()
    sort: SortOrder = SortOrder.NEWEST
    limit: int | None = None
    offset: int = 0


class LibraryFacet(StrEnum):
    """What a library is narrowed by with live counts; the values are the fields of Query."""

    COMPETITION = "competitions"
    SEASON = "seasons"
    TEAM = "teams"
    COLLECTION = "collections"
    PROVIDER = "providers"
    SHOOTOUT = "has_shootout"
    EXTRA_TIME = "extra_time"
    COMEBACK = "comeback"
    KIND = "kinds"
    SITUATION = "situations"
    FINISH = "finishes"
    REVIEW = "reviews"
    OWN_GOAL = "own_goal"
    ORDER = "orders"
    OUTCOME = "outcomes"
    STAKES = "stakes"


FacetValue = str | int | bool
"""A value of a facet, as the field of Query of the facet's name takes it."""


@dataclass(frozen=True, slots=True)
class FacetTally:
    """How many of what is sought have one value of a facet."""

    value: FacetValue
    count: int


@dataclass(frozen=True, slots=True)
class Overview:
    """What a search finds, counted.

    ``total`` is how many are found without ``limit``, ``everything`` how many of that kind the
    library holds. ``facets`` has the counts of every facet's values, most frequent first; those of
    one facet leave its own condition aside, so that they tell what choosing another would give.
    COMEBACK counts the matches with a comeback of at least its value. A list of goals has no counts
    of kicks, nor one of kicks those of goals.
    """

    total: int
    everything: int
    facets: Mapping[LibraryFacet, tuple[FacetTally, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoalTick:
    """A goal on the small strip of a library row; ``minute`` is the match clock in minutes."""

    minute: float
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSummary:
    """One row of the library, readable without loading the match.

    ``sources`` is how many sources of this match the user has joined, itself included;
    ``revised`` is the latest ``revised`` of the match's own sources, None where none has one.
    """

    id: str
    provider: str
    provider_id: str
    home: str
    away: str
    score: Score
    date: dt.date | None = None
    competition: str | None = None
    season: str | None = None
    stage: str | None = None
    shootout: Score | None = None
    goals: tuple[GoalTick, ...] = ()
    extra_time: bool | None = None
    comeback: int = 0
    collections: tuple[str, ...] = ()
    has_note: bool = False
    sources: int = 1
    revised: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchHeading:
    """The match that a goal or a kick belongs to, in a list of these."""

    id: str
    home: str
    away: str
    score: Score
    date: dt.date | None = None
    competition: str | None = None
    season: str | None = None
    shootout: Score | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalHit:
    """A goal that a search found; ``score`` is the one after it, ``at`` its pin."""

    match: MatchHeading
    event_id: str
    at: MatchTime
    certainty: Certainty
    kind: GoalKind
    score: Score
    side: Side | None = None
    player: str | None = None
    assist: str | None = None
    own_goal: bool = False
    situation: Situation | None = None
    finish: Finish | None = None
    review: ReviewOutcome = ReviewOutcome.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class KickHit:
    """A kick of a shootout that a search found.

    ``score`` is the shootout's after it; ``win_probability`` the home side's then, under the model
    with its default chance. ``stakes`` is None for a kick after the decision.
    """

    match: MatchHeading
    event_id: str
    at: MatchTime
    order: int
    outcome: KickOutcome
    score: Score
    win_probability: float
    side: Side | None = None
    player: str | None = None
    stakes: Stake | None = None


@dataclass(frozen=True, slots=True)
class KickTally:
    """How many kicks have an order, stakes and an outcome; for conversion by any of them."""

    order: int
    stakes: Stake | None
    outcome: KickOutcome
    count: int


@dataclass(frozen=True, slots=True)
class GoalTally:
    """How many goals that count have a kind and a minute.

    ``minute`` is the last regular one in stoppage time, whose minute is ``added``, from 1.
    """

    kind: GoalKind
    period: int
    minute: int
    added: int
    count: int


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the user gave a name."""

    name: str
    sought: Sought
    query: Query
