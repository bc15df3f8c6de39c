"""What the user does to matches in the library, done by the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from explorer.domain.events import KickOutcome
from explorer.domain.ports import LibraryError
from explorer.domain.query import Query, Sought
from explorer.session.state import Playback
from explorer.shell import library_actions
from explorer.shell.composition import Desk
from explorer.views.library import LibraryView, PanelLibrary
from explorer.views.library.found_model import Key
from tests.shell.conftest import MakeDesk
from tests.shell.test_cli import BUNDLED_FILE

BUNDLED = "dallas-miami"
OTHER = "dallas-miami-2"


@pytest.fixture
def desk(desk: Desk, store: PanelLibrary) -> Desk:
    """A window over two matches, one of which is open."""
    bundled = store.load(BUNDLED)
    provider = replace(bundled.provider, key="other")
    store.save(replace(bundled, id=OTHER, provider=provider, provider_id=OTHER))
    panel(desk).reload()
    panel(desk).settle()
    return desk


def panel(desk: Desk) -> LibraryView:
    return desk.window.views.library


def done(qtbot: QtBot, desk: Desk) -> None:
    """Wait for what is being done, and for the list to tell of it."""
    desk.library_actions.finish()
    QApplication.processEvents()
    panel(desk).settle()


def focused(qtbot: QtBot, desk: Desk) -> QWidget:
    """What a key goes to."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    widget = desk.window.focusWidget()
    assert widget is not None
    return widget


def ids(desk: Desk) -> set[str]:
    model = panel(desk).model
    rows = (model.row(model.index(place)) for place in range(model.rowCount()))
    return {getattr(row, "id", "") for row in rows}


def keys(view: LibraryView) -> tuple[Key, ...]:
    view.list.selectAll()
    return view.list.chosen_keys()


def write_note(desk: Desk) -> None:
    """What Ctrl+E does, wherever the focus is."""
    action = next(one for one in desk.window.actions() if one.objectName() == "note")
    assert action.shortcut() == QKeySequence("Ctrl+E")
    action.trigger()


def dialog(qtbot: QtBot, desk: Desk) -> QInputDialog:
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(QInputDialog)))
    return desk.window.findChildren(QInputDialog)[-1]


def answer(qtbot: QtBot, desk: Desk, text: str) -> None:
    shown = dialog(qtbot, desk)
    shown.setTextValue(text)
    shown.accept()
    QApplication.processEvents()
    done(qtbot, desk)


def submenu(action: QAction) -> QMenu:
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu


def menu_action(desk: Desk, *path: str) -> QAction:
    """An action of the row menu, by the texts of the menus that lead to it."""
    view = panel(desk)
    view.menu.fill(view.list.chosen_rows())
    actions = view.menu.actions()
    for text in path[:-1]:
        (menu,) = (submenu(a) for a in actions if a.text() == text)
        actions = menu.actions()
    (found,) = (a for a in actions if a.text() == path[-1])
    return found


