"""The window that is made anew over another library, or in another language."""

from __future__ import annotations

import gc
import os
import threading
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NoReturn
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app.chosen_library import chosen_library
from explorer.app.libraries import open_library, own_library
from explorer.domain.imports import ImportResult
from explorer.domain.ports import Library, LibraryError
from explorer.domain.query import Query, Sought
from explorer.domain.time import MatchTime
from explorer.resources import resource_path
from explorer.session.filtering import Filter
from explorer.session.links import AxisRange, CentreTab, MatchLink
from explorer.session.preferences import ThemeChoice
from explorer.session.state import Selection
from explorer.shell import replacing, running_app
from explorer.shell.instance import Answer, Message, address_of, claim, hand_over
from explorer.shell.interpreter import Interpreter
from explorer.shell.restoring import Beginning
from explorer.shell.running_app import RunningApp
from explorer.shell.session_file import SessionFile, Stage
from explorer.shell.settings import Settings
from explorer.shell.wishes import Found, Wish
from explorer.shell.workbench import Workbench
from explorer.views.common.aside import Aside
from explorer.views.imports.import_row import ImportRow, RowState
from tests.bundled import bundled
from tests.shell.test_cli import BUNDLED_FILE
from tests.translations import compile_translations

Run = Callable[..., RunningApp]

KAMUNGO = "goal-45-kamungo"
LINK = MatchLink(
    "dallas-miami",
    MatchTime(2, 2100.0),
    Selection((KAMUNGO,), 1),
    Filter(frozenset({"side:home"}), hide_future=True),
    CentreTab.EVENTS,
    AxisRange(1000.0, 4000.0),
)


def menus(running: RunningApp) -> list[str]:
    return [action.text() for action in running.desk.window.menuBar().actions()]


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Run]:
    """Starts the app over a library of the given name, and ends it with the test."""
    started: list[RunningApp] = []

    def start(
        link: MatchLink = LINK,
        *,
        speak: Callable[[str], None] | None = None,
        spoken: str | None = None,
        keeps: bool = False,
    ) -> RunningApp:
        store = open_library(str(tmp_path / "library.sqlite"))
        settings = Settings(tmp_path / "settings.ini")
        running = RunningApp(
            qapp,
            store,
            settings,
            theme=ThemeChoice.LIGHT,
            speak=speak,
            spoken=spoken,
            keeps=keeps,
        )
        started.append(running)
        running.show(Beginning(Found(bundled(), link)))
        settle()
        return running

    yield start
    for running in started:
        running.close()
        running.end()
        running.desk.window.deleteLater()
        running.deleteLater()
    settle()


