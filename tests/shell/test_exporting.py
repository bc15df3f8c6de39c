from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app.exporting import ExportFormat, export_match
from explorer.app.finding import open_file
from explorer.domain.match import Match
from explorer.shell import exporting
from explorer.shell.composition import Desk
from explorer.shell.sharing.saving import PICTURE_FILTERS, with_suffix
from tests.bundled import bundled
from tests.shell.conftest import MakeDesk


def action_of(desk: Desk) -> QAction:
    found = desk.window.findChild(QAction, "export")
    assert isinstance(found, QAction)
    return found


def choose(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> list[str]:
    """Answer the file dialog; what it was asked with is noted."""
    asked: list[str] = []

    def answer(_parent: object, _title: str, suggested: str, filters: str) -> tuple[str, str]:
        asked.append(suggested)
        found = next((text for text in filters.split(";;") if kind and kind in text), "")
        return str(path), found

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def told(desk: Desk) -> str:
    return desk.window.statusBar().currentMessage()


def test_a_match_can_be_exported_only_while_one_is_open(make_desk: MakeDesk) -> None:
    desk = make_desk(match=None)
    assert not action_of(desk).isEnabled()
    desk.session.open_match(bundled())
    assert action_of(desk).isEnabled()


def test_the_open_match_is_written_off_the_gui_thread(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.json"
    asked = choose(monkeypatch, path)
    threads: list[threading.Thread] = []

    def noting(match: Match, target: Path) -> ExportFormat:
        threads.append(threading.current_thread())
        assert match is desk.session.state.match
        return export_match(bundled(), target)

    monkeypatch.setattr(exporting, "export_match", noting)
    action_of(desk).trigger()
    qtbot.waitUntil(lambda: "out.json" in told(desk))
    assert asked == ["FC Dallas - Inter Miami CF 2023-08-06.mxmatch"]
    assert open_file(path) == bundled()
    assert threads[0] is not threading.main_thread()


def test_in_a_narrow_window_too_it_is_said_that_the_file_is_there(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(size=(1024, 700))
    assert not desk.window.statusBar().isVisible()
    choose(monkeypatch, tmp_path / "out.json")
    action_of(desk).trigger()
    qtbot.waitUntil(lambda: "out.json" in told(desk))
    assert desk.window.statusBar().isVisible()


def test_nothing_is_written_when_the_dialog_is_cancelled(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    action_of(desk).trigger()
    assert told(desk) == ""


def test_a_name_without_suffix_gets_that_of_the_chosen_kind(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "final", "*.csv")
    action_of(desk).trigger()
    qtbot.waitUntil(lambda: "final.csv" in told(desk))
    assert (tmp_path / "final.csv").is_file()


def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "final.csv").write_text("mine")
    choose(monkeypatch, tmp_path / "final", "*.csv")
    no = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: no)
    action_of(desk).trigger()
    desk.window.close()
    assert (tmp_path / "final.csv").read_text() == "mine"


def test_why_nothing_was_written_is_said(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    choose(monkeypatch, tmp_path / "none" / "a.json")
    action_of(desk).trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert "“none”" in said[0]


@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("a", ExportFormat.PARQUET, "a.parquet"),
        ("a.b", ExportFormat.JSON, "a.b.json"),
        ("a.csv", ExportFormat.JSON, "a.csv"),
        ("a.json", ExportFormat.CDF, "a.cdf.json"),
        ("a.cdf.json", ExportFormat.JSON, "a.cdf.json"),
    ],
)
def test_what_is_typed_goes_before_what_is_chosen(
    typed: str, chosen: ExportFormat, expected: str
) -> None:
    assert with_suffix(Path(typed), ExportFormat, chosen) == Path(expected)


@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("mine", ".svg", "mine.svg"),
        ("mine.v2", ".pdf", "mine.v2.pdf"),
        ("mine.SVG", ".png", "mine.SVG"),
        ("mine.PNG", ".png", "mine.PNG"),
        (".png", ".png", ".png.png"),
    ],
)
def test_the_name_of_a_picture_gets_an_ending_where_it_has_none(
    typed: str, chosen: str, expected: str
) -> None:
    assert with_suffix(Path(typed), PICTURE_FILTERS, chosen) == Path(expected)
