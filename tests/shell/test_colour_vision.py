"""What colour tells, it tells everybody, as it is painted; and a team has a form besides."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.analysis.kinds import goal_kind
from explorer.canvas.colour_space import Vision, distance
from explorer.canvas.theme import ThemeName, theme
from explorer.domain.events import GoalKind
from explorer.domain.place import Side
from explorer.scenes.swatch import swatch
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.event_canvas import EventCanvas
from explorer.views.pitch.canvas import PitchCanvas
from explorer.views.timeline.canvas import TimelineCanvas
from tests.bundled import bundled
from tests.colour_vision import seen_picture

TOLD_APART = 0.12
"""In OKLab, as VISUAL.md asks of kit colours."""

pytestmark = pytest.mark.parametrize("name", ThemeName)


@pytest.fixture
def session() -> MatchSession:
    """At the end of the match, so that all has happened."""
    made = MatchSession()
    made.open_match(bundled())
    made.set_playhead(bundled().kicks[-1].time.at)
    return made


def painted(qtbot: QtBot, canvas: EventCanvas) -> QImage:
    canvas.resize(1200, 500)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    QApplication.processEvents()
    return canvas.grab().toImage()


def inks(canvas: EventCanvas, picture: QImage, ids: set[str]) -> set[str]:
    """The colours in the middle of the glyphs of some events."""
    found = set()
    for key in ids:
        rect = canvas.item_rect(key)
        if not rect.isEmpty():
            found.add(picture.pixelColor(rect.center()).name())
    return found


def disc_goals(side: Side) -> set[str]:
    """Goals from open play, whose glyph is filled in the middle."""
    return {
        goal.id
        for goal in bundled().goals
        if goal.side is side and goal_kind(goal) is GoalKind.OPEN_PLAY
    }


@pytest.mark.parametrize("vision", Vision)
def test_teams_cards_and_states_are_told_apart(name: ThemeName, vision: Vision) -> None:
    colour = theme(name).colour
    for one, other in (
        ("home", "away"),
        ("homeSafe", "awaySafe"),
        ("cardYellow", "cardRed"),
        ("text", "accent"),
    ):
        assert distance(colour(one), colour(other), vision) >= TOLD_APART, (one, other)


@pytest.mark.parametrize("vision", Vision)
def test_the_teams_painted_goals_are_told_apart(
    qtbot: QtBot, session: MatchSession, name: ThemeName, vision: Vision
) -> None:
    for make in (TimelineCanvas, PitchCanvas):
        canvas: EventCanvas = make(session, Appearance(name))
        picture = seen_picture(painted(qtbot, canvas), vision)
        home = inks(canvas, picture, disc_goals(Side.HOME))
        away = inks(canvas, picture, disc_goals(Side.AWAY))
        assert home
        assert away
        assert min(distance(one, other) for one, other in product(home, away)) >= TOLD_APART


@pytest.mark.parametrize("vision", Vision)
def test_what_the_filter_lets_through_stands_out_from_the_rest(
    qtbot: QtBot, session: MatchSession, name: ThemeName, vision: Vision
) -> None:
    pitch = PitchCanvas(session, Appearance(name))
    painted(qtbot, pitch)
    goal = next(iter(disc_goals(Side.HOME)))
    place = pitch.item_rect(goal).center()
    shown = seen_picture(pitch.grab().toImage(), vision).pixelColor(place).name()
    session.set_filter(Filter().toggled("side:home"))
    QApplication.processEvents()
    faded = seen_picture(pitch.grab().toImage(), vision).pixelColor(place).name()
    assert distance(shown, faded) >= 2 * TOLD_APART


def test_a_team_is_told_by_form_too(qtbot: QtBot, session: MatchSession, name: ThemeName) -> None:
    assert len(swatch(Side.HOME, 16)) != len(swatch(Side.AWAY, 16))
    timeline = TimelineCanvas(session, Appearance(name))
    painted(qtbot, timeline)
    lanes = {
        side: {timeline.item_rect(goal).center().y() for goal in disc_goals(side)} for side in Side
    }
    assert max(lanes[Side.HOME]) < min(lanes[Side.AWAY])
