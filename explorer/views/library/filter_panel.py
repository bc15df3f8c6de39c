"""The controls above the list: what is looked for, what is listed, and in which order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.domain.events import GoalKind, KickOutcome
from explorer.domain.query import FacetValue, LibraryFacet, Overview, Query, SortOrder, Sought
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.common.sizing import keep_height, keep_icon_size, keep_size
from explorer.views.library.active_chips import ActiveChips
from explorer.views.library.facet_button import FacetButton
from explorer.views.library.filtering import (
    GOAL_KINDS,
    Condition,
    chosen,
    toggled,
    without,
)
from explorer.views.library.finder import Finder
from explorer.views.library.search_field import SearchField
from explorer.views.library.search_menu import SearchMenu
from explorer.views.library.value_chips import ValueChip
from explorer.views.library.wishes import Wishes
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.views.library.more_filters import MoreFilters

_GAP = 4
_TOOL = (28, 24)
_NARROW = (24, 24)
_AROUND_WORD = 24


class FilterPanel(QWidget):
    """Changes the finder's question, and shows the one that it asks with its counts."""

    def __init__(
        self,
        finder: Finder,
        wishes: Wishes,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panelHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finder = finder
        self._appearance = appearance
        self._overview: Overview | None = None
        self._sought = finder.sought
        self._text = ""
        self._order = SortOrder.NEWEST
        self.search = SearchField(appearance)
        self.saved = SearchMenu(finder, wishes, appearance)
        self.competition = FacetButton(LibraryFacet.COMPETITION, appearance)
        self.season = FacetButton(LibraryFacet.SEASON, appearance)
        self.team = FacetButton(LibraryFacet.TEAM, appearance)
        self.stakes = FacetButton(LibraryFacet.STAKES, appearance)
        self.shootout = ValueChip(
            LibraryFacet.SHOOTOUT,
            True,
            glyph="scored",
            text=message("library-has-shootout"),
            shows_count=False,
        )
        self.kinds = [_glyph_chip(LibraryFacet.KIND, kind) for kind in GOAL_KINDS]
        self.outcomes = [_glyph_chip(LibraryFacet.OUTCOME, outcome) for outcome in KickOutcome]
        self.more = QToolButton()
        self.active = ActiveChips(appearance)
        self.popup: MoreFilters | None = None
        self.modes = QButtonGroup(self)
        self.sort = QToolButton()
        self._set_up_buttons()
        self._lay_out()
        self._connect()
        self.recolour()
        self.show_question()

    @Slot()
    def show_question(self) -> None:
        """Show what is asked for."""
        query, sought = self._finder.query, self._finder.sought
        kicks = sought is Sought.KICKS
        if sought is not self._sought:
            # What is counted there is something else.
            self._sought, self._overview = sought, None
        for button in (self.competition, self.season, self.team, self.stakes):
            button.show_chosen(query, self._overview)
        for chip in (self.shootout, *self.kinds, *self.outcomes):
            count = _count(self._overview, chip)
            chip.show_state(count, asked=chip.value in chosen(query, chip.facet))
        for chip in self.kinds:
            chip.setVisible(not kicks)
        for chip in self.outcomes:
            chip.setVisible(kicks)
        self.shootout.setVisible(not kicks)
        self.stakes.setVisible(kicks)
        if self.popup is not None:
            self.popup.show_state(sought, query, self._overview)
        self.active.show_query(query)
        self.modes.button(list(Sought).index(sought)).setChecked(True)
        self._orders.actions()[list(SortOrder).index(query.sort)].setChecked(True)
        if query.text != self._text:
            # Not while it is the field that asks: more may have been typed by now.
            self._text = query.text
            self.search.setText(query.text)

    @Slot(object)
    def show_counts(self, overview: Overview) -> None:
        """Take over the counts."""
        self._overview = overview
        self.show_question()

    @Slot()
    def ask_text(self) -> None:
        """Ask for what stands in the search field."""
        self._text = self.search.text().strip()
        self._finder.set_query(replace(self._finder.query, text=self._text))

    @Slot()
    def clear(self) -> None:
        """Ask for everything again, in the order that the user chose."""
        self._keep_focus()
        self._text = ""
        self.search.clear()
        self._finder.set_query(Query(sort=self._order))

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self.more.setIcon(icon("filter", self._appearance.theme))
        self.sort.setIcon(icon("sort", self._appearance.theme))
        for chip in (self.shootout, *self.kinds, *self.outcomes):
            chip.recolour(self._appearance)

    @Slot(object, object)
    def _toggle(self, facet: LibraryFacet, value: FacetValue) -> None:
        self._finder.set_query(toggled(self._finder.query, facet, value))

    @Slot(object, object)
    def _set_minutes(self, first: int | None, last: int | None) -> None:
        query = replace(self._finder.query, minute_from=first, minute_to=last)
        self._finder.set_query(query)

    @Slot(object)
    def _take_back(self, condition: Condition) -> None:
        self._keep_focus()
        self._finder.set_query(without(self._finder.query, condition))

    @Slot(int)
    def _set_sought(self, place: int) -> None:
        self._finder.set_sought(list(Sought)[place])

    @Slot(QAction)
    def _set_sort(self, action: QAction) -> None:
        self._order = SortOrder(action.data())
        self._finder.set_query(replace(self._finder.query, sort=self._order))

    @Slot()
    def _open_more(self) -> None:
        if self.popup is None:
            # Loaded when it is first asked for: the app's start doesn't wait for it.
            from explorer.views.library.more_filters import MoreFilters  # noqa: PLC0415

            self.popup = MoreFilters(self._appearance, self)
            self.popup.wanted.connect(self._toggle)
            self.popup.minutes_wanted.connect(self._set_minutes)
            self.show_question()
        self.popup.open_beside(self.more, self)

    def _keep_focus(self) -> None:
        """Take the focus from a chip that is about to go; Qt would give it to another panel."""
        if any(chip.hasFocus() for chip in (self.active.clear, *self.active.chips)):
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_up_buttons(self) -> None:
        for place, sought in enumerate(Sought):
            button = QPushButton(message(f"library-sought-{sought}"))
            button.setProperty("role", "segment")
            button.setCheckable(True)
            keep_height(button, self._appearance, 24)
            # Each stands over the right edge of the one before; the first has a left edge itself.
            button.setStyleSheet(f"padding: 1px 0; margin-left: {-1 if place else 0}px;")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.modes.addButton(button, place)
        menu = QMenu(self)
        self._orders = QActionGroup(self)
        for order in SortOrder:
            action = QAction(message(f"library-sort-{order}"), self)
            action.setCheckable(True)
            action.setData(order.value)
            menu.addAction(self._orders.addAction(action))
        self.sort.setMenu(menu)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for key, tool, size in (("sort", self.sort, _NARROW), ("more", self.more, _TOOL)):
            keep_size(tool, self._appearance, *size)
            tool.setStyleSheet("padding: 0;")
            keep_icon_size(tool, self._appearance)
            tool.setToolTip(message(f"library-{key}"))
            tool.setAccessibleName(message(f"library-{key}"))
        self.more.setProperty("role", "chip")
        self.sort.setProperty("role", "flat")

    def _lay_out(self) -> None:
        segments = QWidget()
        row = QHBoxLayout(segments)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self.modes.buttons():
            # As much room around one word as around another.
            word = button.fontMetrics().horizontalAdvance(button.text())
            row.addWidget(button, word + _AROUND_WORD)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(_GAP)
        column.addWidget(self.search)
        column.addLayout(_row((self.competition, 10), (self.season, 9)))
        column.addLayout(_row((self.team, 4), (self.shootout, 0), (self.stakes, 5)))
        glyphs = [(chip, 1) for chip in (*self.kinds, *self.outcomes)]
        column.addLayout(_row(*glyphs, (self.more, 0)))
        column.addWidget(self.active)
        column.addLayout(_row((segments, 1), (self.saved, 0), (self.sort, 0)))

    def _connect(self) -> None:
        for button in (self.competition, self.season, self.team, self.stakes):
            button.toggled_value.connect(self._toggle)
        for chip in (self.shootout, *self.kinds, *self.outcomes):
            chip.wanted.connect(self._toggle)
        self.more.clicked.connect(self._open_more)
        self.active.removed.connect(self._take_back)
        self.active.cleared.connect(self.clear)
        self.modes.idClicked.connect(self._set_sought)
        self._orders.triggered.connect(self._set_sort)
        self._finder.changed.connect(self.show_question)
        self._finder.counted.connect(self.show_counts)
        self._appearance.changed.connect(self.recolour)


def _glyph_chip(facet: LibraryFacet, value: GoalKind | KickOutcome) -> ValueChip:
    return ValueChip(facet, value, glyph=value.value, text="", shows_count=False)


def _count(overview: Overview | None, chip: ValueChip) -> int | None:
    if overview is None:
        return None
    tallies = overview.facets.get(chip.facet, ())
    return next((tally.count for tally in tallies if tally.value == chip.value), 0)


def _row(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    for part, stretch in parts:
        row.addWidget(part, stretch)
    return row
