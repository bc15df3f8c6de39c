"""What the tests of sharing have in common."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(autouse=True)
def clipboard_emptied() -> Iterator[None]:
    """Leaves nothing of Python's on the clipboard: Qt deletes it when Python has ended."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
