"""The centre of the window: pitch, shootout and events as tabs, or pitch and shootout together."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.common.scrolled import Scrolled
from explorer.views.text import message
from explorer.views.text.notation import grouped


class Tab(IntEnum):
    """The tabs of the centre, in their order."""

    GOALS = 0
    SHOOTOUT = 1
    EVENTS = 2


SHOOTOUT_SHARE = 0.52
"""How much of the width the shootout has beside the pitch, where both have all they need."""

LEAST_PITCH, NAMED_SHOOTOUT = 330, 570
"""How wide they are together at least: with the zones told apart, and with the takers' names."""


class CentrePane(QWidget):
    """Shows one of three views, or two of them side by side.

    When the playhead enters the shootout its tab comes forward, unless the tab is pinned.
    """

    side_by_side_changed = Signal(bool)
    room_changed = Signal(bool)
    tab_changed = Signal(int)

    def __init__(
        self,
        session: MatchSession,
        appearance: Appearance,
        pitch: QWidget,
        shootout: QWidget,
        events: QWidget,
    ) -> None:
        super().__init__()
        self._session = session
        self._appearance = appearance
        self._pages = (pitch, shootout, events)
        self._together = False
        self._is_wide = True
        self._has_room = True
        self._was_in_shootout = False
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(message("centre-tabs"))
        for tab in Tab:
            self.tabs.addTab(message(f"tab-{tab.name.lower()}"))
        self.pin = QToolButton()
        self.pin.setCheckable(True)
        self.pin.setProperty("role", "flat")
        self.pin.setToolTip(message("pin-tab"))
        self.pin.setAccessibleName(message("pin-tab"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._lay_out()
        # Once they have their place: with all that is in them, widgets are costly to move.
        for page in self._pages:
            self._splitter.addWidget(page)
        self.tabs.currentChanged.connect(self._show_pages)
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.filter_changed.connect(self.on_filter_changed)
        appearance.changed.connect(self.recolour)
        self.recolour()
        self._show_pages()
        self._label()

    @property
    def side_by_side(self) -> bool:
        """Whether pitch and shootout are to be shown both, where there is room for them."""
        return self._together

    @property
    def is_together(self) -> bool:
        """Whether they are shown both: it is wanted, and there is room for them."""
        return self._together and self._has_room

    @property
    def has_room(self) -> bool:
        """Whether there is room for pitch and shootout together."""
        return self._has_room

    @property
    def missing_width(self) -> int:
        """How many pixels pitch and shootout lack to stand side by side; negative for none."""
        return self._px(LEAST_PITCH) + self._px(NAMED_SHOOTOUT) - self.width()

    def set_wide(self, is_wide: bool) -> None:
        """Show one at a time in the narrow layout, and both again in a wide one with the room."""
        self._is_wide = is_wide
        self._follow_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where they have room, also when docks give it or take it."""
        super().resizeEvent(event)
        self._follow_room()

    def _follow_room(self) -> None:
        has_room = self._is_wide and self.missing_width <= 0
        if has_room != self._has_room:
            self._has_room = has_room
            self._show_pages()
            self.room_changed.emit(has_room)

    def set_side_by_side(self, together: bool) -> None:
        """Show pitch and shootout together, or one at a time."""
        if together != self._together:
            self._together = together
            self._show_pages()
            self.side_by_side_changed.emit(together)

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab forward."""
        self.tabs.setCurrentIndex(tab)

    @Slot()
    def on_match_changed(self) -> None:
        """Start at the goals; a match without a shootout opens on them in any case."""
        self._label()
        self._was_in_shootout = False
        if not self.pin.isChecked():
            self.show_tab(Tab.GOALS)
        self.on_playhead_changed()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Bring the shootout forward as the playhead enters it."""
        inside = self._session.state.playhead.in_shootout
        if inside != self._was_in_shootout:
            self._was_in_shootout = inside
            if inside and not self.pin.isChecked():
                self.show_tab(Tab.SHOOTOUT)

    @Slot()
    def on_filter_changed(self) -> None:
        """Count nothing that is not to be known yet."""
        self._label()

    @Slot()
    def recolour(self) -> None:
        """Take over the theme and the size of text."""
        self.pin.setIcon(icon("pin", self._appearance.theme))
        self._follow_room()

    @Slot()
    def _show_pages(self) -> None:
        current = self.tabs.currentIndex()
        together = self.is_together and current != Tab.EVENTS
        for tab, page in zip(Tab, self._pages, strict=True):
            page.setVisible(tab == current or (together and tab != Tab.EVENTS))
        self.share_width()
        self.tab_changed.emit(current)

    def share_width(self) -> None:
        """Give pitch and shootout theirs, where they stand side by side."""
        if self.is_together:
            room = self.width()
            named = min(self._px(NAMED_SHOOTOUT), room - self._px(LEAST_PITCH))
            shootout = max(round(SHOOTOUT_SHARE * room), named)
            self._splitter.setSizes([room - shootout, shootout, 0])

    def _px(self, length: int) -> int:
        """A length of the design at the text size in use; smaller text keeps the design's."""
        return max(length, self._appearance.px(length))

    def _label(self) -> None:
        match = self._session.state.match
        index = self._session.state.index
        hides = self._session.state.filter.hide_future
        counts = (
            sum(goal.counts for goal in match.goals) if match else None,
            len(match.kicks) if match else None,
            len(index.events) if index else None,
        )
        for tab, count in zip(Tab, counts, strict=True):
            name = message(f"tab-{tab.name.lower()}")
            shown = "" if count is None or hides else f"  {grouped(count) if count else '–'}"
            if self.tabs.tabText(tab) != f"{name}{shown}":
                self.tabs.setTabText(tab, f"{name}{shown}")

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setProperty("role", "panelHeader")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        # Its line stands below, not behind the current tab's.
        row.setContentsMargins(0, 0, 8, 1)
        # All the room: the current tab's bold name is wider, and its bar does not grow with it.
        row.addWidget(self.tabs, 1)
        row.addWidget(self.pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(Scrolled(self._splitter), 1)
