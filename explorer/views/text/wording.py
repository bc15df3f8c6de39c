"""Puts messages into words, with the messages that stand inside them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from explorer.analysis.message import Message
from explorer.views.text import has_message, message


def provider_text(key: str) -> str:
    """The name of a provider, its key where it has none of its own here."""
    return message(f"provider-{key}") if has_message(f"provider-{key}") else key


def finding_text(code: str, values: Mapping[str, object]) -> str:
    """The text of a finding of a match.

    A library may hold findings of another version of the app. One that has no text here, or whose
    values don't fill it, is named by its code.
    """
    if has_message(code):
        with suppress(KeyError, TypeError, ValueError):
            return message(code, values)
    return message("finding-of-another-version", {"code": code})


def words(said: Message | str) -> str:
    """The text of a message in the user's language; a plain string is its own text.

    Raises:
        KeyError: If there is no text for the key, or a place of the text has no value.
    """
    if isinstance(said, str):
        return said
    values = {
        name: words(value) if isinstance(value, Message) else value
        for name, value in said.values.items()
    }
    return message(said.key, values)
