"""Calls kloppy: without its warnings, and with one kind of error whatever it raises."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING

from explorer.providers.base import ImportProblem, Values

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

_LONGEST_DETAIL = 200


def load(name: str, provider: str, loader: Callable[[], EventDataset]) -> EventDataset:
    """What kloppy makes of some files.

    Args:
        name: The events' file, for messages.
        provider: The provider's name, likewise.
        loader: Calls kloppy. XML must have passed ``check_xml`` before.

    Raises:
        ImportProblem: ``kloppy_failed``, whatever kloppy raised.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return loader()
    except Exception as error:  # kloppy promises nothing of what it raises
        values: Values = {"name": name, "provider": provider, "detail": _told(error)}
        raise ImportProblem("kloppy_failed", values) from error


def _told(error: Exception) -> str:
    """An exception in a few words on one line."""
    words = " ".join(str(error).split())
    kind = type(error).__name__
    return f"{kind}: {words}"[:_LONGEST_DETAIL] if words else kind
