"""The palette over a window of its own, with a library whose answers come when a test lets them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.domain.match import Score
from explorer.domain.ports import LibraryError, MatchStore
from explorer.domain.query import MatchSummary, Query
from explorer.domain.time import MatchTime
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.palette import Palette
from explorer.views.palette.entry import Asked, Entry, Section
from explorer.views.palette.palette_model import PaletteModel
from explorer.views.palette.ranking import arrange
from explorer.views.text import message
from tests.bundled import bundled

DALLAS = MatchSummary(
    id="dallas-miami",
    provider="bundled",
    provider_id="1",
    home="FC Dallas",
    away="Inter Miami CF",
    score=Score(4, 4),
    competition="Leagues Cup",
)
OTHER = replace(DALLAS, id="other", home="Ajax", away="PSV", score=Score(7, 2))
FARFAN = "goal-80-farfan"


class FakeLibrary:
    """Finds what it holds by the names of teams, once its gate is open."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[Query] = []
        self.error: Exception | None = None

    def summaries(self, query: Query) -> Sequence[MatchSummary]:
        self.asked.append(query)
        self.gate.wait(5)
        if self.error is not None:
            raise self.error
        wanted = query.text.lower()
        return [m for m in (DALLAS, OTHER) if wanted in f"{m.home} {m.away} messi".lower()]


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def session(qapp: QApplication) -> MatchSession:
    made = MatchSession()
    made.open_match(bundled())
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.setCentralWidget(QLineEdit())
    view = made.menuBar().addMenu("&View")
    themes = view.addMenu("Theme")
    for key, title, menu in (
        ("hide", "Hide && seek", view),
        ("dark", "&Dark", themes),
        ("light", "&Light", themes),
        ("palette", "Palette", view),
    ):
        action = QAction(title, made)
        action.setObjectName(key)
        menu.addAction(action)
    view.addSeparator()
    unavailable = QAction("Undo", made)
    unavailable.setEnabled(False)
    view.addAction(unavailable)
    hidden = QAction("Nowhere", made)
    hidden.setVisible(False)
    view.addAction(hidden)
    return made


@pytest.fixture
def palette(
    qtbot: QtBot, window: QMainWindow, session: MatchSession, library: FakeLibrary
) -> Iterator[Palette]:
    made = Palette(window, session, cast("MatchStore", library), Appearance(), ["command:light"])
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field = window.centralWidget()
    assert field is not None
    field.setFocus()
    made.toggle()
    yield made
    library.gate.set()
    made.finish()


def typed(qtbot: QtBot, palette: Palette, text: str) -> list[str]:
    palette.view.field.setText(text)
    qtbot.waitUntil(lambda: not palette.is_busy)
    return rows(palette)


