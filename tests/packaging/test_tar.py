"""The archive that runs wherever it is unpacked, with the libraries of X that a system may lack."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer import __version__
from tests.needs import absent
from tests.packaging.conftest import build
from tests.screen import DISPLAY, window_of

# What every desktop has, and what has to be the system's; packaging/linux/tar tells why.
OF_SYSTEM = re.compile(
    r"(ld-linux-[\w-]+|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s)"  # the C and C++ libraries
    r"|lib(GL|EGL|X11|X11-xcb|xcb|xcb-glx|wayland-(client|cursor|egl)|zstd)"  # drivers have them
    r"|lib(fontconfig|freetype|dbus-1|glib-2\.0|gthread-2\.0))\.so\.\d+"
)
# Plugins that Qt does without where their toolkit or printing system isn't there.
OPTIONAL = re.compile(r"/lib(qgtk3|cupsprintersupport)\.so$")


@pytest.fixture(scope="module")
def archive() -> Path:
    return build("tar")


@pytest.fixture(scope="module")
def unpacked(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("unpacked") / "a folder of mine"
    folder.mkdir()
    subprocess.run(["tar", "--zstd", "-xf", archive, "-C", folder], check=True)
    (tree,) = folder.iterdir()
    yield tree
    subprocess.run(["rm", "-rf", tree], check=True)


def test_it_is_named_after_the_app_its_version_and_the_system(archive: Path) -> None:
    assert re.fullmatch(rf"match-explorer-{__version__}-linux-\w+\.tar\.zst", archive.name)
    assert archive.stat().st_size < 90 * 10**6


def test_the_program_the_licence_and_a_readme_are_at_its_top(unpacked: Path) -> None:
    names = {path.name for path in unpacked.iterdir()}
    assert names == {"match-explorer", "_internal", "README.txt", "LICENSE"}


def test_it_belongs_to_nobody_and_bears_one_time(archive: Path) -> None:
    listed = subprocess.run(
        ["tar", "--zstd", "--numeric-owner", "--full-time", "-tvf", archive],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert {line.split()[1] for line in listed} == {"0/0"}
    assert len({tuple(line.split()[3:5]) for line in listed}) == 1


def test_every_library_is_in_it_or_on_every_desktop(unpacked: Path) -> None:
    here = {path.name for path in unpacked.rglob("*.so*")}
    programs = [path for path in unpacked.rglob("*.so*") if not path.is_symlink()]
    lacking = set()
    for path in (unpacked / "match-explorer", *programs):
        if OPTIONAL.search(str(path)):
            continue
        read = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=True)
        wanted = set(re.findall(r"\(NEEDED\).*\[(.+)\]", read.stdout))
        lacking |= {name for name in wanted - here if not OF_SYSTEM.fullmatch(name)}
    assert lacking == set()


def test_it_tells_its_version(unpacked: Path, tmp_path: Path) -> None:
    program = unpacked / "match-explorer"
    told = subprocess.run([program, "--version"], cwd=tmp_path, capture_output=True, check=True)
    assert told.stdout.decode() == f"match-explorer {__version__}\n"


def test_it_draws_without_a_screen(unpacked: Path, tmp_path: Path) -> None:
    command = (unpacked / "match-explorer", "snapshot", "dallas-miami", "-o", "window.png")
    subprocess.run(command, cwd=tmp_path, check=True)
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.x11
def test_its_window_takes_the_libraries_that_came_along(unpacked: Path) -> None:
    if DISPLAY is None:
        absent("no screen: packaging/test provides one")
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen([unpacked / "match-explorer"], env=environment) as process:
        try:
            window_of(process)
            maps = Path(f"/proc/{process.pid}/maps").read_text("utf-8")
        finally:
            process.terminate()
    loaded = {Path(path) for path in re.findall(r"/.*\.so[.\d]*", maps)}
    of_screen = {path for path in loaded if re.match(r"libxcb-(?!glx)|libxkbcommon", path.name)}
    assert {"libxcb-cursor.so.0", "libxkbcommon-x11.so.0"} <= {path.name for path in of_screen}
    # Pillow brings some of its own, which come in with it, sooner or later.
    assert [path for path in of_screen if not path.is_relative_to(unpacked / "_internal")] == []
