"""The marks by which Qt's translation tools find a text: each gives the English text back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast

from PySide6 import QtCore

# PySide6's stub gives no better type than object.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)


class Noted(str):
    """A text that says twice the same in English, and may not in other languages."""

    __slots__ = ("note",)

    note: str
    """What tells the translator which of the two it is."""


def noted(context: str, text: str, note: str) -> Noted:
    """Mark a text that another of its area equals in English.

    Args:
        context: The module's area.
        text: The English text.
        note: What tells it from the other, for the translator; part of what it is looked up by.
    """
    _ = context
    marked = Noted(text)
    marked.note = note
    return marked


class Counted(str):
    """A text whose form depends on its value ``n``: itself in English for any ``n`` but one.

    The value ``n`` is a whole number of zero or more.
    """

    __slots__ = ("one",)

    one: str
    """The English text for an ``n`` of one."""


def counted(context: str, text: str, one: str, count: Literal[1]) -> Counted:
    """Mark a text that is said differently for one and for many; both hold the place ``{n}``.

    English has its two forms here, so that it needs no file; other languages have as many as Qt
    knows for them. A text that counts two things is two messages, one as a value of the other.

    Args:
        context: The module's area.
        text: The English text for any count but one; the key of its translations.
        one: The English text for one. Qt's tools show it to the translator as a comment.
        count: Always 1. A fourth argument is what makes a text a plural to Qt's ``lupdate``.
    """
    _ = context, count
    marked = Counted(text)
    marked.one = one
    return marked
