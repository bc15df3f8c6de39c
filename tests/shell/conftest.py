"""A whole window over a library of its own, for the tests of the shell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.app.libraries import open_library
from explorer.canvas.theme import ThemeName, theme
from explorer.session.preferences import ThemeChoice
from explorer.shell.composition import Desk, WindowLibrary, compose, show_first
from explorer.shell.settings import Settings
from explorer.views.common.style import apply_style

MakeDesk = Callable[..., Desk]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[WindowLibrary]:
    """A new library with the bundled match in it."""
    made = open_library(str(tmp_path / "library.sqlite"))
    yield made
    made.close()


@pytest.fixture
def make_desk(qtbot: QtBot, qapp: QApplication, store: WindowLibrary) -> Iterator[MakeDesk]:
    """Makes windows, and ends them with the test."""
    made: list[Desk] = []

    def make(
        settings: Settings | None = None,
        *,
        match: str | None = "dallas-miami",
        size: tuple[int, int] = (1440, 900),
    ) -> Desk:
        desk = compose(qapp, store, settings or Settings(None), theme=ThemeChoice.LIGHT)
        made.append(desk)
        desk.window.resize(*size)
        show_first(desk, store.load(match) if match else None, None)
        with qtbot.waitExposed(desk.window):
            desk.window.show()
        QApplication.processEvents()
        return desk

    yield make
    for desk in made:
        desk.window.close()
        desk.window.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if any(desk.appearance.text_scale != 1.0 for desk in made):
        # The application's style outlives the window, and the next tests measure their texts.
        apply_style(qapp, theme(ThemeName.LIGHT))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window at 1440 × 900 that shows the bundled match."""
    return make_desk()
