from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.time import MatchTime
from explorer.providers.statsbomb import read_events
from explorer.scenes.marks import Pos, Target, Viewport
from explorer.session.filtering import Layer
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.pitch import PitchView
from explorer.views.pitch.walking import Direction, next_target
from tests.bundled import bundled
from tests.shared_data import shared

VELASCO, CREMASCHI, FARFAN = "goal-63-velasco", "goal-65-cremaschi", "goal-80-farfan"


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    return MatchSession()


@pytest.fixture
def appearance(qtbot: QtBot) -> Appearance:
    return Appearance()


@pytest.fixture
def view(qtbot: QtBot, session: MatchSession, appearance: Appearance) -> PitchView:
    made = PitchView(session, appearance)
    qtbot.addWidget(made)
    made.resize(859, 506)
    with qtbot.waitExposed(made):
        made.show()
    session.open_match(bundled(), MatchTime(2, 2100))
    QApplication.processEvents()
    return made


def hovered(session: MatchSession) -> str | None:
    return session.state.hovered


def place(view: PitchView, event_id: str) -> QPoint:
    """Where an event is painted on the canvas."""
    scene = view.canvas.pitch_scene
    assert scene is not None
    target = next(t for t in scene.targets if t.event_id == event_id)
    return QPoint(round(scene.viewport.x(target.at)), round(scene.viewport.y(target.at)))


def test_a_match_is_drawn_in_full_once(view: PitchView, session: MatchSession) -> None:
    before = view.canvas.full_draws
    for second in range(50):
        session.set_playhead(MatchTime(2, second * 50))
        QApplication.processEvents()
    assert view.canvas.full_draws == before


def test_opening_a_match_is_one_full_draw(view: PitchView, session: MatchSession) -> None:
    before = view.canvas.full_draws
    session.open_match(read_events(shared("statsbomb/events/3923880.json")).match)
    QApplication.processEvents()
    assert view.canvas.full_draws == before + 1


def test_fifty_steps_in_one_turn_are_at_most_one_paint(
    view: PitchView, session: MatchSession
) -> None:
    before = view.canvas.paints
    for second in range(50):
        session.set_playhead(MatchTime(1, second * 50))
    QApplication.processEvents()
    assert view.canvas.paints <= before + 1


def test_a_click_selects_once_and_moves_the_playhead(
    qtbot: QtBot, view: PitchView, session: MatchSession
) -> None:
    selections: list[str | None] = []
    session.selection_changed.connect(lambda: selections.append(session.state.selection.primary))
    with qtbot.waitSignal(session.playhead_changed):
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place(view, VELASCO))
    assert selections == [VELASCO]
    event = session.state.event(VELASCO)
    assert event is not None
    assert session.state.playhead == event.time.at


def test_a_goal_is_told_in_a_tooltip_as_on_the_timeline(view: PitchView) -> None:
    goal = bundled().goals[0]
    tip = view.canvas.tip_at(QPointF(place(view, goal.id)))
    assert tip == view.canvas.description(goal.id) != ""
    assert view.canvas.tip_at(QPointF(2, 2)) == ""


def test_with_shift_the_playhead_stays(
    qtbot: QtBot, view: PitchView, session: MatchSession
) -> None:
    before = session.state.playhead
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, shift, place(view, VELASCO))
    assert session.state.selection.primary == VELASCO
    assert session.state.playhead == before


