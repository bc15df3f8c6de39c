"""What the model of a shootout assumes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from explorer.analysis.shootout import HIGHEST_P, LOWEST_P
from explorer.session.preferences import ModelPreferences, Preferences
from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_width
from explorer.views.preferences.forms import Page, sentence
from explorer.views.text import message

SLIDER_WIDTH = 150


class ModelPage(Page):
    """The chance that a kick is scored, in percent, and where the default comes from."""

    name = "model"

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.p = QSlider(Qt.Orientation.Horizontal)
        self.p.setRange(round(100 * LOWEST_P), round(100 * HIGHEST_P))
        self.p.setPageStep(5)
        keep_width(self.p, appearance, SLIDER_WIDTH)
        self._told = QLabel()
        self._told.setBuddy(self.p)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.p)
        row.addWidget(self._told, 1)
        self.p.setAccessibleName(message("preferences-p").rstrip(": "))
        self.rows.addRow(QLabel(message("preferences-p")), row)
        # No line ends between a number and its sign.
        explained = message("preferences-p-explained").replace(" %", "\N{NO-BREAK SPACE}%")
        self.add_wide(sentence(explained))
        self.add_wide(sentence(message("preferences-p-slider")))
        self.p.valueChanged.connect(self._on_changed)

    def show_preferences(self, shown: Preferences) -> None:
        """Show what holds now."""
        super().show_preferences(shown)
        percent = round(100 * shown.model.p)
        self.p.setValue(percent)
        self._told.setText(message("preferences-percent", {"percent": percent}))

    def restored(self) -> Preferences:
        """The default chance."""
        return replace(self.shown, model=ModelPreferences())

    @Slot(int)
    def _on_changed(self, percent: int) -> None:
        if percent != round(100 * self.shown.model.p):
            self.changed.emit(replace(self.shown, model=ModelPreferences(percent / 100)))
