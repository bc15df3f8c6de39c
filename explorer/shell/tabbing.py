"""In which order Tab goes through the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def tab_stops(parts: Sequence[QWidget]) -> list[QWidget]:
    """What Tab stops at in these parts of a window, part by part, each in the order it was made in.

    Docks that move and chips that are made anew would leave Qt's own order in disarray.
    """
    return list(dict.fromkeys(stop for part in parts for stop in _stops_in(part)))


def neighbour(stops: Sequence[QWidget], current: QWidget | None, step: int) -> QWidget | None:
    """The stop after (1) or before (-1) the one that has the focus; the first for none."""
    if not stops:
        return None
    if current is None or current not in stops:
        return stops[0 if step > 0 else -1]
    return stops[(stops.index(current) + step) % len(stops)]


def _stops_in(part: QWidget) -> Iterator[QWidget]:
    # Not by nextInFocusChain() nor focusProxy(): PySide makes what they return a child of the
    # widget that is asked. Once a chip goes, all that comes after it would be taken for deleted.
    return (widget for widget in (part, *part.findChildren(QWidget)) if _is_stop(widget))


def _is_stop(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.isVisible() and widget.isEnabled() and not _is_inside(widget)


def _is_inside(widget: QWidget) -> bool:
    """Whether it is the field of another widget, which has the focus in its place."""
    return isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
