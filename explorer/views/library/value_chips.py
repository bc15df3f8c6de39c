"""Chips that each stand for one value of a facet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from explorer.domain.query import FacetValue, LibraryFacet
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.glyph_pixmap import glyph_icon
from explorer.views.library.wording import value_text
from explorer.views.text import message

HEIGHT = 24
_GLYPH = 14


class ValueChip(QPushButton):
    """Emits ``wanted`` with its facet and value; it is checked from outside.

    A value that nothing has is greyed, unless it is asked for. Its count stands in its text, or in
    its name and tooltip where it shows only ``glyph``.
    """

    wanted = Signal(object, object)

    def __init__(
        self,
        facet: LibraryFacet,
        value: FacetValue,
        *,
        glyph: str = "",
        text: str | None = None,
        shows_count: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.facet = facet
        self.value = value
        self._glyph = glyph
        self._name = value_text(facet, value)
        self._text = self._name if text is None else text
        self._shows_count = shows_count
        self._count: int | None = None
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setIconSize(QSize(_GLYPH, _GLYPH))
        if glyph and not self._text:
            self.setStyleSheet("padding: 0;")
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(self._text)
        self.clicked.connect(self._on_clicked)

    def show_state(self, count: int | None, *, asked: bool) -> None:
        """Say how many have the value, None while that isn't known, and whether it is asked for."""
        self.setChecked(asked)
        self.setEnabled(asked or count is None or count > 0)
        self._count = count
        named = {"name": self._name, "count": "–" if count is None else count}
        spoken = message("library-value-count", named)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        if self._shows_count:
            self.setText(f"{self._text}  {'' if count is None else count}".rstrip())

    def recolour(self, appearance: Appearance) -> None:
        """Draw the glyph in the theme's colours."""
        if self._glyph:
            ink = Ink.TEXT if self.isEnabled() else Ink.TEXT3
            self.setIcon(glyph_icon(appearance.theme, self._glyph, ink, _GLYPH))

    @Slot()
    def _on_clicked(self) -> None:
        # A click has turned it, which is for what is asked for to do.
        self.setChecked(not self.isChecked())
        self.wanted.emit(self.facet, self.value)
