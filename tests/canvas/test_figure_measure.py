"""Text as it is measured for pictures, whatever is written in it."""

from __future__ import annotations

import pytest

from explorer.canvas.figure_measure import FigureTextMeasure, lacking

STRANGE = pytest.mark.parametrize("text", ["⚽", "迪马利亚", "محمد صلاح"])


@STRANGE
@pytest.mark.parametrize("weight", [400, 600, 700])
def test_characters_that_the_typeface_lacks_are_measured_as_the_boxes_they_are_drawn_as(
    text: str, weight: int
) -> None:
    measure = FigureTextMeasure()
    around = measure.width("Goal: ", 20, weight)
    assert measure.width(f"Goal: {text}", 20, weight) > around + 10 * len(text.replace(" ", ""))


@STRANGE
def test_the_characters_that_the_typeface_lacks_are_told_each_once(text: str) -> None:
    assert lacking(f"Ángel {text} 36′ {text}") == "".join(dict.fromkeys(text.replace(" ", "")))


def test_the_typeface_lacks_nothing_of_what_cards_say() -> None:
    assert lacking("Ángel Di María – Mönchengladbach ~80′ 4–4 “ñ” č ş ł œ · … ≤ ≥") == ""
