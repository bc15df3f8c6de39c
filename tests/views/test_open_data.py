from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.imports import Problem
from explorer.domain.match import Score
from explorer.domain.open_data import (
    OpenMatch,
    OpenOutcome,
    OpenPlace,
    OpenProgress,
    OpenSeason,
    OpenState,
)
from explorer.views.common.appearance import Appearance
from explorer.views.open_data import OpenDataView
from explorer.views.open_data.matches_model import Column, OpenMatchesModel
from explorer.views.open_data.seasons_model import FittingSeasons, SeasonsModel

ADDRESS = "https://example.org/data/"
CREDIT = "Match data provided by somebody."
GARBLED = Problem("open_data_garbled", {"name": "3.json", "host": "example.org"})
OFFLINE = Problem("open_data_offline", {"name": "2.json", "host": "example.org"})


def season(number: int, competition: str, name: str, country: str | None = None) -> OpenSeason:
    return OpenSeason(
        competition_id=number,
        season_id=int(name[:4]),
        competition=competition,
        season=name,
        country=country,
    )


LEAGUE = season(1, "League", "2023/2024", "Germany")
COPA = season(2, "Copa América", "2024", "South America")
SEASONS = [LEAGUE, season(1, "League", "2015/2016", "Germany"), COPA]


def match(number: int, state: OpenState = OpenState.ABSENT, **more: object) -> OpenMatch:
    return OpenMatch(
        match_id=number,
        library_id=f"statsbomb-{number}",
        home=str(more.get("home", f"Home {number}")),
        away=str(more.get("away", f"Away {number}")),
        score=Score(number, 0),
        date=dt.date(2024, 3, number),
        stage="Final",
        state=state,
    )


MATCHES = [
    match(1),
    match(2, OpenState.IN_LIBRARY),
    match(3),
    match(4, OpenState.CHANGED),
    match(5, OpenState.UNAVAILABLE),
]


@pytest.fixture
def look() -> Appearance:
    return Appearance()


@pytest.fixture
def view(qtbot: QtBot, look: Appearance) -> OpenDataView:
    made = OpenDataView(look, CREDIT)
    qtbot.addWidget(made)
    made.show_place(OpenPlace(ADDRESS))
    made.show_seasons(SEASONS)
    made.show()
    return made


@pytest.fixture
def listed(view: OpenDataView) -> OpenDataView:
    view.show_matches(LEAGUE, MATCHES)
    return view


def ids(view: OpenDataView) -> list[int]:
    return [each.match_id for each in view.matches.model.ticked]


def rows(shown: FittingSeasons) -> list[str]:
    found = []
    for row in range(shown.rowCount()):
        parent = shown.index(row, 0)
        found.append(str(parent.data()))
        found += [str(shown.index(n, 0, parent).data()) for n in range(shown.rowCount(parent))]
    return found


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_seasons_stand_below_their_competition(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = SeasonsModel()
    shown = FittingSeasons(model)
    model.set_seasons(SEASONS)
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(shown)
    assert rows(shown) == [
        "League, Germany",
        "2023/2024",
        "2015/2016",
        "Copa América, South America",
        "2024",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("germany 2015", ["League, Germany", "2015/2016"]),
        ("AMERICA", ["Copa América, South America", "2024"]),
        (" ", ["League, Germany", "2023/2024", "2015/2016", "Copa América, South America", "2024"]),
    ],
)
def test_words_find_competitions_countries_and_seasons(
    view: OpenDataView, text: str, found: list[str]
) -> None:
    view.seasons.search.setText(text)
    assert rows(view.seasons.shown) == found


def test_a_search_that_finds_nothing_says_so(view: OpenDataView) -> None:
    view.seasons.search.setText("cricket")
    assert view.seasons.notice.text.text() == "No competition or season has “cricket”."


def test_the_season_rested_on_is_asked_for_once(qtbot: QtBot, view: OpenDataView) -> None:
    asked: list[OpenSeason] = []
    view.season_chosen.connect(asked.append)
    view.seasons.search.setFocus()
    QTest.keyClicks(view.seasons.search, "league")
    QTest.keyClick(view.seasons.search, Qt.Key.Key_Return)
    assert view.seasons.tree.hasFocus()
    with qtbot.waitSignal(view.season_chosen):
        QTest.keyClick(view.seasons.tree, Qt.Key.Key_Down)
        QTest.keyClick(view.seasons.tree, Qt.Key.Key_Up)
    QTest.keyClick(view.seasons.tree, Qt.Key.Key_Return)
    assert asked == [LEAGUE]
    assert view.season == LEAGUE


