"""The browser of open data over a library, a folder and a server that fails in every way."""

from __future__ import annotations

import importlib
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from explorer.app.open_data import ADDRESS
from explorer.domain.imports import ImportStatus
from explorer.domain.ports import MatchStore
from explorer.domain.query import Query
from explorer.shell.composition import Desk
from explorer.shell.jobs import Jobs
from explorer.shell.open_data import OpenDataDesk
from explorer.shell.settings import Settings
from explorer.views.imports.job_row import JobRow
from explorer.views.open_data import OpenDataView
from explorer.views.open_data.matches_model import Column
from tests.app.reading_inline import inline_readers
from tests.open_repository import MATCHES, MISSING, events, listed, write, write_repository
from tests.shared_data import shared
from tests.shell.conftest import MakeDesk
from tests.web_server import Fault, RepositoryServer

LONG = 15_000
CUP = "matches/1/2.json"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RepositoryServer]:
    with RepositoryServer(write_repository(tmp_path / "served")).running() as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path, server: RepositoryServer) -> Settings:
    made = Settings(tmp_path / "settings.ini")
    made.open_data_address = server.address
    return made


@pytest.fixture(autouse=True, scope="module")
def imported_here() -> None:
    """What the network needs, imported before a job's thread does.

    requests silences a warning while it is imported, and pytest, at the same time in this thread,
    would give that warning its voice back.
    """
    importlib.import_module("explorer.providers.statsbomb.remote")


@pytest.fixture(autouse=True)
def quick_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """These matches are so small that it takes longer to start a process than to read them."""
    monkeypatch.setattr("explorer.shell.open_data_jobs.fluid_readers", inline_readers)


@pytest.fixture
def desk(make_desk: MakeDesk, settings: Settings) -> Desk:
    return make_desk(settings)


@pytest.fixture
def browser(desk: Desk) -> OpenDataDesk:
    return desk.open_data.desk


def until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=LONG)


def show(qtbot: QtBot, browser: OpenDataDesk) -> OpenDataView:
    browser.show()
    until(qtbot, lambda: browser.view.seasons.shown.rowCount() > 0)
    return browser.view


def choose(qtbot: QtBot, view: OpenDataView, competition: int = 0) -> None:
    parent = view.seasons.shown.index(competition, 0)
    view.seasons.tree.setCurrentIndex(view.seasons.shown.index(0, 0, parent))
    until(qtbot, lambda: bool(view.matches.model.matches))


def show_cup(qtbot: QtBot, browser: OpenDataDesk) -> OpenDataView:
    view = show(qtbot, browser)
    choose(qtbot, view)
    return view


def states(view: OpenDataView) -> list[str]:
    model = view.matches.model
    return [model.index(row, Column.STATE).data() for row in range(model.rowCount())]


def in_library(store: MatchStore) -> set[str]:
    return {each.id for each in store.summaries(Query()) if each.provider == "statsbomb"}


def download(qtbot: QtBot, view: OpenDataView) -> str:
    view.downloads.download_button.click()
    until(qtbot, lambda: not view.downloads.is_running)
    return view.downloads.result.text()


def test_the_browser_costs_nothing_until_it_is_asked_for(
    desk: Desk, server: RepositoryServer
) -> None:
    assert desk.window.findChildren(OpenDataView) == []
    assert server.asked == []


