"""The left side of the browser: competitions and seasons, searchable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QTreeView, QVBoxLayout, QWidget

from explorer.domain.imports import Problem
from explorer.domain.open_data import OpenSeason
from explorer.views.common.appearance import Appearance
from explorer.views.common.search_lens import SearchLens
from explorer.views.open_data.open_notice import OpenNotice
from explorer.views.open_data.seasons_model import ROW_HEIGHT, FittingSeasons, SeasonsModel
from explorer.views.text import message

SETTLE_MS = 120
"""Whoever walks down the list with the arrows does not ask for every season on the way."""


class SeasonsPane(QWidget):
    """Lists seasons; ``season_chosen`` tells which one the user rests on."""

    season_chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._chosen: OpenSeason | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(message("open-data-search"))
        self.search.setAccessibleName(message("open-data-search"))
        self.search.setClearButtonEnabled(True)
        SearchLens(self.search, appearance)
        self._model = SeasonsModel(self)
        self.shown = FittingSeasons(self._model, self)
        self.tree = self._make_tree()
        self.notice = OpenNotice()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self.notice)
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._pages, 1)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._enter)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.activated.connect(self._on_activated)
        self._settle.timeout.connect(self._tell)
        appearance.changed.connect(self.recolour)
        self.recolour()

    @property
    def season(self) -> OpenSeason | None:
        """The season that the user rests on, even while a search leaves it out."""
        return self._chosen

    def wait(self) -> None:
        """Say that the list is being read."""
        self._show_notice()
        self.notice.wait(message("open-data-loading-seasons"))

    def show_seasons(self, seasons: Sequence[OpenSeason]) -> None:
        """List seasons; the one chosen before stays so if it is among them."""
        before, self._chosen = self._chosen, None
        self._model.set_seasons(seasons)
        self._find(self.search.text())
        index = self.shown.index_of(before)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self._tell()

    def fail(self, problem: Problem) -> None:
        """Say why there is no list."""
        self._show_notice()
        self.notice.fail(problem, offers_copy=True)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self.shown.set_row_height(self._appearance.px(ROW_HEIGHT))
        self.shown.set_faint(QColor(self._appearance.colour("text2")))

    def _show_notice(self) -> None:
        self._settle.stop()
        self._model.set_seasons(())
        self._pages.setCurrentWidget(self.notice)

    @Slot(str)
    def _find(self, text: str) -> None:
        self.shown.set_text(text)
        self.tree.expandAll()
        # A row that a search takes away passes its place on to another, which nobody chose.
        self.tree.setCurrentIndex(self.shown.index_of(self._chosen))
        self._settle.stop()
        if self.shown.rowCount():
            self._pages.setCurrentWidget(self.tree)
            return
        self._pages.setCurrentWidget(self.notice)
        if self._model.rowCount():
            self.notice.say(message("open-data-no-season", {"text": text.strip()}))
        else:
            self.notice.say(message("open-data-no-seasons"))

    @Slot()
    def _enter(self) -> None:
        """Go from the search to what was found first."""
        first = self.shown.index(0, 0, self.shown.index(0, 0))
        if first.isValid():
            self.tree.setCurrentIndex(first)
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._settle.start()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._settle.stop()
        season = self.shown.season(self.tree.currentIndex())
        if season is not None and season != self._chosen:
            self._chosen = season
            self.season_chosen.emit(season)

    def _make_tree(self) -> QTreeView:
        made = QTreeView()
        made.setAccessibleName(message("open-data-seasons"))
        made.setModel(self.shown)
        made.setHeaderHidden(True)
        made.setUniformRowHeights(True)
        made.setIndentation(16)
        made.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        return made
