"""The keys that no menu shows: what single views do with them while they have the focus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_CHOOSE = ("Return", "Space")
_AROUND = ("Left", "Right", "Up", "Down")


@dataclass(frozen=True, slots=True)
class ViewKeys:
    """Keys of one view that do the same, as ``QKeySequence`` reads them.

    ``does`` is the end of the message key that says what they do.
    """

    does: str
    keys: tuple[str, ...]


VIEW_KEYS: Mapping[str, Sequence[ViewKeys]] = {
    "timeline": (
        ViewKeys("walk-events", ("Up", "Down")),
        ViewKeys("select-passed", ("Return",)),
        ViewKeys("zoom", ("+", "-")),
    ),
    "time": (ViewKeys("go-to-typed", ("Return",)), ViewKeys("drop-typed", ("Esc",))),
    "goals": (
        ViewKeys("walk-pitch", _AROUND),
        ViewKeys("select", _CHOOSE),
        ViewKeys("select-staying", ("Shift+Return",)),
        ViewKeys("walk-steps", ("[", "]")),
    ),
    "shootout": (
        ViewKeys("walk-kicks", ("Left", "Right")),
        ViewKeys("other-row", ("Up", "Down")),
        ViewKeys("select", _CHOOSE),
    ),
    "events": (
        ViewKeys("select", _CHOOSE),
        ViewKeys("select-staying", ("Shift+Return",)),
        ViewKeys("copy-rows", ("Ctrl+C",)),
    ),
    "inspector": (ViewKeys("walk-links", ("Up", "Down")),),
    "report": (
        ViewKeys("select-told", _CHOOSE),
        ViewKeys("select-staying", ("Shift+Return",)),
    ),
    "library": (
        ViewKeys("to-list", ("Down",)),
        ViewKeys("open-match", ("Return",)),
        ViewKeys("delete-matches", ("Del",)),
        ViewKeys("close-overlay", ("Esc",)),
    ),
    "facets": (
        ViewKeys("open-values", ("Down", "Return")),
        ViewKeys("toggle-value", _CHOOSE),
    ),
    "note": (ViewKeys("keep-note", ("Ctrl+Return",)),),
    "open-data": (
        ViewKeys("tick", ("Space",)),
        ViewKeys("open-match", ("Return",)),
        ViewKeys("find-season", ("Ctrl+F",)),
        ViewKeys("reload", ("F5",)),
    ),
    "statistics": (ViewKeys("walk-values", _AROUND), ViewKeys("list-value", _CHOOSE)),
    "palette": (
        ViewKeys("walk-found", ("Up", "Down", "PgUp", "PgDown")),
        ViewKeys("to-ends", ("Ctrl+Home", "Ctrl+End")),
        ViewKeys("run", ("Return",)),
        ViewKeys("close", ("Esc",)),
    ),
    "menus": (ViewKeys("open-menus", ("F10",)),),
    "windows": (ViewKeys("close", ("Esc", "Ctrl+W")),),
}
"""What views do with keys, by the view."""
