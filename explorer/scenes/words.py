"""How a scene gets its messages into the user's language."""

from __future__ import annotations

from collections.abc import Callable

from explorer.analysis.message import Message

Words = Callable[[Message], str]
"""Puts a message into words; handed in by whoever draws."""
