"""Message keys to text. Layers below the views say what they mean with a key and its values.

Each module of this package holds the texts of one area as ``TEXTS``, a dictionary from message key
to English with ``{name}`` places, marked for Qt's translation tools with the module's context.
A text that counts is marked by ``counted`` and takes the count as its value ``n``.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from explorer.views.text.marking import Counted, Noted
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
    "system",
    "known",
    "bundled",
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A text as Qt looks it up: by its area, the English, and what stands beside that."""

    area: str
    text: str
    beside: str = ""
    counts: bool = False

    @classmethod
    def of(cls, area: str, text: str) -> _Entry:
        match text:
            case Counted():
                return cls(area, str(text), text.one, counts=True)
            case Noted():
                return cls(area, str(text), text.note)
            case _:
                return cls(area, text)

    def form(self, count: object) -> str:
        """The text in the user's language, for a count if it counts."""
        if not self.counts:
            return QCoreApplication.translate(self.area, self.text, self.beside)
        if not isinstance(count, int):
            raise TypeError(f"{self.text!r} counts, so its value n is a whole number: {count!r}")
        form = QCoreApplication.translate(self.area, self.text, self.beside, count)
        return self.beside if form == self.text and count == 1 else form


@cache
def _catalogue() -> dict[str, _Entry]:
    found: dict[str, _Entry] = {}
    for area in AREAS:
        texts: Mapping[str, str] = importlib.import_module(f"{__name__}.{area}").TEXTS
        for key, text in texts.items():
            if key in found:
                raise ValueError(f"the message key {key!r} stands in {found[key].area} and {area}")
            found[key] = _Entry.of(area, text)
    return found


def message(key: str, values: Mapping[str, object] | None = None) -> str:
    """The text of a message key in the user's language, with its values filled in.

    A text that was marked as ``counted`` has the form that goes with the value ``n``, a whole
    number. Numbers among the values are written as the language does, and so are the usual reasons
    that the operating system gives.

    Raises:
        KeyError: If no area has the key, or a place of the text has no value.
        TypeError: If the text counts, and ``n`` is no whole number.
    """
    entry, given = _catalogue()[key], values or {}
    form = entry.form(given["n"] if entry.counts else None)
    return form.format_map({name: _written(value) for name, value in given.items()})


def _written(value: object) -> object:
    """A value as the user's language writes it, and what the system says in its words."""
    if not isinstance(value, str):
        return spoken(value)
    key = _said_by_the_system().get(value)
    return value if key is None else message(key)


@cache
def _said_by_the_system() -> dict[str, str]:
    return {entry.text: key for key, entry in _catalogue().items() if entry.area == "system"}


def has_message(key: str) -> bool:
    """Whether any area has the key."""
    return key in _catalogue()
