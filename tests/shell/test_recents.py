"""What was open last, and how it is opened again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.domain.ports import MatchStore
from explorer.shell import recents
from explorer.shell.composition import Desk, WindowLibrary
from explorer.shell.recents import MOST, Recent, decoded, encoded, show_in_dock
from explorer.shell.settings import Settings
from tests.bundled import bundled
from tests.shell.conftest import MakeDesk
from tests.shell.test_cli import BUNDLED_FILE

NAMES = "FC Dallas–Inter Miami CF, 6 Aug 2023"


@pytest.fixture
def desk(make_desk: MakeDesk, tmp_path: Path) -> Desk:
    return make_desk(Settings(tmp_path / "settings.ini"))


def entries(desk: Desk) -> list[QAction]:
    desk.recents.menu.aboutToShow.emit()
    return [action for action in desk.recents.menu.actions() if not action.isSeparator()]


def texts(desk: Desk) -> list[str]:
    return [action.text() for action in entries(desk)]


def open_file(desk: Desk, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.workbench.match_opened):
        desk.workbench.open_path(path)


def test_what_was_open_is_listed_newest_first_and_once(
    desk: Desk, store: MatchStore, qtbot: QtBot
) -> None:
    store.save(replace(bundled(), id="own & other", date=None))
    for match_id in ("own & other", "dallas-miami", "own & other"):
        with qtbot.waitSignal(desk.workbench.match_opened):
            desk.workbench.open_from_library(match_id)
    assert [item.match for item in desk.recents.items] == ["own & other", "dallas-miami"]
    assert texts(desk) == ["FC Dallas–Inter Miami CF", NAMES, "Clear this list"]
    with qtbot.waitSignal(desk.workbench.match_opened) as opened:
        entries(desk)[1].trigger()
    assert opened.args == ["dallas-miami"]


def test_a_file_is_listed_by_its_name_and_opened_as_a_file(desk: Desk, qtbot: QtBot) -> None:
    open_file(desk, BUNDLED_FILE, qtbot)
    assert texts(desk) == [f"{NAMES} ({BUNDLED_FILE.name})", NAMES, "Clear this list"]
    assert entries(desk)[0].toolTip() == str(BUNDLED_FILE)
    with qtbot.waitSignal(desk.workbench.file_opened) as opened:
        entries(desk)[0].trigger()
    assert opened.args == [BUNDLED_FILE]


def test_a_file_that_is_gone_leaves_the_list_with_a_sentence(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.json"
    copy.write_bytes(BUNDLED_FILE.read_bytes())
    open_file(desk, copy, qtbot)
    copy.unlink()
    entries(desk)[0].trigger()
    assert str(copy) in desk.window.statusBar().currentMessage()
    assert texts(desk) == [NAMES, "Clear this list"]


def test_a_match_that_is_gone_leaves_the_list_with_a_sentence(
    desk: Desk, store: MatchStore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[2]))
    store.delete("dallas-miami")
    entries(desk)[0].trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert "dallas-miami" in told[0]
    assert texts(desk) == ["Nothing yet"]


def test_the_list_can_be_cleared(desk: Desk) -> None:
    assert len(texts(desk)) == 2
    entries(desk)[-1].trigger()
    assert desk.recents.items == ()
    (nothing,) = entries(desk)
    assert not nothing.isEnabled()


def test_each_library_has_a_list_of_its_own_which_lasts(
    make_desk: MakeDesk, store: WindowLibrary, tmp_path: Path
) -> None:
    make_desk(Settings(tmp_path / "settings.ini"))
    again = Settings(tmp_path / "settings.ini")
    assert [item.match for item in decoded(again.recent(store.label))] == ["dallas-miami"]
    assert again.recent("postgresql://elsewhere/x") == ""
    assert Settings(None).recent(store.label) == ""


def test_of_a_library_that_does_not_last_nothing_is_remembered(
    make_desk: MakeDesk, store: WindowLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recents, "is_passing", lambda label: label == store.label)
    make_desk(Settings(tmp_path / "settings.ini"))
    assert Settings(tmp_path / "settings.ini").recent(store.label) == ""


def test_no_more_than_a_dozen_are_remembered() -> None:
    day, file = date(2023, 8, 6), Path("y")
    many = [
        Recent(str(number), "x", day if number % 3 else None, file if number % 2 else None)
        for number in range(20)
    ]
    assert decoded(encoded(many)) == tuple(many[:MOST])


@pytest.mark.parametrize("text", ["", "{", "3", "[" * 100_000, json.dumps({"x": 1})])
def test_a_list_that_cant_be_read_is_empty(text: str) -> None:
    assert decoded(text) == ()


def test_entries_that_cant_be_read_are_left_out() -> None:
    good = {"match": "a", "teams": "A–B", "day": None, "file": None}
    broken = [
        3,
        {"match": "b"},
        {**good, "file": 1},
        {**good, "day": "soon"},
        {**good, "match": None},
    ]
    dated = {**good, "day": "2023-08-06", "file": "/d"}
    assert decoded(json.dumps([good, *broken, dated])) == (
        Recent("a", "A–B"),
        Recent("a", "A–B", date(2023, 8, 6), Path("/d")),
    )


def test_macos_shows_the_list_in_its_dock(qtbot: QtBot) -> None:
    class DockMenu(QMenu):
        """A menu as macOS has it."""

        in_dock = False

        def setAsDockMenu(self) -> None:  # noqa: N802  Qt's name
            """Show this menu in the dock."""
            self.in_dock = True

    menu = DockMenu()
    qtbot.addWidget(menu)
    show_in_dock(menu)
    assert menu.in_dock