def settle() -> None:
    """Let Qt do what it has put off, the deletion of windows too."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def shown(running: RunningApp) -> MatchLink | None:
    return running.desk.viewpoint.link


def is_as(link: MatchLink | None, wanted: MatchLink) -> bool:
    """Whether two links say the same, but for what rounding does to the stretch of the axis."""
    if link is None or link.zoom is None or wanted.zoom is None:
        return link == wanted
    near = pytest.approx((wanted.zoom.start, wanted.zoom.end), abs=1e-6)
    return replace(link, zoom=wanted.zoom) == wanted and (link.zoom.start, link.zoom.end) == near


def test_the_first_window_shows_what_a_link_says(run: Run) -> None:
    assert is_as(shown(run()), LINK)


def test_a_window_made_anew_shows_the_same_in_the_same_place(run: Run) -> None:
    running = run()
    first = running.desk
    first.window.setGeometry(40, 30, 1250, 800)
    first.window.docks.report.hide()
    settle()
    running.rebuild()
    settle()
    assert running.desk is not first
    assert running.desk.window.isVisible()
    assert running.desk.window.size() == QSize(1250, 800)
    assert running.desk.window.docks.report.isHidden()
    assert running.desk.theming.choice is ThemeChoice.LIGHT
    assert is_as(shown(running), LINK)


def test_a_window_made_anew_keeps_its_speed_and_the_chance_of_its_model(run: Run) -> None:
    running = run()
    session = running.desk.session
    session.set_playback(replace(session.state.playback, speed=60))
    session.set_model_p(0.6)
    assert running.desk.preferences.held.playback.speed != 60
    running.rebuild()
    state = running.desk.session.state
    assert (state.playback.speed, state.model_p) == (60, 0.6)
    assert not state.playback.playing


def test_a_window_made_anew_lists_what_was_sought_and_what_was_imported(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    running = run()
    old = running.desk
    torn = tmp_path / "torn.csv"
    torn.write_text("home,Ay\n", encoding="utf-8")
    for path in (resource_path("matches/template.csv"), torn):
        old.importer.import_paths([path])
        qtbot.waitUntil(lambda: not old.importer.is_running)
    old.window.views.library.finder.seek(Sought.GOALS, Query(text="northfield"))
    before = [(row.title, row.text, row.state) for row in old.window.views.imports.rows]
    assert [state for *_, state in before] == [RowState.FAILED, RowState.DONE]
    running.rebuild()
    settle()
    views = running.desk.window.views
    assert views.imports is not old.window.views.imports
    assert [(row.title, row.text, row.state) for row in views.imports.rows] == before
    assert not running.desk.window.docks.imports.isHidden()
    finder = views.library.finder
    assert (finder.sought, finder.query.text) == (Sought.GOALS, "northfield")
    assert views.library.filters.search.text() == "northfield"


def test_the_old_window_is_gone_with_all_that_belonged_to_it(run: Run) -> None:
    running = run()
    gone = [weakref.ref(part) for part in (running.desk.window, running.desk.session)]
    running.rebuild()
    settle()
    gc.collect()
    assert [part() for part in gone] == [None, None]
    widgets = len(QApplication.allWidgets())
    for _ in range(3):
        running.rebuild()
        settle()
    gc.collect()
    assert len(QApplication.allWidgets()) == widgets
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [running.desk.window]


def test_what_runs_in_the_old_window_is_ended_as_when_it_closes(run: Run, qtbot: QtBot) -> None:
    running = run()
    with qtbot.waitSignal(running.desk.window.closing):
        running.rebuild()


def test_a_library_that_hangs_holds_up_neither_another_window_nor_the_end(
    run: Run, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = run()
    old = running.desk
    qtbot.waitUntil(lambda: not old.window.views.library.finder.is_busy)
    go_on, begun, ended = threading.Event(), threading.Semaphore(0), list[str]()
    wait = Aside.wait

    def hang(name: str) -> None:
        answer = getattr(running.store, name)

        def ask(*args: object) -> object:
            begun.release()
            go_on.wait(30)
            ended.append(name)
            return answer(*args)

        monkeypatch.setattr(running.store, name, ask)

    for name in ("summaries", "overview", "load"):
        hang(name)
    monkeypatch.setattr(Aside, "wait", lambda aside, _seconds: wait(aside, 0.01))
    try:
        old.window.views.library.finder.ask()
        old.statistics.open()
        old.palette.toggle()
        assert old.palette.palette is not None
        old.palette.palette.seek("dallas")
        old.help.show_about()
        old.workbench.open_sample()
        for _ in range(5):
            assert begun.acquire(timeout=5)
        running.rebuild()
        settle()
        assert running.desk is not old
        running.close()
        running.end()
        assert ended == [], "it was waited for"
    finally:
        go_on.set()


@pytest.mark.parametrize("end", [RunningApp.close, RunningApp.rebuild])
def test_a_window_is_off_the_screen_before_what_runs_in_it_is_waited_for(
    run: Run, monkeypatch: pytest.MonkeyPatch, end: Callable[[RunningApp], None]
) -> None:
    running = run()
    old = running.desk
    old.statistics.open()
    assert old.statistics.view is not None
    windows, seen = (old.window, old.statistics.view), list[bool]()
    wait = Aside.wait

    def look_and_wait(aside: Aside, seconds: float) -> bool:
        seen.extend(window.isVisible() for window in windows)
        return wait(aside, seconds)

    assert all(window.isVisible() for window in windows)
    monkeypatch.setattr(Aside, "wait", look_and_wait)
    end(running)
    assert seen
    assert not any(seen)


def test_the_app_does_not_end_with_the_old_window(run: Run, qapp: QApplication) -> None:
    running = run()
    seen: list[str] = []

    def anew() -> None:
        running.rebuild()
        QTimer.singleShot(0, close)

    def close() -> None:
        settle()
        seen.append("still there")
        running.close()

    qapp.lastWindowClosed.connect(lambda: seen.append("last window closed"))
    QTimer.singleShot(0, anew)
    assert qapp.exec() == 0
    assert seen == ["still there", "last window closed"]


def test_a_language_is_spoken_before_anything_is_made(run: Run) -> None:
    spoken: list[str] = []
    running = run(speak=spoken.append)
    first = running.desk
    first.window.language_wanted.emit("es")
    settle()
    assert spoken == ["es"]
    assert running.desk is not first
    assert is_as(shown(running), LINK)


def test_in_another_language_the_user_is_where_they_were(run: Run, qapp: QApplication) -> None:
    compile_translations()
    interpreter = Interpreter(qapp)
    running = run(speak=interpreter.change_to)
    assert menus(running)[0] == "&File"
    running.desk.window.language_wanted.emit("es")
    settle()
    assert menus(running)[0] == "&Archivo"
    assert is_as(shown(running), LINK)
    running.desk.window.language_wanted.emit("en")
    settle()
    assert menus(running)[0] == "&File"


def test_preferences_that_were_open_are_open_in_the_new_window(run: Run) -> None:
    spoken: list[str] = []
    running = run(speak=spoken.append)
    first = running.desk
    first.preferences.show_page("language")
    first.preferences.change(replace(first.preferences.held, language="es"))
    settle()
    assert spoken == ["es"]
    assert running.desk is not first
    assert running.desk.preferences.shown_page == "language"
    assert running.desk.preferences.held.language == "es"


def test_another_library_shows_the_same_match_as_it_has_it(
    run: Run, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.sqlite"
    with closing(open_library(str(other))) as store:
        store.save(replace(bundled(), venue="Elsewhere"))
    running = run()
    first, closed = running.desk, []
    monkeypatch.setattr(running.store, "close", lambda: closed.append(True))
    running.desk.window.library_wanted.emit(str(other))
    qtbot.waitUntil(lambda: running.desk is not first)
    match = running.desk.session.state.match
    assert match is not None
    assert match.venue == "Elsewhere"
    assert running.store.label == str(other)
    assert is_as(shown(running), LINK)
    assert closed == [True]
    # The user asked for it: so does the next start, without being told.
    assert chosen_library() == str(other)


def test_a_library_without_the_match_opens_as_at_a_first_start(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    running = run()
    running.store.save(replace(bundled(), id="own"))
    running.desk.workbench.open_from_library("own")
    qtbot.waitUntil(lambda: getattr(shown(running), "match", None) == "own")
    first = running.desk
    running.rebuild(library=str(tmp_path / "new.sqlite"))
    qtbot.waitUntil(lambda: running.desk is not first)
    assert shown(running) == MatchLink(
        "dallas-miami", MatchTime(1, 0.0), filter=Filter(), tab=CentreTab.GOALS
    )


def test_a_library_that_cant_be_opened_leaves_everything_as_it_is(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    running = run()
    first = running.desk
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no library" * 1000)
    running.change_library(str(broken))
    qtbot.waitUntil(lambda: bool(first.window.findChildren(QMessageBox)))
    (box,) = first.window.findChildren(QMessageBox)
    assert str(broken) in box.text()
    assert "stays" in box.informativeText()
    assert chosen_library() is None
    box.close()
    assert running.desk is first
    assert running.store.summaries()
    assert is_as(shown(running), LINK)


def test_a_link_beyond_the_end_of_the_match_shows_it_from_its_start(run: Run) -> None:
    running = run(MatchLink("dallas-miami", MatchTime(3, 10.0)))
    assert running.desk.session.state.playhead == MatchTime(1, 0.0)


@pytest.mark.parametrize("ends", [(1e300, 1.7e308), (0.0, 1.7e308), (9e6, 9e6 + 60)])
def test_a_zoom_far_beside_the_match_shows_all_of_it(run: Run, ends: tuple[float, float]) -> None:
    link = MatchLink("dallas-miami", zoom=AxisRange(*ends))
    timeline = run(link).desk.window.views.timeline
    assert timeline.stretch is None
    assert timeline.canvas.zoom.level == 0.0


def test_a_step_that_the_goal_does_not_have_is_left_out(run: Run) -> None:
    running = run(MatchLink("dallas-miami", selection=Selection((KAMUNGO,), 99)))
    assert running.desk.session.state.selection == Selection((KAMUNGO,))


def test_the_session_is_kept_for_the_library_that_is_open(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    running = run(keeps=True)
    first, label = running.desk, running.store.label
    running.rebuild(library=str(tmp_path / "other.sqlite"))
    qtbot.waitUntil(lambda: running.desk is not first)
    kept = SessionFile.of(label).read()
    assert kept is not None
    assert kept.stage is Stage.ENDED
    assert is_as(kept.link, LINK)
    running.close()
    other = SessionFile.of(running.store.label).read()
    assert other is not None
    assert is_as(other.link, LINK)


def test_what_can_only_be_read_later_is_shown_when_the_window_is_there(
    run: Run, qtbot: QtBot
) -> None:
    running = run()
    with qtbot.waitSignal(running.desk.workbench.match_opened):
        running.show(Beginning(None, Wish(str(LINK), BUNDLED_FILE), "session-restored"))
    assert running.desk.workbench.file == BUNDLED_FILE
    assert is_as(shown(running), LINK)
    assert "did not end properly" in running.desk.window.statusBar().currentMessage()


def test_what_another_start_wants_is_shown(run: Run, qtbot: QtBot) -> None:
    running = run(MatchLink("dallas-miami"))
    running.desk.window.showMinimized()
    with qtbot.waitSignal(running.desk.workbench.match_opened):
        running.on_handed_over(Message(str(LINK), None, "/", ""))
    assert is_as(shown(running), LINK)
    assert not running.desk.window.isMinimized()
    running.on_handed_over(Message(None, "P3", "/", ""))
    assert running.desk.session.state.playhead == MatchTime(5, 3.0)
    file = Message(BUNDLED_FILE.name, None, str(BUNDLED_FILE.parent), "")
    with qtbot.waitSignal(running.desk.workbench.match_opened):
        running.on_handed_over(file)
    assert running.desk.workbench.file == BUNDLED_FILE


def test_a_start_for_nothing_brings_the_window_to_the_front(run: Run) -> None:
    running = run()
    running.desk.window.hide()
    running.on_handed_over(Message())
    assert running.desk.window.isVisible()
    assert is_as(shown(running), LINK)


def test_the_desktops_token_is_passed_on_for_coming_to_the_front(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    run().on_handed_over(Message(token="a-token"))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"


@pytest.mark.parametrize(
    ("url", "file"),
    [(QUrl(str(LINK)), None), (QUrl.fromLocalFile(str(BUNDLED_FILE)), BUNDLED_FILE)],
)
def test_macos_hands_files_and_links_over_as_events(
    run: Run, qtbot: QtBot, qapp: QApplication, url: QUrl, file: Path | None
) -> None:
    running = run(MatchLink("dallas-miami"))
    qapp.installEventFilter(running)
    with qtbot.waitSignal(running.desk.workbench.match_opened):
        QApplication.sendEvent(qapp, QFileOpenEvent(url))
    assert running.desk.workbench.file == file
    if file is None:
        assert is_as(shown(running), LINK)


class Gate:
    """Opens libraries for the app as soon as it may go on, and tells which were closed again."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go_on = threading.Event()
        self.opened: list[str] = []
        self.closed: list[str] = []
        self._monkeypatch = monkeypatch
        monkeypatch.setattr(replacing, "open_library", self.open)

    def open(self, spec: str) -> Library:
        """Open a library once the gate is open."""
        assert self.go_on.wait(30)
        store = open_library(spec)
        self._monkeypatch.setattr(store, "close", partial(self._close, store.label, store.close))
        self.opened.append(store.label)
        return store

    def _close(self, label: str, close: Callable[[], None]) -> None:
        close()
        self.closed.append(label)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate(monkeypatch)
    yield made
    made.go_on.set()


