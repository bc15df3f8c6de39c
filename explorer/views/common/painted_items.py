"""What a widget paints, told to assistive technology: one child for everything that can be chosen.

A widget that is a ``PaintedItems`` is asked through Qt's accessibility only: where nobody listens,
no child is made, and what children are is not even loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from explorer.views.common.item_interfaces import Items


@runtime_checkable
class PaintedItems(Protocol):
    """A widget that paints what can be chosen; a key stands for the same thing as long as it is."""

    def item_keys(self) -> Sequence[str]:
        """What can be chosen now, in reading order."""
        ...

    def item_name(self, key: str) -> str:
        """What it is, in one line."""
        ...

    def item_rect(self, key: str) -> QRect:
        """Where it can be hit, in the widget's pixels."""
        ...

    def item_is_selected(self, key: str) -> bool:
        """Whether it is selected."""
        ...

    def item_at_keyboard(self) -> str | None:
        """Where the arrow keys are; None for nowhere."""
        ...

    def press_item(self, key: str) -> None:
        """Choose it, as a click does."""
        ...


@cache
def expose_painted_items() -> None:
    """Have Qt ask here for the children of painted widgets; once a process."""
    QAccessible.installFactory(_interface_of)


def tell_items(widget: QWidget) -> None:
    """Say which of a widget's children are new or gone, if anybody listens."""
    items = _listened(widget)
    if items is not None:
        items.refresh()


def tell_keyboard(widget: QWidget) -> None:
    """Say that the arrow keys have gone to another child, if anybody listens.

    It is said a moment later: Qt tells of the widget itself once the widget has taken the focus.
    """
    if QAccessible.isActive():
        QTimer.singleShot(0, widget, partial(_tell_keyboard_now, widget))


def _tell_keyboard_now(widget: QWidget) -> None:
    items = _listened(widget)
    item = items.at_keyboard() if items is not None else None
    if item is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


def tell_selection(widget: QWidget) -> None:
    """Say which children have been selected and which no longer are, if anybody listens."""
    items = _listened(widget)
    if items is not None:
        items.tell_selection()


def _listened(widget: QWidget) -> Items | None:
    if not QAccessible.isActive():
        return None
    from explorer.views.common.item_interfaces import Items  # noqa: PLC0415  once listened to

    found = QAccessible.queryAccessibleInterface(widget)
    return found if isinstance(found, Items) else None


def _interface_of(_name: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, QWidget) or not isinstance(widget, PaintedItems):
        return None
    from explorer.views.common.item_interfaces import items_of  # noqa: PLC0415  once asked

    return items_of(widget, widget)
