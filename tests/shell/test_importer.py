"""Imports in the window: dropped, queued, cancelled, and what the window does meanwhile."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from explorer.app import importing
from explorer.app.libraries import open_library
from explorer.domain.ports import ImportStore, PreparedMatch, Saved
from explorer.library.store import SqlMatchStore
from explorer.resources import resource_path
from explorer.session.preferences import ThemeChoice
from explorer.shell import importer as importer_module
from explorer.shell import throttle
from explorer.shell.composition import Desk, WindowLibrary, compose
from explorer.shell.importer import Importer
from explorer.shell.settings import Settings
from explorer.views.common.appearance import Appearance
from explorer.views.imports import ImportsView
from explorer.views.imports.import_row import ImportRow
from tests.app.importing_tasks import Shelf
from tests.shared_data import shared

PATIENCE_MS = 30_000
RECORD = json.loads(resource_path("matches/dallas-miami.json").read_text(encoding="utf-8"))


def write_matches(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{name}.json" for name in names]
    for path in paths:
        record = RECORD | {"id": path.stem, "provider_id": path.stem}
        path.write_text(json.dumps(record), encoding="utf-8")
    return paths


class Held(Shelf):
    """A library that saves nothing until it may go on."""

    def __init__(self) -> None:
        super().__init__()
        self.saving, self.go_on = threading.Event(), threading.Event()
        self.ended = threading.Event()

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        self.saving.set()
        try:
            assert self.go_on.wait(PATIENCE_MS / 1000)
            return super().save_prepared(matches)
        finally:
            self.ended.set()


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def view(qtbot: QtBot) -> ImportsView:
    made = ImportsView(Appearance())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def importer(view: ImportsView, held: Held) -> Iterator[Importer]:
    made = Importer(view, held, view)
    yield made
    held.go_on.set()
    made.finish()


def wait_for(qtbot: QtBot, row: ImportRow) -> None:
    qtbot.waitUntil(lambda: not row.is_running, timeout=PATIENCE_MS)


def test_several_files_are_one_job(
    importer: Importer, view: ImportsView, held: Held, qtbot: QtBot, tmp_path: Path
) -> None:
    held.go_on.set()
    said: list[str] = []
    importer.told.connect(said.append)
    importer.import_paths(write_matches(tmp_path, "a", "b", "c", "d"))
    (row,) = view.rows
    wait_for(qtbot, row)
    assert row.title == "a.json and 3 more"
    assert row.text == "4 imported"
    assert held.ids == ["a", "b", "c", "d"]
    assert said[0] == "Looking for matches in a.json and 3 more"
    assert said[-2:] == ["Importing a.json and 3 more, 100 %", ""]


def test_nothing_chosen_is_no_import(importer: Importer, view: ImportsView) -> None:
    importer.import_paths([])
    assert view.rows == ()


def test_a_second_import_waits_and_can_be_cancelled_while_it_does(
    importer: Importer, view: ImportsView, held: Held, qtbot: QtBot, tmp_path: Path
) -> None:
    importer.import_paths(write_matches(tmp_path / "1", "a"))
    importer.import_paths(write_matches(tmp_path / "2", "b"))
    importer.import_paths(write_matches(tmp_path / "3", "c"))
    third, second, first = view.rows
    assert held.saving.wait(PATIENCE_MS / 1000)
    second.cancel()
    assert not second.is_running
    assert second.text == "Cancelled. Nothing was changed."
    assert third.is_running
    held.go_on.set()
    wait_for(qtbot, third)
    assert not first.is_running
    assert held.ids == ["a", "c"]


def test_cancelling_keeps_what_is_complete(
    importer: Importer, view: ImportsView, held: Held, qtbot: QtBot, tmp_path: Path
) -> None:
    names = [f"m{number}" for number in range(40)]
    importer.import_paths(write_matches(tmp_path, *names))
    (row,) = view.rows
    assert held.saving.wait(PATIENCE_MS / 1000)
    row.cancel()
    held.go_on.set()
    wait_for(qtbot, row)
    kept = len(held.ids)
    assert 0 < kept < 40
    assert row.text == f"Cancelled. What is complete is kept: {kept} imported."


def test_the_library_is_read_again_less_often_than_matches_come(
    importer: Importer,
    view: ImportsView,
    held: Held,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(throttle, "LEAST_MS", 10 * PATIENCE_MS)
    held.go_on.set()
    reads: list[int] = []
    importer.library_changed.connect(lambda: reads.append(len(held.ids)))
    importer.import_paths(write_matches(tmp_path, *(f"m{number}" for number in range(30))))
    wait_for(qtbot, view.rows[0])
    assert 1 <= len(reads) <= 2
    assert reads[-1] == 30


def test_what_is_unchanged_changes_nothing(
    importer: Importer, view: ImportsView, held: Held, qtbot: QtBot, tmp_path: Path
) -> None:
    held.go_on.set()
    paths = write_matches(tmp_path, "a")
    held.transactions.append(("a",))
    with qtbot.assertNotEmitted(importer.library_changed):
        importer.import_paths(paths)
        wait_for(qtbot, view.rows[0])
    assert "unchanged" in view.rows[0].text


def test_a_dropped_folder_is_imported_with_what_it_holds(
    desk: Desk, store: ImportStore, qtbot: QtBot, tmp_path: Path
) -> None:
    write_matches(tmp_path / "season" / "deep", "a", "b", "c")
    (tmp_path / "season" / "notes.txt").write_text("no match", encoding="utf-8")
    desk.window.files_dropped.emit([tmp_path / "season"])
    (row,) = desk.window.views.imports.rows
    wait_for(qtbot, row)
    assert row.text == "3 imported"
    assert {summary.id for summary in store.summaries()} == {"dallas-miami", "a", "b", "c"}


def test_the_status_bar_tells_of_it(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []
    bar = desk.window.statusBar()
    desk.importer.told.connect(
        lambda _text: told.append(" ".join(label.text() for label in bar.findChildren(QLabel)))
    )
    desk.importer.import_paths(write_matches(tmp_path, "a"))
    wait_for(qtbot, desk.window.views.imports.rows[0])
    assert any("Importing a.json, 100 %" in text for text in told)
    assert "a.json" not in told[-1]


def test_a_match_is_opened_while_others_are_imported(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, saving = threading.Event(), threading.Event()
    save = SqlMatchStore.save_prepared

    def slowly(self: SqlMatchStore, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        saving.set()
        assert go_on.wait(PATIENCE_MS / 1000)
        return save(self, matches)

    monkeypatch.setattr(SqlMatchStore, "save_prepared", slowly)
    desk.importer.import_paths(write_matches(tmp_path, "a"))
    assert saving.wait(PATIENCE_MS / 1000)
    with qtbot.waitSignal(desk.workbench.match_opened, timeout=PATIENCE_MS):
        desk.workbench.open_from_library("dallas-miami")
    (row,) = desk.window.views.imports.rows
    assert row.is_running
    go_on.set()
    wait_for(qtbot, row)


def test_closing_the_window_ends_an_import_and_keeps_what_is_complete(
    desk: Desk, tmp_path: Path, store: ImportStore
) -> None:
    names = [f"m{number}" for number in range(60)]
    desk.importer.import_paths(write_matches(tmp_path, *names))
    desk.window.close()
    kept = {summary.id for summary in store.summaries()} - {"dallas-miami"}
    assert len(kept) < 60
    for match_id in kept:
        assert store.load(match_id).home.name == "FC Dallas"


def test_closing_does_not_wait_for_ever_for_the_turn_to_save(
    importer: Importer, held: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer_module, "LAST_WAIT_SECONDS", 0.01)
    importer.import_paths(write_matches(tmp_path, "a", "b"))
    assert held.saving.wait(PATIENCE_MS / 1000)
    importer.finish()
    assert not held.ended.is_set()


def test_a_window_may_go_before_what_waits_for_its_turn(
    qapp: QApplication, store: WindowLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer_module, "LAST_WAIT_SECONDS", 0.01)
    saving, go_on, ended = threading.Event(), threading.Event(), threading.Event()
    save = SqlMatchStore.save_prepared

    def late(self: SqlMatchStore, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        saving.set()
        assert go_on.wait(PATIENCE_MS / 1000)
        try:
            return save(self, matches)
        finally:
            ended.set()

    monkeypatch.setattr(SqlMatchStore, "save_prepared", late)
    desk = compose(qapp, store, Settings(None), theme=ThemeChoice.LIGHT)
    desk.importer.import_paths(write_matches(tmp_path, "a"))
    assert saving.wait(PATIENCE_MS / 1000)
    desk.window.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    store.close()
    go_on.set()
    assert ended.wait(PATIENCE_MS / 1000)
    assert store.load("a").home.name == "FC Dallas"


def test_an_error_of_our_own_is_reported(
    importer: Importer,
    view: ImportsView,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(importing, "import_paths", broken)
    with qtbot.captureExceptions() as caught:
        importer.import_paths(write_matches(tmp_path, "a"))
        wait_for(qtbot, view.rows[0])
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert view.rows[0].text.startswith("An unexpected error")


def test_real_matches_come_in_from_their_folder(qtbot: QtBot, tmp_path: Path) -> None:
    events = shared("statsbomb/events")
    view = ImportsView(Appearance())
    qtbot.addWidget(view)
    with closing(open_library(str(tmp_path / "library.sqlite"))) as store:
        importer = Importer(view, store, view)
        files = [events / f"{name}.json" for name in (7581, 3869220, 3923880)]
        importer.import_paths(files)
        wait_for(qtbot, view.rows[0])
        assert view.rows[0].text == "3 imported"
        importer.finish()
        assert len(store.summaries()) == 4
