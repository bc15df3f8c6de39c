"""How the app looks now: theme, text size and motion, told to every view by signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from explorer.canvas.fonts import font
from explorer.canvas.team_colours import Pair, dressed
from explorer.canvas.theme import Theme, ThemeName, theme
from explorer.scenes.marks import Ink
from explorer.session.preferences import TeamColours


class Appearance(QObject):
    """The current theme, how large text is, and whether things may move by themselves.

    ``changed`` is emitted once a change. Fonts and lengths that go with text come from ``font`` and
    ``px``, and are asked for anew when it is. Nothing moves until somebody says that it may.
    """

    changed = Signal()
    motion_changed = Signal()

    def __init__(self, name: ThemeName = ThemeName.LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme(name)
        self._team_colours = TeamColours.DEFAULT
        self._kits: Pair | None = None
        self._text_scale = 1.0
        self._reduced_motion = True

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def text_scale(self) -> float:
        """How large text is, 1 for the design's size."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether animations are off."""
        return self._reduced_motion

    def colour(self, ink: Ink | str) -> str:
        """The colour of a role in the theme in use, as ``#RRGGBB``."""
        return self._theme.colour(ink)

    def font(self, size: float, weight: int = 400) -> QFont:
        """The app's font for a widget; ``size`` is the design's, in logical pixels."""
        return font(size * self._text_scale, weight)

    def px(self, length: float) -> int:
        """A length of the design that has to hold text, in logical pixels at this text size."""
        return round(length * self._text_scale)

    def theme_named(self, name: ThemeName) -> Theme:
        """Another theme with the teams' colours in use, for a picture that leaves the app."""
        return dressed(theme(name), self._team_colours, self._kits)

    def set_theme(self, name: ThemeName) -> None:
        """Change the theme."""
        if name is not self._theme.name:
            self._dress(name)

    def set_team_colours(self, choice: TeamColours, kits: Pair | None = None) -> None:
        """Change the teams' colours; ``kits`` are the teams' own, which have to serve."""
        if (choice, kits) != (self._team_colours, self._kits):
            self._team_colours, self._kits = choice, kits
            self._dress(self._theme.name)

    def set_text_scale(self, scale: float) -> None:
        """Make text larger or smaller, 1 for the design's size."""
        if scale != self._text_scale:
            self._text_scale = scale
            self.changed.emit()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Allow or stop animations."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self.motion_changed.emit()

    def _dress(self, name: ThemeName) -> None:
        made = self.theme_named(name)
        if made is not self._theme:
            self._theme = made
            self.changed.emit()