def test_a_search_changes_nothing_of_what_was_chosen(qtbot: QtBot, view: OpenDataView) -> None:
    with qtbot.waitSignal(view.season_chosen):
        view.seasons.tree.setCurrentIndex(view.seasons.shown.index_of(LEAGUE))
    with qtbot.assertNotEmitted(view.season_chosen, wait=200):
        view.seasons.search.setText("copa")
        view.seasons.search.clear()
    assert view.season == LEAGUE
    assert view.seasons.shown.season(view.seasons.tree.currentIndex()) == LEAGUE


def test_a_list_that_is_read_again_keeps_the_season(qtbot: QtBot, view: OpenDataView) -> None:
    with qtbot.waitSignal(view.season_chosen):
        view.seasons.tree.setCurrentIndex(view.seasons.shown.index_of(COPA))
    with qtbot.waitSignal(view.season_chosen) as asked:
        view.wait_for_seasons()
        view.show_seasons(SEASONS)
    assert asked.args == [COPA]


def test_the_table_says_how_each_match_stands(qtmodeltester: ModelTester, look: Appearance) -> None:
    model = OpenMatchesModel(look)
    model.set_matches(MATCHES)
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(model)
    assert [model.index(row, Column.STATE).data() for row in range(5)] == [
        "Not in library",
        "In library",
        "Not in library",
        "Newer data",
        "Not available",
    ]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Home 1 1–0 Away 1, 1 Mar 2024, Final, Not in library"
    ticks = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(5)]
    assert [tick is not None for tick in ticks] == [True, False, True, True, False]


def test_all_that_is_wanted_is_ticked_and_unticked(listed: OpenDataView) -> None:
    button = listed.matches.all_button
    assert button.text() == "Select all not in library"
    button.click()
    assert ids(listed) == [1, 3, 4]
    assert listed.downloads.download_button.text() == "Download 3 matches"
    button.click()
    assert ids(listed) == []
    assert not listed.downloads.download_button.isEnabled()


def test_space_ticks_what_is_selected_and_enter_opens_what_is_there(
    qtbot: QtBot, listed: OpenDataView
) -> None:
    table = listed.matches.table
    table.setFocus()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert ids(listed) == [1, 3, 4]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert ids(listed) == []
    table.selectRow(0)
    with qtbot.assertNotEmitted(listed.open_requested):
        QTest.keyClick(table, Qt.Key.Key_Return)
    table.selectRow(3)
    with qtbot.waitSignal(listed.open_requested) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["statsbomb-4"]


def test_the_tick_can_be_clicked(listed: OpenDataView) -> None:
    table = listed.matches.table
    cell = table.visualRect(table.model().index(2, Column.DATE))
    place = cell.center()
    place.setX(cell.left() + 13)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ids(listed) == [3]


def test_rows_are_ordered_by_what_they_mean(listed: OpenDataView) -> None:
    table = listed.matches.table
    table.sortByColumn(Column.SCORE, Qt.SortOrder.DescendingOrder)
    shown = [table.model().index(row, Column.SCORE).data() for row in range(5)]
    assert shown == ["5–0", "4–0", "3–0", "2–0", "1–0"]
    table.selectRow(0)
    listed.matches.all_button.click()
    assert ids(listed) == [1, 3, 4]
    assert [each.match_id for each in listed.matches.wanted] == [4, 3, 1]


def test_the_focus_stays_at_the_foot_when_a_download_starts(listed: OpenDataView) -> None:
    listed.activateWindow()
    listed.matches.model.tick_all()
    listed.downloads.download_button.setFocus()
    listed.start_download(3)
    assert listed.downloads.cancel_button.hasFocus()


def test_ticks_go_with_the_season_and_stay_when_it_is_read_again(listed: OpenDataView) -> None:
    listed.matches.model.tick_all()
    listed.show_matches(LEAGUE, [match(1), match(3, OpenState.IN_LIBRARY)])
    assert ids(listed) == [1]
    listed.wait_for_matches(COPA)
    listed.show_matches(LEAGUE, MATCHES)
    assert ids(listed) == []


