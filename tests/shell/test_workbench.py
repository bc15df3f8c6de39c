"""An open match that the library comes to have in another form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from explorer.domain.match import Match
from explorer.domain.ports import MatchStore
from explorer.domain.time import MatchTime
from explorer.shell.composition import Desk, show_first
from explorer.views.imports.job_row import JobRow
from tests.shell.conftest import MakeDesk
from tests.shell.test_cli import BUNDLED_FILE

MOMENT = MatchTime(2, 1800.0)


@pytest.fixture
def match(desk: Desk, store: MatchStore) -> Match:
    loaded = store.load("dallas-miami")
    show_first(desk, loaded, MOMENT)
    return loaded


def shown(desk: Desk) -> Match | None:
    return desk.session.state.match


def test_an_updated_match_is_shown_anew_where_the_user_is(
    desk: Desk, store: MatchStore, match: Match, qtbot: QtBot
) -> None:
    kept, gone = match.goals[1].id, match.goals[2].id
    desk.session.select(kept, gone, move=False)
    goals = tuple(goal for goal in match.goals if goal.id != gone)
    store.save(replace(match, venue="Elsewhere", goals=goals))
    with qtbot.waitSignal(desk.session.match_changed):
        desk.importer.match_updated.emit(match.id)
    found = shown(desk)
    assert found is not None
    assert found.venue == "Elsewhere"
    assert desk.session.state.playhead == MOMENT
    assert desk.session.state.selection.ids == (kept,)


def test_a_match_that_has_become_shorter_starts_anew(
    desk: Desk, match: Match, qtbot: QtBot
) -> None:
    desk.session.set_playhead(MatchTime(5, 3.0))
    desk.workbench.show_again(replace(match, shootout=None))
    assert desk.session.state.playhead == MatchTime(1, 0.0)


def test_another_match_that_is_updated_changes_nothing(
    desk: Desk, match: Match, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(desk.session.match_changed):
        desk.importer.match_updated.emit("another")
        desk.workbench.show_again(replace(match, id="another"))
    assert shown(desk) == match


def test_a_file_that_is_open_can_be_imported(
    make_desk: MakeDesk, store: MatchStore, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = make_desk(match=None)
    action = desk.window.findChild(QAction, "import-open")
    assert isinstance(action, QAction)
    assert not action.isEnabled()
    own = tmp_path / "own.mxmatch"
    text = BUNDLED_FILE.read_text(encoding="utf-8")
    own.write_text(text.replace('"id": "dallas-miami"', '"id": "own"', 1), encoding="utf-8")
    with qtbot.waitSignal(desk.workbench.match_opened):
        desk.workbench.open_path(own)
    assert "own.mxmatch" in desk.window.statusBar().currentMessage()
    assert [summary.id for summary in store.summaries()] == ["dallas-miami"]
    assert action.isEnabled()
    with qtbot.waitSignal(desk.importer.library_changed, timeout=30_000):
        action.trigger()
    assert {summary.id for summary in store.summaries()} == {"dallas-miami", "own"}
    with qtbot.waitSignal(desk.workbench.match_opened):
        desk.workbench.open_from_library("own")
    assert not action.isEnabled()


def test_a_file_that_was_only_to_be_shown_is_not_called_an_import_that_failed(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.mxmatch"
    broken.write_text('{"broken": [1,2', encoding="utf-8")
    desk.workbench.open_path(broken)
    (row,) = desk.window.views.imports.rows
    assert isinstance(row, JobRow)
    qtbot.waitUntil(lambda: not row.is_running)
    assert row.title == "broken.mxmatch can’t be shown"
    assert "incomplete" in row.text
    assert "Nothing was added" not in row.text
    row.detail.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith(row.title)


@pytest.mark.usefixtures("match")
@pytest.mark.parametrize("closes", [False, True])
def test_what_fails_while_the_user_is_told_of_another_is_told_in_one_box(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, closes: bool
) -> None:
    told: list[str] = []

    def warn(_parent: object, _title: str, text: str) -> None:
        told.append(text)
        if len(told) == 1:
            for time in ("999", "soon", "soon"):
                desk.workbench.go_to(time)
        if closes:
            desk.window.close()

    monkeypatch.setattr(QMessageBox, "warning", warn)
    desk.window.show()
    desk.workbench.go_to("998")
    assert len(told) == (1 if closes else 2)
    if not closes:
        assert told[1].count("999") == told[1].count("soon") == 1
        desk.workbench.go_to("997")
        assert len(told) == 3
