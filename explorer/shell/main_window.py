"""The main window: puts the views together. What they do, they do through the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolBar, QWidget

from explorer.session.links import is_link
from explorer.session.match_session import MatchSession
from explorer.shell.arrangement import SIDE_BY_SIDE_FROM, Arrangement
from explorer.shell.overlay import LibraryRail
from explorer.shell.panels import Docks, Views
from explorer.shell.placing import fitted
from explorer.shell.settings import Settings
from explorer.shell.status import StatusLine
from explorer.shell.tabbing import neighbour, tab_stops
from explorer.views.common.announcing import announce
from explorer.views.common.appearance import Appearance
from explorer.views.common.scrolled import Scrolled
from explorer.views.library import PanelLibrary
from explorer.views.text import message

DEFAULT_SIZE = QSize(1440, 900)
MINIMUM_SIZE = QSize(1024, 700)

TITLE_BAR = 32
"""As much room as a title bar takes above a window on any system, in logical pixels.

It counts until the window has stood under one.
"""

TOLD_FOR = 8000
"""How long the status bar says something, in milliseconds."""


class MainWindow(QMainWindow):
    """Header, docks and centre around one session. Actions are added by ``build_menus``.

    What a window can't do to itself, it asks of the app: ``library_wanted`` (a path or URL) and
    ``language_wanted`` (a code) have the window made anew.
    """

    files_dropped = Signal(list)
    link_dropped = Signal(str)
    library_wanted = Signal(str)
    language_wanted = Signal(str)
    closing = Signal()
    room_told = Signal(bool)

    def __init__(
        self,
        session: MatchSession,
        appearance: Appearance,
        store: PanelLibrary,
        settings: Settings,
    ) -> None:
        super().__init__()
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(DEFAULT_SIZE)
        self.setAcceptDrops(True)
        self.session = session
        self.settings = settings
        self.views = Views.of(session, appearance, store)
        self.docks = Docks.of(self.views, appearance, self)
        self._centre = QStackedWidget()
        self.setCentralWidget(self._centre)
        self._welcome = Scrolled(self.views.welcome)
        self._centre.addWidget(self._welcome)
        self._centre.addWidget(self.views.centre)
        self._add_header()
        self.rail = LibraryRail(appearance)
        self.status = StatusLine(session, self.statusBar())
        self.arrangement = Arrangement(
            self, self.views, self.docks, self.rail, settings, appearance
        )
        self._restore()
        session.match_changed.connect(self.on_match_changed)
        session.filter_changed.connect(self.on_filter_changed)
        self.statusBar().messageChanged.connect(self.on_said)
        self.views.centre.side_by_side_changed.connect(self.on_side_by_side_changed)
        self.arrangement.settled.changed.connect(self.tell_room)
        self.views.centre.room_changed.connect(self.on_room_changed)
        appearance.changed.connect(self.on_appearance_changed)
        self._text_scale = appearance.text_scale
        self._appearance = appearance
        appearance.motion_changed.connect(self.on_motion_changed)
        self.on_motion_changed()
        self.on_match_changed()

    @Slot()
    def on_motion_changed(self) -> None:
        """Let docks slide to where they are put, or stand there at once."""
        self.setAnimated(not self._appearance.reduced_motion)

    @Slot()
    def on_match_changed(self) -> None:
        """Show the match, or the welcome where none is open."""
        match = self.session.state.match
        self._centre.setCurrentWidget(self.views.centre if match else self._welcome)
        self.on_filter_changed()

    @Slot()
    def on_filter_changed(self) -> None:
        """Name the match in the title, without the score while the future is hidden."""
        state = self.session.state
        self.views.library.hide_result(state.filter.hide_future)
        if state.index is None:
            self.setWindowTitle(message("app-name"))
            return
        home, away = state.index.match.home.name, state.index.match.away.name
        score = "–" if state.filter.hide_future else f" {state.index.final_score} "
        self.setWindowTitle(f"{home}{score}{away}")

    @Slot()
    def on_appearance_changed(self) -> None:
        """Give larger or smaller text the room it needs."""
        if self._appearance.text_scale != self._text_scale:
            self._text_scale = self._appearance.text_scale
            self.arrangement.follow_text_size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change over between the wide and the narrow layout."""
        super().resizeEvent(event)
        before, width = event.oldSize().width(), event.size().width()
        self.arrangement.follow_width(width)
        if (before >= SIDE_BY_SIDE_FROM) != (width >= SIDE_BY_SIDE_FROM):
            self._follow_room(width)
        self.on_side_by_side_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Come up with what the user chose, ready for the keyboard."""
        super().showEvent(event)
        self._follow_room(self.width())
        self.on_side_by_side_changed()
        self.views.timeline.take_keys()

    @Slot()
    def show_library(self) -> None:
        """Come to the front with the library, for what another window has it list."""
        self.arrangement.show_library(force=True)
        self.come_forward()

    @Slot()
    def on_room_changed(self) -> None:
        """Let the pitch take the form for the room it has."""
        self.arrangement.fit_pitch()
        self.tell_room()

    @Slot()
    def on_side_by_side_changed(self) -> None:
        """Give both views their room where they are wanted."""
        self.arrangement.lend_room()
        self.on_room_changed()

    @Slot()
    def tell_room(self) -> None:
        """Say whether both views can be had now."""
        self.room_told.emit(self.arrangement.has_room_beside)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go with Tab from part to part as they stand, whatever was docked or made when."""
        views, docks = self.views, self.docks
        parts = (
            docks.library,
            views.library,
            views.welcome,
            views.centre.tabs,
            views.centre.pin,
            views.pitch.rail,
            views.centre,
            docks.inspector,
            docks.report,
            docks.imports,
            views.transport,
            views.timeline,
            views.header,
        )
        wanted = neighbour(tab_stops(parts), self.focusWidget(), 1 if forward else -1)
        if wanted is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        wanted.setFocus(reason)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout, and go."""
        self.keep()
        self.go()
        super().closeEvent(event)

    def go(self) -> None:
        """Have all that runs end, which may take seconds; nobody need look on at a window then."""
        for widget in (*self.findChildren(QWidget), self):
            if widget.isWindow():
                widget.hide()
        # Wayland is told of it with the next events; a user can't do anything here meanwhile.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.closing.emit()

    def keep(self) -> None:
        """Remember the layout and where the window is."""
        self.arrangement.keep()
        self.settings.geometry = self.saveGeometry()
        if not self.windowState():
            self.settings.title_bar = self.geometry().top() - self.frameGeometry().top()

    @Slot(str)
    def tell(self, text: str) -> None:
        """Say something in the status bar for a while, also where a narrow window has none."""
        self.statusBar().show()
        self.statusBar().showMessage(text, TOLD_FOR)
        announce(self, text)

    @Slot(str)
    def on_said(self, text: str) -> None:
        """Give a status bar that was only there to say something its room back."""
        if not text:
            self.arrangement.show_status()

    @Slot()
    def come_forward(self) -> None:
        """Come to the front, also from the task bar."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and links to matches."""
        dragged = event.mimeData()
        # What stands on the web is not fetched, so the pointer does not say that it can be dropped.
        if any(url.isLocalFile() for url in dragged.urls()) or is_link(dragged.text()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files on, or a link."""
        text = event.mimeData().text()
        if is_link(text):
            event.acceptProposedAction()
            # Of several that are dragged, one can be shown.
            self.link_dropped.emit(text.split()[0])
            return
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _follow_room(self, width: int) -> None:
        """Show both of the centre's views where there is room and the user never chose."""
        chosen = self.settings.side_by_side
        together = width >= SIDE_BY_SIDE_FROM if chosen is None else chosen
        self.views.centre.set_side_by_side(together)

    def _add_header(self) -> None:
        bar = QToolBar(message("header"))
        bar.setObjectName("header")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.toggleViewAction().setEnabled(False)
        bar.addWidget(self.views.header)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)

    def _restore(self) -> None:
        geometry = self.settings.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)
        if not self.windowState():
            room = [screen.availableGeometry() for screen in QGuiApplication.screens()]
            bar = self.settings.title_bar or TITLE_BAR
            below = [screen.adjusted(0, bar, 0, 0) for screen in room]
            place = fitted(self.geometry(), below, MINIMUM_SIZE)
            if geometry is None:
                # Where it stands is for the system to say.
                self.resize(place.size())
            elif place != self.geometry():
                self.setGeometry(place)
        self.arrangement.follow_width(self.width())