def test_a_language_chosen_while_a_library_opens_comes_with_it(
    run: Run, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    spoken: list[str] = []
    running = run(speak=spoken.append)
    first, other = running.desk, str(tmp_path / "other.sqlite")
    running.change_library(other)
    running.change_language("es")
    assert (running.desk, spoken) == (first, [])
    gate.go_on.set()
    qtbot.waitUntil(lambda: running.desk is not first)
    settle()
    assert (running.store.label, spoken) == (other, ["es"])
    third = str(tmp_path / "third.sqlite")
    running.change_library(third)
    qtbot.waitUntil(lambda: running.store.label == third)
    settle()
    assert spoken == ["es"]
    assert gate.closed == [other]


def test_a_language_chosen_while_a_library_opens_comes_also_where_that_fails(
    run: Run, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    spoken: list[str] = []
    running = run(speak=spoken.append)
    first = running.desk
    running.change_library(str(tmp_path))
    running.change_language("es")
    gate.go_on.set()
    qtbot.waitUntil(lambda: running.desk is not first)
    settle()
    assert spoken == ["es"]
    assert is_as(shown(running), LINK)
    (box,) = running.desk.window.findChildren(QMessageBox)
    assert str(tmp_path) in box.text()
    box.close()


def test_one_library_is_opened_at_a_time_and_the_user_told(
    run: Run, gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    running = run()
    other = str(tmp_path / "other.sqlite")
    running.change_library(other)
    running.change_library(str(tmp_path / "third.sqlite"))
    assert "being opened" in running.desk.window.statusBar().currentMessage()
    gate.go_on.set()
    qtbot.waitUntil(lambda: running.store.label == other)
    settle()
    assert chosen_library() == other
    assert gate.opened == [other]


def test_a_library_that_comes_after_the_end_is_closed(
    run: Run, gate: Gate, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running_app, "LAST_WAIT_SECONDS", 0.0)
    running, other = run(), str(tmp_path / "other.sqlite")
    running.change_library(other)
    running.close()
    running.end()
    gate.go_on.set()
    qtbot.waitUntil(lambda: gate.closed == [other])
    assert chosen_library() is None


class BrokenError(Exception):
    """What a test has go wrong."""


def broken(*_args: object) -> NoReturn:
    raise BrokenError


def test_where_the_new_window_cannot_be_made_the_old_one_stays_as_it_was(
    run: Run, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    gate.go_on.set()
    spoken: list[str] = []
    running, other = run(speak=spoken.append, spoken="en", keeps=True), tmp_path / "other.sqlite"
    first, store = running.desk, running.store
    monkeypatch.setattr(Workbench, "show_found", broken)
    with qtbot.captureExceptions() as raised:
        running.change_library(str(other))
        running.change_language("es")
        qtbot.waitUntil(lambda: bool(gate.closed))
        settle()
    assert [kind for kind, *_ in raised] == [BrokenError]
    assert gate.closed == [str(other)]
    assert (running.desk, running.store) == (first, store)
    assert spoken == ["es", "en"]
    assert chosen_library() is None
    assert SessionFile.of(str(other)).read() is None
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [first.window]
    assert store.summaries()
    assert is_as(shown(running), LINK)
    monkeypatch.undo()
    # And it can be tried again.
    running.change_language("es")
    settle()
    assert running.desk is not first


def test_where_no_window_can_be_made_the_systems_language_stays_the_one_that_is_spoken(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    running = run(speak=spoken.append, spoken="es")
    running.change_language("")
    settle()
    monkeypatch.setattr(Workbench, "show_found", broken)
    with pytest.raises(BrokenError):
        running.change_language("es")
    settle()
    assert spoken == ["", "es", ""]


def test_a_library_whose_match_cannot_be_read_is_refused(
    run: Run, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running, other = run(), open_library(str(tmp_path / "other.sqlite"))
    first = running.desk
    lost = LibraryError("library-lost", library="other")
    monkeypatch.setattr(other, "load", Mock(side_effect=lost))
    close = Mock(side_effect=other.close)
    monkeypatch.setattr(other, "close", close)
    monkeypatch.setattr(replacing, "open_library", lambda _spec: other)
    running.change_library("other")
    qtbot.waitUntil(lambda: bool(first.window.findChildren(QMessageBox)))
    (box,) = first.window.findChildren(QMessageBox)
    assert "other" in box.text()
    box.close()
    assert running.desk is first
    close.assert_called_once_with()
    assert chosen_library() is None


class Answers:
    """Answers the question whether what runs may be stopped, by a button's text."""

    def __init__(self, button: str) -> None:
        self._button = button
        self.asked: list[str] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self.answer)
        self._timer.start(10)

    def answer(self) -> None:
        """Answer, if it is asked."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.asked.append(box.text())
            (button,) = (known for known in box.buttons() if known.text() == self._button)
            button.click()

    def stop(self) -> None:
        """Answer no more."""
        self._timer.stop()


@pytest.fixture
def importing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[RunningApp, Path], ImportRow]]:
    """Has an app import a file, which goes on until the test ends or it is cancelled."""
    over = threading.Event()

    def endless(*given: Any, **_readers: object) -> Iterator[ImportResult]:
        *_, reporter = given
        while not over.wait(0.01):
            reporter.check()
        yield from ()

    monkeypatch.setattr("explorer.app.importing.import_paths", endless)

    def start(running: RunningApp, file: Path) -> ImportRow:
        running.desk.importer.import_paths([file])
        (row,) = running.desk.window.views.imports.rows
        return row

    yield start
    over.set()


@pytest.mark.parametrize("what", ["language", "library"])
def test_what_runs_is_not_stopped_where_the_user_would_rather_wait(
    run: Run,
    importing: Callable[[RunningApp, Path], ImportRow],
    gate: Gate,
    qtbot: QtBot,
    tmp_path: Path,
    what: str,
) -> None:
    spoken: list[str] = []
    running, other = run(speak=spoken.append), str(tmp_path / "other.sqlite")
    first, row = running.desk, importing(running, BUNDLED_FILE)
    gate.go_on.set()
    answers = Answers("Later")
    if what == "language":
        running.change_language("es")
    else:
        running.change_library(other)
    qtbot.waitUntil(lambda: bool(first.window.statusBar().currentMessage()))
    answers.stop()
    assert len(answers.asked) == 1
    assert (running.desk, spoken) == (first, [])
    assert row.is_running
    assert gate.closed == ([] if what == "language" else [other])
    assert chosen_library() is None
    assert running.store.summaries()


def test_what_runs_is_stopped_where_the_user_agrees(
    run: Run, importing: Callable[[RunningApp, Path], ImportRow], qtbot: QtBot
) -> None:
    running = run()
    first = running.desk
    importing(running, BUNDLED_FILE)
    answers = Answers("Stop it and change")
    running.change_language("es")
    answers.stop()
    assert len(answers.asked) == 1
    assert running.desk is not first
    assert is_as(shown(running), LINK)


def test_a_window_that_closes_takes_the_question_with_it(
    run: Run, importing: Callable[[RunningApp, Path], ImportRow]
) -> None:
    running = run()
    first = running.desk
    importing(running, BUNDLED_FILE)
    QTimer.singleShot(10, running.close)
    running.change_language("es")
    assert running.desk is first


def test_other_starts_find_the_app_by_the_library_that_is_open(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    running, other = run(keeps=True), str(tmp_path / "other.sqlite")
    before = address_of(running.store.label, os.environ)
    claimed = claim(before)
    assert claimed is not None
    running.listen(claimed)
    running.change_library(other)
    qtbot.waitUntil(lambda: running.store.label == other)
    assert hand_over(before, Message()) is Answer.NOBODY
    # A start that names no library opens the chosen one.
    assert address_of(None, os.environ) == address_of(other, os.environ) != before
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(hand_over, address_of(other, os.environ), Message(at="P3"))
        qtbot.waitUntil(answer.done)
    assert answer.result() is Answer.TAKEN
    assert running.desk.session.state.playhead == MatchTime(5, 3.0)
    running.change_library(own_library())
    qtbot.waitUntil(lambda: running.store.label != other)
    assert hand_over(address_of(other, os.environ), Message()) is Answer.NOBODY
    assert claim(address_of(None, os.environ)) is None


def test_a_library_that_another_app_has_open_keeps_that_ones_session(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    running, other = run(keeps=True), str(tmp_path / "other.sqlite")
    first = running.store.label
    taken = claim(address_of(other, os.environ))
    assert taken is not None
    running.change_library(other)
    qtbot.waitUntil(lambda: running.store.label == other)
    running.change_library(first)
    qtbot.waitUntil(lambda: running.store.label == first)
    assert SessionFile.of(other).read() is None
    assert claim(address_of(first, os.environ)) is None
    taken.give_up()


def test_an_app_that_listens_to_nobody_does_not_begin_to(
    run: Run, qtbot: QtBot, tmp_path: Path
) -> None:
    running, other = run(), str(tmp_path / "other.sqlite")
    running.change_library(other)
    qtbot.waitUntil(lambda: running.store.label == other)
    assert hand_over(address_of(other, os.environ), Message()) is Answer.NOBODY
