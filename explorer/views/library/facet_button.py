"""A button that names a facet, or what is asked of it, and opens its values."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from explorer.domain.query import LibraryFacet, Overview, Query
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon_pixmap
from explorer.views.common.row_pen import elided
from explorer.views.common.sizing import keep_height
from explorer.views.library.filtering import chosen
from explorer.views.library.values_model import ValuesModel
from explorer.views.library.values_popup import ValuesPopup
from explorer.views.library.wording import value_text
from explorer.views.text import message

HEIGHT = 24
_ARROW = 12
_PAD = 7


class FacetButton(QPushButton):
    """Emits ``toggled_value`` with the facet and a value; it shows what comes back."""

    toggled_value = Signal(object, object)

    def __init__(
        self, facet: LibraryFacet, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.facet = facet
        self._appearance = appearance
        self._title = message(f"library-{facet}")
        self._full = self._title
        self._overview: Overview | None = None
        self.setProperty("role", "chip")
        keep_height(self, appearance, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._model = ValuesModel(partial(value_text, facet), self)
        self.popup: ValuesPopup | None = None
        self.clicked.connect(self.open)
        appearance.changed.connect(self.update)
        self.show_chosen(Query())

    def sizeHint(self) -> QSize:
        """As much room as it gets."""
        return QSize(60, self._appearance.px(HEIGHT))

    def show_chosen(self, query: Query, overview: Overview | None = None) -> None:
        """Say what is asked for, and take over the counts if there are new ones."""
        values = chosen(query, self.facet)
        self._overview = overview or self._overview
        tallies = self._overview.facets.get(self.facet, ()) if self._overview else ()
        if self.facet is LibraryFacet.SEASON:
            tallies = tuple(sorted(tallies, key=lambda tally: str(tally.value), reverse=True))
        self._model.set_values(tallies, values)
        match values:
            case ():
                self._full = self._title
            case (value,):
                self._full = value_text(self.facet, value)
            case _:
                values_of = {"facet": self._title, "count": len(values)}
                self._full = message("library-several", values_of)
        self.setCheckable(bool(values))
        self.setChecked(bool(values))
        self.setEnabled(bool(self._model.size))
        names = ", ".join(value_text(self.facet, value) for value in values)
        said = message("library-facet-chosen", {"facet": self._title, "values": names})
        self.setAccessibleName(said if values else self._title)
        self.setToolTip(names)
        self.update()

    @Slot()
    def open(self) -> None:
        """Open the values."""
        # A click has turned it, which is for what is asked for to do.
        self.setChecked(self._full != self._title)
        if self.popup is None:
            self.popup = ValuesPopup(self._model, self._title, self._appearance, self)
            self.popup.toggled.connect(self._on_toggled)
        self.popup.open_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Down, as a drop-down does."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button with as much of its text as fits, and the chevron."""
        super().paintEvent(event)
        ink = Ink.TEXT if self._full != self._title else Ink.TEXT2
        ink = ink if self.isEnabled() else Ink.TEXT3
        painter = QPainter(self)
        painter.setFont(self._appearance.font(12))
        painter.setPen(self._appearance.colour(ink))
        inside = self.rect().adjusted(_PAD, 0, -_ARROW - _PAD, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = inside.width() / self._appearance.text_scale
        painter.drawText(inside, flags, elided(self._full, room, 12))
        arrow = icon_pixmap(
            "chevron-down",
            self._appearance.theme,
            Ink.TEXT2 if self.isEnabled() else Ink.BORDER_STRONG,
            _ARROW,
            self.devicePixelRatioF(),
        )
        painter.drawPixmap(self.width() - _ARROW - _PAD + 2, (self.height() - _ARROW) // 2, arrow)
        painter.end()

    @Slot(object)
    def _on_toggled(self, value: object) -> None:
        self.toggled_value.emit(self.facet, value)
