from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.imports import ImportResult, ImportStatus, Problem
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.imports import ImportsView
from explorer.views.imports.job_row import JobRow


@pytest.fixture
def view(qtbot: QtBot) -> ImportsView:
    made = ImportsView(Appearance())
    qtbot.addWidget(made)
    made.resize(340, 500)
    made.show()
    return made


@pytest.fixture
def told(view: ImportsView) -> list[str]:
    summaries: list[str] = []
    view.summary_changed.connect(summaries.append)
    return summaries


def failed(path: str, **values: str) -> ImportResult:
    problem = Problem("file_empty", values)
    return ImportResult(path=Path(path), name=path, status=ImportStatus.FAILED, problem=problem)


def names(view: ImportsView) -> list[str]:
    return [row.name for row in view.rows]


def test_the_newest_file_stands_first(view: ImportsView) -> None:
    for name in ("a.json", "b.json", "c.json"):
        view.add(name)
    assert names(view) == ["c.json", "b.json", "a.json"]
    QGuiApplication.processEvents()
    tops = [row.mapTo(view, row.rect().topLeft()).y() for row in view.rows]
    assert tops == sorted(tops)
    assert len(set(tops)) == 3


def test_the_summary_counts_what_runs_failed_and_is_done(
    view: ImportsView, told: list[str]
) -> None:
    first, second = view.add("a.json"), view.add("b.json")
    first.fail("It is empty.")
    second.succeed("Reds – Blues")
    view.clear_finished()
    assert told == ["1 running", "2 running", "1 running, 1 failed", "1 failed, 1 done", ""]
    assert view.rows == ()


def test_progress_is_shown_and_kept_within_bounds(view: ImportsView) -> None:
    row = view.add("a.json")
    texts = []
    for share in (0.0, 0.584, 1.7, -1.0):
        row.set_progress(share)
        texts.append((row.share, shown_percent(row)))
    assert texts == [(0.0, "0 %"), (0.584, "58 %"), (1.0, "100 %"), (0.0, "0 %")]


def shown_percent(row: JobRow) -> str:
    return next(label.text() for label in row.findChildren(QLabel) if label.text().endswith("%"))


def test_cancelling_asks_once_and_goes_on_until_it_has_ended(view: ImportsView) -> None:
    row = view.add("a.json")
    asked: list[bool] = []
    row.cancel_requested.connect(lambda: asked.append(True))
    for _ in range(2):
        QTest.mouseClick(row.cancel_button, Qt.MouseButton.LeftButton)
    assert asked == [True]
    assert row.is_running


def test_a_failed_file_says_why_in_text_that_can_be_copied(view: ImportsView) -> None:
    row = view.add("a <b>.csv")
    row.refuse(failed("a <b>.csv", name="<no>"))
    assert not row.is_running
    assert row.title == "a <b>.csv was not imported"
    assert row.text == "“<no>” is empty.\nNothing was added."
    QTest.mouseClick(row.detail.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == f"a <b>.csv was not imported\n{row.text}"
    assert not row.detail.open_button.isVisible()
    assert not row.cancel_button.isVisible()


def test_a_finished_row_can_be_removed_and_a_running_one_not(
    view: ImportsView, told: list[str]
) -> None:
    running, failed = view.add("a.json"), view.add("b.json")
    failed.fail("No.")
    assert not running.remove_button.isVisible()
    QTest.mouseClick(failed.remove_button, Qt.MouseButton.LeftButton)
    assert view.rows == (running,)
    assert told[-1] == "1 running"
    assert not view.clear_button.isVisible()


def test_clearing_leaves_what_runs(view: ImportsView) -> None:
    view.add("a.json").succeed("Done.")
    view.add("b.json")
    view.add("c.json").fail("No.")
    QTest.mouseClick(view.clear_button, Qt.MouseButton.LeftButton)
    assert names(view) == ["b.json"]


def test_a_long_name_is_cut_and_a_long_reason_wraps(view: ImportsView) -> None:
    row = view.add("a" * 200 + ".json")
    row.fail("One reason after another. " * 12)
    QGuiApplication.processEvents()
    assert row.width() <= view.width()
    title = row.findChild(ElidedLabel)
    assert title is not None
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
    assert title.toolTip() == title.full_text
    reason = next(label for label in row.findChildren(QLabel) if label.text() == row.text)
    assert reason.height() >= reason.heightForWidth(reason.width())


def test_one_long_word_leaves_all_rows_the_panel_s_width(view: ImportsView) -> None:
    view.resize(300, 500)
    row = view.add("other.csv")
    row.fail("That line of the sheet has a word that is not known there.")
    view.add("long.csv").fail("x" * 400)
    view.show()
    QGuiApplication.processEvents()
    assert row.width() <= view.width()


def test_icons_take_over_the_theme(qtbot: QtBot) -> None:
    look = Appearance()
    view = ImportsView(look)
    qtbot.addWidget(view)
    row = view.add("a.json")
    row.fail("No.")
    light = row.grab().toImage()
    look.set_theme(ThemeName.DARK)
    assert row.grab().toImage() != light
