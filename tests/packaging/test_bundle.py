"""The bundle: what is in it, that it is the same wherever it is built, that the app works in it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from explorer import __version__
from explorer.library.schema import REVISIONS
from tests.library.released import VERSIONS, bring_back
from tests.needs import absent
from tests.screen import DISPLAY, until, window_of
from tests.shared_data import shared

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / "build" / "venv"
MEGABYTE = 2**20  # as du -m counts
PROVIDERS = ("datafactory", "metrica", "opta", "sportec", "statsperform", "wyscout_v2")

# Prints what is in a program: each module's name, and whether it tells of one of the folders.
READ_MODULES = """
import marshal, sys
from PyInstaller.archive.readers import CArchiveReader
modules = CArchiveReader(sys.argv[1]).open_embedded_archive("PYZ.pyz")
for name in modules.toc:
    code = modules.extract(name, raw=True) or b""
    print(name, any(folder.encode() in code for folder in sys.argv[2:]))
"""


def files_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file's mode and content, or where it leads, by its name below the folder."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = (0, str(path.readlink()).encode())
        elif path.is_file():
            found[name] = (path.stat().st_mode, path.read_bytes())
    return found


@pytest.fixture(scope="session")
def contents(bundle: Path) -> dict[str, tuple[int, bytes]]:
    return files_of(bundle)


@pytest.fixture(scope="session")
def modules(bundle: Path) -> dict[str, bool]:
    """The names of the modules in the program, and whether one tells where it was built."""
    python = ENVIRONMENT / "bin" / "python"
    told = (bundle / "match-explorer", ROOT, ENVIRONMENT)
    done = subprocess.run(
        [python, "-P", "-c", READ_MODULES, *told], capture_output=True, text=True, check=True
    )
    return {name: told == "True" for name, told in map(str.split, done.stdout.splitlines())}


# --- what is in it -------------------------------------------------------------------------------


def test_the_bundle_is_small(bundle: Path) -> None:
    files = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    assert sum(path.stat().st_size for path in files) <= 190 * MEGABYTE


def test_nothing_tells_where_it_was_built(
    contents: dict[str, tuple[int, bytes]], modules: dict[str, bool]
) -> None:
    assert [name for name, (_, text) in contents.items() if str(ROOT).encode() in text] == []
    assert [name for name, tells in modules.items() if tells] == []


def test_every_module_of_the_app_is_in_it(modules: dict[str, bool]) -> None:
    package = ROOT / "explorer"
    wanted = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in package.rglob("*.py")
        if "migrations" not in path.parts
    }
    assert wanted - modules.keys() == set()


def test_tools_and_tests_are_not_in_it(modules: dict[str, bool]) -> None:
    packages = {name.partition(".")[0] for name in modules}
    assert not packages & {"PyInstaller", "hatchling", "pip", "pytest", "setuptools", "tests"}
    assert [name for name in modules if name.startswith("kloppy.tests")] == []


def test_every_link_leads_somewhere(bundle: Path) -> None:
    assert [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_the_system_brings_what_belongs_to_the_screen(
    contents: dict[str, tuple[int, bytes]],
) -> None:
    names = {name.rpartition("/")[2].partition(".")[0] for name in contents}
    assert not names & {"libc", "libstdc++", "libGL", "libEGL", "libX11", "libxcb", "libfontconfig"}
    assert {"libqxcb", "libqwayland", "libqoffscreen", "libqsvgicon", "libqjpeg"} <= names
    assert not names & {"libQt6Qml", "libQt6Quick", "libQt6Sql", "libQt6Designer"}


def test_two_builds_are_alike(
    bundle: Path, contents: dict[str, tuple[int, bytes]], tmp_path: Path
) -> None:
    checkout = tmp_path / "another place"
    made_here = shutil.ignore_patterns("__pycache__", "*.qm")
    for name in ("explorer", "packaging", "resources"):
        shutil.copytree(ROOT / name, checkout / name, ignore=made_here)
    for name in (".gitignore", "LICENSE", "README.md", "pyproject.toml"):
        shutil.copy2(ROOT / name, checkout)
    epoch = round((bundle / "match-explorer").stat().st_mtime)
    lent = {"MATCH_EXPLORER_BUILD_ENVIRONMENT": str(ENVIRONMENT), "SOURCE_DATE_EPOCH": str(epoch)}
    done = subprocess.run(
        ["bash", checkout / "packaging" / "build", "bundle"],
        env={**os.environ, **lent},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    again = Path(done.stdout.strip())
    assert again.is_relative_to(checkout)
    made = files_of(again)
    assert made.keys() == contents.keys()
    assert [name for name, each in made.items() if each != contents[name]] == []
    assert {round(path.lstat().st_mtime) for path in again.rglob("*")} == {epoch}


# --- that it works -------------------------------------------------------------------------------


class App:
    """The bundled app, in another place than where it was built."""

    def __init__(self, program: Path) -> None:
        self.program = program

    def run(self, *arguments: str | Path, code: int = 0) -> str:
        """What the app prints; it fails the test unless it ends with that code."""
        done = subprocess.run(
            [self.program, *arguments], capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout if code == 0 else done.stderr


@pytest.fixture(scope="session")
def moved(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy in a folder with a space and an accent in its name."""
    target = tmp_path_factory.mktemp("moved") / "Fútbol and more"
    shutil.copytree(bundle, target, symlinks=True)
    yield target
    shutil.rmtree(target)


