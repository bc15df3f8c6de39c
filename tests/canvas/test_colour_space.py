"""Colours as numbers, against values that others have published."""

from __future__ import annotations

from math import atan2, hypot

import pytest

from explorer.canvas.colour_space import (
    Vision,
    colour_of,
    contrast,
    distance,
    from_oklch,
    is_colour,
    light,
    mixed,
    oklab,
    seen,
)


@pytest.mark.parametrize(
    ("colour", "lab"),
    [
        # CSS Color Module Level 4, the OKLab values of its sample pages.
        ("#FF0000", (0.62796, 0.22486, 0.12585)),
        ("#00FF00", (0.86644, -0.23389, 0.17950)),
        ("#0000FF", (0.45201, -0.03246, -0.31153)),
        ("#FFFFFF", (1.0, 0.0, 0.0)),
        ("#000000", (0.0, 0.0, 0.0)),
    ],
)
def test_oklab(colour: str, lab: tuple[float, float, float]) -> None:
    assert oklab(colour) == pytest.approx(lab, abs=2e-4)


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [
        ("#FFFFFF", "#000000", 21.0),
        # The greys that WebAIM and others give as the limits on white.
        ("#767676", "#FFFFFF", 4.54),
        ("#949494", "#FFFFFF", 3.03),
        ("#FFFFFF", "#FFFFFF", 1.0),
    ],
)
def test_contrast(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.005)
    assert contrast(second, first) == contrast(first, second)


@pytest.mark.parametrize("vision", Vision)
def test_greys_look_grey_to_everybody(vision: Vision) -> None:
    assert seen("#808080", vision) == "#808080"
    assert distance("#000000", "#FFFFFF", vision) == pytest.approx(1.0, abs=1e-3)


def test_red_and_green_meet_without_one_kind_of_cone() -> None:
    apart = distance("#C8102E", "#0B7A3B")
    assert distance("#C8102E", "#0B7A3B", Vision.DEUTAN) < apart / 4
    assert distance("#C8102E", "#0B7A3B", Vision.TRITAN) > apart * 0.9


def test_a_colour_comes_back_from_its_numbers() -> None:
    lightness, green_red, blue_yellow = oklab("#1462B0")
    linear = from_oklch(lightness, hypot(green_red, blue_yellow), atan2(blue_yellow, green_red))
    assert colour_of(linear) == "#1462B0"
    assert colour_of(light("#A34A05")) == "#A34A05"


def test_a_share_of_a_colour_over_a_ground() -> None:
    assert mixed("#000000", "#FFFFFF", 0.2) == "#CCCCCC"


@pytest.mark.parametrize("text", ["", "red", "#12345", "#1234567", "#12345G", "123456#"])
def test_what_is_no_colour(text: str) -> None:
    assert not is_colour(text)
    with pytest.raises(ValueError, match="not a colour"):
        light(text)
