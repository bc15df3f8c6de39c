"""A library in memory that searches a list, for what is shown of one."""

from __future__ import annotations

import datetime as dt
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from explorer.domain.events import GoalKind, KickOutcome, Situation, Stake
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.domain.ports import LibraryError, RemovedMatch, SaveStatus
from explorer.domain.query import (
    FacetTally,
    GoalHit,
    GoalTally,
    GoalTick,
    KickHit,
    KickTally,
    LibraryFacet,
    MatchHeading,
    MatchSummary,
    Overview,
    Query,
    SavedSearch,
    SortOrder,
    Sought,
)
from explorer.domain.time import Certainty, MatchTime

Row = TypeVar("Row", MatchSummary, GoalHit, KickHit)

GOALS = (GoalTick(10, Side.HOME), GoalTick(50, Side.AWAY), GoalTick(80, Side.HOME))
_KINDS = (GoalKind.OPEN_PLAY, GoalKind.DIRECT_FREE_KICK, GoalKind.HEADER)
_TEAMS = ("Leverkusen", "Borussia Mönchengladbach", "Bremen", "Wolverhampton Wanderers", "Lyon")
_STAKES = (Stake.SCORE_TO_LEAD, Stake.SCORE_TO_LEVEL, Stake.MISS_AND_OUT)
_OUTCOMES = (KickOutcome.SCORED, KickOutcome.SAVED, KickOutcome.SAVED)


def summary(key: str, home: str, away: str, **parts: Any) -> MatchSummary:
    """A match of which only the teams matter."""
    whole: dict[str, Any] = {
        "id": key,
        "provider": "test",
        "provider_id": key,
        "home": home,
        "away": away,
        "score": Score(2, 1),
        "date": dt.date(2023, 8, 6),
        "competition": "Leagues Cup",
    }
    return MatchSummary(**(whole | parts))


MATCHES = (
    summary("dallas", "FC Dallas", "Inter Miami CF", shootout=Score(3, 5), goals=GOALS),
    summary("nashville", "Nashville SC", "Inter Miami CF", goals=GOALS),
    summary("final", "Argentina", "France", date=None, competition=None),
)


