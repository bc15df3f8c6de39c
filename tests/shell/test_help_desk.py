"""What the Help menu opens in the whole window."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from explorer import __version__
from explorer.domain.network import NetworkAccess
from explorer.session.preferences import ThemeChoice
from explorer.shell.composition import Desk, WindowLibrary, compose
from explorer.shell.logs import log_path
from explorer.shell.outside import PathBox
from explorer.shell.settings import Settings
from explorer.views.common.menu_actions import native
from explorer.views.text import message
from tests.shell.conftest import MakeDesk
from tests.web_server import RepositoryServer


def action(desk: Desk, key: str) -> QAction:
    found = desk.window.findChild(QAction, key)
    assert isinstance(found, QAction), key
    return found


def test_every_shortcut_of_every_action_is_listed(desk: Desk) -> None:
    action(desk, "shortcuts").trigger()
    view = desk.help.shortcuts
    assert view is not None
    model = view.model
    listed = {
        key
        for row in range(model.rowCount())
        if model.row(row).place
        for key in model.row(row).keys.split(", ")
    }
    actions = [a for a in desk.window.findChildren(QAction) if a.objectName() and a.shortcuts()]
    assert len(actions) > 40
    for each in actions:
        assert {native(keys) for keys in each.shortcuts()} <= listed, each.objectName()


def test_the_list_is_made_anew_each_time(desk: Desk) -> None:
    action(desk, "shortcuts").trigger()
    view = desk.help.shortcuts
    assert view is not None
    view.close()
    find = action(desk, "find")
    find.setShortcut("Ctrl+Shift+Y")
    action(desk, "shortcuts").trigger()
    assert desk.help.shortcuts is view
    view.field.setText("shift+y")
    assert view.model.rowCount() == 1


def test_about_names_the_providers_and_the_licences(qtbot: QtBot, desk: Desk) -> None:
    action(desk, "about").trigger()
    about = desk.help.about
    assert about is not None
    qtbot.waitUntil(lambda: not about.is_busy, timeout=20_000)
    view = about.view
    assert view is not None
    assert "Facts from public reports of the match." in view.data.text()
    assert view.licences.model.rowCount() > 20
    view.copy_button.click()
    assert f"Match Explorer {__version__}" in QGuiApplication.clipboard().text()


def test_the_log_is_shown_in_the_system_s_program(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    log_path().parent.mkdir(parents=True)
    log_path().write_text("")
    action(desk, "show-log").trigger()
    assert opened == [QUrl.fromLocalFile(str(log_path()))]
    assert desk.window.findChild(QMessageBox) is None
    assert str(log_path()) in desk.window.statusBar().currentMessage()


@pytest.mark.parametrize("exists", [True, False])
def test_where_the_log_can_t_be_shown_its_place_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, *, exists: bool
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    if exists:
        log_path().parent.mkdir(parents=True)
        log_path().write_text("")
    action(desk, "show-log").trigger()
    box = desk.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert str(log_path()) in box.text()
    if exists:
        assert isinstance(box, PathBox)
        box.copy_button.click()
        assert QGuiApplication.clipboard().text() == str(log_path())
        assert box.isVisible()
    box.close()


def asked(qtbot: QtBot, desk: Desk) -> QMessageBox:
    action(desk, "updates").trigger()
    updates = desk.help.updates
    assert updates is not None
    qtbot.waitUntil(lambda: not updates.is_busy, timeout=20_000)
    box = updates.box
    assert box is not None
    return box


def test_without_an_address_the_user_hears_where_to_look(qtbot: QtBot, desk: Desk) -> None:
    box = asked(qtbot, desk)
    assert box.text() == message("update-nowhere", {"version": __version__})
    box.close()


def test_a_server_is_asked_only_when_the_user_asks(
    qtbot: QtBot, make_desk: MakeDesk, tmp_path: Path
) -> None:
    (tmp_path / "feed").mkdir()
    server = RepositoryServer(tmp_path / "feed")
    settings = Settings(tmp_path / "settings.ini")
    with server.running():
        settings.update_address = server.address
        desk = make_desk(settings)
        assert server.asked == []
        told = asked(qtbot, desk).text()
        assert told == message("update-failed", {"host": server.address.split("/")[2]})
        feed = tmp_path / "feed" / "latest.json"
        feed.write_text('{"version": "99.1", "changes": "<b>New</b>", "page": "https://x.org"}')
        box = asked(qtbot, desk)
        assert "99.1" in box.text()
        assert box.text().endswith("\n\n<b>New</b>")
        assert box.informativeText() == ""
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert message("update-page") in [button.text() for button in box.buttons()]
        feed.write_text(f'{{"version": "{__version__}", "page": "file:///etc/passwd"}}')
        box = asked(qtbot, desk)
        assert box.text() == message("update-none", {"version": __version__})
        assert len(box.buttons()) == 1
        box.close()


def test_without_leave_the_network_is_not_used(
    qtbot: QtBot, make_desk: MakeDesk, tmp_path: Path
) -> None:
    server = RepositoryServer(tmp_path)
    settings = Settings(tmp_path / "settings.ini")
    with server.running():
        settings.update_address = server.address
        desk = make_desk(settings)
        desk.help.set_access(NetworkAccess(allowed=False))
        box = asked(qtbot, desk)
        assert box.text() == message("update-not-allowed")
        assert server.asked == []
        box.close()


def opened_and_closed(
    qtbot: QtBot, qapp: QApplication, store: WindowLibrary
) -> list[weakref.ref[object]]:
    desk = compose(qapp, store, Settings(None), theme=ThemeChoice.LIGHT)
    desk.window.show()
    desk.palette.toggle()
    desk.help.show_shortcuts()
    desk.help.show_about()
    desk.help.ask_for_newer()
    palette, about = desk.palette.palette, desk.help.about
    assert palette is not None
    assert about is not None
    qtbot.waitUntil(lambda: not about.is_busy, timeout=20_000)
    parts = (palette, palette.view, about.view, desk.help.shortcuts, desk.help.updates)
    assert None not in parts
    desk.window.close()
    desk.window.deleteLater()
    return [weakref.ref(part) for part in parts]


def test_what_was_opened_goes_with_the_window(
    qtbot: QtBot, qapp: QApplication, store: WindowLibrary
) -> None:
    gone = opened_and_closed(qtbot, qapp, store)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [part() for part in gone] == [None] * len(gone)
