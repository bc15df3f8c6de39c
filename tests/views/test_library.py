from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.domain.ports import LibraryError, SaveStatus
from explorer.domain.query import GoalTick, MatchSummary, Query
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.library import LibraryView
from explorer.views.library.match_delegate import ROW_HEIGHT
from explorer.views.library.matches_model import CURRENT_ROLE, MatchesModel


def summary(key: str, home: str, away: str, **parts: Any) -> MatchSummary:
    whole: dict[str, Any] = {
        "id": key,
        "provider": "test",
        "provider_id": key,
        "home": home,
        "away": away,
        "score": Score(2, 1),
        "date": dt.date(2023, 8, 6),
        "competition": "Leagues Cup",
    }
    return MatchSummary(**(whole | parts))


GOALS = (GoalTick(10, Side.HOME), GoalTick(50, Side.AWAY), GoalTick(80, Side.HOME))
MATCHES = (
    summary("dallas", "FC Dallas", "Inter Miami CF", shootout=Score(3, 5), goals=GOALS),
    summary("nashville", "Nashville SC", "Inter Miami CF", goals=GOALS),
    summary("final", "Argentina", "France", date=None, competition=None),
)


class Store:
    """A library in memory that finds words in the teams' names."""

    def __init__(self, matches: Sequence[MatchSummary] = MATCHES) -> None:
        self.matches = list(matches)
        self.error: LibraryError | None = None
        self.asked: list[str] = []

    @property
    def read_only(self) -> bool:
        return False

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        text = query.text if query else ""
        self.asked.append(text)
        if self.error:
            raise self.error
        return [m for m in self.matches if text.lower() in f"{m.home} {m.away}".lower()]

    def load(self, match_id: str) -> Match:
        raise NotImplementedError(match_id)

    def save(self, match: Match) -> SaveStatus:
        raise NotImplementedError(match.id)

    def delete(self, match_id: str) -> None:
        raise NotImplementedError(match_id)

    def close(self) -> None:
        raise NotImplementedError


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def view(qtbot: QtBot, store: Store) -> LibraryView:
    return shown(qtbot, store)


def shown(qtbot: QtBot, store: Store, width: int = 240) -> LibraryView:
    made = LibraryView(store, Appearance())
    qtbot.addWidget(made)
    made.resize(width, 400)
    made.show()
    return made


def ids(view: LibraryView) -> list[str]:
    rows = range(view.model.rowCount())
    found = (view.model.summary(view.model.index(row)) for row in rows)
    return [match.id for match in found if match]


def row_rect(view: LibraryView, row: int) -> QRect:
    return view.list.visualRect(view.model.index(row))


def test_the_model_keeps_to_qts_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    model = MatchesModel()
    check(model)
    model.set_summaries(MATCHES)
    model.set_current("dallas")
    check(model)
    model.set_summaries(MATCHES[1:])


def test_the_whole_library_is_listed_and_counted(view: LibraryView) -> None:
    assert ids(view) == ["dallas", "nashville", "final"]
    assert view.summary == "3 of 3"


def test_typing_asks_once_when_it_pauses(qtbot: QtBot, view: LibraryView, store: Store) -> None:
    store.asked.clear()
    with qtbot.waitSignal(view.summary_changed) as told:
        QTest.keyClicks(view.search, "miami")
    assert told.args == ["2 of 3"]
    assert store.asked == ["miami", ""]
    assert ids(view) == ["dallas", "nashville"]


def test_down_leads_from_the_search_into_the_list(qtbot: QtBot, view: LibraryView) -> None:
    view.activateWindow()
    view.focus_search()
    QTest.keyClicks(view.search, "nash")
    QTest.keyClick(view.search, Qt.Key.Key_Down)
    assert ids(view) == ["nashville"]
    assert view.list.currentIndex().row() == 0
    qtbot.waitUntil(view.list.hasFocus)


def test_enter_opens_what_was_found(qtbot: QtBot, view: LibraryView) -> None:
    QTest.keyClicks(view.search, "nash")
    with qtbot.waitSignal(view.open_requested) as opened:
        QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert opened.args == ["nashville"]


def test_a_click_selects_and_a_double_click_or_enter_opens(view: LibraryView) -> None:
    opened: list[str] = []
    view.open_requested.connect(opened.append)
    place = row_rect(view, 1).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.list.currentIndex().row() == 1
    assert opened == []
    QTest.mouseDClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["nashville"]
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert opened == ["nashville", "final"]


