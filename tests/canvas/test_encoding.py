"""Pictures as files: sizes, the words in them, and the same bytes for the same picture."""

from __future__ import annotations

import re
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from explorer.canvas.encoding import encoded, pixels_of
from explorer.canvas.figure_measure import FigureTextMeasure
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.theme import ThemeName, theme
from explorer.scenes.marks import Glyph, Ink, Pos, Text
from explorer.scenes.picture import PICTURE_SUFFIXES, Picture

LIGHT = theme(ThemeName.LIGHT)
PICTURE = Picture(
    marks=(Text(Pos(10, 20), "Farfán & Söhne", 12), Glyph(Pos(60, 40), "own_goal", 18, Ink.AWAY)),
    width=120,
    height=60,
    title="Reds 1–0 Blues",
    description="Reds 1–0 Blues. <Farfán> & others ~80′",
    credit="Data of a test.",
)


@pytest.mark.parametrize("suffix", PICTURE_SUFFIXES)
def test_the_same_picture_gives_the_same_bytes(suffix: str) -> None:
    assert encoded(PICTURE, suffix, LIGHT, 2.0) == encoded(PICTURE, suffix, LIGHT, 2.0)


def test_a_png_has_its_size_and_its_words() -> None:
    with Image.open(BytesIO(encoded(PICTURE, ".png", LIGHT, 2.0))) as image:
        assert image.size == (240, 120)
        assert image.info["Description"] == PICTURE.description
        assert image.info["Title"] == PICTURE.title
        assert image.info["Source"] == PICTURE.credit


def test_an_svg_has_real_text_a_title_and_a_description() -> None:
    root = ET.fromstring(encoded(PICTURE, ".svg", LIGHT))
    name = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{name}title") == PICTURE.title
    assert root.findtext(f"{name}desc") == PICTURE.description
    assert "Farfán & Söhne" in {element.text for element in root.iter(f"{name}text")}
    assert root.get("viewBox") == "0 0 120 60"


def test_a_pdf_has_embedded_letters_and_its_words_and_no_date() -> None:
    data = encoded(PICTURE, ".pdf", LIGHT)
    assert re.search(rb"/MediaBox \[ ?0 0 120 60 ?\]", data)
    assert b"/FontFile2" in data
    assert b"/ToUnicode" in data
    for key in (b"/Title", b"/Author", b"/Subject"):
        assert key in data
    assert b"/CreationDate" not in data


def test_pixels_are_those_of_the_size_times_the_ratio() -> None:
    assert pixels_of(PICTURE, LIGHT, 1.5).shape == (90, 180, 4)


@pytest.mark.parametrize("weight", [400, 600, 700])
@pytest.mark.usefixtures("qapp")
def test_text_is_measured_without_qt_as_with_it(weight: int) -> None:
    for text in ("FC Dallas 4–4 Inter Miami", "~80′ Farfán o.g.", ""):
        plain, qt = (
            FigureTextMeasure().width(text, 40, weight),
            QtTextMeasure.width(text, 40, weight),
        )
        assert plain == pytest.approx(qt, rel=0.01, abs=0.5)
