"""The start page: drop a file, import one, open the sample, or browse open data."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon_pixmap
from explorer.views.common.sizing import keep_font, keep_most_width
from explorer.views.text import message

WIDTH = 520
DROP_HEIGHT = 148
_FOLDER = 20


class WelcomeView(QWidget):
    """Says how to begin. The main window itself takes what is dropped, anywhere on it."""

    import_requested = Signal()
    sample_requested = Signal()
    open_data_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(message("welcome-title"))
        self._appearance = appearance
        self._folder = QLabel()
        self._drop = _DropArea(appearance)
        self.import_button = QPushButton(message("welcome-import"))
        self.import_button.setProperty("role", "primary")
        self.sample_button = QPushButton(message("welcome-sample"))
        self.open_data_button = QPushButton(message("welcome-open-data"))
        self._cards = (
            _card(appearance, "sample", self.sample_button),
            _card(appearance, "open-data", self.open_data_button),
        )
        self._lay_out()
        self.import_button.clicked.connect(self.import_requested)
        self.sample_button.clicked.connect(self.sample_requested)
        self.open_data_button.clicked.connect(self.open_data_requested)
        appearance.changed.connect(self.recolour)
        self.recolour()

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        look = self._appearance
        for card in self._cards:
            card.setStyleSheet(
                f"#card {{ background: {look.colour('panel')}; border-radius: 4px;"
                f" border: 1px solid {look.colour('border')}; }}"
            )
        ratio = self.devicePixelRatioF()
        self._folder.setPixmap(icon_pixmap("folder", look.theme, Ink.TEXT2, _FOLDER, ratio))

    def _lay_out(self) -> None:
        self._fill_drop()
        page = QWidget()
        keep_most_width(page, self._appearance, WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_label(self._appearance, "welcome-title", 15, 600))
        column.addWidget(_label(self._appearance, "welcome-text", 13))
        column.addSpacing(4)
        column.addWidget(self._drop)
        for card in self._cards:
            column.addWidget(card)
        column.addSpacing(4)
        column.addWidget(_label(self._appearance, "welcome-needs-title", 12, 600))
        column.addWidget(_label(self._appearance, "welcome-needs", 12))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(page, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def _fill_drop(self) -> None:
        self._drop.setMinimumHeight(DROP_HEIGHT)
        shortcut = QLabel(QKeySequence("Ctrl+O").toString(QKeySequence.SequenceFormat.NativeText))
        shortcut.setProperty("role", "secondary")
        offer = QHBoxLayout()
        offer.setSpacing(8)
        offer.addStretch(1)
        offer.addWidget(_label(self._appearance, "welcome-drop", 13, wrap=False))
        offer.addWidget(self.import_button)
        offer.addWidget(shortcut)
        offer.addStretch(1)
        column = QVBoxLayout(self._drop)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(offer)
        column.addStretch(1)


class _DropArea(QWidget):
    """Where a file may be dropped, with a border of dashes; a styled border would be dotted."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._appearance.colour(Ink.BORDER_STRONG)))
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(QColor(self._appearance.colour(Ink.PANEL_ALT)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


def _label(
    appearance: Appearance, key: str, size: int, weight: int = 400, *, wrap: bool = True
) -> QLabel:
    made = QLabel(message(key))
    keep_font(made, appearance, size, weight)
    made.setWordWrap(wrap)
    return made


def _card(appearance: Appearance, name: str, button: QPushButton) -> QFrame:
    """What there is to see, and the button that shows it."""
    made = QFrame()
    made.setObjectName("card")
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(_label(appearance, f"welcome-{name}-title", 13))
    text = QLabel(message(f"welcome-{name}-text"))
    text.setProperty("role", "secondary")
    text.setWordWrap(True)
    words.addWidget(text)
    row = QHBoxLayout(made)
    row.setContentsMargins(12, 10, 12, 10)
    row.setSpacing(12)
    row.addLayout(words, 1)
    row.addWidget(button)
    return made
