"""Single keys drive the playhead, unless what has the focus needs them itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_ALL = (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})


class KeyGuard(QObject):
    """Leaves plain keys to lists, tables, text fields and buttons that have the focus.

    Before Qt runs a shortcut it asks the focused widget whether it wants the key; few of Qt's own
    answer, so this does it for them. It goes with the focus: a filter of the whole app would see
    every event there is, some thousands of them before the window is painted for the first time.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self.on_focus_changed)
        self.on_focus_changed(None, app.focusWidget())

    @Slot("QWidget*", "QWidget*")
    def on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Stand before what has the focus now."""
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key for the widget that is asked, or for what it is in, which gets it next."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(watched, QWidget)
            and isinstance(event, QKeyEvent)
            and any(
                needs_key(widget, Qt.Key(event.key()), event.modifiers())
                for widget in _up_to_window(watched)
            )
        ):
            event.accept()
            return True
        return False


def needs_key(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a widget that has the focus needs a key for itself."""
    if modifiers & ~_PLAIN & ~Qt.KeyboardModifier.ShiftModifier or key == Qt.Key.Key_Escape:
        return False
    if isinstance(widget, QAbstractItemView):
        # No shortcut reaches past a popup, and a combo box's list takes Enter as it is asked.
        return widget.window().windowType() is not Qt.WindowType.Popup
    if isinstance(widget, _ALL):
        return True
    if isinstance(widget, QAbstractButton):
        return key == Qt.Key.Key_Space
    if isinstance(widget, QAbstractSlider | QTabBar):
        return key in _ARROWS | _ENDS
    return False


def _up_to_window(widget: QWidget) -> Iterator[QWidget]:
    """A widget and what it is in, from the inside out, as Qt hands on a key that isn't taken."""
    held: QWidget | None = widget
    while held is not None:
        yield held
        held = None if held.isWindow() else held.parentWidget()
