from __future__ import annotations

import gc
import tracemalloc

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.analysis.index import MatchIndex
from explorer.canvas.scene_widget import SceneWidget
from explorer.canvas.theme import ThemeName, theme
from explorer.domain.time import MatchTime, Period
from explorer.session.state import SessionState
from tests.analysis.build import match
from tests.canvas.toy import ToyScene


@pytest.fixture
def state() -> SessionState:
    made = SessionState()
    made.open(MatchIndex(match(periods=(Period(1, 2700), Period(2, 2700)))))
    return made


@pytest.fixture
def widget(qtbot: QtBot, state: SessionState) -> SceneWidget:
    made = SceneWidget(state, ToyScene, theme(ThemeName.LIGHT))
    made.resize(520, 200)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


def move(widget: SceneWidget, state: SessionState, seconds: float) -> None:
    state.set_playhead(MatchTime(1, seconds))
    widget.refresh()


def test_the_static_layer_is_drawn_once(widget: SceneWidget, state: SessionState) -> None:
    assert widget.full_draws == 1
    for second in range(1, 20):
        move(widget, state, second * 20)
        QApplication.processEvents()
    assert widget.full_draws == 1


def test_fifty_changes_in_one_turn_are_one_paint(widget: SceneWidget, state: SessionState) -> None:
    before = widget.paints
    for second in range(1, 51):
        move(widget, state, second)
    QApplication.processEvents()
    assert widget.paints == before + 1


def test_nothing_changed_is_no_paint(widget: SceneWidget, state: SessionState) -> None:
    before = widget.paints
    widget.refresh()
    QApplication.processEvents()
    assert widget.paints == before


def test_what_is_painted_in_parts_is_what_would_be_painted_whole(
    widget: SceneWidget, state: SessionState
) -> None:
    for second in (30, 120, 121, 480, 75):
        move(widget, state, second)
        QApplication.processEvents()
    parts = widget.grab().toImage()
    other = SceneWidget(state, ToyScene, theme(ThemeName.LIGHT))
    other.resize(widget.size())
    assert other.grab().toImage() == parts
    other.deleteLater()


def test_matplotlib_takes_over_when_the_widget_has_stood_still(
    widget: SceneWidget, state: SessionState, qtbot: QtBot
) -> None:
    assert widget.refinements == 0
    qtbot.waitUntil(lambda: widget.refinements == 1, timeout=30_000)
    for second in range(1, 20):
        move(widget, state, second * 20)
        QApplication.processEvents()
    widget.resize(500, 200)
    QApplication.processEvents()
    assert widget.refinements == 1
    qtbot.waitUntil(lambda: widget.refinements == 2)
    assert widget.full_draws == 2


def test_a_hidden_widget_is_left_alone_until_it_is_seen(widget: SceneWidget, qtbot: QtBot) -> None:
    widget.hide()
    other = SceneWidget(SessionState(), ToyScene, theme(ThemeName.LIGHT))
    qtbot.addWidget(other)
    other.resize(100, 100)
    other.show()
    qtbot.waitUntil(lambda: other.refinements == 1, timeout=30_000)
    assert widget.refinements == 0
    widget.show()
    qtbot.waitUntil(lambda: widget.refinements == 1)


def test_a_theme_or_a_size_draws_anew(widget: SceneWidget) -> None:
    light = widget.grab().toImage()
    widget.set_theme(theme(ThemeName.DARK))
    QApplication.processEvents()
    assert widget.full_draws == 2
    assert widget.grab().toImage() != light
    widget.resize(400, 180)
    QApplication.processEvents()
    assert widget.full_draws == 3


def test_a_hidden_widget_draws_nothing_and_catches_up(
    widget: SceneWidget, state: SessionState
) -> None:
    widget.hide()
    draws, paints = widget.full_draws, widget.paints
    move(widget, state, 300)
    QApplication.processEvents()
    assert (widget.full_draws, widget.paints) == (draws, paints)
    fresh = SceneWidget(state, ToyScene, theme(ThemeName.LIGHT))
    fresh.resize(widget.size())
    widget.show()
    QApplication.processEvents()
    assert widget.grab().toImage() == fresh.grab().toImage()
    fresh.deleteLater()


def test_the_nearest_target_within_reach_is_found(widget: SceneWidget) -> None:
    found = widget.target_at(QPointF(80, 148))
    assert found is not None
    assert found.event_id == "e1"
    assert widget.target_at(QPointF(50, 150)) is None
    assert widget.target_at(QPointF(80, 10)) is None


def test_without_a_scene_it_is_blank(qtbot: QtBot, state: SessionState) -> None:
    empty = SceneWidget(state, lambda _width, _height: None, theme(ThemeName.DARK))
    qtbot.addWidget(empty)
    empty.resize(50, 50)
    picture = empty.grab().toImage()
    assert picture.pixelColor(25, 25).name().upper() == theme(ThemeName.DARK).colour("panel")
    assert empty.target_at(QPointF(25, 25)) is None


def test_five_thousand_painted_steps_leave_memory_flat(
    widget: SceneWidget, state: SessionState
) -> None:
    def run(steps: int) -> int:
        for step in range(steps):
            move(widget, state, step % 500)
            QApplication.processEvents()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    run(1000)
    early = run(1000)
    late = run(3000)
    tracemalloc.stop()
    assert late - early < 100_000
