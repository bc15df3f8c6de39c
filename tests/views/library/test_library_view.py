from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.match import Score
from explorer.domain.ports import LibraryError
from explorer.domain.query import Query
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.library import LibraryView
from explorer.views.library.finder import FIRST_PAGE, NEXT_PAGE
from explorer.views.library.found_model import CURRENT_ROLE, key_of
from explorer.views.library.row_delegate import ROW_HEIGHT
from tests.views.library.conftest import MakePanel
from tests.views.library.fake import MATCHES, FakeLibrary, many, summary


def ids(view: LibraryView) -> list[str]:
    rows = range(view.model.rowCount())
    found = (view.model.row(view.model.index(row)) for row in rows)
    return [key_of(row)[0] for row in found if row]


def row_rect(view: LibraryView, row: int) -> QRect:
    return view.list.visualRect(view.model.index(row))


def select(view: LibraryView, *rows: int) -> None:
    view.list.choose(tuple((ids(view)[row], "") for row in rows))


def test_the_whole_library_is_listed_and_counted(view: LibraryView) -> None:
    assert ids(view) == ["dallas", "nashville", "final"]
    assert view.summary == "3 of 3"


def test_the_library_is_never_read_in_the_windows_thread(
    qtbot: QtBot, view: LibraryView, library: FakeLibrary
) -> None:
    QTest.keyClicks(view.search, "miami")
    view.settle()
    view.menu.fill(view.list.chosen_rows())
    view.settle()
    view.reload()
    view.settle()
    assert library.threads
    assert threading.main_thread().name not in library.threads


def test_typing_asks_once_when_it_pauses(
    qtbot: QtBot, view: LibraryView, library: FakeLibrary
) -> None:
    library.asked.clear()
    with qtbot.waitSignal(view.summary_changed) as told:
        QTest.keyClicks(view.search, "miami")
    assert told.args == ["2 of 3"]
    assert [query.text for query in library.asked] == ["miami"]
    assert ids(view) == ["dallas", "nashville"]


def test_the_answer_to_an_older_question_is_never_shown(
    qtbot: QtBot, view: LibraryView, library: FakeLibrary
) -> None:
    gate = threading.Event()
    library.gate = lambda _query: gate.wait(5)
    shown: list[list[str]] = []
    view.model.modelReset.connect(lambda: shown.append(ids(view)))
    for text in ("miami", "nash", "arg"):
        view.finder.set_query(Query(text=text))
    gate.set()
    view.settle()
    assert shown == [["final"]]
    assert view.finder.first.dropped == 2
    assert [query.text for query in library.asked[-2:]] == ["miami", "arg"]


def test_what_is_being_typed_is_not_overwritten_by_an_answer(
    qtbot: QtBot, view: LibraryView
) -> None:
    QTest.keyClicks(view.search, "mia")
    view.filters.ask_text()
    QTest.keyClicks(view.search, "mi")
    while view.finder.is_busy:
        qtbot.wait(1)
    assert view.search.text() == "miami"


def test_down_leads_from_the_search_into_the_list(qtbot: QtBot, view: LibraryView) -> None:
    view.activateWindow()
    view.focus_search()
    QTest.keyClicks(view.search, "nash")
    QTest.keyClick(view.search, Qt.Key.Key_Down)
    qtbot.waitUntil(view.list.hasFocus)
    assert ids(view) == ["nashville"]
    assert view.list.currentIndex().row() == 0


def test_enter_opens_what_was_found(qtbot: QtBot, view: LibraryView) -> None:
    QTest.keyClicks(view.search, "nash")
    with qtbot.waitSignal(view.wishes.open_wanted) as opened:
        QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert opened.args == ["nashville"]


def test_a_click_selects_and_a_double_click_or_enter_opens(view: LibraryView) -> None:
    opened: list[str] = []
    view.wishes.open_wanted.connect(opened.append)
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
def test_rows_are_of_one_height_and_fit_the_panel(make_panel: MakePanel, width: int) -> None:
    long = summary("long", "Borussia Mönchengladbach", "Wolverhampton Wanderers")
    view = make_panel(FakeLibrary([long, *MATCHES]), width=width)
    assert {row_rect(view, row).height() for row in range(4)} == {ROW_HEIGHT}
    assert not view.list.horizontalScrollBar().isVisible()
    tip = view.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Borussia Mönchengladbach 2–1 Wolverhampton Wanderers" in tip