def test_a_download_is_asked_for_once_and_shows_how_far_it_is(
    qtbot: QtBot, listed: OpenDataView
) -> None:
    listed.matches.model.tick_all()
    with qtbot.waitSignal(listed.download_requested) as asked:
        listed.downloads.download_button.click()
    assert asked.args is not None
    assert [each.match_id for each in asked.args[0]] == [1, 3, 4]
    listed.start_download(3)
    assert not listed.downloads.download_button.isVisible()
    listed.show_progress(OpenProgress(1, 3, 0, 12_300_000, 1_800_000.0))
    assert "1 of 3, 12.3 MB at 1.8 MB/s" in texts(listed.downloads)
    listed.show_progress(OpenProgress(1, 3, 1))
    assert "2 of 3" in texts(listed.downloads)
    assert (listed.downloads.progress.value(), listed.downloads.progress.maximum()) == (3, 6)


def test_a_cancelled_download_is_stopping_until_it_has_ended(
    qtbot: QtBot, listed: OpenDataView
) -> None:
    listed.start_download(3)
    with qtbot.waitSignal(listed.cancel_requested):
        listed.downloads.cancel_button.click()
    listed.show_progress(OpenProgress(2, 3))
    assert "Stopping…" in texts(listed.downloads)
    listed.finish_download([OpenOutcome(1, OpenState.IN_LIBRARY)], cancelled=True)
    assert "Cancelled: 1 match came in and is kept." in texts(listed.downloads)


@pytest.mark.parametrize(
    ("outcomes", "text"),
    [
        ([], "No match came in."),
        ([OpenOutcome(1, OpenState.IN_LIBRARY)], "1 match came in."),
        (
            [
                OpenOutcome(1, OpenState.IN_LIBRARY),
                OpenOutcome(4, OpenState.IN_LIBRARY),
                OpenOutcome(3, OpenState.ABSENT, GARBLED),
            ],
            "2 matches came in. 1 failed: “3.json” came damaged from example.org: try again.",
        ),
    ],
)
def test_the_end_says_what_came_and_why_the_rest_did_not(
    listed: OpenDataView, outcomes: list[OpenOutcome], text: str
) -> None:
    listed.start_download(len(outcomes))
    for outcome in outcomes:
        listed.show_outcome(outcome)
    listed.finish_download(outcomes)
    assert text in texts(listed.downloads)


def test_a_failed_match_stays_ticked_and_says_why(listed: OpenDataView) -> None:
    model = listed.matches.model
    model.tick_all()
    listed.show_outcome(OpenOutcome(1, OpenState.IN_LIBRARY))
    listed.show_outcome(OpenOutcome(3, OpenState.ABSENT, GARBLED))
    listed.show_outcome(OpenOutcome(4, OpenState.UNAVAILABLE, OFFLINE))
    listed.show_outcome(OpenOutcome(99, OpenState.IN_LIBRARY))
    assert ids(listed) == [3]
    cell = model.index(2, Column.STATE)
    assert cell.data() == "Failed"
    reason = "“3.json” came damaged from example.org: try again."
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == reason
    listed.matches.table.selectRow(2)
    assert reason in texts(listed.matches)
    listed.matches.table.selectRow(0)
    assert reason not in texts(listed.matches)
    listed.matches.table.sortByColumn(Column.STATE, Qt.SortOrder.AscendingOrder)
    assert listed.matches.table.model().index(0, Column.STATE).data() == "Failed"
    assert model.index(3, Column.STATE).data() == "Not available"
    assert listed.matches.counts.text() == "5 matches, 2 in the library, 2 not available"


def test_trouble_has_a_title_a_sentence_and_ways_out(qtbot: QtBot, view: OpenDataView) -> None:
    view.fail_seasons(OFFLINE)
    notice = view.seasons.notice
    assert notice.title.text() == "No connection"
    assert "example.org" in notice.text.text()
    with qtbot.waitSignal(view.reload_requested):
        notice.retry_button.click()
    with qtbot.waitSignal(view.local_requested):
        notice.copy_button.click()


def test_a_copy_in_trouble_offers_no_other_copy_beside_the_switch(view: OpenDataView) -> None:
    view.show_place(OpenPlace(ADDRESS, Path("somewhere")))
    view.fail_matches(LEAGUE, Problem("open_data_missing", {"name": "2.json", "host": "x"}))
    assert view.matches.title.full_text == "League 2023/2024"
    assert view.matches.notice.retry_button.isVisible()
    assert not view.matches.notice.copy_button.isVisible()


