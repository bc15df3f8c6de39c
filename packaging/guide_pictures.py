"""Draws the pictures of the user guide anew, from the app itself: guide_pictures.py [LANGUAGE…].

Only what ships is shown: the bundled match, in a library made for the purpose.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

# Set before Qt is loaded, as the app's own snapshots do.
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "LC_ALL": "C.UTF-8"}

from PIL import Image
from PySide6.QtCore import QBuffer, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from explorer.app.finding import find_match
from explorer.app.libraries import BUNDLED_MATCH, open_library
from explorer.domain.time import MatchTime
from explorer.resources import resource_path
from explorer.shell.composition import Desk, compose, show_first
from explorer.shell.garbage import collecting_nothing
from explorer.shell.settings import Settings, ThemeChoice
from explorer.shell.snapshot import settle
from explorer.shell.window_app import make_application

LANGUAGES = ("en",)
COLOURS = 192
WINDOW = QSize(1440, 900)
