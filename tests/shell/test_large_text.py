"""Text up to twice its size: nothing is cut off, and nothing lies over anything else."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QTabBar, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from explorer.shell.composition import Desk
from tests.pseudo_locale import is_clipped
from tests.shell.conftest import MakeDesk

SIZES = [(1440, 900), (1024, 700)]
SCALES = [1.0, 1.5, 2.0]
TABS = ["tab-goals", "tab-shootout", "tab-events"]


def grown(make_desk: MakeDesk, qtbot: QtBot, size: tuple[int, int], scale: float) -> Desk:
    desk = make_desk(size=size)
    desk.appearance.set_text_scale(scale)
    settled = desk.window.arrangement.settled
    with qtbot.waitSignal(settled.changed, raising=settled.state is None or not settled.is_settled):
        QApplication.processEvents()
    return desk


def clipped(root: QWidget) -> list[tuple[str, str]]:
    shown = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
    return [(type(w).__name__, str(w.property("text"))) for w in shown if is_clipped(w)]


def parts(desk: Desk) -> dict[str, QRect]:
    """The window's visible docks and bars, and where they stand in it."""
    window = desk.window
    bars = (*window.findChildren(QDockWidget), *window.findChildren(QToolBar))
    centre = window.centralWidget()
    shown = [part for part in (*bars, centre, window.menuBar()) if part and part.isVisible()]
    tabbed = {other for dock in window.findChildren(QDockWidget) for other in hidden(desk, dock)}
    return {
        f"{type(part).__name__} {part.objectName()}": QRect(
            part.mapTo(window, QPoint(0, 0)), part.size()
        )
        for part in shown
        if part not in tabbed
    }


def hidden(desk: Desk, dock: QDockWidget) -> list[QDockWidget]:
    """Those of the docks that share tabs with one which lie behind."""
    return [d for d in desk.window.tabifiedDockWidgets(dock) if d.visibleRegion().isEmpty()]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_and_nothing_covered(
    make_desk: MakeDesk, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    desk = grown(make_desk, qtbot, size, scale)
    window = desk.window
    assert (window.width(), window.height()) == size
    for tab in TABS:
        action = window.findChild(QAction, tab)
        assert isinstance(action, QAction)
        action.trigger()
        QApplication.processEvents()
        assert clipped(window) == []
        where = parts(desk)
        outside = [name for name, rect in where.items() if not window.rect().contains(rect)]
        assert outside == []
        overlaps = [
            (one, other)
            for one, other in combinations(where, 2)
            if where[one].intersects(where[other])
        ]
        assert overlaps == []


@pytest.mark.parametrize("size", SIZES)
def test_what_has_too_little_room_is_scrolled_in_its_own_size(
    make_desk: MakeDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    desk = grown(make_desk, qtbot, size, 2.0)
    canvas = desk.window.views.pitch.canvas
    assert canvas.height() >= canvas.minimumHeight()
    area = next(a for a in desk.window.findChildren(QScrollArea) if a.isAncestorOf(canvas))
    content = area.widget()
    assert content is not None
    reach = area.verticalScrollBar().maximum() + area.viewport().height()
    assert reach >= content.height() >= canvas.height()


def test_small_text_again_leaves_nothing_behind(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(size=(1440, 900))
    before = parts(desk)
    for scale in (2.0, 1.0):
        with qtbot.waitSignal(desk.window.arrangement.settled.changed):
            desk.appearance.set_text_scale(scale)
    assert parts(desk).keys() == before.keys()


def test_the_pitch_is_seen_whole_in_the_largest_text(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = grown(make_desk, qtbot, (1440, 868), 2.0)
    canvas = desk.window.views.pitch.canvas
    assert canvas.visibleRegion().boundingRect() == canvas.rect()


def test_docks_tabs_scroll_and_never_lose_their_ends(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = grown(make_desk, qtbot, (1024, 700), 2.0)
    desk.window.arrangement.show_imports()
    QApplication.processEvents()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    bars = [bar for bar in desk.window.findChildren(QTabBar, options=direct) if bar.isVisible()]
    assert any(bar.count() == 3 for bar in bars)
    for bar in bars:
        for tab in range(bar.count()):
            room = bar.tabRect(tab).width()
            assert room > bar.fontMetrics().horizontalAdvance(bar.tabText(tab))
        assert bar.elideMode() is Qt.TextElideMode.ElideNone
        assert bar.usesScrollButtons()
