"""What the dialogs have in common: a preview, choices beside it, what to do with it below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.canvas.theme import ThemeName
from explorer.domain.time import MatchTime
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown
from explorer.views.common.window_room import bounded
from explorer.views.sharing.preview import PicturePreview
from explorer.views.text import message

Value = TypeVar("Value")
SIZE = QSize(960, 620)
LOOKS = (ThemeName.LIGHT, ThemeName.DARK)
"""The themes for pictures that others will see; higher contrast is for one's own screen."""


class Choice(DropDown, Generic[Value]):
    """A drop-down of values with their names; exactly one is chosen."""

    def __init__(
        self, options: Sequence[tuple[Value, str]], label: str, appearance: Appearance
    ) -> None:
        super().__init__(appearance)
        self._values = [value for value, _ in options]
        self.addItems([name for _, name in options])
        self.setAccessibleName(label)

    @property
    def value(self) -> Value:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: Value) -> None:
        """Choose a value."""
        self.setCurrentIndex(self._values.index(value))


def remark() -> QLabel:
    """A label for a sentence below choices, which takes their width: the rest is the preview's."""
    label = QLabel()
    label.setProperty("role", "secondary")
    label.setWordWrap(True)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label


class SharingDialog(QDialog):
    """A picture to be chosen, seen and then saved or copied.

    ``save_requested`` and ``copy_requested`` ask for it as it is chosen at the moment. Subclasses
    add their choices to ``form``; what is chosen otherwise than by ``choice`` is to be connected to
    ``on_changed``.
    """

    save_requested = Signal()
    copy_requested = Signal()
    changed = Signal()

    def __init__(self, appearance: Appearance, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.preview = PicturePreview(appearance)
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._appearance = appearance
        self.theme = self.choice(
            [(name, message(f"share-theme-{name}")) for name in LOOKS], "share-theme"
        )
        self.theme.choose(next(n for n in LOOKS if appearance.theme.name.startswith(n)))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        self.save = self.buttons.addButton(
            message("share-save"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy = self.buttons.addButton(
            message("share-copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.save.setDefault(True)
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.buttons.rejected.connect(self.reject)
        self.notice = remark()
        self.notice.hide()
        self._lay_out()
        size = QSize(appearance.px(SIZE.width()), appearance.px(SIZE.height()))
        self.resize(bounded(size, parent or self))

    def choice(self, options: Sequence[tuple[Value, str]], key: str) -> Choice[Value]:
        """A drop-down, called by the text of a key."""
        made = Choice(options, message(key), self._appearance)
        made.currentIndexChanged.connect(self.on_changed)
        return made

    def moment_choice(self, playhead: MatchTime) -> Choice[MatchTime | None]:
        """A drop-down of the moments that a picture may be as of: None, for the end, or this."""
        clock = message("card-as-of-playhead", {"clock": playhead.clock_label})
        return self.choice([(None, message("card-as-of-end")), (playhead, clock)], "card-as-of")

    def add_row(self, key: str, field: QWidget) -> None:
        """Add a choice with its name, the text of a key."""
        self.form.addRow(message(key), field)

    def show_notice(self, text: str) -> None:
        """Say what the user has to know of what is chosen; nothing for an empty text."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    @Slot()
    def on_changed(self) -> None:
        """Something else is chosen."""
        self.changed.emit()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addLayout(self.form)
        right.addWidget(self.notice)
        right.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addWidget(self.preview, 1)
        upper.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(upper, 1)
        column.addWidget(self.buttons)
