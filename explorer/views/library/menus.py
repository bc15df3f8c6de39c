"""Menus that are filled anew each time, with names that users chose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu


def clear_menu(menu: QMenu) -> None:
    """Take everything out of a menu, and its submenus out of the world."""
    menu.clear()
    for inner in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        # It belongs to the menu even when it is no longer in it.
        inner.setParent(None)
        inner.deleteLater()


def menu_text(name: str) -> str:
    """A name in a menu, whose ampersands are not taken for marks of a letter key."""
    return name.replace("&", "&&")
