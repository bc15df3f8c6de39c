"""Searches of a small season, held against what each query means word by word."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

import pytest

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind
from explorer.analysis.shootout import shootout_states
from explorer.domain.events import Finish, GoalKind, KickOutcome, ReviewOutcome, Situation, Stake
from explorer.domain.match import Match
from explorer.domain.query import LibraryFacet, Query, SortOrder, Sought
from explorer.domain.time import MatchTime
from explorer.library.preparing import prepare
from explorer.library.store import SqlMatchStore
from tests.library.oracle import goals_of, kicks_of, matches_of
from tests.library.season import season

MATCHES = season()
BY_ID = {match.id: match for match in MATCHES}


@pytest.fixture
def filled(store: SqlMatchStore) -> SqlMatchStore:
    store.save_prepared([prepare(match) for match in MATCHES])
    store.put_into("finals", ["m01", "m02", "m03", "m17"])
    store.put_into("to watch", ["m03", "m04"])
    return store


PARTS: dict[str, tuple[Any, ...]] = {
    "text": ("gomez", "2023-08 norr", "copa", "07", "Alexander-Arnold", "Xhaka bayer"),
    "competitions": (("copa são joão",), ("League", "Copa São João")),
    "seasons": (("2022/23",),),
    "teams": (("NORRKOPING",), ("Real Ávila", "bayer 04")),
    "players": (("gomez",), ("Iker Gómez",), ("arnold", "xhaka")),
    "providers": (("one",),),
    "has_shootout": (True, False),
    "extra_time": (True, False),
    "comeback": (1, 2),
    "kinds": ((GoalKind.OPEN_PLAY,), (GoalKind.RULED_OUT, GoalKind.OWN_GOAL)),
    "situations": ((Situation.CORNER, Situation.FREE_KICK_DIRECT, Situation.COUNTER),),
    "finishes": ((Finish.HEAD,), (Finish.LEFT_FOOT, Finish.OTHER)),
    "reviews": ((ReviewOutcome.CONFIRMED,), (ReviewOutcome.NONE,)),
    "own_goal": (True, False),
    "minute_from": (40, 80),
    "minute_to": (45, 90),
    "orders": ((1, 2), (9,)),
    "outcomes": ((KickOutcome.SCORED,), (KickOutcome.SAVED, KickOutcome.WOODWORK)),
    "stakes": ((Stake.SCORE_TO_LEVEL,), (Stake.MISS_AND_OUT, Stake.SCORE_TO_WIN)),
}


def queries() -> Iterator[Query]:
    """Every part alone, then some of them together."""
    for name, values in PARTS.items():
        for value in values:
            yield Query(**{name: value})
    source = random.Random(3)
    for _ in range(30):
        names = source.sample(sorted(PARTS), source.randint(2, 4))
        yield Query(**{name: source.choice(PARTS[name]) for name in names})


def test_the_parts_are_those_of_a_query() -> None:
    others = {"collections", "sort", "limit", "offset"}
    assert PARTS.keys() | others == {part.name for part in fields(Query)}


def test_what_is_found_is_what_the_query_means(filled: SqlMatchStore) -> None:
    found: Counter[str] = Counter()
    for query in queries():
        matches = {summary.id for summary in filled.summaries(query)}
        goals = [(hit.match.id, hit.event_id) for hit in filled.goals(query)]
        kicks = [(hit.match.id, hit.event_id) for hit in filled.kicks(query)]
        assert matches == matches_of(MATCHES, query), query
        assert set(goals) == goals_of(MATCHES, query), query
        assert set(kicks) == kicks_of(MATCHES, query), query
        assert len(goals) == len(set(goals))
        found.update({"matches": len(matches), "goals": len(goals), "kicks": len(kicks)})
    # Otherwise this would show nothing.
    assert all(count > 100 for count in found.values())


@pytest.mark.parametrize("joined", [False, True])
@pytest.mark.parametrize("sought", Sought)
def test_a_count_is_what_choosing_its_value_finds(
    filled: SqlMatchStore, sought: Sought, *, joined: bool
) -> None:
    if joined:
        for pair in (("m01", "m02"), ("m02", "m05"), ("m03", "m17"), ("m20", "m19")):
            filled.join_sources(*pair)
    lists: dict[Sought, Callable[[Query], Sequence[object]]] = {
        Sought.MATCHES: filled.summaries,
        Sought.GOALS: filled.goals,
        Sought.KICKS: filled.kicks,
    }
    everything = len(lists[sought](Query()))
    source = random.Random(5)
    for query in [Query(), *source.sample(list(queries()), 8), Query(collections=("finals",))]:
        overview = filled.overview(query, sought)
        assert overview.total == len(lists[sought](query)), query
        assert overview.everything == everything
        assert set(overview.facets) == set(LibraryFacet)
        for facet in LibraryFacet:
            for tally in overview.facets[facet]:
                chosen: Any = tally.value
                if not isinstance(chosen, bool) and facet is not LibraryFacet.COMEBACK:
                    chosen = (_member(facet, chosen),)
                other = replace(query, **{facet.value: chosen})
                assert tally.count == len(lists[sought](other)), (query, facet, tally)


def test_goals_and_kicks_of_joined_sources_are_found_once(filled: SqlMatchStore) -> None:
    first, second = (
        next(m for m in MATCHES if m.provider.key == key and m.goals and m.kicks)
        for key in ("one", "other")
    )
    both = {first.id, second.id}
    kept, left = sorted(both)
    before = len(filled.goals(Query()))
    filled.join_sources(first.id, second.id)
    filled.keep_apart(first.id, "m39")
    for query, ids in (
        (Query(), {kept}),
        (Query(limit=1000), {kept}),
        (Query(providers=("one", "other")), {kept}),
        (Query(providers=(BY_ID[left].provider.key,)), {left}),
    ):
        assert {hit.match.id for hit in filled.goals(query)} & both == ids
        assert {hit.match.id for hit in filled.kicks(query)} & both == ids
    assert len(filled.goals(Query())) == before - len(BY_ID[left].goals)
    counted = sum(tally.count for tally in filled.goal_tallies(Query()))
    assert counted == sum(goal.counts for m in MATCHES if m.id != left for goal in m.goals)
    shown = {summary.id for summary in filled.summaries(Query())}
    assert both <= shown


def _member(facet: LibraryFacet, value: Any) -> Any:
    kinds: dict[LibraryFacet, Any] = {
        LibraryFacet.KIND: GoalKind,
        LibraryFacet.SITUATION: Situation,
        LibraryFacet.FINISH: Finish,
        LibraryFacet.REVIEW: ReviewOutcome,
        LibraryFacet.OUTCOME: KickOutcome,
        LibraryFacet.STAKES: Stake,
    }
    return kinds[facet](value) if facet in kinds else value


@pytest.mark.parametrize(
    ("sought", "without"),
    [
        (Sought.MATCHES, set[LibraryFacet]()),
        (Sought.GOALS, {LibraryFacet.ORDER, LibraryFacet.OUTCOME, LibraryFacet.STAKES}),
        (
            Sought.KICKS,
            {
                LibraryFacet.KIND,
                LibraryFacet.SITUATION,
                LibraryFacet.FINISH,
                LibraryFacet.REVIEW,
                LibraryFacet.OWN_GOAL,
            },
        ),
    ],
)
def test_every_facet_of_what_is_sought_is_counted(
    filled: SqlMatchStore, sought: Sought, without: set[LibraryFacet]
) -> None:
    facets = filled.overview(Query(), sought).facets
    assert {facet for facet in LibraryFacet if not facets[facet]} == without
    for tallies in facets.values():
        counts = [tally.count for tally in tallies]
        assert counts == sorted(counts, reverse=True)


def test_names_that_are_spelt_in_two_ways_are_counted_as_one(filled: SqlMatchStore) -> None:
    competitions = filled.overview(Query(), Sought.MATCHES).facets[LibraryFacet.COMPETITION]
    assert len(competitions) == 2
    spelt = Counter(match.competition for match in MATCHES if match.competition != "League")
    del spelt[None]
    assert spelt.most_common(1)[0][0] in {tally.value for tally in competitions}


def _newest(match: Match) -> tuple[bool, int, str]:
    return match.date is None, -match.date.toordinal() if match.date else 0, match.id


def _key(sort: SortOrder, match: Match) -> tuple[Any, ...]:
    score = MatchIndex(match).final_score
    first: dict[SortOrder, Any] = {
        SortOrder.OLDEST: (match.date is None, match.date.toordinal() if match.date else 0),
        SortOrder.MOST_GOALS: -(score.home + score.away),
        SortOrder.LAST_ADDED: -int(match.id[1:]),
    }
    return first.get(sort), _newest(match)


@pytest.mark.parametrize("sort", [s for s in SortOrder if s is not SortOrder.LARGEST_COMEBACK])
def test_matches_goals_and_kicks_come_in_the_order_asked_for(
    filled: SqlMatchStore, sort: SortOrder
) -> None:
    ordered = sorted(MATCHES, key=lambda match: _key(sort, match))
    query = Query(sort=sort)
    assert [summary.id for summary in filled.summaries(query)] == [match.id for match in ordered]
    goals = [(match.id, goal.id) for match in ordered for goal in match.goals]
    assert [(hit.match.id, hit.event_id) for hit in filled.goals(query)] == goals
    kicks = [(match.id, kick.id) for match in ordered for kick in match.kicks]
    assert [(hit.match.id, hit.event_id) for hit in filled.kicks(query)] == kicks
    part = replace(query, limit=7, offset=5)
    assert [(hit.match.id, hit.event_id) for hit in filled.goals(part)] == goals[5:12]
    rest = replace(query, offset=30)
    assert [summary.id for summary in filled.summaries(rest)] == [m.id for m in ordered[30:]]


def test_the_largest_comeback_comes_first(filled: SqlMatchStore) -> None:
    found = filled.summaries(Query(sort=SortOrder.LARGEST_COMEBACK))
    sizes = [summary.comeback for summary in found]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 1


def test_a_goal_is_told_with_its_match(filled: SqlMatchStore) -> None:
    for hit in filled.goals(Query()):
        match = BY_ID[hit.match.id]
        index = MatchIndex(match)
        goal = index.by_id[hit.event_id]
        assert goal in match.goals
        (goal,) = (goal for goal in match.goals if goal.id == hit.event_id)
        assert (hit.match.home, hit.match.away) == (match.home.name, match.away.name)
        assert (hit.match.score, hit.match.date) == (index.final_score, match.date)
        assert (hit.match.competition, hit.match.season) == (match.competition, match.season)
        assert hit.match.shootout == index.final_shootout_score
        assert (hit.at, hit.certainty) == (goal.time.at, goal.time.certainty)
        assert (hit.kind, hit.score) == (goal_kind(goal), index.score_after(goal))
        assert (hit.side, hit.own_goal) == (goal.side, goal.own_goal)
        assert (hit.situation, hit.finish) == (goal.situation, goal.finish)
        assert hit.review is goal.review.outcome
        assert hit.player == index.player_name(goal.player_id)
        assert hit.assist == index.player_name(goal.assist_id)


def test_a_kick_is_told_with_how_it_stood(filled: SqlMatchStore) -> None:
    for hit in filled.kicks(Query()):
        match = BY_ID[hit.match.id]
        assert match.shootout is not None
        (number,) = (n for n, kick in enumerate(match.kicks) if kick.id == hit.event_id)
        kick, states = match.kicks[number], shootout_states(match.shootout)
        before = states[number].stakes
        assert hit.at == MatchTime(5, kick.order)
        assert (hit.order, hit.outcome, hit.side) == (kick.order, kick.outcome, kick.side)
        assert hit.score == states[number + 1].score
        assert hit.win_probability == states[number + 1].win_probability
        assert hit.stakes == (before.stake if before else None)
        assert hit.player == MatchIndex(match).player_name(kick.player_id)


def test_the_name_of_a_player_as_text_finds_what_was_his(filled: SqlMatchStore) -> None:
    goals, kicks = filled.goals(Query(text="velasco")), filled.kicks(Query(text="velasco oly"))
    assert {hit.player for hit in goals} == {hit.player for hit in kicks} == {"Alan Velasco"}
    assert goals == filled.goals(Query(players=("velasco",)))
    assert filled.overview(Query(text="velasco"), Sought.GOALS).total == len(goals)
    others = [row for row in filled.summaries(Query(text="velasco")) if "Olym" in row.home]
    assert len(others) > 3


def test_goals_that_count_are_tallied_by_kind_and_minute(filled: SqlMatchStore) -> None:
    for query in (Query(), Query(situations=(Situation.CORNER,), teams=("norrköping",))):
        hits = [hit for hit in filled.goals(query) if hit.kind is not GoalKind.RULED_OUT]
        counted = Counter((hit.kind, hit.at.period, *hit.at.minute_and_added) for hit in hits)
        tallies = filled.goal_tallies(query)
        assert {(t.kind, t.period, t.minute, t.added): t.count for t in tallies} == counted
        assert len(tallies) == len(counted)


def test_kicks_are_tallied_by_order_stakes_and_outcome(filled: SqlMatchStore) -> None:
    for query in (Query(), Query(orders=(1, 2, 3), players=("gomez",))):
        counted = Counter((hit.order, hit.stakes, hit.outcome) for hit in filled.kicks(query))
        tallies = filled.kick_tallies(query)
        assert {(t.order, t.stakes, t.outcome): t.count for t in tallies} == counted
        assert len(tallies) == len(counted)
