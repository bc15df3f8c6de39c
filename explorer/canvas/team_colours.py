"""The colours of the two teams: the design's pair, a safe one, or the teams' own where they serve.

Kit colours serve if both can be read on the theme's panel, are told apart by everybody, whatever
cones they see with, and are taken for neither each other nor the playhead. A pair that does not
serve is given up for both teams and in both themes, so that no team looks like another one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import atan2, hypot

from explorer.canvas.colour_space import (
    Vision,
    colour_of,
    contrast,
    distance,
    from_oklch,
    is_colour,
    mixed,
    oklab,
)
from explorer.canvas.theme import Theme
from explorer.session.preferences import TeamColours

READABLE = 4.5
"""The least contrast of a team's colour on the panel."""

TOLD_APART = 0.12
"""The least distance of two teams' colours in OKLab, to everybody."""

NOT_THE_PLAYHEAD = 0.08
"""The least distance of a team's colour from the accent in OKLab."""

TINT = 0.15
"""How much of a team's colour its pale one has over the panel."""

_STEPS = 100
_ON_TEAM = ("#FFFFFF", "#000000")


class Clash(StrEnum):
    """Why two kit colours do not serve."""

    UNKNOWN = "unknown"
    ALIKE = "alike"
    ALIKE_TO_SOME = "alike-to-some"
    PLAYHEAD = "playhead"


@dataclass(frozen=True, slots=True)
class Pair:
    """The colours of the home team and of the away team, as ``#RRGGBB``."""

    home: str
    away: str


@dataclass(frozen=True, slots=True)
class Fitted:
    """Kit colours made readable in a theme, and why they do not serve there, if so."""

    pair: Pair
    clash: Clash | None


def fitted(colour: str, theme: Theme) -> str:
    """A colour of the same hue that can be read on the theme's panel, as near as there is one."""
    panel = theme.colour("panel")
    if contrast(colour, panel) >= READABLE:
        return colour.upper()
    lightness, green_red, blue_yellow = oklab(colour)
    chroma, hue = hypot(green_red, blue_yellow), atan2(blue_yellow, green_red)
    end = 0.0 if oklab(panel)[0] > 0.5 else 1.0
    for step in range(1, _STEPS + 1):
        there = lightness + (end - lightness) * step / _STEPS
        found = _in_gamut(there, chroma, hue)
        if contrast(found, panel) >= READABLE:
            return found
    return theme.colour("text")


def judge(kits: Pair, theme: Theme) -> Fitted:
    """Fit kit colours to one theme, and say whether they serve there."""
    pair = Pair(fitted(kits.home, theme), fitted(kits.away, theme))
    accent = theme.colour("accent")
    clash: Clash | None = None
    if distance(pair.home, pair.away) < TOLD_APART:
        clash = Clash.ALIKE
    elif any(distance(pair.home, pair.away, vision) < TOLD_APART for vision in Vision):
        clash = Clash.ALIKE_TO_SOME
    elif min(distance(one, accent) for one in (pair.home, pair.away)) < NOT_THE_PLAYHEAD:
        clash = Clash.PLAYHEAD
    return Fitted(pair, clash)


def clash_of(home: str | None, away: str | None, themes: Sequence[Theme]) -> Clash | None:
    """Why two kit colours do not serve in every one of the themes; None if they do."""
    if not (home and away and is_colour(home) and is_colour(away)):
        return Clash.UNKNOWN
    found = (judge(Pair(home, away), theme).clash for theme in themes)
    return next((clash for clash in found if clash is not None), None)


def team_roles(pair: Pair, theme: Theme) -> Mapping[str, str]:
    """The roles of both teams' colours in a theme, for readable colours."""
    panel, roles = theme.colour("panel"), {}
    for side, colour in (("home", pair.home), ("away", pair.away)):
        roles[side] = colour
        roles[f"{side}Tint"] = mixed(colour, panel, TINT)
        roles[f"on{side.capitalize()}"] = max(_ON_TEAM, key=lambda on: contrast(on, colour))
    return roles


@lru_cache(maxsize=64)
def dressed(theme: Theme, choice: TeamColours, kits: Pair | None = None) -> Theme:
    """A theme with the colours of the teams that a user chose; kit colours have to serve in it."""
    match choice:
        case TeamColours.SAFE:
            pair = Pair(theme.colour("homeSafe"), theme.colour("awaySafe"))
        case TeamColours.KIT if kits is not None:
            pair = judge(kits, theme).pair
        case _:
            return theme
    return Theme(theme.name, {**theme.colours, **team_roles(pair, theme)})


def _in_gamut(lightness: float, chroma: float, hue: float) -> str:
    """The colour of a hue and lightness with as much of the chroma as sRGB has."""
    for step in range(_STEPS):
        linear = from_oklch(lightness, chroma * (1 - step / _STEPS), hue)
        if all(-0.0005 <= value <= 1.0005 for value in linear):
            return colour_of(linear)
    return colour_of(from_oklch(lightness, 0.0, hue))
