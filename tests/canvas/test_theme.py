"""Every theme can be read, and those of high contrast better."""

from __future__ import annotations

import pytest

from explorer.canvas.colour_space import contrast
from explorer.canvas.theme import ThemeName, theme

GROUNDS = ("window", "panel", "panelAlt", "raised", "field", "hover", "pressed", "pitch")
TEXTS = ("text", "text2", "text3", "ok", "warn", "error")
GRAPHICS = ("home", "away", "accent", "focus", "playhead", "borderStrong")
ON = (("onAccent", "accent"), ("onHome", "home"), ("onAway", "away"), ("error", "errorTint"))


@pytest.mark.parametrize("name", ThemeName)
def test_text_can_be_read_on_every_ground(name: ThemeName) -> None:
    least = 7.0 if name.has_high_contrast else 4.5
    colours = theme(name)
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS] + list(ON)
    for text, ground in pairs:
        reached = contrast(colours.colour(text), colours.colour(ground))
        assert reached >= least, (text, ground, reached)


@pytest.mark.parametrize("name", ThemeName)
def test_graphics_stand_out_from_every_surface(name: ThemeName) -> None:
    least = 4.5 if name.has_high_contrast else 3.0
    colours = theme(name)
    for graphic in GRAPHICS:
        for ground in ("window", "panel", "panelAlt", "pitch"):
            reached = contrast(colours.colour(graphic), colours.colour(ground))
            assert reached >= least, (graphic, ground, reached)


def test_all_themes_have_the_same_roles() -> None:
    roles = [theme(name).colours.keys() for name in ThemeName]
    assert all(each == roles[0] for each in roles)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("high", [False, True])
def test_a_theme_by_its_kind(dark: bool, high: bool) -> None:
    name = ThemeName.of(dark=dark, high_contrast=high)
    assert (name.is_dark, name.has_high_contrast) == (dark, high)
