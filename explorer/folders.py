"""Where the user's files of the app are on each system: a folder for each purpose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

APP_FOLDER = "match-explorer"
"""What the app's folder is called in each of the system's."""


def data_folder() -> Path:
    """What the user has brought in and made."""
    return _folders().user_data_path


def own_library() -> Path:
    """The file of the user's own library, whether or not it is there."""
    return data_folder() / "library.sqlite"


def config_folder() -> Path:
    """What the user chose."""
    return _folders().user_config_path


def cache_folder() -> Path:
    """What can be had again."""
    return _folders().user_cache_path


def state_folder() -> Path:
    """What was last shown and done."""
    return _folders().user_state_path


def log_folder() -> Path:
    """What the app tells of its runs."""
    return _folders().user_log_path


def _folders() -> PlatformDirsABC:
    # What only prints how the app is used doesn't wait for it.
    from platformdirs import PlatformDirs  # noqa: PLC0415

    # Without an author, whose folder Windows would put around the app's.
    return PlatformDirs(APP_FOLDER, appauthor=False)
