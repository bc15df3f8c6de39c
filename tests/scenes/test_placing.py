"""Scenes as parts of a larger picture: everything stays where it was to one another."""

from __future__ import annotations

import pytest

from explorer.scenes.marks import (
    Band,
    Clipped,
    Curve,
    Disc,
    Glyph,
    Ink,
    Line,
    Mark,
    Pos,
    Text,
    Viewport,
)
from explorer.scenes.placing import placed

VIEW = Viewport(100, 50, scale_x=2.0, scale_y=3.0, offset_x=5.0, offset_y=7.0)
PLAIN = Viewport(300, 300)
A, B = Pos(1, 2, 3, 4), Pos(10, 12)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_position_moves_with_its_scene(scale: float) -> None:
    (line,) = placed([Line((A, B), Ink.TEXT, 2.0, (3.0, 1.0))], VIEW, 20, 30, scale=scale)
    assert isinstance(line, Line)
    for before, after in zip((A, B), line.points, strict=True):
        assert PLAIN.x(after) == 20 + scale * VIEW.x(before)
        assert PLAIN.y(after) == 30 + scale * VIEW.y(before)
    assert line.width == 2 * scale
    assert line.dash == (3 * scale, scale)


def test_a_radius_in_data_units_becomes_pixels() -> None:
    (disc,) = placed([Disc(A, radius=4.0, radius_px=1.0)], VIEW, 0, 0, scale=2.0)
    assert isinstance(disc, Disc)
    assert (disc.radius, disc.radius_px) == (0.0, 2 * (4 * 2 + 1))


def test_every_kind_of_mark_is_placed_and_grows_with_the_scale() -> None:
    marks: tuple[Mark, ...] = (
        Text(A, "a", 10),
        Glyph(A, "open_play", 8, Ink.HOME),
        Band(A, B, radius_px=2),
        Curve(A, ((A, B, B),)),
    )
    (clip,) = placed([Clipped(A, B, marks)], VIEW, 1, 1, scale=2.0)
    assert isinstance(clip, Clipped)
    text, glyph, band, curve = clip.marks
    assert isinstance(text, Text)
    assert isinstance(glyph, Glyph)
    assert isinstance(band, Band)
    assert isinstance(curve, Curve)
    assert (text.size, glyph.size, band.radius_px) == (20, 16, 4)
    assert text.at == glyph.at == band.corner == curve.start == clip.corner
    assert band.opposite == curve.pieces[0][1] == clip.opposite
