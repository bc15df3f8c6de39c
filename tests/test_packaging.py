"""What is built and installed: the wheel in an empty environment, the scripts, the pins."""

import json
import os
import re
import subprocess
import sys
import tarfile
import time
import tomllib
import venv
import zipfile
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from explorer import __version__

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
ALLOWED = {
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"),
    *("explorer", "resources", "tests", "packaging"),
}


def run(*command: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


@pytest.fixture(scope="module")
def callers_environment() -> dict[str, str]:
    """The environment before each test gets a home of its own: there pip keeps what it fetched."""
    return dict(os.environ)


# --- wheel and source archive --------------------------------------------------------------------


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, callers_environment: dict[str, str]) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet")
    done = run(*pip, "--wheel-dir", folder, ROOT, env=callers_environment)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


def shipped_resources() -> set[str]:
    folder = ROOT / "resources"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_carries_code_types_and_resources_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    inside = "explorer/_resources/"
    assert {name.removeprefix(inside) for name in names if name.startswith(inside)} == (
        shipped_resources()
    )
    assert {"explorer/py.typed", "explorer/__main__.py", "explorer/shell/__init__.py"} <= names
    assert {name.split("/")[0] for name in names} == {
        "explorer",
        f"match_explorer-{__version__}.dist-info",
    }
    assert not [name for name in names if "__pycache__" in name]