def test_what_stands_in_a_strip_is_hovered_and_selected_like_any_other(
    qtbot: QtBot, view: PitchView, session: MatchSession
) -> None:
    QTest.mouseMove(view.canvas, place(view, FARFAN))
    assert hovered(session) == FARFAN
    assert view.canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place(view, FARFAN))
    assert session.state.selection.primary == FARFAN
    QTest.mouseMove(view.canvas, QPoint(view.canvas.width() // 2, 20))
    assert hovered(session) is None
    assert view.canvas.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_click_on_the_grass_changes_nothing(
    qtbot: QtBot, view: PitchView, session: MatchSession
) -> None:
    session.select(FARFAN)
    with qtbot.assertNotEmitted(session.selection_changed):
        QTest.mouseClick(
            view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(view.canvas.width() // 2, 30)
        )
    assert session.state.selection.primary == FARFAN


def test_what_is_filtered_out_is_not_hit(
    qtbot: QtBot, view: PitchView, session: MatchSession
) -> None:
    at = place(view, VELASCO)
    full = view.canvas.full_draws
    session.set_filter(session.state.filter.toggled("kind:direct_free_kick"))
    QApplication.processEvents()
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert session.state.selection.primary is None
    assert view.canvas.full_draws == full


def test_another_layer_is_laid_out_anew(view: PitchView, session: MatchSession) -> None:
    before = view.canvas.full_draws
    session.set_filter(session.state.filter.with_layer(Layer.REVIEWS, shown=False))
    QApplication.processEvents()
    assert view.canvas.full_draws == before + 1
    scene = view.canvas.pitch_scene
    assert scene is not None
    assert "goal-4-ferreira" not in [item.event.id for item in scene.items]


def test_hidden_future_is_neither_drawn_nor_hit(view: PitchView, session: MatchSession) -> None:
    session.set_filter(replace(session.state.filter, hide_future=True))
    QApplication.processEvents()
    scene = view.canvas.pitch_scene
    assert scene is not None
    assert "goal-85-messi" not in [target.event_id for target in scene.targets]


def test_arrows_walk_enter_selects_and_tab_leaves(
    qtbot: QtBot, session: MatchSession, appearance: Appearance
) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    before, view = QLineEdit(), PitchView(session, appearance)
    layout.addWidget(before)
    layout.addWidget(view)
    qtbot.addWidget(window)
    window.resize(900, 600)
    session.open_match(bundled(), MatchTime(2, 2100))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    QApplication.processEvents()
    view.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert hovered(session) is not None
    visited = {session.state.hovered}
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right) * 2:
        for _ in range(9):
            QTest.keyClick(view.canvas, key)
            visited.add(session.state.hovered)
    assert len(visited) > 3
    QTest.keyClick(view.canvas, Qt.Key.Key_Return)
    assert session.state.selection.primary == session.state.hovered
    assert view.canvas.accessibleDescription()
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    assert not view.canvas.hasFocus()
    assert hovered(session) is None


def test_every_goal_can_be_reached_by_the_arrows(view: PitchView) -> None:
    scene = view.canvas.pitch_scene
    assert scene is not None
    reached = {scene.targets[0].event_id}
    queue = [scene.targets[0]]
    while queue:
        current = queue.pop()
        for direction in Direction:
            found = next_target(scene.targets, scene.viewport, current, direction)
            if found is not None and found.event_id not in reached:
                reached.add(found.event_id)
                queue.append(found)
    assert reached == {target.event_id for target in scene.targets}


def test_the_nearest_target_straight_ahead_comes_first() -> None:
    here = Target("here", Pos(0, 0))
    ahead, aside = Target("ahead", Pos(60, 5)), Target("aside", Pos(30, 40))
    view = Viewport(100, 100)
    assert next_target([here, ahead, aside], view, here, Direction.RIGHT) is ahead
    assert next_target([here, ahead, aside], view, here, Direction.DOWN) is aside
    assert next_target([here, ahead, aside], view, here, Direction.LEFT) is None


def test_brackets_walk_the_build_up(qtbot: QtBot, view: PitchView, session: MatchSession) -> None:
    session.select(CREMASCHI)
    steps = []
    for key in (Qt.Key.Key_BracketRight,) * 3 + (Qt.Key.Key_BracketLeft,) * 2:
        QTest.keyClick(view.canvas, key)
        steps.append(session.state.selection.step)
    assert steps == [0, 1, None, 1, 0]


def test_brackets_do_nothing_without_a_build_up(view: PitchView, session: MatchSession) -> None:
    view.walk_build_up(1)
    session.select("goal-85-messi")
    view.walk_build_up(1)
    assert session.state.selection.step is None


def test_the_theme_is_that_of_the_app(view: PitchView, appearance: Appearance) -> None:
    def grass() -> QColor:
        return view.canvas.grab().toImage().pixelColor(view.canvas.width() // 2 + 40, 10)

    light = grass()
    appearance.set_theme(ThemeName.DARK)
    QApplication.processEvents()
    assert grass().lightness() < 60 < light.lightness()


def test_compact_puts_the_filters_above_the_pitch(view: PitchView) -> None:
    assert view.rail.geometry().right() <= view.canvas.mapTo(view, QPoint(0, 0)).x()
    view.set_compact(True)
    QApplication.processEvents()
    assert view.rail.geometry().bottom() <= view.canvas.mapTo(view, QPoint(0, 0)).y()
    view.set_compact(False)
    QApplication.processEvents()
    assert view.rail.geometry().right() <= view.canvas.mapTo(view, QPoint(0, 0)).x()


def test_without_a_match_there_is_an_empty_pitch(
    qtbot: QtBot, session: MatchSession, appearance: Appearance
) -> None:
    view = PitchView(session, appearance)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    QApplication.processEvents()
    assert view.canvas.pitch_scene is not None
    assert view.canvas.pitch_scene.targets == ()
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton)
    assert session.state.selection.primary is None
