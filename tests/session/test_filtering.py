from __future__ import annotations

from explorer.analysis.kinds import Facet, facet_counts
from explorer.domain.events import (
    Card,
    CardKind,
    Finish,
    Goal,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    Shot,
    Situation,
    Substitution,
)
from explorer.session.filtering import Filter, Layer, facet_keys, layer_of
from tests.analysis.build import AWAY, HOME, at, shootout

PENALTY = Goal(id="p", time=at(1, 1), side=HOME, situation=Situation.PENALTY)
OWN_GOAL = Goal(id="o", time=at(1, 1), side=AWAY, own_goal=True)
KINDS = ("kind:penalty", "kind:own_goal", "kind:open_play")


def test_a_hidden_facet_filters_the_events_that_have_it() -> None:
    wanted = Filter().toggled("kind:own_goal")
    assert wanted.passes(PENALTY)
    assert not wanted.passes(OWN_GOAL)
    assert wanted.toggled("kind:own_goal") == Filter()


def test_soloing_hides_the_rest_of_the_group_and_again_shows_it() -> None:
    alone = Filter().soloed("kind:penalty", KINDS)
    assert alone.passes(PENALTY)
    assert not alone.passes(OWN_GOAL)
    assert alone.soloed("kind:penalty", KINDS) == Filter()


def test_soloing_a_hidden_facet_shows_it() -> None:
    assert Filter().toggled("kind:penalty").soloed("kind:penalty", KINDS).passes(PENALTY)


def test_facets_say_what_a_goal_is() -> None:
    assert {"side:home", "kind:penalty", "situation:penalty", "certainty:measured"} == facet_keys(
        PENALTY
    )


def test_a_goal_is_filtered_by_the_very_keys_by_which_it_is_counted() -> None:
    review = Review(ReviewOutcome.CONFIRMED, steps=(ReviewStep(ReviewCall.CHECKED),))
    reviewed = Goal(id="r", time=at(1, 1), side=HOME, finish=Finish.HEAD, review=review)
    counted = {c.key for facet in Facet for c in facet_counts((reviewed,), facet) if c.count}
    assert facet_keys(reviewed) == counted
    assert {"review:any", "review:confirmed", "finish:head"} < counted


def test_every_kind_of_event_has_its_layer() -> None:
    time = at(1, 1)
    assert layer_of(PENALTY) is Layer.GOALS
    assert layer_of(Shot(id="s", time=time)) is Layer.SHOTS
    assert layer_of(Card(id="c", time=time, kind=CardKind.RED)) is Layer.CARDS
    assert layer_of(Substitution(id="u", time=time)) is Layer.SUBSTITUTIONS
    assert layer_of(shootout("x").kicks[0]) is Layer.KICKS


def test_shots_are_drawn_only_when_asked_for() -> None:
    shot = Shot(id="s", time=at(1, 1))
    assert not Filter().draws(shot)
    assert Filter().with_layer(Layer.SHOTS, shown=True).draws(shot)
