from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from explorer.domain.query import Query, Sought
from explorer.views.library import LibraryView
from tests.views.library.conftest import MakePanel
from tests.views.library.fake import MATCHES, FakeLibrary


def submenu(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def filled(view: LibraryView, *match_ids: str) -> dict[str, QAction]:
    """The menu for some matches, by what its actions say."""
    view.list.choose(tuple((match_id, "") for match_id in match_ids))
    view.menu.fill(view.list.chosen_rows())
    view.settle()
    return {action.text(): action for action in view.menu.actions() if action.text()}


def test_the_menu_opens_and_copies_the_id(view: LibraryView) -> None:
    opened: list[str] = []
    view.wishes.open_wanted.connect(opened.append)
    menu = filled(view, "final")
    menu["Open"].trigger()
    menu["Copy id"].trigger()
    assert opened == ["final"]
    assert QGuiApplication.clipboard().text() == "final"


def test_the_menu_belongs_to_rows_alone(view: LibraryView) -> None:
    view.list.choose((("dallas", ""),))
    row = view.list.visualRect(view.model.index(0)).center()
    by_mouse, by_key = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    below = view.list.viewport().rect().bottomLeft()
    for reason, place, shown in (
        (by_mouse, below, False),
        (by_mouse, row, True),
        (by_key, below, True),
    ):
        event = QContextMenuEvent(reason, place, view.list.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.list.viewport(), event)
        assert view.menu.isVisible() is shown
        view.menu.close()


def test_what_is_wished_for_is_told_for_all_selected_matches(view: LibraryView) -> None:
    told: list[object] = []
    view.wishes.delete_wanted.connect(told.append)
    view.wishes.note_wanted.connect(told.append)
    menu = filled(view, "dallas", "final")
    assert "Open" not in menu
    menu["Delete 2 matches"].trigger()
    menu["Note…"].trigger()
    assert told == [("dallas", "final")] * 2


def test_only_collections_that_a_match_is_in_can_be_left(make_panel: MakePanel) -> None:
    first = replace(MATCHES[0], collections=("Finals", "Big && small"))
    view = make_panel(FakeLibrary([first, *MATCHES[1:]]))
    menu = filled(view, "dallas")
    offered = [a.text() for a in submenu(menu["Add to collection"]).actions() if a.text()]
    assert offered == ["Big &&&& small", "Finals", "New…"]
    held = [a.text() for a in submenu(menu["Remove from collection"]).actions()]
    assert held == ["Big &&&& small", "Finals"]
    assert not filled(view, "final")["Remove from collection"].isEnabled()


def test_sources_and_likely_ones_come_in_while_the_menu_is_open(
    view: LibraryView, library: FakeLibrary
) -> None:
    library.joined = {"dallas": ["nashville"]}
    library.likely = {"dallas": ["final"]}
    told: list[tuple[str, str]] = []
    view.wishes.join_wanted.connect(lambda one, other: told.append((one, other)))
    menu = filled(view, "dallas")
    source = submenu(menu["Other source: Nashville SC – Inter Miami CF, 6 Aug 2023, test"])
    assert [action.text() for action in source.actions()] == ["Open", "Keep apart"]
    likely = submenu(menu["May be the same: Argentina – France, date not known, test"])
    likely.actions()[0].trigger()
    assert told == [("dallas", "final")]


def test_relations_of_a_match_left_meanwhile_do_not_come_in(
    view: LibraryView, library: FakeLibrary
) -> None:
    library.joined = {"dallas": ["nashville"]}
    view.list.choose((("dallas", ""),))
    view.menu.fill(view.list.chosen_rows())
    menu = filled(view, "final")
    assert not [text for text in menu if text.startswith("Other source")]


def test_nothing_can_be_changed_in_a_read_only_library_and_the_menu_says_why(
    make_panel: MakePanel,
) -> None:
    view = make_panel(FakeLibrary(read_only=True))
    menu = filled(view, "dallas")
    able = [text for text, action in menu.items() if action.isEnabled()]
    assert able == ["Open", "Copy id"]
    assert any(text.startswith("The library is read-only") for text in menu)
    told: list[object] = []
    view.wishes.delete_wanted.connect(told.append)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert told == []
    assert view.undo_bar.label.full_text.startswith("The library is read-only")
    assert not view.undo_bar.button.isVisible()


def test_goals_are_opened_with_a_click_and_hidden_ones_not(view: LibraryView) -> None:
    opened: list[tuple[str, str]] = []
    view.wishes.event_wanted.connect(lambda match, event: opened.append((match, event)))
    view.set_current("dallas")
    view.finder.seek(Sought.GOALS, Query())
    view.settle()
    place = view.list.visualRect(view.model.index(1)).center()
    viewport = view.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert opened == [("dallas", "goal-1")]
    view.hide_result(True)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert opened == [("dallas", "goal-1")]
    view.list.choose((("dallas", "goal-1"),))
    view.menu.fill(view.list.chosen_rows())
    view.menu.actions()[0].trigger()
    assert opened == [("dallas", "goal-1")]
    ctrl = Qt.KeyboardModifier.ControlModifier
    other = view.list.visualRect(view.model.index(4)).center()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, ctrl, other)
    assert opened == [("dallas", "goal-1")]


def test_the_delete_key_deletes_no_match_for_a_goal(view: LibraryView) -> None:
    told: list[object] = []
    view.wishes.delete_wanted.connect(told.append)
    view.finder.seek(Sought.GOALS, Query())
    view.settle()
    view.list.choose((("dallas", "goal-1"),))
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert told == []
    view.menu.fill(view.list.chosen_rows())
    (delete,) = (a for a in view.menu.actions() if a.text() == "Delete match")
    delete.trigger()
    assert told == [("dallas",)]


def test_a_menu_filled_again_keeps_nothing_of_before(
    view: LibraryView, library: FakeLibrary
) -> None:
    library.joined = {"dallas": ["nashville"]}
    counts = set()
    for _ in range(3):
        filled(view, "dallas")
        counts.add(len(view.menu.findChildren(QMenu)))
    assert len(counts) == 1
