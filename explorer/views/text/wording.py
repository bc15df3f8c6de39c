"""Puts messages into words, with the messages that stand inside them."""

from __future__ import annotations

from explorer.analysis.message import Message
from explorer.views.text import has_message, message


def provider_text(key: str) -> str:
    """The name of a provider, its key where it has none of its own here."""
    return message(f"provider-{key}") if has_message(f"provider-{key}") else key


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
