"""The colours of the teams on the pitch, as the user gives them: no source has any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.preferences.forms import sentence
from explorer.views.text import message

_SWATCH = 14


@dataclass(frozen=True, slots=True)
class TeamKit:
    """A team by its name, and its colour as ``#RRGGBB``; None where none is given."""

    team: str
    colour: str | None


class KitColours(QWidget):
    """A row for each team, and a sentence; ``chosen`` tells a team and its colour, or none."""

    chosen = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.rows = (_KitRow(appearance, Ink.HOME), _KitRow(appearance, Ink.AWAY))
        self.verdict = sentence()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        for place, row in enumerate(self.rows):
            row.put_into(grid, place)
            row.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self.verdict)
        appearance.changed.connect(self.recolour)
        self.show_kits((), message("preferences-kit-no-match"))

    def show_kits(self, kits: Sequence[TeamKit], verdict: str) -> None:
        """Show the teams and their colours, none for no match, and what follows from them."""
        for place, row in enumerate(self.rows):
            row.show_kit(kits[place] if place < len(kits) else None)
        self.verdict.setText(verdict)
        self.recolour()

    @Slot()
    def recolour(self) -> None:
        """Draw the colours at the size of the text."""
        for row in self.rows:
            row.draw()


class _KitRow(QWidget):
    """The name of a team, a button that asks for its colour, and one that forgets it.

    ``ink`` is what the team is drawn in, from which a colour is chosen where it has none yet.
    """

    chosen = Signal(str, str)

    def __init__(self, appearance: Appearance, ink: Ink) -> None:
        super().__init__()
        self._appearance = appearance
        self._ink = ink
        self.kit: TeamKit | None = None
        self.name = QLabel()
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.forget_button = QToolButton()
        self.forget_button.setProperty("role", "flat")
        self.button.clicked.connect(self._ask)
        self.forget_button.clicked.connect(self._forget)
        self.hide()

    def put_into(self, grid: QGridLayout, row: int) -> None:
        """Stand in a row of a grid."""
        for column, part in enumerate((self.name, self.button, self.forget_button)):
            grid.addWidget(part, row, column)

    def show_kit(self, kit: TeamKit | None) -> None:
        """Show a team, or nothing."""
        self.kit = kit
        for part in (self.name, self.button):
            part.setVisible(kit is not None)
        self.forget_button.setVisible(kit is not None and kit.colour is not None)
        if kit is not None:
            self.name.setText(kit.team)
            self.button.setText(kit.colour or message("preferences-kit"))
            named = {"team": kit.team}
            self.button.setAccessibleName(message("preferences-kit-of", named))
            self.forget_button.setAccessibleName(message("preferences-kit-forget-of", named))
            self.forget_button.setToolTip(message("preferences-kit-forget-of", named))

    def draw(self) -> None:
        """Draw the colour as a square, at the size of the text."""
        size = self._appearance.px(_SWATCH)
        self.forget_button.setIcon(icon("close", self._appearance.theme))
        if self.kit is None or self.kit.colour is None:
            self.button.setIcon(QIcon())
            return
        pixmap = QPixmap(size, size)
        pixmap.fill(QColor(self.kit.colour))
        self.button.setIcon(QIcon(pixmap))

    @Slot()
    def _ask(self) -> None:
        if self.kit is None:
            return
        title = message("preferences-kit-of", {"team": self.kit.team})
        before = QColor(self.kit.colour or self._appearance.colour(self._ink))
        colour = QColorDialog.getColor(before, self.button, title)
        if colour.isValid():
            self.chosen.emit(self.kit.team, colour.name().upper())

    @Slot()
    def _forget(self) -> None:
        if self.kit is not None:
            self.chosen.emit(self.kit.team, "")
