"""Room that the docks at the sides lend the centre while it shows two views side by side."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from explorer.views.common.appearance import Appearance

_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class LentRoom:
    """Narrows docks by what is missing, the first of them first, and widens them again.

    ``least`` are the widths below which none is narrowed, in the design's pixels.
    """

    def __init__(
        self, window: QMainWindow, least: Mapping[QDockWidget, int], appearance: Appearance
    ) -> None:
        self._window = window
        self._least = least
        self._appearance = appearance
        self._full: dict[QDockWidget, int] = {}
        self._lent: dict[QDockWidget, int] = {}

    def can_lend(self, missing: int) -> bool:
        """Whether the docks have so many pixels more than they need."""
        return missing <= sum(dock.width() - self._least_of(dock) for dock in self._usable())

    def lend(self, missing: int) -> None:
        """Give the centre so many pixels more, or fewer; all or nothing of what it lacks."""
        full = {dock: self._full_width(dock) for dock in self._usable()}
        missing += sum(width - dock.width() for dock, width in full.items())
        if missing <= 0 or missing > sum(full[dock] - self._least_of(dock) for dock in full):
            self.give_back()
            return
        for dock, width in full.items():
            taken = min(missing, width - self._least_of(dock))
            self._full[dock], self._lent[dock] = width, width - taken
            missing -= taken
        self._resize(self._lent)

    def give_back(self) -> None:
        """Let docks that are still as narrow as they were made be as wide as before."""
        self._resize({dock: self._full_width(dock) for dock in self._lent})
        self._full, self._lent = {}, {}

    def _usable(self) -> list[QDockWidget]:
        return [
            dock
            for dock in self._least
            if dock.isVisible()
            and not dock.isFloating()
            and self._window.dockWidgetArea(dock) in _SIDES
        ]

    def _least_of(self, dock: QDockWidget) -> int:
        least = max(self._least[dock], self._appearance.px(self._least[dock]))
        return min(dock.width(), max(least, dock.minimumSizeHint().width()))

    def _full_width(self, dock: QDockWidget) -> int:
        """How wide a dock is that has lent nothing; the user's own width is never undone."""
        is_lent = dock in self._lent and dock.width() == self._lent[dock]
        return self._full[dock] if is_lent else dock.width()

    def _resize(self, widths: Mapping[QDockWidget, int]) -> None:
        changed = {dock: width for dock, width in widths.items() if width != dock.width()}
        if changed:
            widths_of = list(changed.values())
            self._window.resizeDocks(list(changed), widths_of, Qt.Orientation.Horizontal)
