"""The charts with what narrows them: a competition and a season."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.domain.query import FacetTally, GoalTally, KickTally, LibraryFacet, Overview, Query
from explorer.scenes.statistics import Bar
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown
from explorer.views.statistics.canvas import StatisticsCanvas
from explorer.views.text import message, notation


class StatisticsView(QWidget):
    """Asks for counts with ``wanted`` and shows what it is given; knows no library.

    ``chosen`` passes on what a value was counted from: what is sought, and the query for it.
    """

    wanted = Signal(object)
    chosen = Signal(object, object)
    export_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.competition = _drop_down("competition", appearance)
        self.season = _drop_down("season", appearance)
        self.summary = QLabel()
        self.summary.setProperty("role", "secondary")
        self.export_button = QPushButton(message("statistics-export"))
        self.credit = QLabel()
        self.credit.setProperty("role", "caption")
        self.credit.setWordWrap(True)
        self.credit.setContentsMargins(24, 0, 24, 12)
        self.canvas = StatisticsCanvas(appearance)
        self._lay_out()
        self.setWindowTitle(message("statistics-title"))
        self.competition.activated.connect(self.ask)
        self.season.activated.connect(self.ask)
        self.export_button.clicked.connect(self.export_requested)
        self.canvas.chosen.connect(self._choose)
        for key in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
            QShortcut(key, self).activated.connect(self.close)

    @property
    def query(self) -> Query:
        """The matches that the charts are about."""
        return Query(
            competitions=_chosen(self.competition),
            seasons=_chosen(self.season),
        )

    @Slot()
    def ask(self) -> None:
        """Have everything counted anew."""
        self.summary.setText(message("statistics-loading"))
        self.wanted.emit(self.query)

    def show_counts(
        self,
        overview: Overview,
        kicks: Sequence[KickTally],
        goals: Sequence[GoalTally],
        credit: str = "",
    ) -> None:
        """Show what was counted of the matches that were asked for, and whose data it is."""
        _fill(self.competition, "competitions", overview.facets.get(LibraryFacet.COMPETITION, ()))
        _fill(self.season, "seasons", overview.facets.get(LibraryFacet.SEASON, ()))
        self.summary.setText(message("statistics-matches", {"count": overview.total}))
        self.credit.setText(credit)
        self.canvas.show_tallies(kicks, goals)

    def show_problem(self, text: str) -> None:
        """Say why nothing could be counted."""
        self.summary.setText(text)
        self.credit.clear()
        self.canvas.show_tallies((), ())

    @Slot(object)
    def _choose(self, bar: Bar) -> None:
        query = replace(bar.query, competitions=self.query.competitions, seasons=self.query.seasons)
        self.chosen.emit(bar.sought, query)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 0)
        head.setSpacing(8)
        for part in (self.competition, self.season, self.summary):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.credit)


def _drop_down(name: str, appearance: Appearance) -> DropDown:
    made = DropDown(appearance)
    made.setAccessibleName(message(f"statistics-{name}"))
    made.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
    made.setMaximumWidth(280)
    made.addItem(message(f"statistics-all-{name}s"), None)
    return made


def _fill(box: DropDown, name: str, tallies: Sequence[FacetTally]) -> None:
    """Offer the values of a facet by name, the chosen one still chosen."""
    kept = box.currentData()
    box.clear()
    box.addItem(message(f"statistics-all-{name}"), None)
    for tally in notation.in_order(tallies, lambda one: str(one.value)):
        values = {"name": tally.value, "count": tally.count}
        box.addItem(message("statistics-choice", values), tally.value)
    box.setCurrentIndex(max(0, box.findData(kept)))


def _chosen(box: DropDown) -> tuple[str, ...]:
    value = box.currentData()
    return () if value is None else (str(value),)