def test_after_a_wrong_folder_another_one_is_at_hand(qtbot: QtBot, view: OpenDataView) -> None:
    view.activateWindow()
    view.show_place(OpenPlace(ADDRESS, Path("somewhere")))
    view.wait_for_seasons()
    view.fail_seasons(Problem("open_data_no_copy", {"folder": "somewhere"}))
    button = view.seasons.notice.copy_button
    qtbot.waitUntil(button.hasFocus)
    with qtbot.waitSignal(view.local_requested):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_season_that_a_copy_lacks_says_so(view: OpenDataView, look: Appearance) -> None:
    view.show_seasons([LEAGUE, replace(COPA, listed=False)])
    shown = view.seasons.shown
    texts = [shown.index(0, 0, shown.index(row, 0)).data() for row in range(2)]
    assert texts == ["2023/2024", "2024 (not in this copy)"]
    spoken = shown.index(0, 0, shown.index(1, 0)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Copa América 2024 (not in this copy)"
    colours = [
        shown.index(0, 0, shown.index(row, 0)).data(Qt.ItemDataRole.ForegroundRole)
        for row in range(2)
    ]
    assert colours == [None, QColor(look.colour("text2"))]
    look.set_theme(ThemeName.DARK)
    shown_now = shown.index(0, 0, shown.index(1, 0)).data(Qt.ItemDataRole.ForegroundRole)
    assert shown_now == QColor(look.colour("text2"))


def test_loading_and_nothing_there_are_said(view: OpenDataView) -> None:
    assert view.matches.notice.text.text() == "Choose a season to see its matches."
    view.wait_for_matches(LEAGUE)
    assert view.matches.notice.busy.isVisible()
    view.show_matches(LEAGUE, [])
    assert view.matches.notice.text.text() == "No match of this season is listed."
    assert not view.matches.notice.busy.isVisible()
    view.wait_for_seasons()
    assert view.seasons.notice.busy.isVisible()
    view.show_seasons([])
    assert view.seasons.notice.text.text() == "The repository lists no competition."


def test_the_credit_is_always_there(view: OpenDataView) -> None:
    assert CREDIT in texts(view)
    view.fail_seasons(OFFLINE)
    view.start_download(2)
    assert CREDIT in texts(view)


def test_what_can_be_used_has_a_name(listed: OpenDataView) -> None:
    for button in listed.findChildren(QPushButton):
        assert button.text()
    parts = (listed.seasons.search, listed.seasons.tree, listed.matches.table)
    assert all(part.accessibleName() for part in parts)
    assert listed.downloads.progress.accessibleName()


def test_tab_leads_through_the_parts_in_reading_order(listed: OpenDataView) -> None:
    listed.matches.model.tick_all()
    listed.activateWindow()
    listed.places.network.setFocus()
    passed = [listed.places.network]
    wanted = (
        listed.places.change,
        listed.places.reload,
        listed.seasons.search,
        listed.seasons.tree,
        listed.matches.all_button,
        listed.matches.table,
        listed.downloads.terms,
        listed.downloads.download_button,
    )
    order: list[QWidget | None] = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or listed, Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    found = [part for part in order if part in wanted]
    assert passed
    assert found[: len(wanted)] == list(wanted)


@pytest.mark.parametrize("width", [840, 1000, 1600])
def test_long_names_stay_in_their_cells_and_nothing_is_wider_than_the_window(
    view: OpenDataView, width: int
) -> None:
    long = "Verein für Leibesübungen 1900 von beiden Seiten des Flusses"
    view.resize(width, 660)
    view.show_place(OpenPlace(ADDRESS, Path("/a" * 200)))
    name = season(1, long, "2023/2024", long)
    view.show_matches(name, [match(n, home=long, away=long) for n in range(1, 20)])
    QApplication.processEvents()
    assert view.width() == width
    table = view.matches.table
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_both_themes_are_followed(listed: OpenDataView, look: Appearance) -> None:
    before = listed.grab().toImage()
    look.set_theme(ThemeName.DARK)
    assert listed.grab().toImage() != before


def test_invalid_cells_are_nothing(qtbot: QtBot, look: Appearance) -> None:
    model = OpenMatchesModel(look)
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert not model.setData(QModelIndex(), 2, Qt.ItemDataRole.CheckStateRole)