def rows(palette: Palette) -> list[str]:
    model = palette.view.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def press(palette: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(palette.view.field, key)


def named(window: QMainWindow, key: str) -> QAction:
    found = window.findChild(QAction, key)
    assert isinstance(found, QAction)
    return found


def test_without_words_it_offers_what_was_chosen_last_and_every_command(palette: Palette) -> None:
    assert rows(palette) == [
        "Chosen last",
        "Light",
        "Commands",
        "Dark",
        "Light",
        "Hide & seek",
        "Undo",
    ]
    assert palette.view.chosen is not None
    assert palette.view.chosen.title == "Light"


def test_a_command_is_found_by_its_menu_and_run_with_enter(
    qtbot: QtBot, palette: Palette, window: QMainWindow
) -> None:
    assert typed(qtbot, palette, "theme")[:3] == ["Commands", "Dark", "Light"]
    with qtbot.waitSignals([named(window, "light").triggered, palette.chosen]):
        press(palette, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert not palette.view.isVisible()
    palette.toggle()
    assert palette.view.field.text() == ""
    assert rows(palette)[:2] == ["Chosen last", "Light"]


def test_a_command_that_is_not_available_says_so_and_can_t_be_chosen(
    qtbot: QtBot, palette: Palette
) -> None:
    typed(qtbot, palette, ">undo")
    index = palette.view.model.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Undo, View, not available now"
    assert palette.view.chosen is None
    press(palette, Qt.Key.Key_Return)
    assert palette.view.isVisible()


def test_a_player_selects_all_that_he_did(
    qtbot: QtBot, palette: Palette, session: MatchSession
) -> None:
    assert typed(qtbot, palette, "@farfan")[:1] == ["Players"]
    press(palette, Qt.Key.Key_Return)
    assert session.state.selection.primary == FARFAN
    assert session.state.playhead == MatchTime(2, 2070)


def test_an_event_is_found_by_who_and_what(
    qtbot: QtBot, palette: Palette, session: MatchSession
) -> None:
    assert typed(qtbot, palette, "@own goal farf")[:1] == ["Events"]
    chosen = palette.view.chosen
    assert chosen is not None
    assert chosen.glyph is not None
    assert (chosen.glyph.name, chosen.glyph.filled) == ("own_goal", False)
    press(palette, Qt.Key.Key_Return)
    assert session.state.selection.ids == (FARFAN,)


@pytest.mark.parametrize(
    ("text", "moment"),
    [("80", MatchTime(2, 2100)), (":45+2", MatchTime(1, 2820)), ("P9", MatchTime(5, 9))],
)
def test_a_time_is_gone_to(
    qtbot: QtBot, palette: Palette, session: MatchSession, text: str, moment: MatchTime
) -> None:
    assert typed(qtbot, palette, text)[0] == "Time"
    press(palette, Qt.Key.Key_Return)
    assert session.state.playhead == moment


@pytest.mark.parametrize("text", ["200", ":200", ":nonsense", ":"])
def test_what_is_no_time_of_the_match_is_told(
    qtbot: QtBot, palette: Palette, session: MatchSession, text: str
) -> None:
    heading, sentence = typed(qtbot, palette, text)[:2]
    assert heading == "Time"
    assert sentence.endswith(".")
    press(palette, Qt.Key.Key_Return)
    assert session.state.playhead == MatchTime(1, 0)


def test_matches_of_the_library_come_when_it_answers(
    qtbot: QtBot, palette: Palette, library: FakeLibrary
) -> None:
    library.gate.clear()
    palette.view.field.setText("psv")
    assert rows(palette) == []
    library.gate.set()
    qtbot.waitUntil(lambda: rows(palette) == ["Matches", "Ajax – PSV"])
    with qtbot.waitSignal(palette.match_wanted) as wanted:
        press(palette, Qt.Key.Key_Return)
    assert wanted.args == ["other"]


def test_what_the_user_has_gone_to_stays_chosen_when_matches_come(
    qtbot: QtBot, palette: Palette, library: FakeLibrary
) -> None:
    library.gate.clear()
    palette.view.field.setText("messi")
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Down)
    chosen = palette.view.chosen
    library.gate.set()
    qtbot.waitUntil(lambda: "Matches" in rows(palette))
    assert chosen is not None
    assert palette.view.chosen == chosen


def test_only_the_newest_text_is_answered(
    qtbot: QtBot, palette: Palette, library: FakeLibrary
) -> None:
    library.gate.clear()
    for text in ("a", "aj", "aja", "ajax"):
        palette.view.field.setText(text)
    library.gate.set()
    qtbot.waitUntil(lambda: not palette.is_busy)
    assert [query.text for query in library.asked] == ["a", "ajax"]
    assert rows(palette)[-1] == "Ajax – PSV"


def test_a_library_that_fails_is_told_of_in_its_place(
    qtbot: QtBot, palette: Palette, library: FakeLibrary
) -> None:
    library.error = LibraryError("library-unreadable")
    with qtbot.waitSignal(palette.failed):
        palette.view.field.setText("#psv")
    palette.show_failure("It can’t be read.")
    assert rows(palette) == ["Matches", "It can’t be read."]


def test_with_the_future_hidden_nothing_of_it_is_told(
    qtbot: QtBot, palette: Palette, session: MatchSession
) -> None:
    press(palette, Qt.Key.Key_Escape)
    session.set_filter(replace(session.state.filter, hide_future=True))
    session.set_playhead(MatchTime(1, 600))
    palette.toggle()
    assert "Events" not in typed(qtbot, palette, "@farfan")
    assert not palette.view.list.currentIndex().isValid()
    typed(qtbot, palette, "80")
    chosen = palette.view.chosen
    assert chosen is not None
    assert chosen.detail == ""
    typed(qtbot, palette, "#")
    model = palette.view.model
    found = [model.ranked(model.index(row)) for row in range(model.rowCount())]
    hints = {row.entry.key: row.entry.hint for row in found if row}
    assert hints == {"match:dallas-miami": "", "match:other": "7–2"}


def test_without_a_match_there_is_a_sentence(
    qtbot: QtBot, palette: Palette, session: MatchSession
) -> None:
    press(palette, Qt.Key.Key_Escape)
    session.open_match(None)
    palette.toggle()
    assert typed(qtbot, palette, "@") == []
    assert palette.view.empty.isVisible()
    assert typed(qtbot, palette, ":80")[0] == "Time"
    assert "Hide & seek" in typed(qtbot, palette, "hide")


def test_nothing_found_is_said(qtbot: QtBot, palette: Palette) -> None:
    assert typed(qtbot, palette, "xqzv") == []
    assert palette.view.empty.isVisible()
    assert not palette.view.list.isVisible()


def test_escape_gives_the_focus_back(palette: Palette, window: QMainWindow) -> None:
    press(palette, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is palette.view.field
    press(palette, Qt.Key.Key_Escape)
    assert not palette.view.isVisible()
    assert QApplication.focusWidget() is window.centralWidget()


def test_it_goes_also_where_what_had_the_focus_is_gone(
    palette: Palette, window: QMainWindow
) -> None:
    palette.view.close_up()
    chip = QPushButton(window)
    chip.show()
    chip.setFocus()
    palette.view.open()
    chip.deleteLater()
    QCoreApplication.sendPostedEvents(chip, QEvent.Type.DeferredDelete)
    press(palette, Qt.Key.Key_Escape)
    assert not palette.view.isVisible()


def test_it_goes_when_the_user_goes_elsewhere(palette: Palette, window: QMainWindow) -> None:
    field = window.centralWidget()
    assert field is not None
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not palette.view.isVisible()
    assert field.hasFocus()


def test_keys_walk_past_headings_and_around_the_end(palette: Palette) -> None:
    view = palette.view
    places = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
    ):
        press(palette, key)
        places.append(view.list.currentIndex().row())
    assert places == [3, 1, 5, 1, 5, 1]
    QTest.keyClick(view.field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.list.currentIndex().row() == 5
    QTest.keyClick(view.field, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.list.currentIndex().row() == 1


def test_a_click_chooses(qtbot: QtBot, palette: Palette, window: QMainWindow) -> None:
    view = palette.view
    place = view.list.visualRect(view.model.index(3)).center()
    with qtbot.waitSignal(named(window, "dark").triggered):
        QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_it_stays_inside_the_window(palette: Palette, window: QMainWindow) -> None:
    for width in (1024, 500, 1400):
        window.resize(width, 700)
        QApplication.processEvents()
        assert window.rect().contains(palette.view.geometry())
        assert abs(palette.view.geometry().center().x() - window.rect().center().x()) <= 1


def test_the_model_keeps_to_qts_rules(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    model = PaletteModel()
    check(model)
    entries = [Entry(name, Section.COMMANDS, name, is_enabled=name != "b") for name in "abc"]
    model.show(arrange(Asked.of(""), {Section.COMMANDS: entries}))
    check(model)
    model.show(arrange(Asked.of("a"), {Section.COMMANDS: entries}))
    model.show([])


def test_assistive_technology_reads_each_row_with_all_that_it_shows(palette: Palette) -> None:
    listed = QAccessible.queryAccessibleInterface(palette.view.list)
    rows_read = [listed.child(number) for number in range(listed.childCount())]
    names = [row.text(QAccessible.Text.Name) for row in rows_read]
    assert names[:3] == ["Chosen last", "Light, View ▸ Theme", "Commands"]
    assert {row.role() for row in rows_read} == {QAccessible.Role.ListItem}
    field = QAccessible.queryAccessibleInterface(palette.view.field)
    assert field.text(QAccessible.Text.Name) == message("palette-name")
    press(palette, Qt.Key.Key_Down)
    assert field.text(QAccessible.Text.Description) == "Dark, View ▸ Theme"
