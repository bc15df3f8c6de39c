"""Which colours serve for two teams; the examples are those of the design's tokens."""

from __future__ import annotations

import pytest

from explorer.canvas.colour_space import Vision, contrast, distance
from explorer.canvas.team_colours import (
    NOT_THE_PLAYHEAD,
    READABLE,
    TOLD_APART,
    Clash,
    Pair,
    clash_of,
    dressed,
    fitted,
    judge,
)
from explorer.canvas.theme import Theme, ThemeName, theme
from explorer.session.preferences import TeamColours

LIGHT, DARK = theme(ThemeName.LIGHT), theme(ThemeName.DARK)
BOTH = (LIGHT, DARK)
RED, PINK, GREEN, BLUE, YELLOW = "#C8102E", "#F7B5CD", "#0B7A3B", "#1F4FA3", "#F2C200"


def closest(home: str, away: str) -> float:
    return min(distance(home, away, vision) for vision in Vision)


@pytest.mark.parametrize(
    ("name", "apart"),
    [
        (ThemeName.LIGHT, (0.273, 0.23, 0.257, 0.25)),
        (ThemeName.DARK, (0.253, 0.219, 0.246, 0.26)),
    ],
)
def test_the_designs_own_pair(name: ThemeName, apart: tuple[float, ...]) -> None:
    used = theme(name)
    home, away = used.colour("home"), used.colour("away")
    assert [distance(home, away, vision) for vision in Vision] == pytest.approx(apart, abs=2e-3)


def test_red_against_pink_in_the_light_theme() -> None:
    found = judge(Pair(RED, PINK), LIGHT)
    assert found.pair == Pair("#C8102E", "#9E637A")
    apart = [distance(found.pair.home, found.pair.away, vision) for vision in Vision]
    assert apart == pytest.approx((0.146, 0.141, 0.099, 0.143), abs=1e-3)
    assert found.clash is Clash.ALIKE_TO_SOME


def test_a_pair_that_serves_in_one_theme_alone_does_not_serve() -> None:
    assert judge(Pair(RED, PINK), DARK).clash is None
    assert clash_of(RED, PINK, BOTH) is Clash.ALIKE_TO_SOME


def test_blue_against_yellow_serves() -> None:
    assert clash_of(BLUE, YELLOW, BOTH) is None
    for used in BOTH:
        pair = judge(Pair(BLUE, YELLOW), used).pair
        for colour in (pair.home, pair.away):
            assert contrast(colour, used.colour("panel")) >= READABLE
            assert distance(colour, used.colour("accent")) >= NOT_THE_PLAYHEAD
        assert closest(pair.home, pair.away) >= TOLD_APART


def test_why_pairs_do_not_serve() -> None:
    assert clash_of(RED, GREEN, BOTH) is Clash.ALIKE_TO_SOME
    assert clash_of(RED, "#CC1030", BOTH) is Clash.ALIKE
    assert clash_of("#7A2BB8", GREEN, BOTH) is Clash.PLAYHEAD
    assert clash_of(None, YELLOW, BOTH) is Clash.UNKNOWN
    assert clash_of("reddish", YELLOW, BOTH) is Clash.UNKNOWN


@pytest.mark.parametrize("colour", ["#FFFFFF", "#000000", "#FFFF00", "#00FFFF", "#12003A", RED])
@pytest.mark.parametrize("name", ThemeName)
def test_every_colour_can_be_made_readable(colour: str, name: ThemeName) -> None:
    used = theme(name)
    assert contrast(fitted(colour, used), used.colour("panel")) >= READABLE


def test_what_can_be_read_stays_as_it_is() -> None:
    assert fitted("#c8102e", LIGHT) == RED


@pytest.mark.parametrize("name", ThemeName)
def test_the_safe_pair_is_far_apart_for_everybody_and_from_the_playhead(name: ThemeName) -> None:
    used = theme(name)
    safe = dressed(used, TeamColours.SAFE)
    home, away, accent = (safe.colour(role) for role in ("home", "away", "accent"))
    assert closest(home, away) > closest(used.colour("home"), used.colour("away"))
    for colour in (home, away):
        assert contrast(colour, safe.colour("panel")) >= READABLE
        # To everybody: not even for the default pair is that asked.
        assert closest(colour, accent) >= 0.075


@pytest.mark.parametrize("choice", [TeamColours.SAFE, TeamColours.KIT])
@pytest.mark.parametrize("name", ThemeName)
def test_words_on_a_teams_colour_can_be_read(choice: TeamColours, name: ThemeName) -> None:
    made = dressed(theme(name), choice, Pair(BLUE, YELLOW))
    for side in ("Home", "Away"):
        assert contrast(made.colour(f"on{side}"), made.colour(side.lower())) >= READABLE


def test_a_theme_is_dressed_once() -> None:
    pair = Pair(BLUE, YELLOW)
    assert dressed(LIGHT, TeamColours.KIT, pair) is dressed(LIGHT, TeamColours.KIT, pair)
    assert dressed(LIGHT, TeamColours.DEFAULT) is LIGHT
    assert dressed(LIGHT, TeamColours.KIT) is LIGHT
    other: Theme = dressed(LIGHT, TeamColours.SAFE)
    assert other.name is ThemeName.LIGHT
    assert other.colour("text") == LIGHT.colour("text")
