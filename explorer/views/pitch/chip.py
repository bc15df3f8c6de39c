"""A chip of the filter rail: picture, name and count, shown or hidden at a click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from explorer.canvas.theme import Theme
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.sizing import keep_font, keep_height
from explorer.views.pitch.chip_icons import SIZE, faded, marks_pixmap
from explorer.views.pitch.facet_groups import ChipSpec
from explorer.views.text import message
from explorer.views.text.wording import words

HEIGHT = 25
COMPACT_HEIGHT = 26
_TEXT_SIZE = 12
_LEAST_WIDTH = 80


class Chip(QPushButton):
    """Emits ``wanted`` with its key and whether Ctrl was held; it is checked from outside."""

    wanted = Signal(str, bool)

    def __init__(
        self,
        spec: ChipSpec,
        appearance: Appearance,
        *,
        compact: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = spec.key
        self._spec = spec
        self._appearance = appearance
        self._compact = compact
        name = words(spec.name)
        self._name_text = name[:1].upper() + name[1:]
        self._picture = QLabel()
        self._picture.setFixedSize(SIZE, SIZE)
        self._name = ElidedLabel(self._name_text, mode=Qt.TextElideMode.ElideRight)
        self._count = QLabel()
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for label in (self._picture, self._name, self._count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            keep_font(label, appearance, _TEXT_SIZE)
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.setSpacing(6)
        layout.addWidget(self._picture)
        layout.addWidget(self._name)
        layout.addWidget(self._count, 0 if compact else 1)
        # Once they are in the chip: shown before, each would be a window for a moment.
        self._picture.setVisible(bool(spec.marks) or not compact)
        # A name tells more than a count alone where there is no picture to tell them apart.
        self._name.setVisible(not compact or not spec.marks)
        self.setCheckable(True)
        self.setProperty("role", "chip")
        keep_height(self, appearance, COMPACT_HEIGHT if compact else HEIGHT)
        if not compact:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(message("pitch-chip-hint", {"name": self._name_text}))
        self._drawn = QPixmap()
        self.clicked.connect(self._on_clicked)
        self.toggled.connect(self.show_checked)
        self.set_count(spec.count)

    def sizeHint(self) -> QSize:
        """As wide as what stands in it."""
        return QSize(max(24, self._line.sizeHint().width()), self.height())

    def minimumSizeHint(self) -> QSize:
        """The same in a row; in a column a long name gives way."""
        return (
            self.sizeHint()
            if self._compact
            else QSize(self._appearance.px(_LEAST_WIDTH), self.height())
        )

    def set_count(self, count: int) -> None:
        """Write another count; a chip that nothing stands for is greyed."""
        text = str(count)
        if text == self._count.text():
            return
        self._count.setText(text)
        self.setEnabled(bool(count) or self._spec.acts_on_shots)
        self.setAccessibleName(message("pitch-chip-name", {"name": self._name_text, "count": text}))

    def recolour(self, theme: Theme) -> None:
        """Draw the picture in a theme's colours."""
        self._drawn = marks_pixmap(theme, self._spec.marks, self.devicePixelRatioF())
        self.show_checked(self.isChecked())

    @Slot(bool)
    def show_checked(self, checked: bool) -> None:
        """Let picture and words stand back while the goals do."""
        stands_back = not checked and self.isEnabled()
        role = QPalette.ColorRole.PlaceholderText if not checked else QPalette.ColorRole.WindowText
        # A style sheet can't tell the chip's state from its labels' side.
        for label in (self._name, self._count):
            label.setForegroundRole(role)
        self._picture.setPixmap(faded(self._drawn) if stands_back else self._drawn)

    @Slot()
    def _on_clicked(self) -> None:
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self.wanted.emit(self.key, bool(held))
