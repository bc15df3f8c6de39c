"""The template for matches in a spreadsheet, which the menu saves and the guide tells of."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from explorer.app.finding import open_file
from explorer.resources import resource_path
from explorer.shell.composition import Desk
from explorer.views.guide.tasks import tasks_of
from explorer.views.text import message
from tests.shell.conftest import MakeDesk

TEMPLATE = resource_path("matches/template.csv")


def action_of(desk: Desk) -> QAction:
    found = desk.window.findChild(QAction, "save-template")
    assert isinstance(found, QAction)
    return found


def test_it_is_saved_where_the_user_says_and_can_be_read_as_a_match(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(match=None)
    wanted = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    action_of(desk).trigger()
    saved = tmp_path / "mine.csv"
    qtbot.waitUntil(saved.is_file)
    assert saved.read_bytes() == TEMPLATE.read_bytes()
    assert open_file(saved).home.name == "Northfield Rovers"
    qtbot.waitUntil(lambda: "mine.csv" in desk.window.statusBar().currentMessage())


def test_nothing_is_written_where_the_user_gives_up(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    action_of(desk).trigger()
    assert not desk.sharing.is_running
    assert list(folder.iterdir()) == []


def test_the_guide_names_the_entry_and_says_what_each_of_its_columns_means() -> None:
    guide = resource_path("guide/en.md").read_text(encoding="utf-8")
    (told,) = [task.text for task in tasks_of(guide) if task.title.startswith("6.")]
    assert message("action-save-template").replace("&", "") in told
    heading = TEMPLATE.read_text(encoding="utf-8").split("\n\n")[1].splitlines()[0]
    for column in heading.split(","):
        assert f"`{column}`" in told
