"""The ring around what the keyboard has come to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.shell.focus_ring import OFFSET, WIDTH, FocusRing
from explorer.views.common.appearance import Appearance


def shown(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for part in (QPushButton("One"), QPushButton("Two"), QSpinBox(), QListWidget()):
        column.addWidget(part)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = shown(qtbot)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(qapp, Appearance(), qapp)
    yield made
    made.deleteLater()


def tab() -> QWidget:
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    return after


def framed(ring: FocusRing) -> QWidget | None:
    return ring.framed


def test_the_ring_follows_the_keyboard_and_a_click_hides_it(
    ring: FocusRing, window: QWidget
) -> None:
    second = tab()
    assert framed(ring) is second
    first = window.findChildren(QPushButton)[0]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is first
    assert framed(ring) is None


def test_it_stands_off_and_is_as_wide_as_the_design_says(ring: FocusRing, window: QWidget) -> None:
    second = tab()
    QApplication.processEvents()
    corner = second.mapTo(window, QPoint(0, 0))
    picture = window.grab().toImage()
    middle = corner.y() + second.height() // 2
    row = [picture.pixelColor(x, middle).name() for x in range(corner.x())]
    focus = Appearance().colour("focus").lower()
    left = corner.x() - OFFSET - WIDTH
    assert row[left : left + WIDTH] == [focus] * WIDTH
    assert focus not in row[left + WIDTH :]


def test_a_field_inside_another_widget_is_framed_with_it(ring: FocusRing, window: QWidget) -> None:
    tab()
    tab()
    assert isinstance(ring.framed, QSpinBox)


def test_it_outlives_the_window_it_was_in(qtbot: QtBot, ring: FocusRing) -> None:
    for _ in range(2):
        window = shown(qtbot)
        assert tab() is framed(ring)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert framed(ring) is None
