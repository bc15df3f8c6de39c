"""The user's folders, by each system's custom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest
from platformdirs import windows
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from explorer.folders import cache_folder, config_folder, data_folder, log_folder, state_folder

FOLDERS = (data_folder, config_folder, cache_folder, state_folder, log_folder)


def test_on_linux_they_are_where_they_have_always_been(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "PlatformDirs", Unix)
    monkeypatch.setenv("HOME", str(tmp_path))
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.delenv(f"XDG_{kind}_HOME", raising=False)
    assert [folder().relative_to(tmp_path).as_posix() for folder in FOLDERS] == [
        ".local/share/match-explorer",
        ".config/match-explorer",
        ".cache/match-explorer",
        ".local/state/match-explorer",
        ".local/state/match-explorer/log",
    ]


@pytest.mark.parametrize("system", [MacOS, Unix, windows.Windows])
@pytest.mark.parametrize("folder", FOLDERS)
def test_the_apps_folder_stands_in_no_second_one(
    system: type, folder: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "PlatformDirs", system)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(windows, "get_win_folder", lambda _name: str(tmp_path / "Local"))
    assert folder().parts.count("match-explorer") == 1
