"""What assistive technology is told of painted views, and that nothing of it outlives them."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.event_canvas import EventCanvas
from explorer.views.common.painted_items import expose_painted_items
from explorer.views.pitch.canvas import PitchCanvas
from explorer.views.shootout.canvas import ShootoutCanvas
from explorer.views.timeline.canvas import TimelineCanvas
from explorer.views.timeline.lead_items import is_lead
from tests.bundled import bundled

MakeCanvas = Callable[[MatchSession, Appearance], EventCanvas]
CANVASES: tuple[MakeCanvas, ...] = (TimelineCanvas, PitchCanvas, ShootoutCanvas)
QUERIES = 2000


@pytest.fixture
def listening() -> Iterator[None]:
    """As with a screen reader that runs."""
    expose_painted_items()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def session() -> MatchSession:
    made = MatchSession()
    made.open_match(bundled())
    return made


C = TypeVar("C", bound=EventCanvas)


def shown(qtbot: QtBot, canvas: C) -> C:
    canvas.resize(1000, 500)
    qtbot.addWidget(canvas)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.repaint()
    QApplication.processEvents()
    return canvas


def interface(canvas: EventCanvas) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(canvas)
    assert found is not None
    return found


def items(canvas: EventCanvas) -> list[QAccessibleInterface]:
    whole = interface(canvas)
    children = [whole.child(number) for number in range(whole.childCount())]
    return [child for child in children if child.role() == QAccessible.Role.ListItem]


def names(canvas: EventCanvas) -> list[str]:
    return [item.text(QAccessible.Text.Name) for item in items(canvas)]


def item_named(canvas: EventCanvas, start: str) -> QAccessibleInterface:
    return next(i for i in items(canvas) if i.text(QAccessible.Text.Name).startswith(start))


def deliver_deletions() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_goals_are_told_as_they_are_drawn(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    pitch = shown(qtbot, PitchCanvas(session, Appearance()))
    whole = interface(pitch)
    assert (whole.role(), whole.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Pitch")
    told = names(pitch)
    assert len(told) == len(bundled().goals)
    assert "Own goal, Marco Farfan, for Miami, about minute 80, 4–3, place not reported" in told


@pytest.mark.parametrize("make", CANVASES)
def test_every_item_has_a_name_a_place_and_a_way_back(
    qtbot: QtBot, listening: None, session: MatchSession, make: MakeCanvas
) -> None:
    session.set_playhead(bundled().kicks[-1].time.at)
    canvas = shown(qtbot, make(session, Appearance()))
    whole = interface(canvas)
    told = items(canvas)
    assert told
    frame = canvas.rect().translated(canvas.mapToGlobal(QPoint(0, 0)))
    for item in told:
        assert item.text(QAccessible.Text.Name)
        assert frame.intersects(item.rect())
        assert item.parent() is whole
        assert whole.child(whole.indexOfChild(item)) is item
        assert item.state().selectable
        assert not any((item.textInterface(), item.valueInterface(), item.tableCellInterface()))
    middle = told[0].rect().center()
    assert whole.childAt(middle.x(), middle.y()) is not None


@pytest.mark.parametrize("make", CANVASES)
def test_pressing_an_item_selects_it(
    qtbot: QtBot, listening: None, session: MatchSession, make: MakeCanvas
) -> None:
    session.set_playhead(bundled().kicks[-1].time.at)
    canvas = shown(qtbot, make(session, Appearance()))
    first = items(canvas)[0]
    actions = first.actionInterface()
    assert not first.state().selected
    for action in actions.actionNames():
        actions.doAction(action)
    assert session.state.selection.ids
    assert first.state().selected
    chosen = [key for key in canvas.item_keys() if canvas.item_is_selected(key)]
    assert sum(not is_lead(key) for key in chosen) == 1


def selected(canvas: EventCanvas) -> list[str]:
    found = [item for item in items(canvas) if item.state().selected]
    return [item.text(QAccessible.Text.Name) for item in found]


def test_the_lead_is_told_in_stretches(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    told = names(shown(qtbot, TimelineCanvas(session, Appearance())))
    assert "Level at 0–0 from 00:00 to 05:30" in told
    assert "Miami ahead, 0–1, from 05:30 to about 36:30" in told
    assert "Dallas ahead, 4–2, from about 67:30 to about 79:30" in told


def test_the_stretch_of_the_playhead_is_the_one_selected(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    timeline = shown(qtbot, TimelineCanvas(session, Appearance()))
    session.set_playhead(MatchTime(2, 70 * 60 - 2700))
    assert selected(timeline) == ["Dallas ahead, 4–2, from about 67:30 to about 79:30"]
    session.set_playhead(MatchTime(2, 80 * 60 - 2700))
    assert selected(timeline) == ["Dallas ahead, 4–3, from about 79:30 to 84:30"]


def test_pressing_a_stretch_of_the_lead_goes_to_where_it_begins(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    timeline = shown(qtbot, TimelineCanvas(session, Appearance()))
    pressed = item_named(timeline, "Miami ahead, 0–1").actionInterface()
    for action in pressed.actionNames():
        pressed.doAction(action)
    assert session.state.playhead == MatchTime(1, 330)
    assert not session.state.selection.ids


def test_the_lead_tells_nothing_of_a_future_that_is_hidden(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    session.set_filter(Filter(hide_future=True))
    session.set_playhead(MatchTime(2, 70 * 60 - 2700))
    told = names(shown(qtbot, TimelineCanvas(session, Appearance())))
    assert "Dallas ahead, 4–2, from about 67:30" in told
    assert not any("4–3" in name or "4–4" in name for name in told)


def test_what_is_filtered_out_is_no_longer_told(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    pitch = shown(qtbot, PitchCanvas(session, Appearance()))
    before = items(pitch)
    session.set_filter(Filter().toggled("side:home"))
    QApplication.processEvents()
    assert 0 < len(names(pitch)) < len(before)
    kept = {id(item) for item in items(pitch)}
    assert all(shiboken6.isValid(item) == (id(item) in kept) for item in before)


def test_what_the_playhead_has_not_reached_is_not_told_while_the_future_is_hidden(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    session.set_filter(Filter(hide_future=True))
    session.set_playhead(MatchTime(1, 0))
    timeline = shown(qtbot, TimelineCanvas(session, Appearance()))
    assert names(timeline) == ["Level at 0–0 from 00:00"]
    session.set_playhead(bundled().goals[0].time.at)
    QApplication.processEvents()
    assert any("Ferreira" in name for name in names(timeline))


def test_the_keyboards_place_is_told(qtbot: QtBot, listening: None, session: MatchSession) -> None:
    pitch = shown(qtbot, PitchCanvas(session, Appearance()))
    session.select(bundled().goals[2].id)
    pitch.activateWindow()
    pitch.setFocus()
    qtbot.waitUntil(pitch.hasFocus)
    pitch.enter()
    (focused,) = [item for item in items(pitch) if item.state().focused]
    assert focused.text(QAccessible.Text.Name) == pitch.description(bundled().goals[2].id)
    assert interface(pitch).focusChild() is focused


def test_nobody_pays_where_nobody_listens(qtbot: QtBot, session: MatchSession) -> None:
    expose_painted_items()
    QAccessible.setActive(False)
    asked: list[str] = []

    class Asked(PitchCanvas):
        def item_keys(self) -> list[str]:
            asked.append("keys")
            return []

    shown(qtbot, Asked(session, Appearance()))
    session.set_playhead(MatchTime(1, 600))
    session.select(bundled().goals[0].id)
    QApplication.processEvents()
    assert asked == []


def test_queries_take_no_reference_away_and_leave_none(
    qtbot: QtBot, listening: None, session: MatchSession
) -> None:
    pitch = shown(qtbot, PitchCanvas(session, Appearance()))
    first = items(pitch)

    def counts() -> tuple[int, int, int]:
        whole = interface(pitch)
        return sys.getrefcount(None), sys.getrefcount(first[0]), sys.getrefcount(whole)

    gc.collect()
    before = counts()
    for number in range(QUERIES):
        for item in items(pitch):
            repr(item)  # asks for text, role, rect and state through C++
            item.actionInterface().actionNames()
            interface(pitch).indexOfChild(item.parent().child(0))
        if number % 500 == 0:
            gc.collect()
    after = counts()
    for now, then in zip(after, before, strict=True):
        assert abs(now - then) < QUERIES // 10
    assert items(pitch) == first


@pytest.mark.parametrize("make", CANVASES)
def test_nothing_is_kept_of_a_view_that_is_gone(
    qtbot: QtBot, listening: None, session: MatchSession, make: MakeCanvas
) -> None:
    canvas = make(session, Appearance())
    canvas.resize(1000, 500)
    canvas.show()
    canvas.repaint()
    told = items(canvas)
    whole = interface(canvas)
    gone = weakref.ref(canvas)
    canvas.close()
    canvas.deleteLater()
    deliver_deletions()
    del canvas
    gc.collect()
    assert gone() is None
    assert not shiboken6.isValid(whole)
    assert not any(item.isValid() for item in told)
    another = shown(qtbot, make(session, Appearance()))
    assert interface(another) is not whole
    assert not any(shiboken6.isValid(item) for item in told)
