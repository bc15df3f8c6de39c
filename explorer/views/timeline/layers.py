"""Which kinds of event are drawn: a chip for each with its count, or a menu of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from explorer.domain.match import Match
from explorer.domain.time import Certainty
from explorer.scenes.marks import Ink
from explorer.session.filtering import Layer, layer_of
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.glyph_pixmap import glyph_icon
from explorer.views.common.icons import icon
from explorer.views.common.sizing import keep_height, keep_size
from explorer.views.text import message

HEIGHT = 28
CHIP_WIDTH = 46
GLYPH = 16
UNKNOWN = "–"
_GLYPHS = {
    Layer.GOALS: "open_play",
    Layer.REVIEWS: "ruled_out",
    Layer.SUBSTITUTIONS: "substitution",
    Layer.CARDS: "yellow",
    Layer.KICKS: "scored",
    Layer.SHOTS: "shot",
}
_ALWAYS_KNOWN = (Layer.GOALS, Layer.KICKS)


class LayerControl(QWidget):
    """Shows and sets which layers the session's filter draws."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._counted: dict[Layer, int | None] = {}
        self._title = QLabel(message("transport-show"), self)
        self._title.setProperty("role", "secondary")
        self.chips = {layer: self._chip(layer) for layer in Layer}
        self.menu_button = QToolButton(self)
        self.menu_button.setProperty("role", "chip")
        keep_height(self.menu_button, appearance, HEIGHT)
        self.menu_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self._menu)
        self._entries = {layer: self._entry(layer) for layer in Layer}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for widget in (self._title, *self.chips.values(), self.menu_button):
            row.addWidget(widget)
        row.insertSpacing(1, 5)
        self.set_compact(False)
        session.match_changed.connect(self.on_match_changed)
        session.filter_changed.connect(self.on_filter_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        appearance.changed.connect(self.on_appearance_changed)
        self.on_appearance_changed()
        self.on_match_changed()

    def set_compact(self, compact: bool) -> None:
        """Show the menu instead of the chips."""
        for widget in (self._title, *self.chips.values()):
            widget.setVisible(not compact)
        self.menu_button.setVisible(compact)

    @Slot()
    def on_match_changed(self) -> None:
        """Count the events of another match."""
        self.on_filter_changed()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Count what has happened since, where the future is hidden."""
        if self._session.state.filter.hide_future:
            self.on_filter_changed()

    @Slot()
    def on_filter_changed(self) -> None:
        """Show which layers are drawn, and how many events that makes."""
        counts = self._counts()
        if counts != self._counted:
            self._counted = counts
            self._show_counts()
        layers = self._session.state.filter.layers
        for layer in Layer:
            self.chips[layer].setChecked(layer in layers and self.chips[layer].isEnabled())
            self._entries[layer].setChecked(layer in layers)
        drawn = sum(counts[layer] or 0 for layer in layers)
        self.menu_button.setText(message("transport-events", {"count": drawn}))

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw the glyphs in the theme in use."""
        theme = self._appearance.theme
        for layer, chip in self.chips.items():
            glyph = glyph_icon(theme, _GLYPHS[layer], Ink.TEXT, GLYPH)
            chip.setIcon(glyph)
            self._entries[layer].setIcon(glyph)
        self.menu_button.setIcon(icon("filter", theme))

    @Slot()
    def on_toggled(self) -> None:
        """Draw a layer, or leave it out."""
        sender = self.sender()
        if isinstance(sender, QToolButton | QAction):
            layer = Layer(str(sender.property("layer")))
            wanted = self._session.state.filter.with_layer(layer, shown=sender.isChecked())
            self._session.set_filter(wanted)

    def _show_counts(self) -> None:
        hides = self._session.state.filter.hide_future
        for layer, count in self._counted.items():
            label = UNKNOWN if count is None else str(count)
            name = message(f"layer-{layer}")
            named = message("transport-layer-count", {"name": name, "count": label})
            chip, entry = self.chips[layer], self._entries[layer]
            chip.setText(label)
            chip.setAccessibleName(named)
            chip.setToolTip(named)
            entry.setText(named)
            for control in (chip, entry):
                # Greyed, a chip would tell that nothing of its kind is to come.
                control.setEnabled(bool(count) or (hides and count is not None))

    def _counts(self) -> dict[Layer, int | None]:
        """How many events there are, or have been where the rest is hidden; None for unknown."""
        state = self._session.state
        index = state.index
        counts: dict[Layer, int | None] = dict.fromkeys(Layer, 0)
        if index is None:
            return counts
        layers = [layer_of(event) for event in index.notable]
        seen = layers
        if state.filter.hide_future:
            seen = [layer_of(event) for event in index.notable if state.is_past(event)]
        for layer in Layer:
            known = layer in layers or layer in _ALWAYS_KNOWN or _is_complete(index.match)
            counts[layer] = seen.count(layer) if known else None
        return counts

    def _chip(self, layer: Layer) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("role", "chip")
        chip.setProperty("layer", layer.value)
        chip.setCheckable(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(GLYPH, GLYPH))
        keep_size(chip, self._appearance, CHIP_WIDTH, HEIGHT)
        chip.setStyleSheet("padding: 2px 3px;")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(self.on_toggled)
        return chip

    def _entry(self, layer: Layer) -> QAction:
        entry = self._menu.addAction("")
        entry.setCheckable(True)
        entry.setProperty("layer", layer.value)
        entry.triggered.connect(self.on_toggled)
        return entry


def _is_complete(match: Match) -> bool:
    """Whether what the data does not have did not happen, as in a provider's event data."""
    return any(action.time.certainty is Certainty.MEASURED for action in match.actions)
