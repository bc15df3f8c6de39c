"""The window of the statistics: counted in the background, listed in the panel, exported."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImageReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.canvas import encoding
from explorer.domain.ports import LibraryError
from explorer.domain.query import Query, Sought
from explorer.shell import statistics
from explorer.shell.composition import Desk
from explorer.views.statistics import StatisticsView


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Answer the file dialog; the suggested names are noted."""
    asked: list[str] = []

    def answer(_parent: object, _title: str, suggested: str, _filters: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


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
    view: StatisticsView,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    def forbidden(*_: object) -> bytes:
        raise AssertionError("drawn in the window's process")

    monkeypatch.setattr(encoding, "encoded", forbidden)
    path = tmp_path / f"statistics{suffix}"
    asked = choose(monkeypatch, path)
    view.export_button.click()
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert asked == ["statistics.png"]
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
    view: StatisticsView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    choose(monkeypatch, tmp_path / "missing" / "statistics.svg")
    view.export_button.click()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert "There is no folder “missing”" in said[0]
    assert not (tmp_path / "missing").exists()


def test_before_anything_is_counted_there_is_nothing_to_export(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.statistics.save_wanted):
        desk.statistics.save()


def test_the_window_is_no_larger_than_the_screen(desk: Desk, view: StatisticsView) -> None:
    room = desk.window.screen().availableSize()
    assert view.width() <= room.width()
    assert view.height() <= room.height()
