"""The rows of the imports panel: one file, thousands, and what their results ask for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.evidence import Finding
from explorer.domain.excerpt import Remedy, excerpt_of
from explorer.domain.imports import (
    FileProgress,
    ImportProgress,
    ImportResult,
    ImportStatus,
    ImportStep,
    Problem,
)
from explorer.domain.match import Score
from explorer.domain.message import say
from explorer.domain.query import MatchSummary
from explorer.views.common.appearance import Appearance
from explorer.views.imports import ImportsView, job_row
from explorer.views.imports.amounts import rate_text, size_text, time_text
from explorer.views.imports.excerpt_view import ExcerptView, LineDialog
from explorer.views.imports.import_row import RowState
from explorer.views.imports.job_row import LISTED, JobRow
from explorer.views.imports.results_model import ResultsModel
from explorer.views.imports.steps import StepState

TEXT = "\n".join(f"goal,home,{minute},Player" for minute in ("68", "8O", "85"))
SLIP = Problem(
    "file_not_utf8",
    {"name": "cup.csv", "line": 2, "column": 11},
    "2:11",
    excerpt_of(TEXT, 2, 10, 12),
    17,
    Remedy.MINUTE_UNKNOWN,
)
OTHER = MatchSummary(
    id="opta-1", provider="opta", provider_id="1", home="Reds", away="Blues", score=Score(1, 1)
)


def result(status: ImportStatus, number: int = 1, **more: Any) -> ImportResult:
    path = Path(f"/matches/{number}.json")
    values: dict[str, Any] = {"path": path, "name": str(path), "status": status}
    if status is not ImportStatus.FAILED:
        values |= {"match_id": f"m{number}", "home": "Reds", "away": "Blues"}
    return ImportResult(**(values | more))


def imported(number: int = 1, **more: Any) -> ImportResult:
    return result(ImportStatus.IMPORTED, number, **more)


def slipped(number: int = 1) -> ImportResult:
    return result(ImportStatus.FAILED, number, problem=SLIP)


@pytest.fixture
def look() -> Appearance:
    return Appearance()


@pytest.fixture
def view(qtbot: QtBot, look: Appearance) -> ImportsView:
    made = ImportsView(look)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    return made


@pytest.fixture
def one(view: ImportsView) -> JobRow:
    """An import of one file that has been found."""
    row = view.add("cup.csv")
    row.show_progress(ImportProgress(searching=False, found=1, share=0.0))
    return row


@pytest.fixture
def many(view: ImportsView) -> JobRow:
    """An import of many files that have been found."""
    row = view.add("season")
    row.show_progress(ImportProgress(searching=False, found=100, share=0.0))
    return row


def press(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(row: JobRow, number: int) -> None:
    index = row.model.index(number)
    row.list.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.SelectCurrent
    )


def test_a_row_waits_until_its_import_begins(view: ImportsView) -> None:
    row = view.add("season")
    shares = [row.share]
    for progress in (ImportProgress(), ImportProgress(searching=False, found=4, share=0.25)):
        row.show_progress(progress)
        shares.append(row.share)
    assert shares == [0.0, None, 0.25]
    assert row.is_running


def test_a_single_file_shows_its_steps(one: JobRow) -> None:
    file = FileProgress(name="cup.csv", step=ImportStep.PREPARE, size=48_211, events=19)
    one.show_progress(ImportProgress(searching=False, found=1, share=0.9, files=(file,)))
    steps = one.steps
    assert steps.isVisible()
    assert [steps.state(step) for step in ImportStep] == [
        StepState.DONE,
        StepState.RUNNING,
        StepState.WAITING,
    ]
    assert steps.value(ImportStep.READ) == "48 kB"
    assert steps.value(ImportStep.PREPARE) == "19 events"
    one.add_results([imported()])
    one.finish()
    assert not steps.isVisible()


def test_many_files_show_how_many_and_how_fast(many: JobRow) -> None:
    many.show_progress(
        ImportProgress(
            searching=False,
            found=100,
            counts={ImportStatus.IMPORTED: 20, ImportStatus.FAILED: 1},
            share=0.21,
            files=(
                FileProgress(name="/a/7.json", step=ImportStep.READ, share=0.405),
                FileProgress(name="/a/8.json", step=ImportStep.PREPARE),
            ),
            rate=8.44,
            seconds_left=9.4,
        )
    )
    assert many.pace == ("21 of 100, 1 failed; 8.4 a second, 9 s left; Reading 7.json 40 %, 8.json")
    assert not many.steps.isVisible()


def test_a_refused_file_shows_the_line_and_what_can_be_done(one: JobRow) -> None:
    one.add_results([slipped()])
    one.finish()
    assert one.title == "cup.csv was not imported"
    assert one.text.splitlines()[0].startswith("“cup.csv” is not UTF-8")
    assert "Other readable events: 17" in one.text
    detail = one.detail
    assert detail.line_button.text() == "Show line 2"
    assert detail.lenient_button.text() == "Import with minute unknown"
    shown = detail.findChild(ExcerptView)
    assert shown is not None
    assert shown.isVisible()
    assert shown.toPlainText().splitlines()[1] == "2 goal,home,8O,Player"
    assert [one.cursor.selectedText() for one in shown.extraSelections()] == ["", "8O"]
    press(detail.copy_button)
    assert "2 goal,home,8O,Player" in QGuiApplication.clipboard().text()


def test_what_is_readable_is_asked_for_once(view: ImportsView, one: JobRow) -> None:
    asked: list[ImportResult] = []
    view.lenient_requested.connect(asked.append)
    refused = slipped()
    one.add_results([refused])
    one.finish()
    press(one.detail.lenient_button)
    assert asked == [refused]
    assert not one.detail.lenient_button.isEnabled()
    one.detail.show_result(slipped(2))
    assert one.detail.lenient_button.isEnabled()
    one.detail.show_result(refused)
    assert not one.detail.lenient_button.isEnabled()


def test_the_line_can_be_seen_larger(one: JobRow, qtbot: QtBot) -> None:
    one.add_results([slipped()])
    one.finish()
    press(one.detail.line_button)
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, LineDialog))
    assert dialog.windowTitle() == "1.json, line 2"
    assert dialog.view.toPlainText().splitlines()[1] == "2 goal,home,8O,Player"
    with qtbot.waitSignal(dialog.destroyed):
        press(dialog.close_button)


def test_a_member_of_an_archive_has_no_file_to_open(qtbot: QtBot, look: Appearance) -> None:
    assert SLIP.excerpt is not None
    member = ImportResult(
        path=Path("season.zip"), name="season.zip, 1.csv", status=ImportStatus.FAILED, problem=SLIP
    )
    dialog = LineDialog(member, SLIP.excerpt, look)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.file_button.isVisible()


def test_an_imported_match_can_be_opened(view: ImportsView, one: JobRow) -> None:
    opened: list[str] = []
    view.open_requested.connect(opened.append)
    one.add_results([imported(findings=(Finding("x"), Finding("y")))])
    one.finish()
    assert one.text.startswith("Reds – Blues is in the library. Notes on the data: 2.\n")
    press(one.detail.open_button)
    assert opened == ["m1"]


@pytest.mark.parametrize("count", [1, 3, 4])
def test_the_notes_on_the_data_are_told_as_far_as_there_is_room(one: JobRow, count: int) -> None:
    findings = tuple(Finding(f"unknown-{number}") for number in range(count))
    one.add_results([imported(findings=findings)])
    one.finish()
    _said, *told = one.text.splitlines()
    shown = min(count, 3)
    assert all(f"unknown-{number}" in told[number] for number in range(shown))
    assert told[shown:] == ["The inspector of the match has all of them."] * (count > 3)


def test_an_updated_match_says_what_changed(one: JobRow) -> None:
    changes = (say("revision-cards-added", count=2), say("revision-periods"))
    one.add_results([result(ImportStatus.UPDATED, changes=changes)])
    one.finish()
    assert one.text == (
        "Reds – Blues was brought up to date.\nCards added: 2\nLength of play changed"
    )


def test_two_sources_of_one_match_are_offered_and_never_merged(
    view: ImportsView, one: JobRow
) -> None:
    joined: list[tuple[str, str]] = []
    view.joined.connect(lambda one, other: joined.append((one, other)))
    one.add_results([imported(same_as=(OTHER,))])
    one.finish()
    assert "same match as Reds 1–1 Blues of Opta" in one.text
    assert joined == []
    press(one.detail.join_button)
    assert joined == [("m1", "opta-1")]
    assert not one.detail.join_button.isVisible()
    assert not one.detail.apart_button.isVisible()
    assert "two sources of one match" in one.text


def test_another_panel_says_nothing_again_and_asks_nothing_that_is_decided(
    qtbot: QtBot, view: ImportsView, one: JobRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(job_row, "announce", lambda _row, text: said.append(text))
    one.add_results([imported(same_as=(OTHER,))])
    one.finish()
    press(one.detail.join_button)
    assert len(said) == 1
    other = ImportsView(Appearance())
    qtbot.addWidget(other)
    other.take_over(view)
    (row,) = other.rows
    assert isinstance(row, JobRow)
    assert "same match as" not in row.text
    assert row.detail.join_button.isHidden()
    assert len(said) == 1


def test_of_many_a_decision_leaves_the_next_one(view: ImportsView, many: JobRow) -> None:
    apart: list[tuple[str, str]] = []
    view.kept_apart.connect(lambda one, other: apart.append((one, other)))
    second = MatchSummary(
        id="x-2", provider="x", provider_id="2", home="Reds", away="Blues", score=Score(1, 1)
    )
    many.add_results([imported(1, same_as=(OTHER, second)), imported(2)])
    choose(many, 0)
    press(many.detail.apart_button)
    press(many.detail.apart_button)
    assert apart == [("m1", "opta-1"), ("m1", "x-2")]
    assert not many.detail.apart_button.isVisible()


def test_of_many_only_what_needs_a_look_is_listed(many: JobRow) -> None:
    many.add_results([imported(number) for number in range(40)])
    assert not many.list.isVisible()
    many.add_results(
        [slipped(40), result(ImportStatus.UPDATED, 41), imported(42, same_as=(OTHER,))]
    )
    many.add_results([result(ImportStatus.UNCHANGED, 43)])
    assert many.model.rowCount() == 3
    assert many.list.isVisible()
    many.finish()
    assert many.state is RowState.FAILED
    assert many.title == "season"
    assert many.text == "41 imported, 1 updated, 1 unchanged, 1 failed"


def test_of_many_all_can_be_listed_and_looked_at_once_they_have_ended(many: JobRow) -> None:
    noted = imported(2, findings=(Finding("unknown-1", {}), Finding("unknown-2", {})))
    many.add_results([imported(1), noted, result(ImportStatus.UNCHANGED, 3), slipped(4)])
    assert not many.all_button.isVisible()
    many.finish()
    assert many.all_button.text() == "List all 4"
    press(many.all_button)
    texts = [many.model.index(row).data() for row in range(many.model.rowCount())]
    assert texts[:3] == [
        "Reds – Blues",
        "Reds – Blues (notes on the data: 2)",
        "Reds – Blues was there already, unchanged",
    ]
    assert len(texts) == 4
    choose(many, 1)
    assert "unknown-2" in many.detail.text
    press(many.all_button)
    assert many.model.rowCount() == 1
    assert not many.detail.isVisible()
    assert many.all_button.text() == "List all 4"


def test_there_is_no_more_to_list_where_all_need_a_look_or_one_alone_came(
    many: JobRow, one: JobRow
) -> None:
    many.add_results([slipped(1), slipped(2)])
    many.finish()
    assert not many.all_button.isVisible()
    one.add_results([imported()])
    one.finish()
    assert not one.all_button.isVisible()


def test_what_was_decided_is_so_in_the_list_of_all(many: JobRow) -> None:
    many.add_results([imported(1, same_as=(OTHER,)), imported(2)])
    many.finish()
    choose(many, 0)
    press(many.detail.apart_button)
    press(many.all_button)
    assert many.model.index(0).data() == "Reds – Blues"


def test_of_many_the_chosen_result_is_shown_in_full(many: JobRow) -> None:
    many.add_results([slipped(1), result(ImportStatus.UPDATED, 2)])
    many.finish()
    choose(many, 1)
    assert many.detail.text == "Reds – Blues was brought up to date."
    choose(many, 0)
    assert many.detail.line_button.isVisible()


def test_a_thousand_failures_make_no_more_widgets_than_ten(many: JobRow) -> None:
    many.add_results([slipped(number) for number in range(10)])
    before, height = len(many.findChildren(QPushButton)), many.list.height()
    many.add_results([slipped(number) for number in range(1000)])
    assert len(many.findChildren(QPushButton)) == before
    assert many.list.height() == height
    assert height < (LISTED + 1) * many.list.sizeHintForRow(0)


def test_a_folder_without_matches_says_so(view: ImportsView) -> None:
    row = view.add("empty")
    row.show_progress(ImportProgress(searching=False))
    row.finish()
    assert row.text == "There is no match in it."


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "Cancelled. Nothing was changed."),
        (2, "Cancelled. What is complete is kept: 2 imported."),
    ],
)
def test_cancelling_says_what_is_kept(many: JobRow, count: int, text: str) -> None:
    many.add_results([imported(number) for number in range(count)])
    many.stop()
    assert many.text == text


def test_the_keyboard_reaches_the_list_and_its_buttons(many: JobRow) -> None:
    many.add_results([slipped(1), slipped(2)])
    many.finish()
    many.list.setFocus()
    QTest.keyClick(many.list, Qt.Key.Key_Down)
    QTest.keyClick(many.list, Qt.Key.Key_Down)
    assert many.list.currentIndex().row() == 1
    assert many.detail.isVisible()
    for button in (many.detail.line_button, many.detail.copy_button):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_model_is_sound(qtmodeltester: ModelTester, look: Appearance) -> None:
    model = ResultsModel(look)
    model.add([slipped(1), imported(2, same_as=(OTHER,))])
    model.replace(1, imported(2))
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(model)


def test_rows_take_over_the_theme(many: JobRow, look: Appearance) -> None:
    many.add_results([slipped(1)])
    many.finish()
    choose(many, 0)
    light = many.grab().toImage()
    look.set_theme(ThemeName.DARK)
    assert many.grab().toImage() != light


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (48_211, "48 kB"), (3_757_121, "3.8 MB"), (256_000_000, "256 MB")],
)
def test_sizes_are_short(size: int, text: str) -> None:
    assert size_text(size) == text


def test_rates_and_times_are_short() -> None:
    assert rate_text(0.24, None) == "0.2 a second"
    assert rate_text(12.6, 100) == "13 a second, 2 min left"
    assert [time_text(seconds) for seconds in (0.2, 59.6, 4300)] == ["0 s", "1 min", "1 h 12 min"]


def test_a_failed_row_names_its_file_once(look: Appearance) -> None:
    spreadsheet = Problem("sheet_team_missing", {"line": 7, "column": "team"})
    named = Problem("file_empty", {"name": "a.json"})
    model = ResultsModel(look)
    model.add(
        [
            result(
                ImportStatus.FAILED, path=Path("/x/a.csv"), name="/x/a.csv", problem=spreadsheet
            ),
            result(ImportStatus.FAILED, path=Path("/x/a.json"), name="/x/a.json", problem=named),
        ]
    )
    first, second = (model.data(model.index(row)) for row in range(2))
    assert first == "a.csv: Line 7, column “team”: the team is missing."
    assert second == "“a.json” is empty."


def test_the_summary_counts_results_rather_than_imports(view: ImportsView, many: JobRow) -> None:
    many.add_results([imported(1), slipped(2), slipped(3), slipped(4)])
    assert view.summary == "1 running"
    many.finish()
    assert view.summary == "3 failed, 1 done"
    broken = view.add("more")
    broken.add_results([imported(5)])
    broken.break_off("It broke off.")
    assert view.summary == "4 failed, 2 done"


def test_the_chosen_result_comes_into_sight_with_all_its_buttons(
    view: ImportsView, many: JobRow, qtbot: QtBot
) -> None:
    view.resize(340, 230)
    many.add_results([slipped(number) for number in range(LISTED)])
    many.finish()
    choose(many, 0)
    buttons = (many.detail.line_button, many.detail.lenient_button, many.detail.copy_button)
    qtbot.waitUntil(lambda: all(seen_whole(button) for button in buttons))
    assert seen_whole(many.detail)


def test_a_detail_that_is_taken_off_is_not_scrolled_to(view: ImportsView, many: JobRow) -> None:
    many.add_results([slipped(1), slipped(2)])
    many.finish()
    choose(many, 0)
    view.clear_finished()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert view.rows == ()


def seen_whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()
