"""How the app looks: theme, contrast, size of text, motion, and the teams' colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from explorer.canvas.team_colours import dressed
from explorer.canvas.theme import theme
from explorer.session.preferences import (
    TEXT_SIZES,
    ContrastChoice,
    LookPreferences,
    MotionChoice,
    Preferences,
    TeamColours,
    ThemeChoice,
)
from explorer.views.common.appearance import Appearance
from explorer.views.preferences.forms import Choice, Page
from explorer.views.preferences.kit_colours import KitColours, TeamKit
from explorer.views.text import message

_SWATCH = QSize(30, 14)


class LookPage(Page):
    """``kit_chosen`` tells a team's name and its colour, empty to forget it."""

    kit_chosen = Signal(str, str)

    name = "look"

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.theme = _choice(appearance, "theme", ThemeChoice)
        self.contrast = _choice(appearance, "contrast", ContrastChoice)
        sizes = [(size, message("preferences-percent", {"percent": size})) for size in TEXT_SIZES]
        self.text_size = Choice(appearance, sizes)
        self.motion = _choice(appearance, "motion", MotionChoice)
        self.teams = {choice: QRadioButton() for choice in TeamColours}
        self._group = QButtonGroup(self)
        self.kits = KitColours(appearance)
        self.add("preferences-theme", self.theme)
        self.add("preferences-contrast", self.contrast)
        self.add("preferences-text-size", self.text_size)
        self.add("preferences-motion", self.motion)
        self.add("preferences-teams", self._team_choices())
        self.theme.chosen.connect(self._on_theme)
        self.contrast.chosen.connect(self._on_contrast)
        self.text_size.chosen.connect(self._on_text_size)
        self.motion.chosen.connect(self._on_motion)
        self._group.idClicked.connect(self._on_teams)
        self.kits.chosen.connect(self.kit_chosen)
        appearance.changed.connect(self.recolour)
        self.recolour()

    def show_preferences(self, shown: Preferences) -> None:
        """Show what holds now."""
        super().show_preferences(shown)
        look = shown.look
        self.theme.show_value(look.theme)
        self.contrast.show_value(look.high_contrast)
        self.text_size.show_value(look.text_size)
        self.motion.show_value(look.motion)
        self.teams[look.team_colours].setChecked(True)
        self.kits.setVisible(look.team_colours is TeamColours.KIT)

    def restored(self) -> Preferences:
        """Everything on this page as at first."""
        return replace(self.shown, look=LookPreferences())

    def show_kits(self, kits: Sequence[TeamKit], verdict: str) -> None:
        """Show the colours of the teams on the pitch, and a sentence on whether they serve."""
        self.kits.show_kits(kits, verdict)

    @Slot()
    def recolour(self) -> None:
        """Draw the pairs of colours in the theme in use."""
        plain = theme(self._appearance.theme.name)
        for choice in (TeamColours.DEFAULT, TeamColours.SAFE):
            shown = dressed(plain, choice)
            pair = (shown.colour("home"), shown.colour("away"))
            size = QSize(
                self._appearance.px(_SWATCH.width()), self._appearance.px(_SWATCH.height())
            )
            self.teams[choice].setIcon(_swatches(pair, size, self.devicePixelRatioF()))
            self.teams[choice].setIconSize(size)

    @Slot(object)
    def _on_theme(self, chosen: ThemeChoice) -> None:
        self._tell(replace(self.shown.look, theme=chosen))

    @Slot(object)
    def _on_contrast(self, chosen: ContrastChoice) -> None:
        self._tell(replace(self.shown.look, high_contrast=chosen))

    @Slot(object)
    def _on_text_size(self, chosen: int) -> None:
        self._tell(replace(self.shown.look, text_size=chosen))

    @Slot(object)
    def _on_motion(self, chosen: MotionChoice) -> None:
        self._tell(replace(self.shown.look, motion=chosen))

    @Slot(int)
    def _on_teams(self, place: int) -> None:
        self._tell(replace(self.shown.look, team_colours=tuple(TeamColours)[place]))

    def _tell(self, look: LookPreferences) -> None:
        self.changed.emit(replace(self.shown, look=look))

    def _team_choices(self) -> QWidget:
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(8)
        for place, (choice, button) in enumerate(self.teams.items()):
            button.setText(message(f"preferences-teams-{choice}"))
            self._group.addButton(button, place)
            column.addWidget(button)
        column.addWidget(self.kits)
        return box


def _choice(
    appearance: Appearance, name: str, values: type[ThemeChoice | ContrastChoice | MotionChoice]
) -> Choice:
    options = [(value, message(f"preferences-{name}-{value}")) for value in values]
    return Choice(appearance, options)


def _swatches(colours: tuple[str, str], size: QSize, ratio: float) -> QIcon:
    """The home team's colour beside the away team's."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    half = size.width() // 2 - 1
    for place, colour in enumerate(colours):
        painter.fillRect(place * (half + 2), 0, half, size.height(), QColor(colour))
    painter.end()
    return QIcon(pixmap)
