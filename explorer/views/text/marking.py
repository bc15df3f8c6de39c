"""The marks by which Qt's translation tools find a text: each gives the English text back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast

from PySide6 import QtCore

# PySide6's stub gives no better type than object.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)


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
