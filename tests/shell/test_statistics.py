"""The window of the statistics: counted in the background, listed in the panel, exported."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImageReader
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.domain.ports import LibraryError
from explorer.domain.query import Query, Sought
from explorer.shell import statistics
from explorer.shell.composition import Desk
from explorer.views.statistics import StatisticsView


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> StatisticsView:
    action = desk.window.findChild(QAction, "statistics")
    assert action is not None
    action.trigger()
    made = desk.statistics.view
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.canvas.scene.bars))
    return made


def test_the_bundled_match_is_counted(view: StatisticsView) -> None:
    assert view.summary.text() == "Matches: 1"
    bars = view.canvas.scene.bars
    kicks = [bar for bar in bars if bar.query.orders]
    assert [bar.query.orders for bar in kicks] == [(order,) for order in range(1, 10)]
    goals = [int(str(bar.said.values["count"])) for bar in bars if bar.sought is Sought.GOALS]
    assert sum(goals) == 8
    assert view.credit.text()


def test_a_value_is_listed_in_the_panel_with_its_own_filters(
    desk: Desk, view: StatisticsView, qtbot: QtBot
) -> None:
    bar = next(bar for bar in view.canvas.scene.bars if bar.query.orders == (4,))
    place = QPoint(round(bar.box.middle_x), round(bar.box.middle_y))
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place)
    finder, model = desk.window.views.library.finder, desk.window.views.library.model
    assert (finder.sought, finder.query.orders) == (Sought.KICKS, (4,))
    qtbot.waitUntil(lambda: not finder.is_busy)
    assert model.rowCount() == 1
    assert desk.window.docks.library.isVisible()


def test_while_matches_are_counted_only_the_newest_wish_waits(
    desk: Desk, view: StatisticsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, counted = threading.Event(), list[Query]()

    def count(_store: object, query: Query) -> object:
        counted.append(query)
        gate.wait(5)
        raise LibraryError("library-locked", library="my.sqlite")

    monkeypatch.setattr(statistics, "_count", count)
    wishes = [Query(comeback=goals) for goals in range(1, 6)]
    for wish in wishes:
        desk.statistics.count(wish)
    gate.set()
    qtbot.waitUntil(lambda: "my.sqlite" in view.summary.text())
    assert counted == [wishes[0], wishes[-1]]


def test_opening_again_shows_the_same_window(desk: Desk, view: StatisticsView) -> None:
    view.close()
    desk.statistics.open()
    assert desk.statistics.view is view
    assert view.isVisible()


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_the_charts_are_exported_whole_with_whose_data_it_is(
    desk: Desk, view: StatisticsView, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"statistics{suffix}"
    desk.statistics.export(path)
    data = path.read_bytes()
    if suffix == ".png":
        size = QImageReader(str(path)).size()
        assert size.width() == 2 * view.canvas.width()
    elif suffix == ".svg":
        text = data.decode("utf-8")
        assert "Goals by type and minute" in text
        assert re.sub(r"\s+", " ", view.credit.text()) in text
    else:
        assert data.startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_named_and_nothing_is_left(
    desk: Desk, view: StatisticsView, tmp_path: Path
) -> None:
    path = tmp_path / "missing" / "statistics.svg"
    with pytest.raises(OSError, match="missing"):
        desk.statistics.export(path)
    assert not path.exists()
