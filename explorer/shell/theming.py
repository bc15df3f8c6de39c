"""Light or dark, in high contrast or not, or as the desktop has it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.canvas.theme import ThemeName
from explorer.session.preferences import ContrastChoice, ThemeChoice
from explorer.views.common.appearance import Appearance
from explorer.views.common.style import apply_style


class SchemeSource(QObject):
    """Tells the desktop's colour scheme and contrast, as Qt knows them.

    A test puts its own in this place.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        if hasattr(hints, "accessibility"):  # from Qt 6.10 on
            hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    def is_dark(self) -> bool:
        """Whether the desktop asks for dark; False where it doesn't tell."""
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def wants_contrast(self) -> bool:
        """Whether the desktop asks for high contrast; False where it doesn't tell."""
        hints = QGuiApplication.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


class Theming(QObject):
    """Resolves the user's choice to a theme and dresses the application in it."""

    chosen = Signal(object)

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance,
        choice: ThemeChoice,
        source: SchemeSource | None = None,
        *,
        high_contrast: ContrastChoice = ContrastChoice.SYSTEM,
    ) -> None:
        super().__init__(appearance)
        self._app = app
        self._appearance = appearance
        self._choice = choice
        self._high_contrast = high_contrast
        self._source = source or SchemeSource(self)
        self._source.changed.connect(self.update)
        appearance.changed.connect(self.dress)
        self.update()
        self.dress()

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Change the theme, or follow the desktop."""
        self._choice = choice
        self.update()
        self.chosen.emit(choice)

    def choose_contrast(self, choice: ContrastChoice) -> None:
        """Have high contrast or not, or follow the desktop."""
        self._high_contrast = choice
        self.update()

    @Slot()
    def update(self) -> None:
        """Take over a change of the choice or of the desktop's scheme."""
        self._appearance.set_theme(self._resolved())

    @Slot()
    def dress(self) -> None:
        """Give every widget the theme's colours and the size of text."""
        apply_style(self._app, self._appearance.theme, self._appearance.text_scale)

    def _resolved(self) -> ThemeName:
        dark, high = self._choice is ThemeChoice.DARK, self._high_contrast is ContrastChoice.ON
        if self._choice is ThemeChoice.SYSTEM:
            dark = self._source.is_dark()
        if self._high_contrast is ContrastChoice.SYSTEM:
            high = self._source.wants_contrast()
        return ThemeName.of(dark=dark, high_contrast=high)
