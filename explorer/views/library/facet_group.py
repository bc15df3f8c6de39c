"""One facet's values as chips under its name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from explorer.domain.query import FacetTally, FacetValue, LibraryFacet, Overview, Query
from explorer.views.common.appearance import Appearance
from explorer.views.common.flow_layout import FlowLayout
from explorer.views.library.filtering import FIXED_VALUES, chosen
from explorer.views.library.value_chips import ValueChip
from explorer.views.text import message

_WITH_GLYPHS = frozenset({LibraryFacet.KIND, LibraryFacet.OUTCOME})
_BY_SIZE = frozenset({LibraryFacet.ORDER, LibraryFacet.COMEBACK, LibraryFacet.SEASON})


class FacetGroup(QWidget):
    """Emits ``wanted`` with the facet and a value; it shows what comes back, with counts.

    Where the values are fixed, those that nothing has are greyed; where they are the library's,
    there is none of them. A group of no value is hidden.
    """

    wanted = Signal(object, object)

    def __init__(
        self, facet: LibraryFacet, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.facet = facet
        self.chips: list[ValueChip] = []
        self._appearance = appearance
        self._title = QLabel(message(f"library-{facet}"))
        self._title.setProperty("role", "secondary")
        self._flow = FlowLayout(gap=4)
        column = QVBoxLayout(self)
        # Chips stand a pixel lower than their layout counts with.
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(self._flow)
        self.setAccessibleName(self._title.text())

    def show_state(self, query: Query, overview: Overview | None) -> None:
        """Take over what is asked for and how much each value would find."""
        asked = chosen(query, self.facet)
        tallies = overview.facets.get(self.facet, ()) if overview else ()
        counts = {tally.value: tally.count for tally in tallies}
        values = self._values(tallies, asked)
        if values != [chip.value for chip in self.chips]:
            self._make_chips(values)
        for chip in self.chips:
            count = counts.get(chip.value, 0) if overview else None
            chip.show_state(count, asked=chip.value in asked)

    @property
    def has_values(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self.chips)

    def recolour(self) -> None:
        """Take over the theme."""
        for chip in self.chips:
            chip.recolour(self._appearance)

    def _values(
        self, tallies: tuple[FacetTally, ...], asked: tuple[FacetValue, ...]
    ) -> list[FacetValue]:
        if self.facet in FIXED_VALUES:
            return list(FIXED_VALUES[self.facet])
        counted = [tally.value for tally in tallies if tally.count]
        values = [*counted, *(value for value in asked if value not in counted)]
        return sorted(values, key=int) if self.facet in _BY_SIZE else values

    def _make_chips(self, values: list[FacetValue]) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for value in values:
            glyph = str(value) if self.facet in _WITH_GLYPHS else ""
            chip = ValueChip(self.facet, value, glyph=glyph, parent=self)
            chip.wanted.connect(self.wanted)
            chip.recolour(self._appearance)
            self._flow.addWidget(chip)
            self.chips.append(chip)
            # One that is made while the popup is open would stay hidden.
            chip.show()