def many(count: int) -> list[MatchSummary]:
    """So many matches, the newest first."""
    first = dt.date(2024, 5, 18)
    return [
        summary(
            f"m{number:05}",
            _TEAMS[number % len(_TEAMS)],
            _TEAMS[(number // 2 + 1) % len(_TEAMS)],
            date=first - dt.timedelta(days=number),
            competition=("Bundesliga", "Premier League", "Copa Libertadores de América")[
                number % 3
            ],
            season=str(2024 - number // 365),
            goals=GOALS,
            shootout=Score(4, 3) if number % 10 == 0 else None,
        )
        for number in range(count)
    ]


class FakeLibrary:
    """Searches its matches by their teams and a few facets; each has three goals, or kicks.

    ``asked`` are the queries for rows in order, ``threads`` the names of the threads that asked.
    ``gate`` is what a query waits for, if a test sets it, and ``error`` what every query raises.
    """

    def __init__(
        self, matches: Sequence[MatchSummary] = MATCHES, *, read_only: bool = False
    ) -> None:
        self.matches = list(matches)
        self.error: LibraryError | None = None
        self.asked: list[Query] = []
        self.threads: set[str] = set()
        self.gate: Callable[[Query], object] | None = None
        self.searches: dict[str, SavedSearch] = {}
        self.notes: dict[str, str] = {}
        self.joined: dict[str, list[str]] = {}
        self.likely: dict[str, list[str]] = {}
        self._read_only = read_only

    @property
    def read_only(self) -> bool:
        return self._read_only

    def close(self) -> None:
        """There is nothing to close."""

    def load(self, match_id: str) -> Match:
        raise NotImplementedError(match_id)

    def save(self, match: Match) -> SaveStatus:
        raise NotImplementedError(match.id)

    def delete(self, match_id: str) -> None:
        raise NotImplementedError(match_id)

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        query = query or Query()
        self._ask(query)
        return _page(self._fitting(query), query)

    def goals(self, query: Query) -> Sequence[GoalHit]:
        self._ask(query)
        return _page(self._goals(query), query)

    def kicks(self, query: Query) -> Sequence[KickHit]:
        self._ask(query)
        return _page(self._kicks(query), query)

    def overview(self, query: Query, sought: Sought) -> Overview:
        self._touch()
        rows: dict[Sought, Callable[[Query], Sequence[object]]] = {
            Sought.MATCHES: self._fitting,
            Sought.GOALS: self._goals,
            Sought.KICKS: self._kicks,
        }
        find = rows[sought]
        facets = {facet: _tallies(facet, find(_aside(query, facet))) for facet in LibraryFacet}
        return Overview(len(find(query)), len(find(Query())), facets)

    def goal_tallies(self, query: Query) -> Sequence[GoalTally]:
        raise NotImplementedError(query)

    def kick_tallies(self, query: Query) -> Sequence[KickTally]:
        raise NotImplementedError(query)

    def collections(self) -> Mapping[str, int]:
        self._touch()
        return Counter(name for match in self.matches for name in match.collections)

    def put_into(self, collection: str, match_ids: Sequence[str]) -> None:
        self._touch()
        self._relabel(match_ids, lambda names: {*names, collection})

    def take_out(self, collection: str, match_ids: Sequence[str]) -> None:
        self._touch()
        self._relabel(match_ids, lambda names: set(names) - {collection})

    def note(self, match_id: str) -> str:
        self._touch()
        return self.notes.get(match_id, "")

    def set_note(self, match_id: str, text: str) -> None:
        self._touch()
        self.notes[match_id] = text

    def saved_searches(self) -> Sequence[SavedSearch]:
        self._touch()
        return [self.searches[name] for name in sorted(self.searches)]

    def save_search(self, search: SavedSearch) -> None:
        self._touch()
        self.searches[search.name] = search

    def forget_search(self, name: str) -> None:
        self._touch()
        self.searches.pop(name, None)

    def remove(self, match_ids: Sequence[str]) -> Sequence[RemovedMatch]:
        raise NotImplementedError(match_ids)

    def put_back(self, removed: Sequence[RemovedMatch]) -> None:
        raise NotImplementedError(removed)

    def likely_same(self, match_id: str) -> Sequence[MatchSummary]:
        self._touch()
        return [m for m in self.matches if m.id in self.likely.get(match_id, ())]

    def sources_of(self, match_id: str) -> Sequence[MatchSummary]:
        self._touch()
        return [m for m in self.matches if m.id in self.joined.get(match_id, ())]

    def join_sources(self, one: str, other: str) -> None:
        self._touch()
        self.joined.setdefault(one, []).append(other)

    def keep_apart(self, one: str, other: str) -> None:
        self._touch()
        self.likely[one].remove(other)

    def _ask(self, query: Query) -> None:
        self.asked.append(query)
        if self.gate is not None:
            self.gate(query)
        self._touch()

    def _touch(self) -> None:
        self.threads.add(threading.current_thread().name)
        if self.error is not None:
            raise self.error

    def _fitting(self, query: Query) -> list[MatchSummary]:
        found = [match for match in self.matches if _fits(match, query)]
        return found[::-1] if query.sort is SortOrder.OLDEST else found

    def _goals(self, query: Query) -> list[GoalHit]:
        hits = [goal_hit(match, n) for match in self._fitting(query) for n in range(3)]
        return [
            hit
            for hit in hits
            if (not query.kinds or hit.kind in query.kinds)
            and hit.at.clock_seconds >= ((query.minute_from or 1) - 1) * 60
        ]

    def _kicks(self, query: Query) -> list[KickHit]:
        shootouts = [match for match in self._fitting(query) if match.shootout]
        hits = [kick_hit(match, n) for match in shootouts for n in range(3)]
        return [
            hit
            for hit in hits
            if (not query.outcomes or hit.outcome in query.outcomes)
            and (not query.stakes or hit.stakes in query.stakes)
        ]

    def _relabel(
        self, match_ids: Sequence[str], change: Callable[[Iterable[str]], set[str]]
    ) -> None:
        self.matches = [
            replace(match, collections=tuple(sorted(change(match.collections))))
            if match.id in match_ids
            else match
            for match in self.matches
        ]


def goal_hit(match: MatchSummary, number: int) -> GoalHit:
    """One of the three goals of a match."""
    return GoalHit(
        match=_heading(match),
        event_id=f"goal-{number}",
        at=MatchTime(2, 60.0 * (number * 20 + 5)),
        certainty=Certainty.ABOUT if number else Certainty.STATED,
        kind=_KINDS[number],
        score=Score(number + 1, 0),
        side=Side.HOME,
        player=("Ada", "Grace Brewster Murray Hopper-Wolstenholme", None)[number],
        situation=Situation.OPEN_PLAY,
    )


def kick_hit(match: MatchSummary, number: int) -> KickHit:
    """One of the three kicks of a match's shootout."""
    return KickHit(
        match=_heading(match),
        event_id=f"kick-{number}",
        at=MatchTime(5, float(number + 1)),
        order=number + 1,
        outcome=_OUTCOMES[number],
        score=Score(1, 0),
        win_probability=0.5,
        side=Side.AWAY,
        player="Jean",
        stakes=_STAKES[number],
    )


def _heading(match: MatchSummary) -> MatchHeading:
    return MatchHeading(
        id=match.id,
        home=match.home,
        away=match.away,
        score=match.score,
        date=match.date,
        competition=match.competition,
        season=match.season,
        shootout=match.shootout,
    )


def _page(rows: Sequence[Row], query: Query) -> Sequence[Row]:
    last = None if query.limit is None else query.offset + query.limit
    return rows[query.offset : last]


def _fits(match: MatchSummary, query: Query) -> bool:
    named = f"{match.home} {match.away}".lower()
    return (
        all(word in named for word in query.text.lower().split())
        and (not query.competitions or match.competition in query.competitions)
        and (not query.seasons or match.season in query.seasons)
        and (not query.teams or match.home in query.teams or match.away in query.teams)
        and (not query.collections or bool(set(match.collections) & set(query.collections)))
        and (query.has_shootout is None or query.has_shootout is bool(match.shootout))
    )


def _aside(query: Query, facet: LibraryFacet) -> Query:
    parts: dict[str, Any] = {facet.value: getattr(Query(), facet.value)}
    return replace(query, **parts)


def _tallies(facet: LibraryFacet, rows: Sequence[object]) -> tuple[FacetTally, ...]:
    def values(row: Any) -> Iterable[Any]:
        match = getattr(row, "match", row)
        by_facet: dict[LibraryFacet, Callable[[], Iterable[Any]]] = {
            LibraryFacet.COMPETITION: lambda: [match.competition],
            LibraryFacet.SEASON: lambda: [match.season],
            LibraryFacet.TEAM: lambda: {match.home, match.away},
            LibraryFacet.COLLECTION: lambda: getattr(match, "collections", ()),
            LibraryFacet.PROVIDER: lambda: [getattr(match, "provider", None)],
            LibraryFacet.SHOOTOUT: lambda: [match.shootout is not None],
            LibraryFacet.KIND: lambda: [getattr(row, "kind", GoalKind.OPEN_PLAY)],
            LibraryFacet.SITUATION: lambda: [getattr(row, "situation", Situation.OPEN_PLAY)],
            LibraryFacet.OUTCOME: lambda: [getattr(row, "outcome", None)],
            LibraryFacet.STAKES: lambda: [getattr(row, "stakes", None)],
            LibraryFacet.ORDER: lambda: [getattr(row, "order", None)],
        }
        return by_facet.get(facet, list)()

    counts = Counter(value for row in rows for value in values(row) if value is not None)
    return tuple(FacetTally(value, count) for value, count in counts.most_common())
