"""What the Help menu opens besides the guide; each is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from explorer.views.shortcuts import ShortcutsView

_SHORTCUTS_SIZE = QSize(760, 640)


class HelpDesk(QObject):
    """The windows of the Help menu."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shortcuts: ShortcutsView | None = None

    @property
    def shortcuts(self) -> ShortcutsView | None:
        """The list of shortcuts, None until it is first opened."""
        return self._shortcuts

    @Slot()
    def show_shortcuts(self) -> None:
        """List every shortcut as it is now."""
        # The app's start doesn't wait for what few open.
        from explorer.views.shortcuts import ShortcutsView  # noqa: PLC0415
        from explorer.views.shortcuts.shortcuts_model import shortcuts_of  # noqa: PLC0415

        if self._shortcuts is None:
            self._shortcuts = ShortcutsView(self._window)
            self._shortcuts.setObjectName("shortcuts")
            self._shortcuts.setWindowFlag(Qt.WindowType.Window)
            self._shortcuts.resize(self._fitting(_SHORTCUTS_SIZE))
        menus = self._window.menuBar().actions()
        self._shortcuts.list_shortcuts(shortcuts_of(menus, self._window_actions()))
        _bring_up(self._shortcuts)

    def _window_actions(self) -> list[QAction]:
        """The actions whose keys work in the whole window."""
        anywhere = Qt.ShortcutContext.WindowShortcut
        return [
            action
            for action in self._window.findChildren(QAction)
            if action.shortcutContext() == anywhere and action.objectName()
        ]

    def _fitting(self, size: QSize) -> QSize:
        return size.boundedTo(self._window.screen().availableSize())


def _bring_up(view: QWidget) -> None:
    view.show()
    view.raise_()
    view.activateWindow()