def test_only_the_open_match_is_marked_and_has_team_colours(view: LibraryView) -> None:
    view.set_current("dallas")
    marks = [view.model.index(row).data(CURRENT_ROLE) for row in range(3)]
    assert marks == [True, False, False]
    image = view.list.viewport().grab().toImage()
    look = Appearance()
    for row, expected in ((0, True), (1, False)):
        colours = colours_in(image, row_rect(view, row))
        for ink in (Ink.HOME, Ink.AWAY, Ink.ACCENT, Ink.ACCENT_TINT):
            assert (QColor(look.colour(ink)).rgb() in colours) is expected


def colours_in(image: QImage, rect: QRect) -> set[int]:
    return {
        image.pixel(x, y)
        for x in range(rect.left(), rect.right())
        for y in range(rect.top(), rect.bottom())
    }


def test_marking_another_match_repaints_two_rows(view: LibraryView) -> None:
    view.set_current("dallas")
    changed: list[int] = []
    view.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    view.set_current("final")
    view.set_current("final")
    assert changed == [0, 2]


@pytest.mark.parametrize("width", [240, 300])
def test_rows_are_of_one_height_and_fit_the_panel(qtbot: QtBot, width: int) -> None:
    long = summary("long", "Borussia Mönchengladbach", "Wolverhampton Wanderers")
    view = shown(qtbot, Store([long, *MATCHES]), width)
    assert {row_rect(view, row).height() for row in range(4)} == {ROW_HEIGHT}
    assert not view.list.horizontalScrollBar().isVisible()
    tip = view.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Borussia Mönchengladbach 2–1 Wolverhampton Wanderers" in tip


def test_a_row_is_spoken_with_everything_it_shows(view: LibraryView) -> None:
    spoken = [view.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 2)]
    assert spoken == [
        "FC Dallas 2–1 Inter Miami CF, 3–5 on penalties, 6 August 2023, Leagues Cup",
        "Argentina 2–1 France, date not known",
    ]


def test_nothing_found_is_said_with_a_way_back(view: LibraryView) -> None:
    view.search.setText("bremen")
    view.reload()
    assert view.summary == "0 of 3"
    assert view.notice.isVisible()
    assert "“bremen”" in view.notice.text.text()
    QTest.mouseClick(view.notice.button, Qt.MouseButton.LeftButton)
    assert view.search.text() == ""
    assert view.list.isVisible()
    assert view.summary == "3 of 3"


def test_an_empty_library_says_so_and_offers_to_import(qtbot: QtBot) -> None:
    view = shown(qtbot, Store([]))
    assert view.summary == "empty"
    assert view.notice.title.text() == "No matches yet"
    with qtbot.waitSignal(view.import_requested):
        QTest.mouseClick(view.notice.button, Qt.MouseButton.LeftButton)


def test_a_library_that_fails_is_told_and_can_be_tried_again(
    view: LibraryView, store: Store
) -> None:
    store.error = LibraryError("library-locked", library="mine.db")
    view.reload()
    assert "“mine.db” is in use" in view.notice.text.text()
    assert ids(view) == []
    store.error = None
    QTest.mouseClick(view.notice.button, Qt.MouseButton.LeftButton)
    assert ids(view) == ["dallas", "nashville", "final"]


def test_reading_again_keeps_the_selected_match(view: LibraryView, store: Store) -> None:
    view.list.setCurrentIndex(view.model.index(1))
    store.matches.insert(0, summary("new", "Reds", "Blues"))
    view.reload()
    current = view.model.summary(view.list.currentIndex())
    assert current is not None
    assert current.id == "nashville"
    assert view.summary == "4 of 4"


def test_the_menu_opens_and_copies_the_id(view: LibraryView) -> None:
    opened: list[str] = []
    view.open_requested.connect(opened.append)
    view.list.setCurrentIndex(view.model.index(2))
    for action in view.menu.actions():
        action.trigger()
    assert opened == ["final"]
    assert QGuiApplication.clipboard().text() == "final"


def test_the_menu_belongs_to_rows_alone(view: LibraryView) -> None:
    view.list.customContextMenuRequested.emit(QPoint(5, 390))
    assert not view.menu.isVisible()
    view.list.customContextMenuRequested.emit(row_rect(view, 0).center())
    assert view.menu.isVisible()
    view.menu.close()


def test_opening_an_index_of_no_row_does_nothing(view: LibraryView) -> None:
    opened: list[str] = []
    view.open_requested.connect(opened.append)
    view.list.activated.emit(QModelIndex())
    assert opened == []


def test_the_rows_take_over_the_theme(qtbot: QtBot) -> None:
    look = Appearance()
    view = LibraryView(Store(), look)
    qtbot.addWidget(view)
    view.resize(240, 300)
    light = view.list.grab().toImage()
    look.set_theme(ThemeName.DARK)
    assert view.list.grab().toImage() != light
