"""The mark by which Qt's translation tools find a text, typed as what it is: it gives it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6 import QtCore

# PySide6's stub gives no better type than object.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)
