"""The interfaces by which assistive technology gets a painted widget and each of its items.

Qt's cache owns them from the moment it knows them, so they are kept here until Qt has deleted them:
collected earlier, they would be deleted a second time.
"""

from __future__ import annotations

import weakref
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from explorer.views.common.painted_items import PaintedItems

_kept: list[Items] = []

# C++'s null, which PySide's stubs leave out.
_NO_OBJECT = cast("QObject", None)
_NO_INTERFACE = cast("QAccessibleInterface", None)


def items_of(widget: QWidget, view: PaintedItems) -> Items:
    """A new interface for a widget, for Qt's cache."""
    for gone in [items for items in _kept if not shiboken6.isValid(items)]:
        gone.forget()
        _kept.remove(gone)
    made = Items(widget, view)
    _kept.append(made)
    return made


class Press(QAccessibleActionInterface):
    """The one thing that can be done with an item: to press it."""

    def __init__(self, item: Item) -> None:
        super().__init__()
        self._item = weakref.ref(item)

    def actionNames(self) -> list[str]:
        """Press."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        """Choose the item."""
        item = self._item()
        if item is not None and name == QAccessibleActionInterface.pressAction():
            item.press()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """None: keys go to the widget."""
        return []


class Item(QAccessibleInterface):
    """One painted thing: a list item with a name, a place and the states that a row would have."""

    def __init__(self, owner: Items, key: str) -> None:
        super().__init__()
        self.key = key
        self._owner = owner
        self._actions = Press(self)

    def press(self) -> None:
        """Choose it."""
        view = self._owner.view
        if view is not None:
            view.press_item(self.key)

    def isValid(self) -> bool:
        """Whether the widget still is."""
        return self._owner.view is not None

    def object(self) -> QObject:
        """No object: it is painted."""
        return _NO_OBJECT

    def parent(self) -> QAccessibleInterface:
        """The widget's interface."""
        return self._owner

    def child(self, _index: int) -> QAccessibleInterface:
        """There is none."""
        return _NO_INTERFACE

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        """There is none."""
        return _NO_INTERFACE

    def childCount(self) -> int:
        """There is none."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """There is none."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Its name; it has no other text."""
        view = self._owner.view
        return view.item_name(self.key) if view and kind == QAccessible.Text.Name else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Its text is the match's, and stays."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        return self._owner.on_screen(self.key)

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """What a row of a list would say of itself."""
        state = QAccessible.State()
        view = self._owner.view
        if view is None:
            state.invalid = True
            return state
        state.selectable = state.focusable = True
        state.selected = view.item_is_selected(self.key)
        state.focused = self._owner.has_focus and view.item_at_keyboard() == self.key
        state.invisible = not self._owner.is_seen
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The interface of what can be done with it; there are no others.

        The stubs say int for C++'s ``void*``. PySide takes the object itself or a ``VoidPtr`` for
        one, and of None and of numbers it makes pointers that lead nowhere.
        """
        if kind == QAccessible.InterfaceType.ActionInterface:
            return cast("int", self._actions)
        return cast("int", shiboken6.VoidPtr(0))


class Items(QAccessibleWidget):
    """A painted widget as a list: first the widgets in it that can be used, then its items."""

    def __init__(self, widget: QWidget, view: PaintedItems) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self._view = weakref.ref(view)
        self._keys: tuple[str, ...] = tuple(view.item_keys())
        self._items: dict[str, Item] = {}
        self._selected = {key for key in self._keys if view.item_is_selected(key)}

    @property
    def view(self) -> PaintedItems | None:
        """The widget; None once it is gone."""
        view = self._view()
        return view if view is not None and shiboken6.isValid(view) else None

    @property
    def has_focus(self) -> bool:
        """Whether the widget has the keyboard's focus."""
        return self.view is not None and self.widget().hasFocus()

    @property
    def is_seen(self) -> bool:
        """Whether the widget is on the screen."""
        return self.view is not None and self.widget().isVisible()

    def on_screen(self, key: str) -> QRect:
        """The place of an item on the screen; empty where it has none."""
        view = self.view
        if view is None:
            return QRect()
        place = view.item_rect(key)
        return QRect(self.widget().mapToGlobal(place.topLeft()), place.size())

    def at_keyboard(self) -> Item | None:
        """The item at which the arrow keys are."""
        view = self.view
        key = view.item_at_keyboard() if view else None
        return self._item(key) if key in self._keys and key is not None else None

    def refresh(self) -> None:
        """Take over what the widget shows, and say what is new and what is gone."""
        view = self.view
        if view is None:
            return
        before, now = self._keys, tuple(view.item_keys())
        if before == now:
            return
        for key in set(before).difference(now):
            item = self._items.pop(key, None)
            if item is not None:
                QAccessible.updateAccessibility(
                    QAccessibleEvent(item, QAccessible.Event.ObjectDestroyed)
                )
                _delete(item)
        self._keys = now
        for key in now:
            if key not in before:
                event = QAccessibleEvent(self._item(key), QAccessible.Event.ObjectCreated)
                QAccessible.updateAccessibility(event)

    def tell_selection(self) -> None:
        """Say of which items the selection has changed."""
        view = self.view
        if view is None:
            return
        before, self._selected = (
            self._selected,
            {key for key in self._keys if view.item_is_selected(key)},
        )
        changed = QAccessible.State()
        changed.selected = True
        for key in self._keys:
            if (key in before) != (key in self._selected):
                event = QAccessibleStateChangeEvent(self._item(key), changed)
                QAccessible.updateAccessibility(event)

    def forget(self) -> None:
        """Give the items up, when the widget is gone."""
        for item in self._items.values():
            _delete(item)
        self._items.clear()

    def childCount(self) -> int:
        """How many there are of both kinds."""
        return len(self._widgets()) + len(self._keys)

    def child(self, index: int) -> QAccessibleInterface:
        """The child of an index; None beyond the last."""
        widgets = self._widgets()
        if 0 <= index < len(widgets):
            return widgets[index]
        number = index - len(widgets)
        return self._item(self._keys[number]) if 0 <= number < len(self._keys) else _NO_INTERFACE

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The child at a place on the screen; None where there is none."""
        place = QPoint(x, y)
        for index in range(self.childCount()):
            found = self.child(index)
            if not found.state().invisible and found.rect().contains(place):
                return found
        return _NO_INTERFACE

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of a child; -1 for a stranger."""
        widgets = self._widgets()
        if isinstance(child, Item):
            known = child.key in self._keys and self._items.get(child.key) is child
            return len(widgets) + self._keys.index(child.key) if known else -1
        objects = [widget.object() for widget in widgets]
        return objects.index(child.object()) if child.object() in objects else -1

    def focusChild(self) -> QAccessibleInterface:
        """The item at which the keyboard is, where the widget has it."""
        return (self.has_focus and self.at_keyboard()) or super().focusChild()

    def _item(self, key: str) -> Item:
        if key not in self._items:
            self._items[key] = Item(self, key)
        return self._items[key]

    def _widgets(self) -> list[QAccessibleInterface]:
        """The widgets in it, but for what is only painted over it."""
        children = [super(Items, self).child(i) for i in range(super().childCount())]
        return [child for child in children if not _is_paint(child.object())]


def _is_paint(widget: QObject) -> bool:
    unseen = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    return isinstance(widget, QWidget) and widget.testAttribute(unseen)


def _delete(item: Item) -> None:
    if shiboken6.isValid(item):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
