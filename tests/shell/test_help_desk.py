"""What the Help menu opens in the whole window."""

from __future__ import annotations

from PySide6.QtGui import QAction

from explorer.shell.composition import Desk
from explorer.views.common.menu_actions import native


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
