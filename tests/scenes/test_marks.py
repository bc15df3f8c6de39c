"""Which target a pixel hits."""

from __future__ import annotations

from explorer.scenes.marks import Pos, Target, Viewport, nearest

PICTURE = Viewport(400, 100)
LABELLED = Target("labelled", Pos(100, 50), label=(112, 42, 180, 58))
BESIDE = Target("beside", Pos(190, 50))


def hit(px: float, py: float) -> str | None:
    found = nearest((LABELLED, BESIDE), PICTURE, px, py)
    return found.event_id if found else None


def test_a_target_is_hit_on_its_glyph_and_on_its_label() -> None:
    assert hit(90, 60) == "labelled"
    assert hit(150, 45) == "labelled"
    assert hit(150, 60) is None
    assert hit(60, 50) is None


def test_where_a_label_reaches_another_glyph_the_nearest_centre_is_hit() -> None:
    assert hit(179, 50) == "beside"
    assert hit(177, 50) == "labelled"


def test_of_two_at_the_same_distance_the_higher_rank_is_hit() -> None:
    low, high = Target("low", Pos(95, 50)), Target("high", Pos(105, 50), rank=1)
    found = nearest((low, high), PICTURE, 100, 50)
    assert found is high
