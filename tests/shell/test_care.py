from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.shell.composition import Desk, WindowLibrary
from tests.databases import tell
from tests.shell.conftest import MakeDesk


@pytest.fixture
def backup(store: WindowLibrary, tmp_path: Path) -> Path:
    """A backup of the library as it is at first."""
    store.backup(tmp_path / "backup.sqlite")
    return tmp_path / "backup.sqlite"


@pytest.fixture(autouse=True)
def boxes_closed() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMessageBox):
            widget.close()


def box(qtbot: QtBot) -> QMessageBox:
    """The message box that is shown, as soon as there is one."""

    def find() -> QMessageBox | None:
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        return next((widget for widget in shown if widget.isVisible()), None)

    qtbot.waitUntil(lambda: find() is not None)
    found = find()
    assert found is not None
    return found


def idle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(desk.care.actions[0].isEnabled)


def listed(desk: Desk, store: WindowLibrary) -> list[str]:
    return [summary.id for summary in store.summaries()]


def test_the_menu_offers_it(desk: Desk) -> None:
    names = [action.objectName() for action in desk.care.actions]
    assert names == ["library-back-up", "library-restore", "library-check"]
    menus = desk.window.menuBar().findChildren(QMenu)
    (menu,) = (menu for menu in menus if desk.care.actions[0] in menu.actions())
    assert menu.title().replace("&", "") == "Library"


def test_a_backup_goes_where_the_user_says(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kept.sqlite"
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: str, *_rest: object) -> tuple[str, str]:
        asked.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    desk.care.actions[0].trigger()
    idle(qtbot, desk)
    assert target.is_file()
    assert asked[0].endswith(".sqlite")
    qtbot.waitUntil(lambda: "kept.sqlite" in desk.window.statusBar().currentMessage())


def test_in_a_narrow_window_too_it_is_said_that_the_backup_is_there(
    qtbot: QtBot, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(size=(1024, 700))
    assert not desk.window.statusBar().isVisible()
    desk.care.back_up(tmp_path / "kept.sqlite")
    qtbot.waitUntil(lambda: "kept.sqlite" in desk.window.statusBar().currentMessage())
    assert desk.window.statusBar().isVisible()


def test_a_restore_is_asked_for_and_the_window_follows(
    qtbot: QtBot,
    desk: Desk,
    store: WindowLibrary,
    backup: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    match = desk.session.state.match
    assert match is not None
    store.save(replace(match, venue="Elsewhere"))
    store.save(replace(match, id="another"))
    desk.session.open_match(store.load(match.id), MatchTime(2, 600.0))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    desk.care.actions[1].trigger()
    question = box(qtbot)
    assert "backup.sqlite" in question.text()
    with qtbot.waitSignal(desk.care.changed):
        next(b for b in question.buttons() if b.text() == "Replace").click()
    assert listed(desk, store) == [match.id]
    assert desk.session.state.match == match
    assert desk.session.state.playhead == MatchTime(2, 600.0)
    told = box(qtbot)
    assert "1 match" in told.text()
    assert str(backup.parent) in told.informativeText()


def test_a_restore_that_is_not_wanted_is_not_done(
    qtbot: QtBot,
    desk: Desk,
    store: WindowLibrary,
    backup: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.delete("dallas-miami")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    desk.care.actions[1].trigger()
    box(qtbot).reject()
    assert desk.care.actions[0].isEnabled()
    assert listed(desk, store) == []


def test_a_match_that_is_not_in_the_backup_is_closed(
    qtbot: QtBot, desk: Desk, store: WindowLibrary, backup: Path
) -> None:
    match = desk.session.state.match
    assert match is not None
    store.save(replace(match, id="another"))
    desk.session.open_match(store.load("another"))
    with qtbot.waitSignal(desk.care.changed):
        desk.care.restore(backup)
    assert desk.session.state.match is None


def test_a_match_that_was_never_in_the_library_stays_open(
    qtbot: QtBot, desk: Desk, backup: Path
) -> None:
    match = desk.session.state.match
    assert match is not None
    desk.session.open_match(replace(match, id="from a file"))
    with qtbot.waitSignal(desk.care.changed):
        desk.care.restore(backup)
    assert desk.session.state.match == replace(match, id="from a file")


def test_a_backup_that_is_none_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    with qtbot.assertNotEmitted(desk.care.changed):
        desk.care.restore(tmp_path / "gone.sqlite")
        assert "gone.sqlite" in box(qtbot).text()
    idle(qtbot, desk)


def test_a_check_tells_that_all_is_well(qtbot: QtBot, desk: Desk) -> None:
    desk.care.actions[2].trigger()
    assert not any(action.isEnabled() for action in desk.care.actions)
    assert box(qtbot).text() == "The library is sound."
    idle(qtbot, desk)


def test_a_check_names_every_fault(
    qtbot: QtBot, desk: Desk, store: WindowLibrary, tmp_path: Path
) -> None:
    match = desk.session.state.match
    assert match is not None
    for number in range(6):
        store.save(replace(match, id=f"m{number}"))
    tell(str(tmp_path / "library.sqlite"), "UPDATE match_documents SET format = 9")
    desk.care.check()
    told = box(qtbot)
    assert told.text() == "The library has 7 faults."
    assert told.informativeText().count("can’t be read") == 5
    assert told.detailedText().count("can’t be read") == 7


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a file while it is open")
def test_a_check_says_of_a_library_whose_file_is_gone_what_to_do(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    for file in tmp_path.glob("library.sqlite*"):
        file.unlink()
    desk.care.check()
    said = box(qtbot).text()
    assert "was deleted, moved or replaced while it was open" in said
    assert "back the library up now" in said
    idle(qtbot, desk)


def test_nothing_is_restored_into_what_can_only_be_read(
    make_desk: MakeDesk, store: WindowLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(store), "read_only", True)
    assert [action.isEnabled() for action in make_desk().care.actions] == [True, False, True]


def test_closing_the_window_ends_a_check(qtbot: QtBot, desk: Desk) -> None:
    desk.care.check()
    desk.window.close()
    idle(qtbot, desk)