def test_the_window_starts_without_what_only_the_network_needs() -> None:
    code = (
        "import sys, explorer.shell.composition\n"
        "sys.exit(', '.join({'requests', 'urllib3', 'cachecontrol'} & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_file_menu_shows_it(qtbot: QtBot, desk: Desk) -> None:
    action = next(a for a in desk.window.actions() if a.objectName() == "open-data")
    action.trigger()
    view = desk.open_data.desk.view
    assert view.isVisible()
    assert view.isWindow()
    assert not view.isModal()
    until(qtbot, lambda: view.seasons.shown.rowCount() == 2)
    assert view.downloads.attribution.text() == "Match data provided by StatsBomb Open Data."


def test_the_welcome_shows_it(make_desk: MakeDesk, settings: Settings) -> None:
    desk = make_desk(settings, match=None)
    desk.window.views.welcome.open_data_button.click()
    assert desk.open_data.desk.view.isVisible()


def test_matches_are_downloaded_into_the_library(
    qtbot: QtBot, desk: Desk, browser: OpenDataDesk, store: MatchStore
) -> None:
    view = show_cup(qtbot, browser)
    assert states(view) == ["Not in library"] * 4
    view.matches.all_button.click()
    assert view.downloads.download_button.text() == "Download 4 matches"
    with qtbot.waitSignal(browser.library_changed, timeout=LONG):
        text = download(qtbot, view)
    assert text == (
        "3 matches came in. 1 failed: “74.json” is missing from "
        f"{browser._place.address.split('/')[2]}: the repository, or this copy of it, is "
        "incomplete."
    )
    assert states(view) == ["In library"] * 3 + ["Not available"]
    assert in_library(store) == {f"statsbomb-{number}" for number in MATCHES}
    assert not view.downloads.download_button.isEnabled()
    until(qtbot, lambda: desk.window.views.library.model.rowCount() == 4)


def test_what_turned_out_to_be_missing_stays_so_when_the_list_is_read_again(
    qtbot: QtBot, browser: OpenDataDesk
) -> None:
    view = show_cup(qtbot, browser)
    view.matches.all_button.click()
    download(qtbot, view)
    browser.show()
    until(qtbot, lambda: "Not available" in states(view))
    assert states(view) == ["In library"] * 3 + ["Not available"]


def test_showing_it_again_does_not_disturb_a_list_on_its_way(
    qtbot: QtBot, browser: OpenDataDesk
) -> None:
    view = show_cup(qtbot, browser)
    browser.reload()
    browser.show()
    until(qtbot, lambda: bool(view.matches.model.matches))
    assert view.seasons.shown.rowCount() == 2


def test_a_double_click_opens_a_match_that_is_in_the_library(
    qtbot: QtBot, desk: Desk, browser: OpenDataDesk
) -> None:
    view = show_cup(qtbot, browser)
    view.matches.model.toggle([0])
    download(qtbot, view)
    table = view.matches.table
    opened: list[str] = []
    desk.workbench.match_opened.connect(opened.append)
    for row in (1, 0):
        place = table.visualRect(table.model().index(row, Column.HOME)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    until(qtbot, lambda: bool(opened))
    assert opened == ["statsbomb-71"]


def test_newer_data_is_offered_and_brought_in(
    qtbot: QtBot, desk: Desk, browser: OpenDataDesk, server: RepositoryServer
) -> None:
    view = show_cup(qtbot, browser)
    view.matches.model.toggle([0])
    download(qtbot, view)
    write(server.root, CUP, [listed(71, last_updated="2030-01-01T00:00:00")])
    write(server.root, "events/71.json", events(2))
    browser.refresh()
    until(qtbot, lambda: states(view) == ["Newer data"])
    view.matches.all_button.click()
    with qtbot.waitSignal(browser.results_told, timeout=LONG):
        assert download(qtbot, view) == "1 match came in."
    assert states(view) == ["In library"]
    row = desk.window.views.imports.rows[0]
    assert row.name == "Cup 2024"
    assert isinstance(row, JobRow)
    assert row.counts[ImportStatus.UPDATED] == 1


def test_cancelling_keeps_what_is_complete(
    qtbot: QtBot, browser: OpenDataDesk, server: RepositoryServer, store: MatchStore
) -> None:
    view = show_cup(qtbot, browser)
    view.matches.model.toggle([0, 1, 2])
    server.fail("events/73.json", Fault(hang=True))
    view.downloads.download_button.click()
    until(qtbot, server.hanging.is_set)
    view.downloads.cancel_button.click()
    assert view.downloads.far.text() == "Stopping…"
    server.ended.set()
    until(qtbot, lambda: not view.downloads.is_running)
    assert view.downloads.result.text() == "Cancelled: 2 matches came in and are kept."
    assert in_library(store) == {"statsbomb-71", "statsbomb-72"}
    assert states(view) == ["In library"] * 2 + ["Not in library"] * 2


def test_the_window_stays_fluid_while_the_server_hangs(
    qtbot: QtBot, browser: OpenDataDesk, server: RepositoryServer
) -> None:
    view = show(qtbot, browser)
    server.fail(CUP, Fault(hang=True))
    view.seasons.tree.setCurrentIndex(first_season(view))
    until(qtbot, server.hanging.is_set)
    assert view.matches.notice.busy.isVisible()
    beats: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(0)
    until(qtbot, lambda: len(beats) > 20)
    timer.stop()
    choose_second(qtbot, view)
    assert view.matches.notice.text.text() == "No match of this season is listed."


def first_season(view: OpenDataView) -> QModelIndex:
    return view.seasons.shown.index(0, 0, view.seasons.shown.index(0, 0))


def choose_second(qtbot: QtBot, view: OpenDataView) -> None:
    shown = view.seasons.shown
    view.seasons.tree.setCurrentIndex(shown.index(0, 0, shown.index(1, 0)))
    until(qtbot, lambda: not view.matches.notice.busy.isVisible())


def test_offline_is_said_with_ways_out(
    qtbot: QtBot,
    browser: OpenDataDesk,
    settings: Settings,
    server: RepositoryServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        port = unheard.getsockname()[1]
        monkeypatch.setattr(
            QInputDialog, "getText", lambda *_a, **_k: (f"http://127.0.0.1:{port}/", True)
        )
        browser.show()
        browser.view.places.change.click()
        notice = browser.view.seasons.notice
        until(qtbot, notice.retry_button.isVisible)
    assert notice.title.text() == "No connection"
    assert notice.text.text() == (
        f"There is no connection to 127.0.0.1:{port}: check the network and try again, or choose "
        "a local copy."
    )
    folder = str(server.root)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)
    notice.copy_button.click()
    until(qtbot, lambda: browser.view.seasons.shown.rowCount() == 2)
    assert browser.view.places.local.isChecked()
    assert (settings.open_data_local, settings.open_data_folder) == (True, server.root)


def test_a_server_in_trouble_can_be_asked_again(
    qtbot: QtBot, browser: OpenDataDesk, server: RepositoryServer
) -> None:
    view = show(qtbot, browser)
    server.fail(CUP, Fault(403))
    view.seasons.tree.setCurrentIndex(first_season(view))
    until(qtbot, view.matches.notice.retry_button.isVisible)
    assert "answered with error 403 for “2.json”" in view.matches.notice.text.text()
    view.matches.notice.retry_button.click()
    until(qtbot, lambda: bool(view.matches.model.matches))


def test_a_copy_is_read_where_it_lies_and_says_what_it_lacks(
    qtbot: QtBot,
    browser: OpenDataDesk,
    server: RepositoryServer,
    store: MatchStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(server.root))
    view = show(qtbot, browser)
    asked = len(server.asked)
    view.places.local.click()
    until(qtbot, lambda: view.seasons.shown.rowCount() == 2)
    choose(qtbot, view)
    assert states(view) == ["Not in library"] * 3 + ["Not available"]
    assert view.matches.counts.text() == "4 matches, 0 in the library, 1 not available"
    view.matches.all_button.click()
    assert view.downloads.download_button.text() == "Import 3 matches"
    assert download(qtbot, view) == "3 matches came in."
    assert in_library(store) == {f"statsbomb-{number}" for number in MATCHES}
    assert len(server.asked) == asked
    assert f"statsbomb-{MISSING}" not in in_library(store)


def test_a_folder_that_is_not_chosen_changes_nothing(
    qtbot: QtBot, browser: OpenDataDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(qtbot, browser)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    view.places.local.click()
    assert view.places.network.isChecked()
    assert view.seasons.shown.rowCount() == 2


def test_the_place_is_remembered(
    qtbot: QtBot,
    browser: OpenDataDesk,
    settings: Settings,
    make_desk: MakeDesk,
    server: RepositoryServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(server.root))
    view = show(qtbot, browser)
    view.places.local.click()
    again = show(qtbot, make_desk(settings).open_data.desk)
    assert again.places.local.isChecked()
    again.places.network.click()
    assert not settings.open_data_local
    until(qtbot, lambda: again.seasons.shown.rowCount() == 2)


def test_an_address_that_can_not_be_used_is_refused_and_an_empty_one_is_the_first(
    qtbot: QtBot, browser: OpenDataDesk, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(qtbot, browser)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("ftp://example.org", True))
    view.places.change.click()
    until(qtbot, view.seasons.notice.retry_button.isVisible)
    assert view.seasons.notice.text.text().startswith("“ftp://example.org” is no address")
    monkeypatch.setattr(browser, "go_to", lambda place: places.append(place.address))
    places: list[str] = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: (" ", True))
    view.places.change.click()
    assert places == [ADDRESS]
    assert settings.open_data_address == ADDRESS


def test_a_password_in_an_address_is_neither_kept_nor_shown(
    qtbot: QtBot, browser: OpenDataDesk, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = settings.open_data_address
    view = show(qtbot, browser)
    address = "https://anna:secret@example.org/data/"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: (address, True))
    view.places.change.click()
    until(qtbot, view.seasons.notice.retry_button.isVisible)
    assert "“https://example.org/data/”" in view.seasons.notice.text.text()
    assert settings.open_data_address == before


def test_the_terms_are_the_providers(
    browser: OpenDataDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    browser.view.downloads.terms.click()
    assert opened[0].host() == "github.com"


def test_closing_the_window_ends_a_download(
    qtbot: QtBot,
    desk: Desk,
    browser: OpenDataDesk,
    server: RepositoryServer,
    store: MatchStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cancel = Jobs.cancel

    def cancel_and_let_go(jobs: Jobs) -> None:
        cancel(jobs)
        server.ended.set()

    monkeypatch.setattr(Jobs, "cancel", cancel_and_let_go)
    view = show_cup(qtbot, browser)
    view.matches.model.toggle([0, 1])
    server.fail("events/72.json", Fault(hang=True))
    view.downloads.download_button.click()
    until(qtbot, server.hanging.is_set)
    desk.window.close()
    assert in_library(store) == {"statsbomb-71"}


def test_an_error_that_nobody_expected_is_said_and_reported(
    qtbot: QtBot, browser: OpenDataDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show_cup(qtbot, browser)
    view.matches.model.toggle([0])

    def fail(*_: object, **_more: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("explorer.shell.open_data_jobs.bring_in", fail)
    with qtbot.captureExceptions() as caught:
        text = download(qtbot, view)
    assert text == "An unexpected error ended this; the report says more."
    assert [str(error) for _, error, _ in caught] == ["a fault of ours"]


def test_a_half_finished_copy_of_real_data_is_shown_as_such(
    qtbot: QtBot, browser: OpenDataDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = str(shared("statsbomb"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)
    browser.show()
    view = browser.view
    view.places.local.click()
    until(qtbot, lambda: view.seasons.shown.rowCount() > 2)
    view.seasons.search.setText("world cup 2022")
    QTest.keyClick(view.seasons.search, Qt.Key.Key_Return)
    until(qtbot, lambda: bool(view.matches.model.matches))
    assert view.matches.title.full_text == "FIFA World Cup 2022"
    assert view.matches.counts.text() == "64 matches, 0 in the library, 62 not available"
