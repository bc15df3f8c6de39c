"""What the Help menu opens besides the guide; each is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.domain.network import NetworkAccess
from explorer.domain.ports import MatchSearch
from explorer.shell.logs import log_path
from explorer.shell.main_window import MainWindow
from explorer.shell.outside import show_outside
from explorer.shell.settings import Settings
from explorer.shell.window_sizes import fitting
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.shell.about import AboutDesk
    from explorer.shell.updates import UpdateDesk
    from explorer.views.shortcuts import ShortcutsView

_SHORTCUTS_SIZE = QSize(760, 640)


class HelpDesk(QObject):
    """The windows of the Help menu."""

    def __init__(self, window: MainWindow, store: MatchSearch, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._settings = settings
        self._access = NetworkAccess()
        self._about: AboutDesk | None = None
        self._updates: UpdateDesk | None = None
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
            self._shortcuts.resize(fitting(_SHORTCUTS_SIZE, self._window))
        menus = self._window.menuBar().actions()
        self._shortcuts.list_shortcuts(shortcuts_of(menus, self._window_actions()))
        _bring_up(self._shortcuts)

    @property
    def about(self) -> AboutDesk | None:
        """What fills the box About, None until it is first opened."""
        return self._about

    @property
    def updates(self) -> UpdateDesk | None:
        """What asks for a newer version, None until it is first told to."""
        return self._updates

    @Slot()
    def show_about(self) -> None:
        """Say what this is, and whose work it stands on."""
        if self._about is None:
            from explorer.shell.about import AboutDesk  # noqa: PLC0415  as above

            self._about = AboutDesk(self._window, self._store)
        self._about.show()

    @Slot()
    def ask_for_newer(self) -> None:
        """Ask whether there is a newer version."""
        if self._updates is None:
            from explorer.shell.updates import UpdateDesk  # noqa: PLC0415  as above

            self._updates = UpdateDesk(self._window, self._settings)
            self._updates.set_access(self._access)
        self._updates.ask()

    @Slot(object)
    def set_access(self, access: NetworkAccess) -> None:
        """Reach the network in another way from now on, or not at all."""
        self._access = access
        if self._updates is not None:
            self._updates.set_access(access)

    @Slot()
    def show_log(self) -> None:
        """Open the log in the program that the system has for such files."""
        path = log_path()
        if not path.exists():
            self._say(message("log-none", {"path": path}))
        else:
            show_outside(path, self._window)

    @Slot()
    def finish(self) -> None:
        """Let go of the library."""
        if self._about is not None:
            self._about.finish()

    def _say(self, text: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Information, message("app-name"), text, parent=self._window
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.open()

    def _window_actions(self) -> list[QAction]:
        """The actions whose keys work in the whole window."""
        anywhere = Qt.ShortcutContext.WindowShortcut
        return [
            action
            for action in self._window.findChildren(QAction)
            if action.shortcutContext() == anywhere and action.objectName()
        ]


def _bring_up(view: QWidget) -> None:
    view.show()
    view.raise_()
    view.activateWindow()
