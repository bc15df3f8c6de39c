"""A sentence below the views: a message key with its values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

Value: TypeAlias = "str | int | float | Decimal | date | Message"
"""What a place in a text is filled with; a message is put into words first.

Numbers and dates are written as the user's language does, a Decimal with the places that it has.
"""


@dataclass(frozen=True, slots=True)
class Message:
    """What to say: the key of a text in ``explorer.views.text`` and the values of its places."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


def rounded(value: float, places: int) -> Decimal:
    """A number to be written with so many decimals."""
    return Decimal(f"{value:.{places}f}")


def say(key: str, **values: Value) -> Message:
    """The message of that key with those values."""
    return Message(key, values)