@pytest.fixture
def app(moved: Path) -> App:
    return App(moved / "match-explorer")


def test_it_tells_its_version(app: App) -> None:
    assert app.run("--version") == f"match-explorer {__version__}\n"


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_it_draws(ending: str, app: App, tmp_path: Path) -> None:
    picture = tmp_path / f"pitch.{ending}"
    app.run("snapshot", "dallas-miami", "-o", picture, "--view", "pitch", "--size", "800x600")
    start = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[ending]
    assert picture.read_bytes().startswith(start)


def test_it_leaves_no_fonts_in_the_users_cache(app: App, own_home: Path, tmp_path: Path) -> None:
    app.run("snapshot", "dallas-miami", "-o", tmp_path / "window.png")
    assert list(own_home.rglob("*.ttf")) == []


def test_it_reads_every_provider_in_processes_of_its_own(app: App) -> None:
    app.run("import", *(shared(provider) for provider in PROVIDERS), "--lenient")
    providers = {match["id"].partition("-")[0] for match in json.loads(app.run("list", "--json"))}
    assert providers >= {name.partition("_")[0] for name in PROVIDERS}
    assert json.loads(app.run("find", "goals", "--json"))


@pytest.mark.parametrize("ending", ["json", "csv", "cdf.json"])
def test_it_exports(ending: str, app: App, tmp_path: Path) -> None:
    target = tmp_path / f"match.{ending}"
    app.run("export", "dallas-miami", "-o", target)
    assert "Ferreira" in target.read_text("utf-8")


def test_it_says_that_parquet_is_not_in_it(app: App, tmp_path: Path) -> None:
    said = app.run("export", "dallas-miami", "-o", tmp_path / "match.parquet", code=1)
    assert said == (
        "match-explorer: This package can’t write Parquet files, because it leaves pyarrow out for "
        "its size: export as .csv.\n"
    )


def test_it_looks_after_the_library(app: App, tmp_path: Path) -> None:
    backup = tmp_path / "backup.zip"
    app.run("list")
    app.run("backup", backup)
    assert backup.exists()
    assert json.loads(app.run("doctor", "--json"))


def test_it_brings_an_old_library_up_to_date(app: App, tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    bring_back(VERSIONS[0], str(library), tmp_path)
    app.run("list", "--library", library)
    with closing(sqlite3.connect(library)) as connection:
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    assert version == REVISIONS[-1]


def test_it_knows_the_way_to_a_server(app: App) -> None:
    said = app.run("list", "--library", "postgresql+psycopg://nobody@127.0.0.1:1/none", code=1)
    assert "Connection refused" in said


@pytest.mark.x11
def test_its_window_opens(moved: Path, tmp_path: Path) -> None:
    if DISPLAY is None:
        absent("no screen: packaging/test provides one")
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen([moved / "match-explorer"], env=environment) as process:
        try:
            window_of(process)
            until(partial(heeds_an_end, process.pid))
        finally:
            process.terminate()
    assert process.returncode == 0


def heeds_an_end(process: int) -> bool | None:
    """Whether a process heeds SIGTERM, which it does from a moment after its window opens."""
    told = re.search(r"^SigCgt:\s*(\w+)", Path(f"/proc/{process}/status").read_text(), re.MULTILINE)
    assert told is not None
    return bool(int(told[1], 16) >> (signal.SIGTERM - 1) & 1) or None
