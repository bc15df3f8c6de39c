"""What a developer needs to know of where the app runs, as lines of text."""

from __future__ import annotations

import os
import platform

import PySide6
from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from explorer import __version__


def versions() -> str:
    """The versions of the app and of what it stands on, and the kind of system and display."""
    system = platform.uname()
    display = QGuiApplication.platformName() if QGuiApplication.instance() else "none"
    session = os.environ.get("XDG_SESSION_TYPE", "")
    return "\n".join(
        (
            f"Match Explorer {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, PySide {PySide6.__version__}",
            f"{QSysInfo.prettyProductName()}, {system.system} {system.release} {system.machine}",
            f"Display: {display}{f', {session}' if session else ''}",
        )
    )
