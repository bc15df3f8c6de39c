"""The menu bar, and the actions that the header and the rail show as well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from explorer.session.match_session import MatchSession
from explorer.session.preferences import ThemeChoice
from explorer.shell.actions import ActionMaker, Command, PlaybackCommands
from explorer.shell.care import CareDesk
from explorer.shell.centre import Tab
from explorer.shell.exporting import MatchExporter
from explorer.shell.guide import GuideDesk
from explorer.shell.help_desk import HelpDesk
from explorer.shell.importer import Importer
from explorer.shell.library_actions import LibraryActions
from explorer.shell.link_actions import LinkActions
from explorer.shell.main_window import MainWindow
from explorer.shell.open_data_door import OpenDataDoor
from explorer.shell.palette import PaletteDesk
from explorer.shell.preferences import PreferencesDesk
from explorer.shell.recents import Recents
from explorer.shell.sharing.desk import SharingDesk, sharing_commands
from explorer.shell.statistics import StatisticsDesk
from explorer.shell.theming import Theming
from explorer.shell.workbench import Workbench
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.text import message

_ICONS = {
    "find": "search",
    "toggle-side": "panel-right",
    "import": "plus",
    "show-library": "library",
}


@dataclass(frozen=True, slots=True)
class Menus:
    """The actions that others than the menu bar show."""

    find: QAction
    import_files: QAction
    show_library: QAction
    toggle_side: QAction
    side_by_side: QAction
    hide_future: QAction
    back: QAction
    forward: QAction


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the shell whose commands stand in the menus."""

    workbench: Workbench
    importer: Importer
    library: LibraryActions
    statistics: StatisticsDesk
    open_data: OpenDataDoor
    care: CareDesk
    sharing: SharingDesk
    palette: PaletteDesk
    help: HelpDesk
    links: LinkActions
    recents: Recents
    preferences: PreferencesDesk


