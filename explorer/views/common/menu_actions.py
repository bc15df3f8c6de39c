"""What a menu bar offers, as a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

_BETWEEN = " ▸ "


@dataclass(frozen=True, slots=True)
class MenuAction:
    """An action and the menus that it stands in, from the outermost on."""

    action: QAction
    menus: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The action's text without the mark of its key."""
        return plain_text(self.action.text())

    @property
    def path(self) -> str:
        """The menus in one line."""
        return _BETWEEN.join(self.menus)


def menu_actions(actions: Iterable[QAction], menus: tuple[str, ...] = ()) -> Iterator[MenuAction]:
    """The actions of menus and of those in them that are to be seen, in their order."""
    for action in actions:
        menu = action.menu()
        if action.isSeparator() or not action.isVisible() or not action.text():
            continue
        if isinstance(menu, QMenu):
            # Some menus are filled when they are looked at.
            menu.aboutToShow.emit()
            yield from menu_actions(menu.actions(), (*menus, plain_text(action.text())))
        else:
            yield MenuAction(action, menus)


def plain_text(text: str) -> str:
    """A menu's text without the mark of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def native(keys: QKeySequence) -> str:
    """Keys as the system writes them."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
