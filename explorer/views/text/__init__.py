"""Message keys to text. Layers below the views say what they mean with a key and its values.

Each module of this package holds the texts of one area as ``TEXTS``, a dictionary from message key
to English with ``{name}`` places, marked for Qt's translation tools with the module's context.
A text that counts is marked by ``counted`` and takes the count as its value ``n``.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from explorer.views.text.marking import Counted
from explorer.views.text.notation import spoken

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
    "sharing",
    "open_data",
    "library",
    "care",
    "providers",
    "statistics",
    "spreadsheet",
    "guide",
    "palette",
    "shortcuts",
    "preferences",
    "help",
    "access",
)


@cache
def _catalogue() -> dict[str, tuple[str, str, str | None]]:
    found: dict[str, tuple[str, str, str | None]] = {}
    for area in AREAS:
        texts: Mapping[str, str] = importlib.import_module(f"{__name__}.{area}").TEXTS
        for key, text in texts.items():
            if key in found:
                raise ValueError(f"the message key {key!r} stands in {found[key][0]} and in {area}")
            found[key] = (area, str(text), text.one if isinstance(text, Counted) else None)
    return found


def message(key: str, values: Mapping[str, object] | None = None) -> str:
    """The text of a message key in the user's language, with its values filled in.

    A text that was marked as ``counted`` has the form that goes with the value ``n``, a whole
    number. Numbers among the values are written as the language does.

    Raises:
        KeyError: If no area has the key, or a place of the text has no value.
    """
    area, text, one = _catalogue()[key]
    if one is None:
        form = QCoreApplication.translate(area, text)
    else:
        form = _counted_form(area, text, one, values)
    if not values:
        return form.format_map({})
    return form.format_map({name: spoken(value) for name, value in values.items()})


def _counted_form(area: str, text: str, one: str, values: Mapping[str, object] | None) -> str:
    count = (values or {})["n"]
    if not isinstance(count, int):
        raise TypeError(f"the text {text!r} counts, so its value n is a whole number: {count!r}")
    form = QCoreApplication.translate(area, text, one, count)
    return one if form == text and count == 1 else form


def has_message(key: str) -> bool:
    """Whether any area has the key."""
    return key in _catalogue()
