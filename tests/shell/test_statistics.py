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

from explorer.app.exporting import ExportProblem
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
    with pytest.raises(ExportProblem) as problem:
        desk.statistics.export(path)
    assert problem.value.code == "export-no-folder"
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("mine", "*.svg", "mine.svg"),
        ("mine", "", "mine.png"),
        ("mine.v2", "*.pdf", "mine.v2.pdf"),
        ("mine.SVG", "*.png", "mine.SVG"),
    ],
)
def test_a_name_without_an_ending_takes_the_one_of_the_chosen_type(
    desk: Desk,
    view: StatisticsView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    kind: str,
    written: str,
) -> None:
    def choose(*given: str) -> tuple[str, str]:
        chosen = [one for one in given[3].split(";;") if kind and kind in one]
        return str(tmp_path / name), chosen[0] if chosen else ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    view.export_button.click()
    assert [path.name for path in tmp_path.glob("mine*")] == [written]


def test_a_file_that_was_not_asked_about_is_kept_if_the_user_says_so(
    desk: Desk, view: StatisticsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "mine.png"
    there.write_bytes(b"kept")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    view.export_button.click()
    assert there.read_bytes() == b"kept"


def test_the_window_is_no_larger_than_the_screen(desk: Desk, view: StatisticsView) -> None:
    room = desk.window.screen().availableSize()
    assert view.width() <= room.width()
    assert view.height() <= room.height()
