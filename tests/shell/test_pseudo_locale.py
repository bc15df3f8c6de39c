"""The whole window in a language that nobody speaks: all of it comes from texts, and none is cut.

And in one that is written to the left: what is painted still runs from left to right.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.domain.ports import LibraryError
from explorer.resources import resource_path
from explorer.shell.composition import Desk
from explorer.shell.diagnosis import versions
from explorer.shell.settings import Settings
from explorer.shell.start_trouble import TroubleBox
from explorer.views.imports.job_row import JobRow
from explorer.views.text import message
from tests.open_repository import write_repository
from tests.pseudo_locale import (
    KEYS,
    PseudoTranslator,
    actions_of,
    data_of,
    is_clipped,
    pseudo,
    texts_of,
    untranslated,
)
from tests.shell.conftest import MakeDesk

FILE = resource_path("matches/dallas-miami.json")
SIZES = [(1440, 900), (1024, 700)]
TABS = ["tab-goals", "tab-shootout", "tab-events"]
PATIENCE_MS = 30_000
SHEET = "home,Rojos\naway,Azules\ndate,2023-08-06\n\nminute,team,type,player\n4x,Azules,goal,Eva\n"
OPEN_DATA = ("Cup", "League", "Match data provided by StatsBomb Open Data.")
SHOWN_AS_THEY_ARE = {
    "GuidePage": "the guide is written in each language by itself",
    "QListWidget": "so are the titles of its tasks",
}


@pytest.fixture(autouse=True)
def translator(qapp: QApplication) -> Iterator[None]:
    made = PseudoTranslator()
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="module")
def data() -> tuple[str, ...]:
    return longest_first(versions(), *data_of(FILE), *KEYS)


def trigger(desk: Desk, name: str) -> None:
    action = desk.window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    for _ in range(3):
        QApplication.processEvents()


def longest_first(*known: str) -> tuple[str, ...]:
    return tuple(sorted(known, key=len, reverse=True))


def visible(root: QWidget) -> list[QWidget]:
    return [widget for widget in (root, *root.findChildren(QWidget)) if widget.isVisible()]


def foreign(desk: Desk, root: QWidget, data: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """What a window shows or says that is no text of ours and no data."""
    return [
        (type(widget).__name__, where, text)
        for widget in visible(root)
        if type(widget).__name__ not in SHOWN_AS_THEY_ARE
        for where, text in texts_of(widget, desk.session.state)
        if text and untranslated(text, data)
    ]


def clipped(root: QWidget) -> list[tuple[str, str]]:
    return [
        (type(widget).__name__, str(widget.property("text")))
        for widget in visible(root)
        if is_clipped(widget)
    ]


def test_the_language_keeps_places_links_tags_and_filters() -> None:
    assert pseudo("{n} goals by {time}.") == "«{n} göàls bý {time}.~~»"
    assert pseudo("[scores]({event})") == "«[sçörés]({event})~~»"
    assert pseudo("&File") == "«&Fîlé~»"
    assert pseudo("{home} – {away}") == "{home} – {away}"
    assert message("menu-file") == "«&Fîlé~»"


@pytest.mark.parametrize("text", ["Save", "«Gö~» Save", "FC Dallas Save"])
def test_a_text_that_was_not_looked_up_is_found(text: str, data: tuple[str, ...]) -> None:
    assert "Save" in untranslated(text, data)
    assert not untranslated(text.replace("Save", "«Sàvé~»"), data)


@pytest.mark.parametrize("size", SIZES)
def test_the_window_shows_only_texts_and_data_and_cuts_none(
    make_desk: MakeDesk, size: tuple[int, int], data: tuple[str, ...]
) -> None:
    desk = make_desk(size=size)
    window = desk.window
    for tab in TABS:
        trigger(desk, tab)
        assert foreign(desk, window, data) == []
        assert clipped(window) == []
    entries = {text for _, text in actions_of(window) if untranslated(text, data)}
    assert entries == set()


@pytest.mark.parametrize("at_end", [False, True])
def test_so_does_it_with_something_selected(
    desk: Desk, data: tuple[str, ...], *, at_end: bool
) -> None:
    match = desk.session.state.match
    assert match is not None
    event = match.kicks[-1] if at_end else match.goals[2]
    desk.session.select(event.id)
    desk.session.set_playhead(event.time.at)
    QApplication.processEvents()
    assert foreign(desk, desk.window, data) == []
    assert clipped(desk.window) == []


def test_without_a_match_too(make_desk: MakeDesk, data: tuple[str, ...]) -> None:
    desk = make_desk(match=None)
    assert foreign(desk, desk.window, data) == []
    assert clipped(desk.window) == []


@pytest.mark.parametrize(
    "name",
    [
        "statistics",
        "palette",
        "shortcuts",
        "guide",
        "preferences",
        "about",
        "match-card",
        "save-picture",
        "animate",
    ],
)
def test_other_windows_do_as_well(
    desk: Desk, name: str, data: tuple[str, ...], qtbot: QtBot
) -> None:
    before = set(QApplication.topLevelWidgets())
    trigger(desk, name)
    qtbot.wait_until(lambda: not desk.palette.palette or not desk.palette.palette.is_busy)
    opened = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    assert name == "palette" or set(opened) - before
    for top in opened:
        assert foreign(desk, top, data) == []
        assert clipped(top) == []


def test_what_an_import_tells_does_too(
    desk: Desk, data: tuple[str, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / "broken.json", tmp_path / "empty.csv", tmp_path / "own.csv"]
    files[0].write_text('{"format": [1,', encoding="utf-8")
    files[1].touch()
    files[2].write_text(SHEET, encoding="utf-8")
    desk.importer.import_paths(files)
    row = desk.window.findChild(JobRow)
    assert isinstance(row, JobRow)
    qtbot.waitUntil(lambda: not row.is_running, timeout=PATIENCE_MS)
    QApplication.processEvents()
    known = longest_first(*data, *(file.name for file in files), "Rojos", "Azules", "minute")
    assert foreign(desk, desk.window, known) == []
    assert clipped(desk.window) == []


def test_the_browser_of_open_data_does_too(
    make_desk: MakeDesk, data: tuple[str, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.open_data_folder = write_repository(tmp_path / "copy")
    settings.open_data_local = True
    desk = make_desk(settings, match=None)
    trigger(desk, "open-data")
    view = desk.open_data.desk.view
    qtbot.waitUntil(lambda: bool(view.seasons.shown.rowCount()), timeout=PATIENCE_MS)
    known = longest_first(*data, str(tmp_path / "copy"), *OPEN_DATA)
    assert foreign(desk, view, known) == []
    assert clipped(view) == []


def test_the_box_about_a_library_in_trouble_does_too(
    desk: Desk, data: tuple[str, ...], qtbot: QtBot
) -> None:
    error = LibraryError("library-corrupt", library="Match")
    box = TroubleBox(error, may_restore=True)
    qtbot.addWidget(box)
    box.show()
    assert foreign(desk, box, data) == []
    assert clipped(box) == []


@pytest.mark.usefixtures("right_to_left")
def test_written_to_the_left_the_window_mirrors_and_time_still_runs_to_the_right(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk(Settings(None))
    views = desk.window.views
    for tab in TABS:
        trigger(desk, tab)
        assert clipped(desk.window) == []
    trigger(desk, "tab-goals")
    header = views.header
    assert left_of(header.outcome, header.line, desk.window)
    rail, canvas = views.pitch.rail, views.pitch.canvas
    assert left_of(canvas, rail, desk.window)
    transport = views.transport
    assert left_of(transport.steps["start"], transport.steps["end"], desk.window)
    scene = views.timeline.canvas.scene
    assert scene is not None
    assert scene.viewport.scale_x > 0


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("name", ["statistics", "preferences", "match-card"])
def test_written_to_the_left_other_windows_cut_nothing(desk: Desk, name: str) -> None:
    before = set(QApplication.topLevelWidgets())
    trigger(desk, name)
    opened = {top for top in QApplication.topLevelWidgets() if top.isVisible()} - before
    assert opened
    for top in opened:
        assert clipped(top) == []


def left_of(one: QWidget, other: QWidget, window: QWidget) -> bool:
    places = (widget.mapTo(window, QPoint(0, 0)).x() for widget in (one, other))
    return next(places) < next(places)
