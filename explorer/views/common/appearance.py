"""How the app looks at the moment: theme and motion, told to every view by one signal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from explorer.canvas.theme import Theme, ThemeName, theme
from explorer.scenes.marks import Ink


class Appearance(QObject):
    """The current theme, and whether things may move by themselves."""

    changed = Signal()

    def __init__(self, name: ThemeName = ThemeName.LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme(name)
        self._reduced_motion = False

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def reduced_motion(self) -> bool:
        """Whether animations are off."""
        return self._reduced_motion

    def colour(self, ink: Ink | str) -> str:
        """The colour of a role in the theme in use, as ``#RRGGBB``."""
        return self._theme.colour(ink)

    def set_theme(self, name: ThemeName) -> None:
        """Change the theme."""
        if name is not self._theme.name:
            self._theme = theme(name)
            self.changed.emit()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Allow or stop animations."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self.changed.emit()