class MenuBuilder(QObject):
    """Builds the menu bar of one window."""

    def __init__(
        self,
        window: MainWindow,
        session: MatchSession,
        appearance: Appearance,
        theming: Theming,
        parts: Parts,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._appearance = appearance
        self._theming = theming
        self._workbench = parts.workbench
        self._importer = parts.importer
        self._library = parts.library
        self._statistics = parts.statistics
        self._open_data = parts.open_data
        self._care = parts.care
        self._palette = parts.palette
        self._links = parts.links
        self._recents = parts.recents
        self._preferences = parts.preferences
        self._exporter = MatchExporter(window, session, parts.sharing)
        self._sharing = parts.sharing
        self._guide = GuideDesk(window)
        self._help = parts.help
        self._maker = ActionMaker(window)
        self._playback = PlaybackCommands(session, self)
        self._iconed: dict[str, QAction] = {}
        self._shown_library: QAction | None = None
        self._themes: dict[ThemeChoice, QAction] = {}
        appearance.changed.connect(self.recolour)

    def build(self) -> Menus:
        """Fill the menu bar and return what others show as well."""
        window = self._window
        file_menu = self._menu("file")
        self._add(file_menu, Command("open", "Ctrl+Shift+O", self._workbench.ask_to_open))
        file_menu.addMenu(self._recents.menu)
        imports = self._add(file_menu, Command("import", "Ctrl+O", self._importer.ask_for_files))
        self._workbench.offer_import(
            self._add(file_menu, Command("import-open", "", self._workbench.import_open))
        )
        self._add(file_menu, Command("import-folder", "", self._importer.ask_for_folder))
        self._add(file_menu, Command("open-data", "Ctrl+Shift+D", self._open_data.show))
        self._sharing.offer(
            self._add(file_menu, Command("export", "Ctrl+Shift+E", self._exporter.ask))
        )
        file_menu.addSeparator()
        for command in sharing_commands(self._sharing):
            self._sharing.offer(self._add(file_menu, command))
        file_menu.addSeparator()
        self._add(file_menu, Command("quit", "Ctrl+Q", window.close))
        edit = self._menu("edit")
        window.addAction(self._library.undo)
        edit.addAction(self._library.undo)
        copying = Command("copy-view", "Ctrl+C", self._sharing.copy_view)
        self._sharing.offer(self._add(edit, copying))
        find = self._add(edit, Command("find", "Ctrl+F", self.find))
        self._add(edit, Command("palette", "Ctrl+K", self._palette.toggle))
        self._add(edit, Command("go-to-time", "Ctrl+G", self.edit_time))
        self._links.offer(self._add(edit, Command("copy-link", "Ctrl+Shift+C", self._links.copy)))
        self._add(edit, Command("clear-selection", "Escape", self.clear_selection))
        edit.addSeparator()
        preferences = self._add(edit, Command("preferences", "Ctrl+,", self._preferences.show))
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        menus = self._build_view_menu(find, imports)
        self._build_playback_menu()
        self._build_library_menu()
        help_menu = self._menu("help")
        self._add(help_menu, Command("guide", "F1", self._guide.show))
        self._add(help_menu, Command("shortcuts", "Ctrl+/ ?", self._help.show_shortcuts))
        help_menu.addSeparator()
        self._add(help_menu, Command("show-log", "", self._help.show_log))
        self._add(help_menu, Command("updates", "", self._help.ask_for_newer))
        self._add(help_menu, Command("about", "", self._help.show_about))
        self.recolour()
        QShortcut(QKeySequence("F10"), window, self.open_menus)
        window.views.header.set_actions([menus.find, menus.show_library, menus.toggle_side])
        for action in (menus.show_library, menus.find, menus.import_files):
            window.rail.add_action(action)
        window.docks.library.header.add_action(menus.import_files)
        return menus

    def _build_view_menu(self, find: QAction, imports: QAction) -> Menus:
        window, docks = self._window, self._window.docks
        view = self._menu("view")
        for tab in Tab:
            show = partial(window.views.centre.show_tab, tab)
            self._add(view, Command(f"tab-{tab.name.lower()}", f"Ctrl+{tab + 1}", show))
        together = self._add(
            view, Command("side-by-side", "Ctrl+\\", self.toggle_side_by_side, checkable=True)
        )
        window.views.centre.side_by_side_changed.connect(together.setChecked)
        window.room_told.connect(together.setEnabled)
        window.tell_room()
        view.addSeparator()
        library = self._add(
            view, Command("show-library", "Ctrl+L", self.show_library, checkable=True)
        )
        # There it has a tick as the panels below it.
        library.setIconVisibleInMenu(False)
        self._shown_library = library
        docks.library.toggleViewAction().toggled.connect(self.tick_library)
        window.arrangement.overlay.shown_changed.connect(self.tick_library)
        self.tick_library()
        for dock in (docks.inspector, docks.report, docks.imports):
            view.addAction(dock.toggleViewAction())
        side = self._maker.make(Command("toggle-side", "Ctrl+I", self.toggle_side))
        self._iconed["toggle-side"] = side
        self._add(view, Command("reset-layout", "", window.arrangement.reset))
        view.addSeparator()
        future = self._add(
            view, Command("hide-future", "Ctrl+H", self.toggle_future, checkable=True)
        )
        self._add_themes(view)
        view.addSeparator()
        self._add(view, Command("zoom-in", "Ctrl++ Ctrl+=", window.views.timeline.zoom_in))
        self._add(view, Command("zoom-out", "Ctrl+-", window.views.timeline.zoom_out))
        self._add(view, Command("fit", "F", window.views.timeline.fit))
        view.addSeparator()
        back = self._add(view, Command("back", "Alt+Left", self._session.back))
        forward = self._add(view, Command("forward", "Alt+Right", self._session.forward))
        return Menus(find, imports, library, side, together, future, back, forward)

    def _add_themes(self, view: QMenu) -> None:
        themes = view.addMenu(message("menu-theme"))
        commands = [
            Command(f"theme-{choice}", "", partial(self._theming.choose, choice))
            for choice in ThemeChoice
        ]
        group = self._maker.group(commands)
        self._themes = dict(zip(ThemeChoice, group.actions(), strict=True))
        for action in self._themes.values():
            themes.addAction(action)
        self.show_theme()
        self._theming.chosen.connect(self.show_theme)

    @Slot()
    def show_theme(self) -> None:
        """Tick the theme that is chosen."""
        self._themes[self._theming.choice].setChecked(True)

    def _build_playback_menu(self) -> None:
        menu = self._menu("playback")
        for command in self._playback.playback_commands():
            self._add(menu, command)
        menu.addSeparator()
        for command in self._playback.time_commands():
            self._add(menu, command)
        menu.addSeparator()
        self._add(menu, Command("step-back", "[", partial(self.walk_build_up, -1)))
        self._add(menu, Command("step-forward", "]", partial(self.walk_build_up, 1)))
        speeds = menu.addMenu(message("menu-speed"))
        for command in self._playback.speed_commands():
            self._add(speeds, command)

    def _build_library_menu(self) -> None:
        menu = self._menu("library")
        self._add(menu, Command("statistics", "Ctrl+Shift+S", self._statistics.open))
        self._add(menu, Command("note", "Ctrl+E", self._library.note))
        self._add(menu, Command("save-template", "", self._exporter.ask_for_template))
        menu.addSeparator()
        menu.addActions(self._care.actions)

    @Slot()
    def open_menus(self) -> None:
        """Open the first menu, from which the arrows lead on, where the window has them."""
        bar = self._window.menuBar()
        if not bar.isNativeMenuBar():
            bar.setActiveAction(bar.actions()[0])

    def find(self) -> None:
        """Put the cursor into the library's search field."""
        self.show_library(force=True)
        self._window.views.library.focus_search()

    def edit_time(self) -> None:
        """Put the cursor into the time field."""
        self._window.views.transport.focus_time()

    def clear_selection(self) -> None:
        """Select nothing."""
        self._session.select(move=False)

    def toggle_side_by_side(self) -> None:
        """Show pitch and shootout together or one at a time, and remember it."""
        centre = self._window.views.centre
        together = not centre.is_together
        # They may be wanted already: docks that the user widened have taken their room.
        centre.set_side_by_side(False)
        centre.set_side_by_side(together)
        self._window.settings.side_by_side = together

    def toggle_side(self) -> None:
        """Show or hide inspector and report."""
        docks = (self._window.docks.inspector, self._window.docks.report)
        shown = any(dock.isVisible() for dock in docks)
        for dock in docks:
            dock.setVisible(not shown)

    def show_library(self, *, force: bool = False) -> None:
        """Show the library, or hide it if it is shown and not needed."""
        self._window.arrangement.show_library(force=force)
        self.tick_library()

    @Slot()
    def tick_library(self) -> None:
        """Tick the library while it is shown, be it in its dock or over the window."""
        if self._shown_library is not None:
            self._shown_library.setChecked(self._window.arrangement.shows_library)

    def toggle_future(self) -> None:
        """Hide what lies after the playhead, or show it."""
        current = self._session.state.filter
        self._session.set_filter(replace(current, hide_future=not current.hide_future))

    def walk_build_up(self, by: int) -> None:
        """Put the next or previous step of the selected goal's build-up in focus."""
        self._window.views.pitch.walk_build_up(by)

    @Slot()
    def recolour(self) -> None:
        """Draw the icons in the theme's colours."""
        for key, action in self._iconed.items():
            action.setIcon(icon(_ICONS[key], self._appearance.theme))

    def _menu(self, key: str) -> QMenu:
        return self._window.menuBar().addMenu(message(f"menu-{key}"))

    def _add(self, menu: QMenu, command: Command) -> QAction:
        action = self._maker.make(command)
        # The window holds every action, so that its shortcut works with the menu closed.
        self._window.addAction(action)
        menu.addAction(action)
        if command.key in _ICONS:
            self._iconed[command.key] = action
        return action
