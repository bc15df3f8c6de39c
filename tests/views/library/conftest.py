"""A library panel over a library in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from explorer.views.common.appearance import Appearance
from explorer.views.library import LibraryView
from tests.views.library.fake import FakeLibrary

MakePanel = Callable[..., LibraryView]


@pytest.fixture
def library() -> FakeLibrary:
    """Three matches."""
    return FakeLibrary()


@pytest.fixture
def make_panel(qtbot: QtBot) -> Iterator[MakePanel]:
    """Makes panels that show all of a library, and ends them with the test."""
    made: list[LibraryView] = []

    def make(
        library: FakeLibrary, *, width: int = 240, appearance: Appearance | None = None
    ) -> LibraryView:
        panel = LibraryView(library, appearance or Appearance())
        qtbot.addWidget(panel)
        made.append(panel)
        panel.resize(width, 500)
        panel.show()
        panel.settle()
        return panel

    yield make
    for panel in made:
        panel.finish()


@pytest.fixture
def view(make_panel: MakePanel, library: FakeLibrary) -> LibraryView:
    """The panel over three matches."""
    return make_panel(library)
