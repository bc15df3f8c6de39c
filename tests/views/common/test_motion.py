"""What moves by itself: the state is there at once, and its drawing takes the time it is given."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from explorer.canvas import figures
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.motion import HIGHLIGHT_MS, SCROLL_MS, SELECT_MS, Motion, Scrolling
from explorer.views.pitch.canvas import PitchCanvas
from explorer.views.shootout.canvas import ShootoutCanvas
from explorer.views.timeline.canvas import TimelineCanvas
from tests.bundled import bundled
from tests.views.common.clock import HandClock


@pytest.fixture(autouse=True)
def sketched(monkeypatch: pytest.MonkeyPatch) -> None:
    """The static layer stays as it is while a test compares pictures."""
    monkeypatch.setattr(figures, "are_ready", lambda: False)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def moving() -> Appearance:
    appearance = Appearance()
    appearance.set_reduced_motion(False)
    return appearance


@pytest.fixture
def session() -> MatchSession:
    made = MatchSession()
    made.open_match(bundled())
    return made


class WatchedPitch(PitchCanvas):
    """Notes which rectangles were painted."""

    def __init__(self, session: MatchSession, appearance: Appearance) -> None:
        super().__init__(session, appearance)
        self.painted: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


C = TypeVar("C", bound=QWidget)


def shown(qtbot: QtBot, canvas: C) -> C:
    canvas.resize(900, 600)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.repaint()
    return canvas


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_motion_ends_at_its_time_by_slowing_down(
    qtbot: QtBot, clock: HandClock, moving: Appearance
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    steps: list[float] = []
    motion = Motion(moving, steps.append, parent)
    motion.run(SELECT_MS)
    clock.go_on(SELECT_MS // 3)
    clock.go_on(SELECT_MS // 3)
    clock.go_on(SELECT_MS)
    assert steps[-1] == 1.0
    assert steps == sorted(steps)
    assert steps[0] > 1 / 3
    clock.go_on(SELECT_MS)
    assert steps.count(1.0) == 1


def test_with_reduced_motion_it_is_there_at_once(qtbot: QtBot, clock: HandClock) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    steps: list[float] = []
    Motion(Appearance(), steps.append, parent).run(SELECT_MS)
    assert steps == [1.0]


def test_a_selection_is_the_sessions_at_once_and_its_ring_grows(
    qtbot: QtBot, clock: HandClock, moving: Appearance, session: MatchSession
) -> None:
    pitch = shown(qtbot, WatchedPitch(session, moving))
    before = picture(pitch)
    session.select(bundled().goals[3].id, move=False)
    assert session.state.selection.ids == (bundled().goals[3].id,)
    clock.go_on(SELECT_MS // 3)
    half = picture(pitch)
    clock.go_on(SELECT_MS)
    after = picture(pitch)
    assert len({before.cacheKey(), half.cacheKey(), after.cacheKey()}) == 3
    assert half not in (before, after)
    pitch.rebuild()
    assert picture(pitch) == after


def test_only_what_changes_is_painted_and_nothing_once_it_is_there(
    qtbot: QtBot, clock: HandClock, moving: Appearance, session: MatchSession
) -> None:
    timeline = shown(qtbot, TimelineCanvas(session, moving))
    paints, draws = timeline.paints, timeline.full_draws
    session.select(bundled().goals[0].id, move=False)
    for _ in range(4):
        clock.go_on(SELECT_MS // 3)
    assert 2 <= timeline.paints - paints <= 5
    paints = timeline.paints
    for _ in range(5):
        clock.go_on(SELECT_MS)
    assert timeline.paints == paints
    assert timeline.full_draws == draws


def test_a_fading_ring_repaints_its_own_place(
    qtbot: QtBot, clock: HandClock, moving: Appearance, session: MatchSession
) -> None:
    session.open_match(bundled())
    pitch = shown(qtbot, WatchedPitch(session, moving))
    ruled_out = next(goal for goal in bundled().goals if not goal.counts)
    pitch.painted.clear()
    session.select(ruled_out.id, move=False)
    clock.go_on(SELECT_MS // 2)
    clock.go_on(SELECT_MS)
    whole = pitch.width() * pitch.height()
    assert pitch.painted
    assert all(rect.width() * rect.height() < whole / 4 for rect in pitch.painted)


def test_what_the_filter_takes_away_fades(
    qtbot: QtBot, clock: HandClock, moving: Appearance, session: MatchSession
) -> None:
    pitch = shown(qtbot, WatchedPitch(session, moving))
    before = picture(pitch)
    session.set_filter(Filter().toggled("side:home"))
    clock.go_on(HIGHLIGHT_MS // 4)
    quarter = picture(pitch)
    clock.go_on(HIGHLIGHT_MS)
    assert quarter not in (before, picture(pitch))
    faded = picture(pitch)
    pitch.rebuild()
    assert picture(pitch) == faded


def test_a_kick_is_revealed_and_scrubbing_over_many_is_not(
    qtbot: QtBot, clock: HandClock, moving: Appearance, session: MatchSession
) -> None:
    kicks = bundled().kicks
    session.set_playhead(kicks[0].time.at)
    shootout = shown(qtbot, ShootoutCanvas(session, moving))
    session.set_playhead(kicks[1].time.at)
    clock.go_on(30)
    half = picture(shootout)
    clock.go_on(1000)
    assert picture(shootout) != half
    session.set_playhead(kicks[4].time.at)
    QApplication.processEvents()
    at_once = picture(shootout)
    clock.go_on(1000)
    assert picture(shootout) == at_once


def test_a_new_scene_ends_what_was_fading(
    qtbot: QtBot, clock: HandClock, moving: Appearance, session: MatchSession
) -> None:
    pitch = shown(qtbot, WatchedPitch(session, moving))
    session.select(bundled().goals[1].id, move=False)
    clock.go_on(SELECT_MS // 3)
    session.open_match(bundled())
    at_once = picture(pitch)
    clock.go_on(SELECT_MS)
    assert picture(pitch) == at_once


def test_scrolling_takes_its_time_unless_nothing_may_move(
    qtbot: QtBot, clock: HandClock, moving: Appearance
) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    content.setFixedSize(100, 2000)
    area.setWidget(content)
    area.resize(100, 100)
    area.show()
    bar = area.verticalScrollBar()
    scrolling = Scrolling(moving, bar)
    scrolling.go_to(600)
    clock.go_on(SCROLL_MS // 2)
    assert 300 < bar.value() < 600
    clock.go_on(SCROLL_MS)
    assert bar.value() == 600
    moving.set_reduced_motion(True)
    scrolling.go_to(100)
    assert bar.value() == 100
