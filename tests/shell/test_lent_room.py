"""Pitch and shootout side by side at 1440 × 900: the docks at the sides lend what is missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from explorer.shell.arrangement import LEAST_LIBRARY_WIDTH, SIDE_WIDTH
from explorer.shell.centre import LEAST_PITCH, NAMED_SHOOTOUT
from explorer.shell.composition import Desk
from explorer.shell.settings import LayoutKind, Settings
from explorer.shell.snapshot import settle
from tests.shell.conftest import MakeDesk


def together(desk: Desk) -> QAction:
    found = desk.window.findChild(QAction, "side-by-side")
    assert isinstance(found, QAction)
    return found


def widths(desk: Desk) -> tuple[int, int]:
    return desk.window.docks.library.width(), desk.window.docks.inspector.width()


def layouts() -> None:
    """Let docks and centre take the sizes that they are asked to; each takes a turn."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    settle(app)


def resize(desk: Desk, width: int) -> None:
    desk.window.resize(width, 900)
    layouts()


def toggle(desk: Desk) -> None:
    together(desk).trigger()
    layouts()


def assert_both(desk: Desk) -> None:
    views = desk.window.views
    assert views.pitch.isVisible()
    assert views.shootout.isVisible()
    assert views.centre.width() >= LEAST_PITCH + NAMED_SHOOTOUT
    library, inspector = widths(desk)
    assert library >= LEAST_LIBRARY_WIDTH
    assert inspector >= SIDE_WIDTH[LayoutKind.NARROW]


def test_both_views_stand_between_both_docks_and_give_back_what_they_took(desk: Desk) -> None:
    before = widths(desk)
    assert together(desk).isEnabled()
    toggle(desk)
    assert_both(desk)
    assert together(desk).isChecked()
    toggle(desk)
    assert widths(desk) == before
    assert not desk.window.views.shootout.isVisible()


def test_the_inspector_lends_first_and_the_library_what_is_still_missing(desk: Desk) -> None:
    library, inspector = widths(desk)
    toggle(desk)
    assert widths(desk)[0] == library
    resize(desk, 1415)
    assert_both(desk)
    assert widths(desk)[0] < library
    resize(desk, 1520)
    assert widths(desk) == (library, inspector)


def test_where_they_can_t_lend_enough_they_keep_what_they_have(desk: Desk) -> None:
    before = widths(desk)
    toggle(desk)
    resize(desk, 1380)
    assert widths(desk) == before
    assert not desk.window.views.shootout.isVisible()
    assert not together(desk).isEnabled()
    resize(desk, 1440)
    assert_both(desk)
    assert together(desk).isEnabled()


def test_a_dock_that_the_user_widens_keeps_its_width_until_both_are_asked_for(desk: Desk) -> None:
    toggle(desk)
    inspector = desk.window.docks.inspector
    desk.window.resizeDocks([inspector], [400], Qt.Orientation.Horizontal)
    layouts()
    assert inspector.width() == 400
    assert not desk.window.views.shootout.isVisible()
    toggle(desk)
    assert_both(desk)
    assert together(desk).isChecked()
    toggle(desk)
    assert inspector.width() == 400


def test_the_default_layout_shows_both_where_both_are_wanted(desk: Desk) -> None:
    before = widths(desk)
    toggle(desk)
    reset = desk.window.findChild(QAction, "reset-layout")
    assert isinstance(reset, QAction)
    reset.trigger()
    layouts()
    assert_both(desk)
    toggle(desk)
    assert widths(desk) == before


def test_both_are_there_again_in_the_next_window(make_desk: MakeDesk, tmp_path: Path) -> None:
    first = make_desk(Settings(tmp_path / "settings.ini"))
    toggle(first)
    first.window.close()
    again = make_desk(Settings(tmp_path / "settings.ini"))
    layouts()
    assert_both(again)
