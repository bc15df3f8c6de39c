"""Message keys to text. Layers below the views say what they mean with a key and its values.

Each module of this package holds the texts of one area as ``TEXTS``, a dictionary from message key
to English with ``{name}`` places, marked for Qt's translation tools with the module's context.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

AREAS = (
    "facets",
    "facts",
    "findings",
    "problems",
    "sentences",
    "stakes",
    "app",
    "window",
    "desktop",
    "pitch",
    "timeline",
    "panels",
    "imports",
    "export",
    "open_data",
    "library",
    "care",
    "providers",
    "statistics",
    "spreadsheet",
    "guide",
    "palette",
)


@cache
def _catalogue() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for area in AREAS:
        texts: Mapping[str, str] = importlib.import_module(f"{__name__}.{area}").TEXTS
        for key, text in texts.items():
            if key in found:
                raise ValueError(f"the message key {key!r} stands in {found[key][0]} and in {area}")
            found[key] = (area, text)
    return found


def message(key: str, values: Mapping[str, object] | None = None) -> str:
    """The text of a message key in the user's language, with its values filled in.

    Raises:
        KeyError: If no area has the key.
    """
    area, text = _catalogue()[key]
    return QCoreApplication.translate(area, text).format_map(dict(values or {}))


def has_message(key: str) -> bool:
    """Whether any area has the key."""
    return key in _catalogue()
