"""What every test gets: a home of its own, so that none touches the user's settings or data.

And what tests of libraries ask for: one in a file and one on a server, so that both do the same.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from explorer.shell.garbage import collect_due
from explorer.shell.interpreter import Interpreter
from explorer.shell.languages import ENGLISH, SPANISH
from tests.databases import new_database
from tests.translations import compile_translations

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# English, whatever the machine's language: for this process, and for those that it starts.
os.environ.update(LANGUAGE="en", LC_ALL="C.UTF-8")

_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/AppData/Roaming",
    "LOCALAPPDATA": "home/AppData/Local",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}
_UNSET = ("MATCH_EXPLORER_LIBRARY", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS")


@pytest.fixture(autouse=True)
def collected_between_tests() -> Iterator[None]:
    """Collects garbage between tests alone; see ``explorer.shell.garbage`` for the reasons."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for each test, for this process and those that it starts."""
    root = tmp_path_factory.mktemp("user")
    for name, folder in _FOLDERS.items():
        path = root / folder
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        monkeypatch.setenv(name, str(path))
    for name in _UNSET:
        monkeypatch.delenv(name, raising=False)
    return root / "home"


@pytest.fixture(autouse=True)
def english() -> None:
    """Numbers and dates as English writes them, whatever an earlier test spoke."""
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """The app speaks Spanish while the test runs."""
    compile_translations()
    interpreter = Interpreter(qapp)
    assert interpreter.speak(SPANISH) == SPANISH
    yield
    interpreter.speak(ENGLISH)


@pytest.fixture
def database() -> Iterator[str]:
    """The URL of an empty database on the server."""
    with new_database() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def spec(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """What names a library that isn't there yet: a file, then an empty database on a server."""
    if request.param == "sqlite":
        return str(tmp_path / "library.sqlite")
    url: str = request.getfixturevalue("database")
    return url
