"""Sizes of widgets that hold text, kept in step with the text size.

A fixed size clips larger text. ``keep_size`` and its like set one for the text size in use and set
it anew when that changes; a second call for the same widget replaces the first.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from explorer.views.common.appearance import Appearance

WIDEST = (1 << 24) - 1
"""Qt's greatest width, which it does not export to Python."""

FONT = "font"

Setter = Callable[[QWidget], object]
"""Sets something of the widget it is given."""


def keep_width(widget: QWidget, appearance: Appearance, width: float) -> None:
    """Fix a width, in the design's pixels."""
    _keep(widget, appearance, "width", lambda kept: kept.setFixedWidth(appearance.px(width)))


def leave_width(widget: QWidget) -> None:
    """Fix no width any more."""
    keeper = _keeper(widget)
    if keeper is not None:
        keeper.leave("width")
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(WIDEST)


def keep_height(widget: QWidget, appearance: Appearance, height: float) -> None:
    """Fix a height, in the design's pixels."""
    _keep(widget, appearance, "height", lambda kept: kept.setFixedHeight(appearance.px(height)))


def keep_size(widget: QWidget, appearance: Appearance, width: float, height: float) -> None:
    """Fix width and height, in the design's pixels."""
    keep_width(widget, appearance, width)
    keep_height(widget, appearance, height)


def keep_least_width(widget: QWidget, appearance: Appearance, width: float) -> None:
    """Set the least width, in the design's pixels."""
    _keep(widget, appearance, "least", lambda kept: kept.setMinimumWidth(appearance.px(width)))


def keep_most_width(widget: QWidget, appearance: Appearance, width: float) -> None:
    """Set the greatest width, in the design's pixels."""
    _keep(widget, appearance, "most", lambda kept: kept.setMaximumWidth(appearance.px(width)))


def keep_icon_size(button: QAbstractButton, appearance: Appearance, size: float = 16) -> None:
    """Set the size of a button's icon, in the design's pixels."""

    def apply(kept: QWidget) -> None:
        if isinstance(kept, QAbstractButton):
            kept.setIconSize(QSize(appearance.px(size), appearance.px(size)))

    _keep(button, appearance, "icon", apply)


def keep_font(widget: QWidget, appearance: Appearance, size: float, weight: int = 400) -> None:
    """Set a font, whose size is the design's, in logical pixels."""
    _keep(widget, appearance, FONT, lambda kept: kept.setFont(appearance.font(size, weight)))


class _Keeper(QObject):
    """Sets the sizes of its parent for the text size in use."""

    def __init__(self, widget: QWidget, appearance: Appearance) -> None:
        super().__init__(widget)
        self._scale = appearance.text_scale
        self._appearance = appearance
        self._kept: dict[str, Setter] = {}
        appearance.changed.connect(self.follow)

    def leave(self, what: str) -> None:
        """Set a size no more."""
        self._kept.pop(what, None)

    def keep(self, what: str, setter: Setter) -> None:
        """Set a size now, and again whenever the text size changes."""
        self._kept[what] = setter
        self._apply(setter)

    @Slot()
    def follow(self) -> None:
        """Take over the text size."""
        is_new = self._scale != self._appearance.text_scale
        self._scale = self._appearance.text_scale
        for what, setter in self._kept.items():
            # A new style sheet gives a widget back the font that it had before the last one.
            if is_new or what == FONT:
                self._apply(setter)

    def _apply(self, setter: Setter) -> None:
        # Not kept here: a widget that its own child holds would never be collected.
        widget = self.parent()
        if isinstance(widget, QWidget):
            setter(widget)


def _keep(widget: QWidget, appearance: Appearance, what: str, setter: Setter) -> None:
    keeper = _keeper(widget) or _Keeper(widget, appearance)
    keeper.keep(what, setter)


def _keeper(widget: QWidget) -> _Keeper | None:
    # Not by its children: each would get a Python side, a field's own inner parts as well.
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = widget.findChild(_Keeper, options=direct)
    return found if isinstance(found, _Keeper) else None
