"""Hypothesis strategies for whole matches, as odd as the domain allows them to be."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import strategies as st

from explorer.domain.events import (
    NO_REVIEW,
    Action,
    BuildUpStep,
    Card,
    Event,
    FramePlayer,
    Goal,
    KickAttempt,
    PenaltyKick,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    RuledOutReason,
    Shot,
    Substitution,
)
from explorer.domain.evidence import Evidence, Finding, Note, Reading, Sentence, Source
from explorer.domain.match import Match, Provider, Rules, Score, Shootout
from explorer.domain.people import LineupEntry, Player, Team
from explorer.domain.place import Flank, GoalMouthPoint, Location, Side, Zone
from explorer.domain.time import SHOOTOUT, Certainty, EventTime, MatchTime, Period

E = TypeVar("E", bound=Event)

PLAYERS = {Side.HOME: ("ann", "bea", "cleo"), Side.AWAY: ("dot", "eva", "fay")}
SOURCES = ("report", "ticker")

texts = st.text(max_size=12)
perhaps_text = st.none() | texts
numbers = st.floats(allow_nan=False, allow_infinity=False)
lengths = st.floats(min_value=0, allow_nan=False, allow_infinity=False)
whole = st.integers(-(2**40), 2**40)
players = st.none() | st.sampled_from([*PLAYERS[Side.HOME], *PLAYERS[Side.AWAY]])
sides = st.none() | st.sampled_from(Side)
sources = st.lists(st.sampled_from(SOURCES), max_size=2).map(tuple)
moments = st.builds(
    MatchTime,
    st.integers(1, SHOOTOUT),
    st.one_of(
        st.integers(0, 3200).map(float),
        st.floats(0, 3200),
        st.decimals(0, 3200, places=3).map(float),
        st.floats(0, 1e9),
    ),
)


@st.composite
def event_times(draw: st.DrawFn) -> EventTime:
    """A time with its pin inside its bounds."""
    earliest, at, latest = sorted(draw(st.tuples(moments, moments, moments)))
    bounds = [draw(st.sampled_from((None, bound, at))) for bound in (earliest, latest)]
    return EventTime(at, draw(st.sampled_from(Certainty)), *bounds)


locations = st.one_of(
    st.builds(Location.point, numbers, numbers),
    st.builds(Location.within, numbers, numbers, lengths),
    st.builds(Location.in_zone, st.sampled_from(Zone), st.sampled_from(Side)),
    st.builds(
        Location.at_distance,
        lengths,
        st.sampled_from(Side),
        up_to=st.none() | lengths,
        flank=st.none() | st.sampled_from(Flank),
    ),
)
places = st.none() | locations
placements = st.none() | st.builds(GoalMouthPoint, numbers, numbers)
readings = st.builds(Reading, texts, sources, chosen=st.booleans())
evidence = st.lists(
    st.builds(
        Evidence, sources=sources, readings=st.lists(readings, max_size=2).map(tuple), note=texts
    ),
    max_size=1,
).map(tuple)
reviews = st.just(NO_REVIEW) | st.builds(
    Review,
    st.just(ReviewOutcome.RULED_OUT),
    st.none() | st.sampled_from(RuledOutReason),
    st.just((ReviewStep(ReviewCall.GIVEN, MatchTime(1, 3.5)), ReviewStep(ReviewCall.RULED_OUT))),
)
steps = st.builds(
    BuildUpStep,
    player_id=players,
    side=sides,
    location=places,
    end_location=places,
    event_id=st.none(),
    sources=sources,
)
common = {"side": sides, "player_id": players, "location": places, "evidence": evidence}


def _events(kind: str, made: st.SearchStrategy[E]) -> st.SearchStrategy[tuple[E, ...]]:
    """Events of one kind in order of time, each with an id of its own."""
    return st.lists(made, max_size=3).map(
        lambda events: tuple(
            _renamed(event, f"{kind}-{number}")
            for number, event in enumerate(sorted(events, key=lambda event: event.time.at))
        )
    )


def _renamed(event: E, event_id: str) -> E:
    object.__setattr__(event, "id", event_id)
    return event


goals = _events(
    "goal",
    st.builds(
        Goal,
        id=st.just(""),
        time=event_times(),
        review=reviews,
        assist_id=players,
        placement=placements,
        placement_text=perhaps_text,
        shot_id=st.none(),
        build_up=st.lists(steps, max_size=2).map(tuple),
        detail=perhaps_text,
        **common,
    ),
)
shots = _events(
    "shot",
    st.builds(
        Shot,
        id=st.just(""),
        time=event_times(),
        xg=st.none() | numbers,
        end_location=places,
        placement=placements,
        freeze_frame=st.lists(
            st.builds(FramePlayer, numbers, numbers, player_id=players), max_size=2
        ).map(tuple),
        assist_id=players,
        possession=st.none() | whole,
        detail=perhaps_text,
        **common,
    ),
)
cards = _events(
    "card", st.builds(Card, id=st.just(""), time=event_times(), reason=perhaps_text, **common)
)
substitutions = _events(
    "sub",
    st.builds(
        Substitution,
        id=st.just(""),
        time=event_times(),
        player_on=players,
        reason=perhaps_text,
        **common,
    ),
)
actions = _events(
    "action",
    st.builds(
        Action,
        id=st.just(""),
        time=event_times(),
        end_location=places,
        recipient_id=players,
        possession=st.none() | whole,
        duration=st.none() | numbers,
        detail=perhaps_text,
        **common,
    ),
)


@st.composite
def shootouts(draw: st.DrawFn) -> Shootout:
    """Kicks in turn, some of them taken again."""
    kicks = []
    for order in range(1, draw(st.integers(0, 4)) + 1):
        moment = MatchTime(SHOOTOUT, order)
        kick = st.builds(
            PenaltyKick,
            id=st.just(f"kick-{order}"),
            time=st.just(EventTime(moment, earliest=moment, latest=moment)),
            order=st.just(order),
            placement=placements,
            placement_text=perhaps_text,
            retaken=st.lists(
                st.builds(KickAttempt, reason=perhaps_text, placement=placements), max_size=1
            ).map(tuple),
            keeper_id=players,
            detail=perhaps_text,
            **common,
        )
        kicks.append(draw(kick))
    return Shootout(draw(st.sampled_from(Side)), tuple(kicks))


def teams(side: Side) -> st.SearchStrategy[Team]:
    """A team with its whole squad."""
    squad = [
        st.builds(
            Player,
            st.just(player),
            name=texts,
            full_name=perhaps_text,
            shirt_number=st.none() | whole,
        )
        for player in PLAYERS[side]
    ]
    lineup = [
        st.builds(LineupEntry, st.just(player), st.booleans(), perhaps_text)
        for player in PLAYERS[side][:2]
    ]
    return st.builds(
        Team,
        id=texts,
        name=texts,
        short_name=texts,
        code=texts,
        players=st.tuples(*squad),
        lineup=st.tuples(*lineup),
        formation=perhaps_text,
        coach=perhaps_text,
    )


scores = st.none() | st.builds(Score, st.integers(0, 20), st.integers(0, 20))
periods = st.lists(
    st.builds(Period, st.integers(1, 4), st.none() | lengths), unique_by=lambda p: p.number
).map(tuple)

matches = st.builds(
    Match,
    id=st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,9}", fullmatch=True),
    provider=st.builds(Provider, texts, texts, texts),
    provider_id=texts,
    home=teams(Side.HOME),
    away=teams(Side.AWAY),
    competition=perhaps_text,
    season=perhaps_text,
    stage=perhaps_text,
    date=st.none() | st.dates(),
    venue=perhaps_text,
    city=perhaps_text,
    referee=perhaps_text,
    attendance=st.none() | whole,
    rules=st.builds(Rules, st.none() | st.booleans(), st.integers(1, 20)),
    periods=periods,
    goals=goals,
    shots=shots,
    cards=cards,
    substitutions=substitutions,
    actions=actions,
    shootout=st.none() | shootouts(),
    listed_score=scores,
    listed_shootout=scores,
    evidence=evidence,
    sources=st.just(tuple(Source(key, key, key) for key in SOURCES)),
    report=st.lists(
        st.builds(
            Sentence,
            id=texts,
            text=st.just("A sentence."),
            event_id=st.none(),
            sources=sources,
        ),
        max_size=1,
    ).map(tuple),
    notes=st.lists(
        st.builds(Note, texts, texts, texts, sources, st.lists(readings, max_size=1).map(tuple)),
        max_size=1,
    ).map(tuple),
    findings=st.lists(
        st.builds(Finding, texts, st.dictionaries(texts, texts | whole | numbers, max_size=2)),
        max_size=1,
    ).map(tuple),
)
"""Matches that the own format can keep: ids of players, events and sources fit together."""
