"""Nothing comes on the screen as a window of its own unless it is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from explorer.app.libraries import open_library
from explorer.session.links import MatchLink
from explorer.session.preferences import Preferences, ThemeChoice
from explorer.shell.restoring import Beginning
from explorer.shell.running_app import RunningApp
from explorer.shell.settings import Settings
from explorer.shell.wishes import Found
from tests.bundled import bundled


class WindowsSeen(QObject):
    """Notes each window that is shown, be it for a moment only."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a window, and let it be shown."""
        shown = event.type() is QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False

    def taken(self) -> list[str]:
        """Those that were shown since it was last asked."""
        names, self.names = self.names, []
        return names


@pytest.fixture
def seen(qapp: QApplication) -> Iterator[WindowsSeen]:
    """Watches what is shown from now on."""
    made = WindowsSeen()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, seen: WindowsSeen) -> Iterator[RunningApp]:
    """The app at a match, watched from its start."""
    store = open_library(str(tmp_path / "library.sqlite"))
    made = RunningApp(qapp, store, Settings(tmp_path / "settings.ini"), theme=ThemeChoice.LIGHT)
    made.show(Beginning(Found(bundled(), MatchLink("dallas-miami"))))
    settle()
    yield made
    made.close()
    made.end()
    made.desk.window.deleteLater()
    made.deleteLater()
    settle()


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_a_start_shows_the_one_window(running: RunningApp, seen: WindowsSeen) -> None:
    assert running.desk.window.isVisible()
    assert seen.taken() == ["MainWindow"]


def test_a_window_made_anew_is_the_one_that_is_shown(
    running: RunningApp, seen: WindowsSeen
) -> None:
    seen.taken()
    running.rebuild()
    settle()
    assert seen.taken() == ["MainWindow"]


def test_no_part_of_a_window_that_changes_its_size_is_a_window(
    running: RunningApp, seen: WindowsSeen
) -> None:
    seen.taken()
    preferences = running.desk.preferences
    for width, percent in ((1024, 100), (1440, 200), (1920, 100)):
        running.desk.window.resize(width, 720)
        held = preferences.held
        preferences.change(replace(held, look=replace(held.look, text_size=percent)))
        settle()
    preferences.change(Preferences())
    settle()
    assert seen.taken() == []
