"""What the design shows whole in a window of 1440 × 900 is whole there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolButton, QWidget

from explorer.shell.composition import Desk
from explorer.views.library.search_field import SearchField


def words_and_room(field: SearchField) -> tuple[int, int]:
    """How wide a field's placeholder is, and how much room it has."""
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    right = next(
        (hint.x() for hint in field.findChildren(QLabel) if hint.isVisible()), field.width()
    )
    return words, right - field.cursorRect().center().x()


def test_the_search_field_says_what_can_be_found_and_its_key(desk: Desk) -> None:
    field = desk.window.views.library.search
    assert [hint.text() for hint in field.findChildren(QLabel) if hint.isVisible()] == ["Ctrl+F"]
    words, room = words_and_room(field)
    assert words <= room


def test_the_button_that_clears_comes_with_the_words(desk: Desk) -> None:
    field = desk.window.views.library.search
    clear = next(a for a in field.findChildren(QAction) if a.text() == "Clear")
    button = next(b for b in field.findChildren(QToolButton) if b.defaultAction() is clear)
    assert not button.isVisible()
    field.setText("messi")
    assert button.isVisible()
    button.click()
    assert field.text() == ""
    assert not button.isVisible()


def test_the_filters_of_the_pitch_need_no_scrolling(desk: Desk) -> None:
    area = desk.window.views.pitch.rail.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() == 0


def test_what_is_listed_is_chosen_from_buttons_with_all_their_edges(desk: Desk) -> None:
    for button in desk.window.views.library.filters.modes.buttons():
        assert isinstance(button, QPushButton)
        assert button.height() >= button.sizeHint().height()


@pytest.mark.parametrize("dock", ["library", "inspector", "report"])
def test_a_line_divides_the_name_of_a_dock_from_what_it_holds(desk: Desk, dock: str) -> None:
    header = getattr(desk.window.docks, dock).header
    line, above = (colour_at(header, header.height() - up) for up in (1, 2))
    assert line != above


def test_a_line_divides_the_tabs_of_the_centre_from_the_views(desk: Desk) -> None:
    QApplication.processEvents()
    bar = desk.window.views.centre.tabs.parentWidget()
    assert isinstance(bar, QWidget)
    line, above = (colour_at(bar, bar.height() - up) for up in (1, 2))
    assert line != above


def colour_at(widget: QWidget, row: int) -> int:
    """The colour in the middle of a row of pixels."""
    return widget.grab().toImage().pixel(QPoint(widget.width() // 2, row))
