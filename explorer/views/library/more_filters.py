"""Every filter of the library with its counts, for those that the panel has no room for."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.domain.query import LibraryFacet, Overview, Query, Sought
from explorer.views.common.appearance import Appearance
from explorer.views.library.facet_group import FacetGroup
from explorer.views.library.minute_range import MinuteRange
from explorer.views.library.popup_place import show_at
from explorer.views.text import message

_WIDTH = 300
_HEIGHT = 620
_MARGIN = 12

_GOAL_FACETS = (
    LibraryFacet.KIND,
    LibraryFacet.SITUATION,
    LibraryFacet.FINISH,
    LibraryFacet.REVIEW,
    LibraryFacet.OWN_GOAL,
)
_KICK_FACETS = (LibraryFacet.OUTCOME, LibraryFacet.STAKES, LibraryFacet.ORDER)
_MATCH_FACETS = (
    LibraryFacet.SHOOTOUT,
    LibraryFacet.EXTRA_TIME,
    LibraryFacet.COMEBACK,
    LibraryFacet.COLLECTION,
    LibraryFacet.PROVIDER,
)


class MoreFilters(QFrame):
    """Comes up beside the panel, and is usable where there is no room for it.

    Emits ``wanted`` with a facet and a value, and ``minutes_wanted`` with both ends of the range.
    """

    wanted = Signal(object, object)
    minutes_wanted = Signal(object, object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(message("library-more"))
        self._sought = Sought.MATCHES
        self.groups = {
            facet: FacetGroup(facet, appearance)
            for facet in (*_GOAL_FACETS, *_KICK_FACETS, *_MATCH_FACETS)
        }
        self.minutes = MinuteRange(appearance)
        self._minutes_title = QLabel(message("library-minute"))
        self._minutes_title.setProperty("role", "secondary")
        self._lay_out()
        for group in self.groups.values():
            group.wanted.connect(self.wanted)
        self.minutes.changed.connect(self.minutes_wanted)
        appearance.changed.connect(self.recolour)

    def show_state(self, sought: Sought, query: Query, overview: Overview | None) -> None:
        """Take over what is asked for and the counts."""
        self._sought = sought
        listed = _KICK_FACETS if sought is Sought.KICKS else _GOAL_FACETS
        for facet, group in self.groups.items():
            group.show_state(query, overview)
            group.setVisible(group.has_values and facet in (*listed, *_MATCH_FACETS))
        # Every kick is of a match that has one.
        self.groups[LibraryFacet.SHOOTOUT].setVisible(sought is not Sought.KICKS)
        self.minutes.show_state(query)
        for part in (self._minutes_title, self.minutes):
            part.setVisible(sought is not Sought.KICKS)

    def open_beside(self, button: QWidget, panel: QWidget) -> None:
        """Come up at the right of the panel, as high as the button or as the screen allows."""
        screen = button.screen().availableGeometry()
        height = min(_HEIGHT, screen.height() - 16, self._inside.sizeHint().height() + 8)
        self.resize(_WIDTH, height)
        left = panel.mapToGlobal(QPoint(panel.width() + 4, 0)).x()
        show_at(self, QPoint(left, button.mapToGlobal(QPoint(0, 0)).y()), button)
        stops = self._order_tab_stops()
        next(stop for stop in stops if stop.isEnabled()).setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        for group in self.groups.values():
            group.recolour()

    def _order_tab_stops(self) -> list[QWidget]:
        """Have Tab go from top to bottom, whichever chips were made last; the visible stops."""
        stops: list[QWidget] = []
        for facet, group in self.groups.items():
            stops += group.chips
            if facet is _GOAL_FACETS[-1]:
                stops += [self.minutes.first, self.minutes.last]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        return [stop for stop in stops if stop.isVisible()]

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        for facet, group in self.groups.items():
            column.addWidget(group)
            if facet is _GOAL_FACETS[-1]:
                column.addWidget(self._minutes_title)
                column.addWidget(self.minutes)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
