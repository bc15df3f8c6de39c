"""What is asked for, as chips that take it back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from explorer.domain.query import LibraryFacet, Query
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.flow_layout import FlowLayout
from explorer.views.common.icons import icon
from explorer.views.common.row_pen import elided
from explorer.views.common.sizing import keep_height
from explorer.views.library.filtering import Condition, conditions
from explorer.views.library.wording import condition_text
from explorer.views.text import message

_HEIGHT = 22
_ICON = 10
_ROOM = 150

_PRESSED_ELSEWHERE = frozenset({LibraryFacet.KIND, LibraryFacet.OUTCOME})
"""Facets whose values are buttons of the panel, which say themselves what is asked for."""


class ActiveChips(QWidget):
    """One chip a condition, and one that clears all; nothing where nothing is asked for."""

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[_ActiveChip] = []
        self._appearance = appearance
        self.clear = QPushButton(message("library-clear-filters"))
        self.clear.setProperty("role", "link")
        self.clear.setStyleSheet("padding: 0 4px; min-height: 0;")
        keep_height(self.clear, appearance, _HEIGHT)
        self.clear.clicked.connect(self.cleared)
        self._flow = FlowLayout(self, gap=4)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.addWidget(self.clear)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.recolour)
        self.hide()

    def show_query(self, query: Query) -> None:
        """Take over what is asked for."""
        asked = conditions(query)
        listed = [each for each in asked if each.part not in _PRESSED_ELSEWHERE]
        self.setVisible(bool(asked))
        if [(chip.condition, chip.full) for chip in self.chips] == [
            (each, condition_text(each, query)) for each in listed
        ]:
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.clear)
        self.chips = [self._chip(each, query) for each in listed]
        for chip in self.chips:
            chip.removed.connect(self.removed)
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.clear)
        self.recolour()
        self.updateGeometry()

    def _chip(self, condition: Condition, query: Query) -> _ActiveChip:
        return _ActiveChip(condition, condition_text(condition, query), self._appearance, self)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        for chip in self.chips:
            chip.setIcon(icon("close", self._appearance.theme, Ink.TEXT2, _ICON))


class _ActiveChip(QPushButton):
    """Takes its condition back at a click."""

    removed = Signal(object)

    def __init__(
        self, condition: Condition, text: str, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(elided(text, _ROOM, 12), parent)
        self.condition = condition
        self.full = text
        self.setProperty("role", "chip")
        # The icon stands behind the text.
        right_to_left = QGuiApplication.isRightToLeft()
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if right_to_left else Qt.LayoutDirection.RightToLeft
        )
        self.setIconSize(QSize(_ICON, _ICON))
        keep_height(self, appearance, _HEIGHT)
        self.setStyleSheet("padding: 0 6px; min-height: 0;")
        named = message("library-take-back", {"name": text})
        self.setAccessibleName(named)
        self.setToolTip(named)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.removed.emit(self.condition)