def test_delete_takes_a_match_out_at_once_and_undo_puts_it_back(
    qtbot: QtBot, desk: Desk, store: PanelLibrary
) -> None:
    view = panel(desk)
    store.put_into("Finals", [OTHER])
    store.set_note(OTHER, "again")
    view.list.choose(((OTHER, ""),))
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert ids(desk) == {BUNDLED}
    done(qtbot, desk)
    assert [match.id for match in store.summaries()] == [BUNDLED]
    assert view.undo_bar.label.full_text == "1 match deleted."
    assert view.undo_bar.isVisible()
    QTest.keyClick(view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    done(qtbot, desk)
    assert ids(desk) == {BUNDLED, OTHER}
    assert store.note(OTHER) == "again"
    assert store.collections() == {"Finals": 1}
    assert not view.undo_bar.isVisible()
    assert not desk.library_actions.undo.isEnabled()


def test_deletions_are_undone_one_by_one_from_the_bar(
    qtbot: QtBot, desk: Desk, store: PanelLibrary
) -> None:
    view = panel(desk)
    for match_id in (OTHER, BUNDLED):
        view.list.choose(((match_id, ""),))
        menu_action(desk, "Delete match").trigger()
    done(qtbot, desk)
    assert ids(desk) == set()
    assert view.pages.notice.title.text() == "No matches yet"
    match = desk.session.state.match
    assert match is not None
    assert match.id == BUNDLED
    for expected in ({BUNDLED}, {BUNDLED, OTHER}):
        view.undo_bar.button.click()
        done(qtbot, desk)
        assert ids(desk) == expected


def test_a_deletion_that_takes_all_the_room_for_undoing_is_the_one_that_is_kept(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_actions, "BYTES_KEPT", 1)
    view = panel(desk)
    for match_id in (OTHER, BUNDLED):
        view.list.choose(((match_id, ""),))
        menu_action(desk, "Delete match").trigger()
    done(qtbot, desk)
    view.undo_bar.button.click()
    done(qtbot, desk)
    assert ids(desk) == {BUNDLED}
    assert not desk.library_actions.undo.isEnabled()


def test_ctrl_z_in_a_text_field_undoes_typing(qtbot: QtBot, desk: Desk) -> None:
    view = panel(desk)
    view.list.choose(((OTHER, ""),))
    menu_action(desk, "Delete match").trigger()
    done(qtbot, desk)
    view.focus_search()
    QTest.keyClicks(view.search, "x")
    QTest.keyClick(view.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    done(qtbot, desk)
    assert view.search.text() == ""
    assert ids(desk) == {BUNDLED}


def test_several_matches_are_put_into_a_collection_and_taken_out(
    qtbot: QtBot, desk: Desk, store: PanelLibrary
) -> None:
    view = panel(desk)
    view.list.selectAll()
    menu_action(desk, "Add to collection", "New…").trigger()
    answer(qtbot, desk, "  Long   nights ")
    assert store.collections() == {"Long nights": 2}
    view.list.choose(((OTHER, ""),))
    menu_action(desk, "Remove from collection", "Long nights").trigger()
    done(qtbot, desk)
    assert store.collections() == {"Long nights": 1}
    view.list.choose(((OTHER, ""),))
    menu_action(desk, "Add to collection", "Long nights").trigger()
    done(qtbot, desk)
    assert store.collections() == {"Long nights": 2}


def test_a_note_is_read_edited_and_marked(qtbot: QtBot, desk: Desk, store: PanelLibrary) -> None:
    view = panel(desk)
    store.set_note(OTHER, "first")
    view.list.choose(((OTHER, ""),))
    write_note(desk)
    assert dialog(qtbot, desk).textValue() == "first"
    answer(qtbot, desk, "second\nline\n")
    assert store.note(OTHER) == "second\nline"
    row = view.model.row(view.model.index(view.model.place_of((OTHER, "")) or 0))
    assert getattr(row, "has_note", False)


def test_with_no_row_selected_a_note_is_on_the_open_match(
    qtbot: QtBot, desk: Desk, store: PanelLibrary
) -> None:
    panel(desk).list.clearSelection()
    write_note(desk)
    answer(qtbot, desk, "seen")
    assert store.note(BUNDLED) == "seen"


def test_a_selected_row_that_is_not_seen_is_not_meant_by_a_note(
    qtbot: QtBot, desk: Desk, store: PanelLibrary
) -> None:
    panel(desk).list.choose(((OTHER, ""),))
    desk.window.docks.library.hide()
    write_note(desk)
    answer(qtbot, desk, "seen")
    assert store.note(BUNDLED) == "seen"
    assert store.note(OTHER) == ""


def test_a_match_of_a_file_has_to_be_imported_for_a_note(qtbot: QtBot, desk: Desk) -> None:
    panel(desk).list.clearSelection()
    with qtbot.waitSignal(desk.workbench.match_opened):
        desk.workbench.open_path(BUNDLED_FILE)
    panel(desk).list.clearSelection()
    with qtbot.waitSignal(desk.library_actions.told) as told:
        write_note(desk)
    assert "import it" in told.args[0]
    assert desk.window.statusBar().currentMessage() == told.args[0]


def test_with_no_match_at_all_a_note_says_what_it_needs(qtbot: QtBot, make_desk: MakeDesk) -> None:
    desk = make_desk(match=None)
    with qtbot.waitSignal(desk.library_actions.told) as told:
        write_note(desk)
    assert told.args[0].startswith("Choose a match")


def test_a_search_is_saved_applied_and_deleted(
    qtbot: QtBot, desk: Desk, store: PanelLibrary
) -> None:
    view = panel(desk)
    saved = Query(text="miami", outcomes=(KickOutcome.SAVED,))
    view.finder.seek(Sought.KICKS, saved)
    menu = view.filters.saved
    menu.fill()
    (save,) = (a for a in menu.menu().actions() if a.text() == "Save this search…")
    save.trigger()
    assert dialog(qtbot, desk).textValue() == "miami, Saved"
    answer(qtbot, desk, "Saved by Miami")
    assert [s.name for s in store.saved_searches()] == ["Saved by Miami"]
    view.finder.seek(Sought.MATCHES, Query())
    menu.fill()
    (apply,) = (a for a in menu.menu().actions() if a.text() == "Saved by Miami")
    apply.trigger()
    view.settle()
    assert (view.finder.sought, view.finder.query) == (Sought.KICKS, saved)
    assert view.search.text() == "miami"
    menu.fill()
    (delete,) = (submenu(a) for a in menu.menu().actions() if a.text() == "Delete")
    delete.actions()[0].trigger()
    done(qtbot, desk)
    assert not store.saved_searches()


def test_likely_duplicates_are_joined_and_told_apart(
    qtbot: QtBot, desk: Desk, store: PanelLibrary
) -> None:
    view = panel(desk)
    view.list.choose(((BUNDLED, ""),))
    view.menu.fill(view.list.chosen_rows())
    view.settle()
    (likely,) = (submenu(a) for a in view.menu.actions() if a.text().startswith("May be the same"))
    (join,) = (a for a in likely.actions() if a.text().startswith("Join"))
    join.trigger()
    done(qtbot, desk)
    assert [match.id for match in store.sources_of(BUNDLED)] == [OTHER]
    assert "2 sources" in view.model.index(0).data()
    view.menu.fill(view.list.chosen_rows())
    view.settle()
    (source,) = (submenu(a) for a in view.menu.actions() if a.text().startswith("Other source"))
    with qtbot.waitSignal(desk.workbench.match_opened) as opened:
        source.actions()[0].trigger()
    assert opened.args == [OTHER]
    source.actions()[1].trigger()
    done(qtbot, desk)
    assert not store.sources_of(BUNDLED)


def test_what_is_decided_in_the_imports_panel_is_kept_or_said(
    qtbot: QtBot, desk: Desk, store: PanelLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel(desk)
    imports = desk.window.views.imports
    imports.joined.emit(BUNDLED, OTHER)
    done(qtbot, desk)
    assert [match.id for match in store.sources_of(BUNDLED)] == [OTHER]
    imports.kept_apart.emit(BUNDLED, OTHER)
    done(qtbot, desk)
    assert not store.sources_of(BUNDLED)

    def locked(_one: str, _other: str) -> None:
        raise LibraryError("library-locked", library="my.sqlite")

    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: said.append(arguments[-1]))
    monkeypatch.setattr(store, "join_sources", locked)
    imports.joined.emit(BUNDLED, OTHER)
    done(qtbot, desk)
    assert len(said) == 1
    assert "my.sqlite" in said[0]


def test_a_goal_opens_its_match_at_that_moment_with_it_selected(qtbot: QtBot, desk: Desk) -> None:
    view = panel(desk)
    view.finder.seek(Sought.GOALS, Query())
    view.settle()
    place = view.model.place_of((OTHER, "goal-80-farfan"))
    assert place is not None
    index = view.model.index(place)
    view.list.scrollTo(index)
    with qtbot.waitSignal(desk.workbench.match_opened):
        QTest.mouseClick(
            view.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=view.list.visualRect(index).center(),
        )
    state = desk.session.state
    assert state.match is not None
    assert state.match.id == OTHER
    assert state.selection.primary == "goal-80-farfan"
    assert state.playhead.minute_label == "80"
    QTest.keyClick(focused(qtbot, desk), Qt.Key.Key_BracketRight)
    assert desk.session.state.selection.step == 0


def test_arrows_browse_the_list_and_an_opened_match_plays_with_space(
    qtbot: QtBot, desk: Desk
) -> None:
    view = panel(desk)
    view.list.setFocus()
    view.list.choose(((BUNDLED, ""),))
    QTest.keyClick(focused(qtbot, desk), Qt.Key.Key_Down)
    assert focused(qtbot, desk) is view.list
    with qtbot.waitSignal(desk.workbench.match_opened):
        QTest.keyClick(focused(qtbot, desk), Qt.Key.Key_Return)
    QTest.keyClick(focused(qtbot, desk), Qt.Key.Key_Space)
    assert desk.session.state.playback.playing
    desk.session.set_playback(Playback())


def test_a_kick_of_the_open_match_is_selected_with_enter(qtbot: QtBot, desk: Desk) -> None:
    view = panel(desk)
    view.finder.seek(Sought.KICKS, Query())
    view.settle()
    kicks = [key for key in keys(view) if key[0] == BUNDLED]
    view.list.choose((kicks[-1],))
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert desk.session.state.playhead.in_shootout
    assert desk.session.state.selection.primary == kicks[-1][1]


def test_a_failure_is_told_and_the_list_is_as_it_was(
    qtbot: QtBot, desk: Desk, store: PanelLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _window, _title, text: told.append(text))

    def fail(_ids: object) -> None:
        raise LibraryError("library-read-only", library="mine.db")

    monkeypatch.setattr(store, "remove", fail)
    panel(desk).list.choose(((OTHER, ""),))
    menu_action(desk, "Delete match").trigger()
    done(qtbot, desk)
    assert ids(desk) == {BUNDLED, OTHER}
    assert len(told) == 1
    assert "“mine.db”" in told[0]
    assert not desk.library_actions.undo.isEnabled()


def test_what_could_not_be_put_back_can_be_undone_later(
    qtbot: QtBot, desk: Desk, store: PanelLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_words: None)
    panel(desk).list.choose(((OTHER, ""),))
    menu_action(desk, "Delete match").trigger()
    done(qtbot, desk)

    def fail(_removed: object) -> None:
        raise LibraryError("library-locked", library="mine.db")

    with monkeypatch.context() as patched:
        patched.setattr(store, "put_back", fail)
        desk.library_actions.undo.trigger()
        done(qtbot, desk)
    assert ids(desk) == {BUNDLED}
    assert desk.library_actions.undo.isEnabled()
    desk.library_actions.undo.trigger()
    done(qtbot, desk)
    assert ids(desk) == {BUNDLED, OTHER}
