"""Which languages the window speaks, and which of them a user gets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language the window speaks."""

    code: str
    """Its code after ISO 639, as in ``es``."""

    name: str
    """Its name in itself, for a list to choose from."""


ENGLISH = Language("en", "English")
SPANISH = Language("es", "Español")
LANGUAGES = (ENGLISH, SPANISH)


def language(code: str | None) -> Language | None:
    """The language with this code; None where there is none."""
    return next((known for known in LANGUAGES if known.code == code), None)


def first_spoken(wanted: Iterable[str]) -> Language:
    """The first of the wanted languages that the window speaks, else English.

    Args:
        wanted: Names of languages, best first, as ``es``, ``es-MX`` or ``es_MX.UTF-8``.
    """
    for name in wanted:
        known = language(name.replace("_", "-").split("-")[0].lower())
        if known is not None:
            return known
    return ENGLISH