def test_the_wheel_states_the_licence_and_no_address_of_its_dependencies(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        folder = f"match_explorer-{__version__}.dist-info"
        metadata = archive.read(f"{folder}/METADATA").decode()
        assert archive.read(f"{folder}/licenses/LICENSE").startswith(b"MIT License")
    assert "License-Expression: MIT" in metadata
    requirements = [line for line in metadata.splitlines() if line.startswith("Requires-Dist")]
    assert requirements
    assert not [line for line in requirements if "://" in line]


def test_the_source_archive_is_enough_to_build_from(tmp_path: Path) -> None:
    build = (sys.executable, "-m", "hatchling", "build", "--target")
    done = run(*build, "sdist", "--directory", tmp_path, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as sources:
        sources.extractall(tmp_path, filter="data")
    (unpacked,) = (path for path in tmp_path.iterdir() if path.is_dir())
    assert {path.name for path in unpacked.iterdir()} == {*ALLOWED, "PKG-INFO", ".gitignore"}
    assert (unpacked / "packaging" / "run").stat().st_mode & 0o100
    done = run(*build, "wheel", "--directory", tmp_path / "wheel", cwd=unpacked)
    assert done.returncode == 0, done.stderr


# --- an empty environment ------------------------------------------------------------------------


@dataclass(frozen=True)
class Installed:
    """The app in an environment of its own, far from the checkout."""

    bin: Path

    def run(self, program: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        own = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return run(self.bin / program, *arguments, cwd=cwd, env=own)


@pytest.fixture(scope="module")
def installed(
    wheel: Path, tmp_path_factory: pytest.TempPathFactory, callers_environment: dict[str, str]
) -> Installed:
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    environment = Installed(folder / ("Scripts" if sys.platform == "win32" else "bin"))
    pip = (environment.bin / "python", "-m", "pip", "install", "--quiet", "--no-compile")
    pins = ("--constraint", PACKAGING / "constraints.txt")
    done = run(*pip, *pins, wheel, env=callers_environment, cwd=folder)
    assert done.returncode == 0, done.stderr
    return environment


@pytest.mark.parametrize("call", [("match-explorer",), ("python", "-m", "explorer")])
def test_the_installed_app_tells_its_version(
    call: tuple[str, ...], installed: Installed, tmp_path: Path
) -> None:
    done = installed.run(*call, "--version", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().removeprefix("match-explorer ") == __version__


def test_the_installed_app_shows_the_bundled_match(installed: Installed, tmp_path: Path) -> None:
    done = installed.run("match-explorer", "show", "dallas-miami", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    shown = json.loads(done.stdout)
    assert shown["score"] == {"home": 4, "away": 4}
    assert (shown["shootout"]["home"], shown["shootout"]["away"]) == (3, 5)
    assert list(tmp_path.iterdir()) == []


def test_the_installed_app_draws_the_bundled_match(installed: Installed, tmp_path: Path) -> None:
    picture = tmp_path / "match.png"
    arguments = ("snapshot", "dallas-miami", "-o", str(picture), "--size", "1024x700")
    done = installed.run("match-explorer", *arguments, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_installed_app_needs_no_test_tools(installed: Installed, tmp_path: Path) -> None:
    listed = installed.run("python", "-m", "pip", "list", "--format=json", cwd=tmp_path)
    names = {package["name"].lower() for package in json.loads(listed.stdout)}
    assert not names & {"pytest", "mypy", "ruff", "hypothesis", "hatchling", "import-linter"}


# --- scripts -------------------------------------------------------------------------------------

posix = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for bash")


@posix
def test_run_prints_what_the_program_prints_and_nothing_else(tmp_path: Path) -> None:
    run("bash", PACKAGING / "run", "--version", cwd=tmp_path)
    done = run("bash", PACKAGING / "run", "--version", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(rf"(match-explorer )?{re.escape(__version__)}\n", done.stdout)


@posix
def test_run_passes_the_exit_code_on(tmp_path: Path) -> None:
    done = run("bash", PACKAGING / "run", "show", "no-such-match", "--json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1


@posix
def test_a_set_up_that_is_done_costs_next_to_nothing(tmp_path: Path) -> None:
    script = f'source "{PACKAGING / "lib.sh"}"; set_up run'
    spent = []
    for _ in range(10):
        start = time.perf_counter()
        done = run("bash", "-c", script, cwd=tmp_path)
        spent.append(time.perf_counter() - start)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert min(spent) < 0.05


@posix
@pytest.mark.parametrize("script", ["run", "test", "bench", "build", "lib.sh", "../.ci/run"])
def test_every_script_parses(script: str) -> None:
    done = run("bash", "-n", PACKAGING / script)
    assert (done.returncode, done.stderr) == (0, "")


# --- pins and layout -----------------------------------------------------------------------------


def test_pins_are_plain_names_with_exact_versions() -> None:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert [
        line for line in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line)
    ] == []
    assert not [line for line in lines if "://" in line]
    assert sorted(pins, key=str.lower) == pins


def test_everything_that_comes_along_is_pinned() -> None:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {canonicalize_name(line.split("==", 1)[0]) for line in lines}
    came, todo = set[str](), [Requirement("match-explorer[test]")]
    while todo:
        requirement = todo.pop()
        for line in distribution(requirement.name).requires or ():
            below = Requirement(line)
            extras = requirement.extras or {""}
            if below.marker and not any(below.marker.evaluate({"extra": e}) for e in extras):
                continue
            if (name := canonicalize_name(below.name)) not in came:
                came.add(name)
                todo.append(below)
    assert {"pyside6-essentials", "pillow", "mako", "psycopg-binary"} <= came
    assert came - {"match-explorer"} <= pinned


def test_what_an_extra_brings_is_pinned() -> None:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {canonicalize_name(line.split("==", 1)[0]) for line in lines}
    for extra in PROJECT["optional-dependencies"].values():
        names = {canonicalize_name(Requirement(line).name) for line in extra}
        assert names - {"match-explorer"} <= pinned


def test_the_database_toolkit_can_put_strings_together() -> None:
    (wanted,) = (r for r in map(Requirement, PROJECT["dependencies"]) if r.name == "SQLAlchemy")
    assert not wanted.specifier.contains("2.0.20")
    assert wanted.specifier.contains("2.0.21")


@pytest.mark.parametrize("name", ["PySide6-Essentials", "shiboken6"])
def test_the_qt_that_loses_references_is_excluded(name: str) -> None:
    (wanted,) = (
        requirement
        for requirement in map(Requirement, PROJECT["dependencies"])
        if requirement.name == name
    )
    assert not wanted.specifier.contains("6.12.0")
    assert all(wanted.specifier.contains(version) for version in ("6.8.0", "6.11.3", "6.12.1"))


def test_the_top_level_is_tidy() -> None:
    listed = run("git", "ls-files", "-z", cwd=ROOT)
    if listed.returncode == 0:
        names = {name.split("/")[0] for name in listed.stdout.split("\0") if name}
    else:  # not a clone
        names = {path.name for path in ROOT.iterdir()}
    assert {name for name in names if not name.startswith(".")} <= ALLOWED
