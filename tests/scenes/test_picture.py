"""Captions around pictures: what they say, and that it fits."""

from __future__ import annotations

import pytest

from explorer.scenes.marks import Text, Viewport
from explorer.scenes.picture import (
    APP_NAME,
    Caption,
    Picture,
    captioned,
    credit_lines,
    height_inside,
)
from tests.scenes.fixed_measure import FixedTextMeasure

MEASURE = FixedTextMeasure()
FULL = Caption(
    "Reds 1–0 Blues", "The Cup", "as of 80:00", "1 minute approximate", "Data of a test."
)


def framed(caption: Caption, width: float = 600) -> Picture:
    return captioned((), Viewport(width, 300), caption, MEASURE, "What is seen")


def texts(picture: Picture) -> list[Text]:
    return [mark for mark in picture.marks if isinstance(mark, Text)]


def test_a_picture_carries_its_caption_credit_and_the_apps_name() -> None:
    picture = framed(FULL)
    said = [text.text for text in texts(picture)]
    assert said == [FULL.title, FULL.moment, FULL.doubt, FULL.second, FULL.credit, APP_NAME]
    assert (picture.title, picture.credit) == (FULL.title, FULL.credit)
    assert picture.description == "What is seen"


def test_without_a_caption_there_is_the_scene_alone() -> None:
    picture = captioned((), Viewport(600, 300), FULL, MEASURE, "What is seen", shown=False)
    assert (picture.marks, picture.width, picture.height) == ((), 600, 300)
    assert (picture.title, picture.credit) == (FULL.title, FULL.credit)


@pytest.mark.parametrize("width", [120, 300, 600])
def test_the_words_stay_within_the_picture(width: float) -> None:
    caption = Caption(
        "A long title " * 6, "An occasion " * 5, "as of 90:00", "doubt", "Credit " * 40
    )
    picture = framed(caption, width)
    for text in texts(picture):
        wide = MEASURE.width(text.text, text.size, text.weight)
        left = text.at.x - (wide if text.align == "right" else 0)
        assert left >= -1 or text.text in (caption.moment, caption.doubt, APP_NAME)
        assert 0 < text.at.y < picture.height


def test_the_height_for_the_scene_is_what_the_caption_leaves() -> None:
    inside = height_inside(FULL, 600, 400, MEASURE)
    made = captioned((), Viewport(600, inside), FULL, MEASURE)
    assert made.height == pytest.approx(400)


def test_a_long_credit_leaves_room_for_the_name_and_is_cut_at_last() -> None:
    lines = credit_lines("word " * 200, 400, MEASURE, most=3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    room = 400 - MEASURE.width(APP_NAME, 11, 600)
    assert MEASURE.width(lines[-1], 11) <= room
    assert credit_lines("", 400, MEASURE) == ("",)
