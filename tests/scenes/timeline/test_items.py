from __future__ import annotations

from explorer.analysis.index import MatchIndex
from explorer.domain.events import Review, ReviewOutcome, Substitution
from explorer.domain.time import Certainty, EventTime, MatchTime, about_minute
from explorer.scenes.marks import Ink
from explorer.scenes.timeline.items import Item, Priority, lane_items
from explorer.session.filtering import Filter, Layer
from tests.analysis.build import AWAY, HOME
from tests.scenes.timeline.scenes import card, change, goal, index_of, words


def items(index: MatchIndex, wanted: Filter | None = None) -> dict[str, Item]:
    return {item.key: item for item in lane_items(index, wanted or Filter(), words)}


def test_a_goal_stands_in_the_lane_of_the_side_it_counts_for() -> None:
    item = items(index_of(goals=(goal(80, AWAY, player_id="hb", own_goal=True),)))["g80"]
    assert (item.side, item.ink, item.glyph) == (AWAY, Ink.AWAY, "own_goal")
    assert (item.minute, item.name) == ("80′", "hb own-goal")


def test_how_well_a_time_is_known_is_in_the_label_and_in_the_span() -> None:
    before = MatchTime(2, 1080)
    index = index_of(
        goals=(goal(70), goal(80, time=about_minute(2, 80))),
        substitutions=(
            Substitution(
                id="s",
                side=HOME,
                player_on="hd",
                time=EventTime(before, Certainty.BOUND, None, before),
            ),
        ),
    )
    found = items(index)
    assert found["g80"].minute == "~80′"
    assert found["g80"].span is not None
    assert found["g70"].span is None
    assert found["g70"].foot is not None
    assert found["s"].minute == "≤64′"
    assert found["s"].stop == 1
    assert found["s"].is_soft


def test_changes_of_one_minute_share_a_glyph() -> None:
    index = index_of(
        substitutions=(change(77, "a", "hd"), change(77, "b", "he"), change(78, "c", "hf"))
    )
    found = items(index)
    assert found["a"].ids == ("a", "b")
    assert found["a"].name == "hd, he on"
    assert found["c"].ids == ("c",)


def test_more_than_two_changes_are_counted() -> None:
    changes = tuple(change(77, key, on) for key, on in (("a", "hd"), ("b", "he"), ("c", "hf")))
    assert items(index_of(substitutions=changes))["a"].name == "hd, he 1 on-more"


def test_a_player_who_only_went_off_is_named() -> None:
    index = index_of(substitutions=(change(77, "a", "hd", player_on=None),))
    assert items(index)["a"].name == "hc off"


def test_what_is_ruled_out_comes_after_goals_and_before_cards() -> None:
    ruled_out = goal(50, review=Review(ReviewOutcome.RULED_OUT))
    found = items(index_of(goals=(ruled_out, goal(60)), cards=(card(55),)))
    assert [found[key].priority for key in ("g60", "g50", "c55")] == [
        Priority.GOAL,
        Priority.REVIEW,
        Priority.YELLOW,
    ]
    assert found["g50"].glyph == "ruled_out"


def test_only_a_reviewed_goal_that_counts_has_corners() -> None:
    given = goal(50, review=Review(ReviewOutcome.GIVEN_AFTER_REVIEW))
    found = items(index_of(goals=(given, goal(60))))
    assert found["g50"].corners
    assert not found["g60"].corners


def test_a_layer_that_is_off_has_no_items() -> None:
    index = index_of(goals=(goal(60),), cards=(card(55),))
    wanted = Filter().with_layer(Layer.CARDS, shown=False)
    assert items(index, wanted).keys() == {"g60"}


def test_what_is_filtered_out_keeps_its_place_and_does_not_pass() -> None:
    found = items(index_of(goals=(goal(60),)), Filter().toggled("side:home"))
    assert not found["g60"].passes
