"""Animations saved in the background: told by the panel, given up, and never left half written."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from explorer.app.exporting import ExportProblem
from explorer.canvas.theme import Theme, ThemeName
from explorer.domain.time import MatchTime
from explorer.scenes.film import Film
from explorer.session.preferences import ThemeChoice
from explorer.shell import main_window
from explorer.shell.composition import Desk
from explorer.shell.jobs import JobControl
from explorer.shell.sharing import film_saver
from explorer.views.imports.import_row import RowState
from explorer.views.imports.saving_row import SavingRow
from tests.analysis.build import match
from tests.shell.sharing.test_desk import action_of, answer, told

PATIENCE_MS = 30_000


class Drawing:
    """Stands in for the process that draws: it waits until it may go on, and writes a word."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.begun = threading.Event()
        self.films: list[tuple[Film, Theme]] = []
        self.error: Exception | None = None

    def __call__(self, _work: Callable[..., None], *given: Any, control: JobControl) -> None:
        film, path, theme, _ratio = given
        self.films.append((film, theme))
        path.write_bytes(b"half")
        control.progress(0.5)
        self.begun.set()
        while not self.go_on.wait(0.01):
            control.check()
        if self.error is not None:
            raise self.error
        path.write_bytes(b"whole")


@pytest.fixture
def drawing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawing]:
    """What draws films, held until a test lets it go on."""
    made = Drawing()
    monkeypatch.setattr(film_saver, "apart", made)
    yield made
    made.go_on.set()


def save(desk: Desk, monkeypatch: pytest.MonkeyPatch, path: Path) -> SavingRow:
    """Save the animation of a goal, small, and give its row of the panel."""
    action_of(desk, "animate").trigger()
    dialog = desk.sharing.film_dialog
    assert dialog is not None
    dialog.subject.choose("goal-80-farfan")
    dialog.size_name.choose("small")
    dialog.theme.choose(ThemeName.DARK)
    answer(monkeypatch, path)
    dialog.save.click()
    assert not dialog.isVisible()
    row = desk.window.views.imports.rows[0]
    assert isinstance(row, SavingRow)
    return row


def ended(qtbot: QtBot, row: SavingRow) -> None:
    qtbot.waitUntil(lambda: not row.is_running, timeout=PATIENCE_MS)


def said_below(desk: Desk) -> set[str]:
    """The labels of the status bar."""
    return {label.text() for label in desk.window.statusBar().findChildren(QLabel)}


