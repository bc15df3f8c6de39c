"""Where everything stands in the window: one layout for wide windows and one for narrow ones."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QTabWidget

from explorer.shell.lent_room import LentRoom
from explorer.shell.overlay import RAIL_WIDTH, LibraryOverlay, LibraryRail
from explorer.shell.panels import Docks, Views
from explorer.shell.settings import LayoutKind, Settings
from explorer.shell.settled_layout import LAYOUT_VERSION, SettledLayout
from explorer.views.common.appearance import Appearance

NARROW_BELOW = 1200
SIDE_BY_SIDE_FROM = 1680
RAIL_BESIDE_FROM = 2200
"""From which width the pitch has its filter rail also beside the shootout."""

LIBRARY_WIDTH, LEAST_LIBRARY_WIDTH = 240, 212
SIDE_WIDTH = {LayoutKind.WIDE: 340, LayoutKind.NARROW: 288}
TIMELINE_HEIGHT = {LayoutKind.WIDE: 248, LayoutKind.NARROW: 196}
MOST_TIMELINE = 0.34
"""The greatest share of the window's height that larger text may take for the timeline."""

LEAST_SIDE_WIDTH, MOST_SIDE = 200, 0.4
"""How wide inspector and report are at least, and the most of the window that larger text takes."""

IMPORTS_HEIGHT = 340
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own limit, which it does not export to Python."""

_LEFT = Qt.DockWidgetArea.LeftDockWidgetArea
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


class Arrangement:
    """Arranges the docks, remembers where the user put them, and changes over by width."""

    def __init__(
        self,
        window: QMainWindow,
        views: Views,
        docks: Docks,
        rail: LibraryRail,
        settings: Settings,
        appearance: Appearance,
    ) -> None:
        self._window = window
        self._appearance = appearance
        self._text_size = round(100 * appearance.text_scale)
        self._views = views
        self._docks = docks
        self._rail = rail
        self._settings = settings
        self._overlay = LibraryOverlay(window)
        self.kind = LayoutKind.WIDE
        self._is_pitch_compact = False
        least: dict[QDockWidget, int] = {
            docks.inspector: SIDE_WIDTH[LayoutKind.NARROW],
            docks.library: LEAST_LIBRARY_WIDTH,
        }
        self._lent = LentRoom(window, least, appearance)
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
            window.setCorner(corner, _BOTTOM)
        window.addDockWidget(_LEFT, docks.library)
        window.addDockWidget(_RIGHT, docks.imports)
        window.addDockWidget(_RIGHT, docks.inspector)
        window.addDockWidget(_RIGHT, docks.report)
        window.addDockWidget(_BOTTOM, docks.timeline)
        self.settled = SettledLayout(
            window, (docks.library, docks.imports, docks.inspector, docks.report, docks.timeline)
        )
        self._apply()

    @property
    def overlay(self) -> LibraryOverlay:
        """What the library is shown in when the window is narrow."""
        return self._overlay

    def follow_width(self, width: int) -> None:
        """Change over to the layout for a width of the window in logical pixels.

        Larger text needs the narrow one in wider windows.
        """
        self._fit_docks()
        kind = self._kind_for(width)
        if kind is not self.kind:
            if self.settled.state is not None:
                self._settings.keep_layout(self.kind, self.settled.state, self._text_size)
            self.kind = kind
            self._change_over()

    def follow_text_size(self) -> None:
        """Change over to the layout for the size of text, each of which has one of its own.

        One that is new begins with what is shown, in the room that the text needs.
        """
        size, kind = round(100 * self._appearance.text_scale), self._kind_for(self._window.width())
        ratio, is_other = size / self._text_size, kind is not self.kind
        # The window is as large as before, so that nothing is squeezed yet.
        self.keep()
        self._text_size, self.kind = size, kind
        if is_other or self._settings.layout(kind, size) is not None:
            self._change_over()
            return
        docks, window = self._docks, self._window
        sides: list[QDockWidget] = [docks.library, docks.inspector]
        widths = [max(1, round(dock.width() * ratio)) for dock in sides]
        height = round(docks.timeline.height() * ratio)
        self._fit_docks()
        self._place_library(narrow=kind is LayoutKind.NARROW)
        self.fit_pitch()
        window.resizeDocks([docks.timeline], [height], Qt.Orientation.Vertical)
        window.resizeDocks(sides, widths, Qt.Orientation.Horizontal)

    def _kind_for(self, width: int) -> LayoutKind:
        return LayoutKind.NARROW if width < self._px(NARROW_BELOW) else LayoutKind.WIDE

    def _change_over(self) -> None:
        self.settled.forget()
        focused = QApplication.focusWidget()
        self._apply()
        # Docks that are put elsewhere are hidden for a moment, which moves the focus on.
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_pitch(self) -> None:
        """Give the pitch its compact form where the shootout stands beside it in little room."""
        has_room = self._window.width() >= self._px(RAIL_BESIDE_FROM)
        beside = self._views.centre.is_together and not has_room
        is_compact = self.kind is LayoutKind.NARROW or beside
        self._views.pitch.set_compact(is_compact)
        if is_compact != self._is_pitch_compact:
            # Its least width is another, and the shares were counted for the one before.
            self._is_pitch_compact = is_compact
            self._views.centre.share_width()

    @property
    def has_room_beside(self) -> bool:
        """Whether pitch and shootout have room side by side, or docks can lend it to them."""
        centre = self._views.centre
        if centre.has_room:
            return True
        return self.kind is LayoutKind.WIDE and self._lent.can_lend(centre.missing_width)

    def lend_room(self) -> None:
        """Have docks lend the room that is missing for both views, while both are wanted."""
        centre = self._views.centre
        if centre.side_by_side and self.kind is LayoutKind.WIDE:
            self._lent.lend(centre.missing_width)
        else:
            self._lent.give_back()

    def keep(self) -> None:
        """Remember the layout that is shown."""
        state = self._window.saveState(LAYOUT_VERSION)
        self._settings.keep_layout(self.kind, state, self._text_size)

    def reset(self) -> None:
        """Go back to the default layouts."""
        self._settings.forget_layouts()
        self._lent.give_back()
        self._apply()
        self.lend_room()

    @property
    def shows_library(self) -> bool:
        """Whether the library is shown where this layout has it."""
        narrow = self.kind is LayoutKind.NARROW
        place = self._overlay if narrow else self._docks.library
        return not place.isHidden()

    def show_library(self, *, force: bool) -> None:
        """Show the library where this layout has it; hide it if it is shown, unless forced."""
        if self.kind is LayoutKind.NARROW:
            if not (force and self._overlay.isVisible()):
                self._overlay.toggle()
        else:
            self._docks.library.setVisible(force or not self._docks.library.isVisible())

    def show_status(self) -> None:
        """Show the status bar where this layout has one."""
        self._window.statusBar().setVisible(self.kind is LayoutKind.WIDE)

    def show_imports(self) -> None:
        """Bring the imports forward, with room for what a refused file has to tell."""
        dock = self._docks.imports
        if not dock.isVisible():
            dock.show()
            self._window.resizeDocks([dock], [IMPORTS_HEIGHT], Qt.Orientation.Vertical)
        dock.raise_()
        self.show_tabs_whole()

    def _apply(self) -> None:
        narrow = self.kind is LayoutKind.NARROW
        self._views.set_compact(narrow)
        self._views.centre.set_wide(not narrow)
        self.fit_pitch()
        self._fit_docks()
        self.show_status()
        for dock in (self._docks.library, self._docks.inspector, self._docks.report):
            dock.show_header(not narrow)
        self._place_library(narrow=narrow)
        stored = self._settings.layout(self.kind, self._text_size)
        if stored is None or not self._restore(stored):
            self._default()
        self.show_tabs_whole()

    def show_tabs_whole(self) -> None:
        """Have docks' tabs scroll where they have little room, instead of losing their ends."""
        for bar in self._window.findChildren(
            QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)

    def _fit_docks(self) -> None:
        """Let the timeline and the sides grow with the text, and leave something for the centre."""
        self._docks.timeline.setMinimumHeight(self._timeline_height())
        share = round(self._window.width() * MOST_SIDE)
        for dock in (self._docks.inspector, self._docks.report):
            dock.setMinimumWidth(min(self._appearance.px(LEAST_SIDE_WIDTH), share))

    def _timeline_height(self) -> int:
        """How high the timeline is at least, so that something is left for the centre."""
        design = TIMELINE_HEIGHT[self.kind]
        return min(self._px(design), max(design, round(self._window.height() * MOST_TIMELINE)))

    def _px(self, length: int) -> int:
        """A length of the design at the text size in use; smaller text keeps the design's."""
        return max(length, self._appearance.px(length))

    def _place_library(self, *, narrow: bool) -> None:
        dock = self._docks.library
        if narrow:
            dock.setWidget(self._rail)
            dock.setFixedWidth(self._px(RAIL_WIDTH))
            self._overlay.take(self._views.library)
        else:
            self._overlay.release()
            dock.setMinimumWidth(self._px(LEAST_LIBRARY_WIDTH))
            dock.setMaximumWidth(QWIDGETSIZE_MAX)
            dock.setWidget(self._views.library)
        self._rail.setVisible(narrow)

    def _restore(self, stored: QByteArray) -> bool:
        restored = self._window.restoreState(stored, LAYOUT_VERSION)
        # It comes up with an import, and would come back without one.
        self._docks.imports.setVisible(bool(self._views.imports.rows))
        return restored

    def _default(self) -> None:
        window, docks = self._window, self._docks
        for dock, area in (
            (docks.library, _LEFT),
            (docks.inspector, _RIGHT),
            (docks.report, _RIGHT),
            (docks.timeline, _BOTTOM),
        ):
            if dock.isFloating():
                dock.setFloating(False)
            window.addDockWidget(area, dock)
            dock.show()
        # Behind one tab with the report, they leave the inspector the room it has.
        if docks.imports.isFloating():
            docks.imports.setFloating(False)
        if self.kind is LayoutKind.NARROW:
            window.tabifyDockWidget(docks.report, docks.inspector)
            docks.report.raise_()
        else:
            window.splitDockWidget(docks.inspector, docks.report, Qt.Orientation.Vertical)
            window.resizeDocks([docks.inspector, docks.report], [320, 240], Qt.Orientation.Vertical)
        window.tabifyDockWidget(docks.report, docks.imports)
        docks.imports.hide()
        sides: list[QDockWidget] = [docks.library, docks.inspector]
        most = round(window.width() * MOST_SIDE)
        side = max(SIDE_WIDTH[self.kind], min(self._px(SIDE_WIDTH[self.kind]), most))
        widths = [self._px(LIBRARY_WIDTH), side]
        window.resizeDocks(sides, widths, Qt.Orientation.Horizontal)
        height = docks.timeline.minimumHeight()
        window.resizeDocks([docks.timeline], [height], Qt.Orientation.Vertical)
