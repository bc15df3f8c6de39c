"""Single keys drive the playhead, unless what has the focus needs them itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
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
    answer, so this does it for them.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key for the widget that is asked."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(watched, QWidget)
            and isinstance(event, QKeyEvent)
            and needs_key(watched, Qt.Key(event.key()), event.modifiers())
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