def test_a_film_is_saved_at_its_size(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "film.gif"
    row = save(desk, monkeypatch, path)
    ended(qtbot, row)
    assert row.state is RowState.DONE
    assert row.text == told(desk) == "“film.gif” was written."
    with Image.open(path) as image:
        assert image.size == (640, 480)


def test_the_window_stays_usable_and_the_film_is_of_the_match_as_it_was(
    desk: Desk,
    drawing: Drawing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = save(desk, monkeypatch, tmp_path / "film.gif")
    assert desk.window.docks.imports.isVisible()
    qtbot.waitUntil(lambda: row.share == 0.5)
    assert "Saving film.gif, 50 %" in said_below(desk)
    assert QApplication.activeModalWidget() is None
    assert desk.is_at_work
    desk.session.open_match(match(), MatchTime(1, 0.0))
    desk.theming.choose(ThemeChoice.DARK)
    desk.sharing.copy("report")
    assert row.is_running
    drawing.go_on.set()
    ended(qtbot, row)
    ((film, theme),) = drawing.films
    assert "Farfan" in film.description
    assert theme.name is ThemeName.DARK
    assert (tmp_path / "film.gif").read_bytes() == b"whole"
    assert not any("Saving" in text for text in said_below(desk))
    assert not desk.is_at_work


def test_how_far_a_film_is_gives_way_to_what_is_said_for_a_while(
    desk: Desk,
    drawing: Drawing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.window.tell("Something else.")
    row = save(desk, monkeypatch, tmp_path / "film.gif")
    qtbot.waitUntil(lambda: row.share == 0.5)
    (label,) = (
        label
        for label in desk.window.statusBar().findChildren(QLabel)
        if label.text() == "Saving film.gif, 50 %"
    )
    assert not label.isVisible()
    desk.window.statusBar().clearMessage()
    assert label.isVisible()
    desk.window.tell("Something else.")
    assert not label.isVisible()


def test_a_picture_is_copied_while_a_film_is_saved(
    desk: Desk,
    drawing: Drawing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = save(desk, monkeypatch, tmp_path / "film.gif")
    qtbot.waitUntil(drawing.begun.is_set)
    desk.sharing.copy("pitch")
    qtbot.waitUntil(lambda: told(desk) == "Copied to the clipboard.", timeout=PATIENCE_MS)
    assert row.is_running


def test_films_are_saved_one_after_the_other(
    desk: Desk,
    drawing: Drawing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = save(desk, monkeypatch, tmp_path / "one.gif")
    qtbot.waitUntil(drawing.begun.is_set)
    second = save(desk, monkeypatch, tmp_path / "two.gif")
    third = save(desk, monkeypatch, tmp_path / "three.gif")
    assert desk.window.views.imports.summary == "3 running"
    second.cancel()
    assert not second.is_running
    assert second.text == "Cancelled. Nothing was written."
    drawing.go_on.set()
    ended(qtbot, third)
    assert first.state is RowState.DONE
    assert {entry.name for entry in tmp_path.glob("*.gif")} == {"one.gif", "three.gif"}


def test_a_film_that_is_given_up_leaves_what_was_there(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "film.gif"
    path.write_text("mine", encoding="utf-8")
    row = save(desk, monkeypatch, path)
    row.cancel_button.setFocus()
    QTest.keyClick(row.cancel_button, Qt.Key.Key_Space)
    ended(qtbot, row)
    assert row.text == "Cancelled. Nothing was written."
    assert path.read_text(encoding="utf-8") == "mine"
    assert [entry.name for entry in tmp_path.iterdir() if ".gif" in entry.name] == ["film.gif"]


def test_the_end_of_the_window_gives_a_film_up(
    desk: Desk, drawing: Drawing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(desk, monkeypatch, tmp_path / "film.gif")
    assert drawing.begun.wait(PATIENCE_MS / 1000)
    desk.window.close()
    assert list(tmp_path.glob("*.gif")) == []
    assert list(tmp_path.glob(".film*")) == []


@pytest.mark.parametrize("hidden", [False, True])
def test_why_there_is_no_film_is_said_in_one_sentence(
    desk: Desk,
    drawing: Drawing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hidden: bool,
) -> None:
    drawing.error = ExportProblem("export-no-space", {"name": "film.gif", "folder": "films"})
    row = save(desk, monkeypatch, tmp_path / "film.gif")
    desk.window.docks.imports.setVisible(not hidden)
    drawing.go_on.set()
    ended(qtbot, row)
    assert row.state is RowState.FAILED
    assert row.title == "film.gif was not saved"
    assert row.text.startswith("There is no room left for “film.gif”")
    assert told(desk) == row.text
    assert desk.window.docks.imports.isVisible()
    assert not row.open_button.isVisible()
    assert list(tmp_path.glob(".film*")) == []


def test_a_saved_film_and_its_folder_can_be_shown(
    desk: Desk,
    drawing: Drawing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []

    def show(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    row = save(desk, monkeypatch, tmp_path / "film.gif")
    row.cancel_button.setFocus()
    drawing.go_on.set()
    ended(qtbot, row)
    assert desk.window.focusWidget() is row.open_button
    QTest.keyClick(row.open_button, Qt.Key.Key_Space)
    row.folder_button.click()
    assert shown == [str(tmp_path / "film.gif"), str(tmp_path)]


def test_a_screen_reader_hears_of_the_beginning_and_of_the_end(
    desk: Desk,
    drawing: Drawing,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    for where in (main_window, film_saver):
        monkeypatch.setattr(where, "announce", lambda _widget, text: said.append(text))
    drawing.go_on.set()
    ended(qtbot, save(desk, monkeypatch, tmp_path / "film.gif"))
    assert said == ["“film.gif” is being saved in the background.", "“film.gif” was written."]