def test_a_row_is_spoken_with_everything_it_shows(make_panel: MakePanel) -> None:
    labelled = summary("labelled", "A", "B", collections=("Cups",), has_note=True, sources=2)
    view = make_panel(FakeLibrary([MATCHES[0], MATCHES[2], labelled]))
    rows = range(3)
    spoken = [view.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert spoken == [
        "FC Dallas 2–1 Inter Miami CF, 3–5 on penalties, 6 August 2023, Leagues Cup",
        "Argentina 2–1 France, date not known",
        "A 2–1 B, 6 August 2023, Leagues Cup, 2 sources, this one from test, in Cups, with a note",
    ]


@pytest.mark.parametrize("sources", [1, 2])
def test_rows_of_joined_sources_show_whose_they_are(make_panel: MakePanel, sources: int) -> None:
    keys = ("statsbomb", "bundled")
    rows = [summary(key, "A", "B", provider=key, sources=sources) for key in keys]
    view = make_panel(FakeLibrary(rows))
    places = [view.list.visualRect(view.model.index(row)) for row in range(2)]
    first, second = (view.list.viewport().grab(place).toImage() for place in places)
    assert (first != second) == (sources == 2)


def test_a_long_word_does_not_widen_the_panel(view: LibraryView) -> None:
    before = view.minimumSizeHint().width()
    view.search.setText("match-explorer:" + "x" * 200)
    view.settle()
    assert view.pages.notice.isVisible()
    assert "…" in view.pages.notice.text.text()
    assert view.minimumSizeHint().width() <= before


def test_nothing_found_is_said_with_a_way_back(view: LibraryView) -> None:
    view.search.setText("bremen")
    view.settle()
    assert view.summary == "0 of 3"
    notice = view.pages.notice
    assert notice.isVisible()
    assert "“bremen”" in notice.text.text()
    QTest.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    view.settle()
    assert view.search.text() == ""
    assert view.list.isVisible()
    assert view.summary == "3 of 3"


def test_an_empty_library_says_so_and_offers_to_import(qtbot: QtBot, make_panel: MakePanel) -> None:
    view = make_panel(FakeLibrary([]))
    assert view.summary == "empty"
    assert view.pages.notice.title.text() == "No matches yet"
    with qtbot.waitSignal(view.import_requested):
        QTest.mouseClick(view.pages.notice.button, Qt.MouseButton.LeftButton)


def test_a_library_that_fails_is_told_and_can_be_tried_again(
    view: LibraryView, library: FakeLibrary
) -> None:
    library.error = LibraryError("library-locked", library="mine.db")
    view.reload()
    view.settle()
    assert "“mine.db” is being written to" in view.pages.notice.text.text()
    assert ids(view) == []
    library.error = None
    QTest.mouseClick(view.pages.notice.button, Qt.MouseButton.LeftButton)
    view.settle()
    assert ids(view) == ["dallas", "nashville", "final"]
    assert view.list.isVisible()


def test_a_slow_library_is_said_to_be_searched(
    qtbot: QtBot, make_panel: MakePanel, library: FakeLibrary
) -> None:
    gate = threading.Event()
    view = make_panel(library)
    library.gate = lambda _query: gate.wait(5)
    with qtbot.waitSignal(view.summary_changed) as told:
        view.reload()
    assert told.args == ["searching…"]
    assert view.list.isVisible()
    gate.set()
    view.settle()
    assert view.summary == "3 of 3"


def test_reading_again_keeps_what_is_selected_and_where_it_is_scrolled(
    make_panel: MakePanel,
) -> None:
    library = FakeLibrary(many(50))
    view = make_panel(library)
    select(view, 20, 22)
    view.list.verticalScrollBar().setValue(15 * ROW_HEIGHT)
    library.matches.insert(0, summary("new", "Reds", "Blues"))
    view.reload()
    view.settle()
    assert [match_id for match_id, _ in view.list.chosen_keys()] == ["m00020", "m00022"]
    assert view.list.verticalScrollBar().value() == 15 * ROW_HEIGHT
    assert view.summary == "51 of 51"


def test_a_long_list_is_read_a_page_at_a_time_as_it_is_scrolled(make_panel: MakePanel) -> None:
    library = FakeLibrary(many(3_500))
    view = make_panel(library)
    assert view.model.rowCount() == FIRST_PAGE
    assert view.summary == "3500 of 3500"
    view.list.scrollToBottom()
    view.settle()
    assert view.model.rowCount() == FIRST_PAGE + NEXT_PAGE
    while view.model.canFetchMore(QModelIndex()):
        view.list.scrollToBottom()
        view.settle()
    assert ids(view) == [match.id for match in library.matches]
    assert [query.offset for query in library.asked] == [0, *range(FIRST_PAGE, 3_500, NEXT_PAGE)]


def test_another_question_starts_at_the_top(make_panel: MakePanel) -> None:
    view = make_panel(FakeLibrary(many(200)))
    bar = view.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.settle()
    view.finder.set_query(Query(text="bremen"))
    view.settle()
    assert bar.value() == 0


def test_rows_of_an_older_question_do_not_come_in_late(qtbot: QtBot, make_panel: MakePanel) -> None:
    library = FakeLibrary(many(200))
    view = make_panel(library)
    gate = threading.Event()
    library.gate = lambda query: query.offset and gate.wait(5)
    view.model.fetchMore(QModelIndex())
    view.finder.set_query(Query(text="lyon"))
    gate.set()
    view.settle()
    qtbot.waitUntil(lambda: view.finder.more.dropped == 1)
    assert all("Lyon" in str(view.model.index(n).data()) for n in range(view.model.rowCount()))


def test_opening_an_index_of_no_row_does_nothing(view: LibraryView) -> None:
    opened: list[str] = []
    view.wishes.open_wanted.connect(opened.append)
    view.list.enter_pressed.emit(QModelIndex())
    assert opened == []


def test_a_hidden_result_is_not_told(view: LibraryView) -> None:
    view.set_current("dallas")
    shown = view.list.viewport().grab().toImage()
    view.hide_result(True)
    assert view.model.index(0).data() == "FC Dallas – Inter Miami CF, 6 August 2023, Leagues Cup"
    assert view.list.viewport().grab().toImage() != shown
    view.hide_result(False)
    assert str(Score(2, 1)) in view.model.index(0).data()


def test_the_rows_take_over_the_theme(make_panel: MakePanel) -> None:
    look = Appearance()
    view = make_panel(FakeLibrary(), appearance=look)
    light = view.list.grab().toImage()
    look.set_theme(ThemeName.DARK)
    assert view.list.grab().toImage() != light


def test_what_is_deleted_is_gone_at_once(view: LibraryView) -> None:
    view.take_out(("dallas", "final"))
    assert ids(view) == ["nashville"]


def test_nothing_is_asked_any_more_once_it_is_finished(
    view: LibraryView, library: FakeLibrary
) -> None:
    view.finish()
    library.asked.clear()
    view.reload()
    view.settle()
    assert library.asked == []
