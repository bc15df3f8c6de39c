"""The Debian package: looked over, and installed, used, upgraded and removed on a small Debian."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from explorer import __version__
from explorer.library.opening import open_store
from tests.library.released import bring_back
from tests.needs import absent
from tests.packaging.small_debian import HOME, ROOT, SmallDebian, make
from tests.screen import DISPLAY, WAIT, press, window_named

MATCH_TYPE = "application/vnd.match-explorer.match+json"
MATCH = (ROOT / "resources" / "matches" / "dallas-miami.json").read_text("utf-8")
INSIDE = "/opt/match-explorer/_internal"


_LOOK = f"find {INSIDE} -name '*.so*' -type f -exec ldd {{}} +"
"""What prints where each library of the bundle finds those that it needs."""


def named(name: str) -> bytes:
    """A match file of one's own, in which the home team bears a name."""
    told = json.loads(MATCH)
    told["id"] = told["provider_id"] = name.lower().replace(" ", "-")
    told["home"]["name"] = told["home"]["short_name"] = name
    return json.dumps(told).encode()


def field(deb: Path, name: str) -> str:
    told = subprocess.run(["dpkg-deb", "-f", deb, name], capture_output=True, text=True, check=True)
    return told.stdout.strip()


# --- looked over ---------------------------------------------------------------------------------


def test_lintian_finds_nothing(deb: Path) -> None:
    if not shutil.which("lintian"):
        absent("no lintian: packaging/test installs it")
    look = ("lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0")
    done = subprocess.run([*look, deb], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_every_override_says_why() -> None:
    lines = (ROOT / "packaging" / "linux" / "lintian-overrides").read_text("utf-8").splitlines()
    assert lines[0].startswith("#")
    for before, line in pairwise(lines):
        if not line.startswith("#"):
            tag = line.split()[1]
            assert before.startswith("#") or before.split()[1] == tag


def test_the_same_bundle_makes_the_same_package(stub: Path, tmp_path: Path) -> None:
    if not shutil.which("dpkg-deb"):
        absent("no dpkg-deb: Debian has it")
    script = ROOT / "packaging" / "linux" / "deb.py"
    made = set[bytes]()
    for zone in ("UTC", "Asia/Tokyo"):
        folder = tmp_path / zone.rpartition("/")[2]
        folder.mkdir()
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1800000000", "TZ": zone}
        subprocess.run([sys.executable, script, stub, folder], env=environment, check=True)
        (package,) = folder.iterdir()
        made.add(hashlib.sha256(package.read_bytes()).digest())
    assert len(made) == 1


def test_everything_in_it_is_roots_and_bears_one_time(deb: Path) -> None:
    told = subprocess.run(
        ["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    rows = [line.split() for line in told]
    assert {row[1] for row in rows} == {"root/root"}
    assert len({(row[3], row[4]) for row in rows}) == 1
    names = [row[5] for row in rows]
    assert {name.split("/")[1] for name in names} <= {"", "opt", "usr"}


# --- on nothing but what it depends on -----------------------------------------------------------


@pytest.fixture(scope="module")
def bare(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallDebian]:
    """A small Debian with the package and what it depends on."""
    root = tmp_path_factory.mktemp("bare") / "root"
    system = make(root)
    (root.parent / "before").write_text("\n".join(sorted(system.files())), "utf-8")
    system.install(deb)
    yield system
    shutil.rmtree(root)


def test_it_tells_its_version(bare: SmallDebian) -> None:
    assert bare.run("match-explorer", "--version") == f"match-explorer {__version__}\n"


def test_it_draws_without_a_screen(bare: SmallDebian) -> None:
    bare.run("match-explorer", "snapshot", "dallas-miami", "-o", "drawn.png")
    assert (bare.root / HOME / "drawn.png").read_bytes().startswith(b"\x89PNG")


def test_every_library_finds_what_it_needs(bare: SmallDebian) -> None:
    told = bare.run("sh", "-c", _LOOK, LD_LIBRARY_PATH=INSIDE)
    lacking = set[str]()
    library = ""
    for line in told.splitlines():
        if not line.startswith("\t"):
            library = line.strip(":").rsplit("/", 1)[-1]
        elif "not found" in line:
            lacking.add(library)
    # Qt passes over these where the system lacks that toolkit, or that printing.
    assert lacking <= {"libqgtk3.so", "libcupsprintersupport.so"}


def test_it_depends_on_nothing_that_it_does_not_need(bare: SmallDebian, deb: Path) -> None:
    told = bare.run("sh", "-c", _LOOK, LD_LIBRARY_PATH=INSIDE)
    used = set(re.findall(r"=> (/(?!opt/)\S+)", told))
    used |= set(bare.run("realpath", *used).split())
    # A file may be recorded where it lay before /lib led to /usr/lib.
    used |= {name.removeprefix("/usr") for name in used}
    owners = bare.run("sh", "-c", 'dpkg-query -S "$@" 2>/dev/null || true', "sh", *sorted(used))
    needed = {line.split(":")[0] for line in owners.splitlines()}
    asked = re.sub(r"\([^)]*\)|\s", "", field(deb, "Depends")).split(",")
    for alternatives in asked:
        assert set(alternatives.split("|")) & needed, alternatives


def test_purging_leaves_nothing_but_what_is_the_users(bare: SmallDebian) -> None:
    bare.run("match-explorer", "list")
    before = set((bare.root.parent / "before").read_text("utf-8").splitlines())
    bare.uninstall("match-explorer", purge=True)
    bare.run("apt-get", "-qq", "-y", "autoremove", "--purge", user="root")
    after = bare.files()
    assert before - after == set()
    assert {path for path in after - before if not path.startswith(f"{HOME}/")} == set()
    assert f"{HOME}/.local/share/match-explorer/library.sqlite" in after


# --- on a desktop, over an earlier version -------------------------------------------------------


@pytest.fixture(scope="module")
def older(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same package under an earlier version, with a file that is gone since."""
    folder = tmp_path_factory.mktemp("older")
    tree = folder / "tree"
    subprocess.run(["dpkg-deb", "--raw-extract", deb, tree], check=True)
    control = tree / "DEBIAN" / "control"
    text = re.sub(r"\nVersion: .*", "\nVersion: 0.0.1", control.read_text("utf-8"))
    control.write_text(text, "utf-8")
    (tree / INSIDE[1:] / "gone.txt").touch()
    package = folder / "match-explorer_0.0.1.deb"
    made = ("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, package)
    subprocess.run(made, check=True, capture_output=True)
    shutil.rmtree(tree)
    return package


@pytest.fixture(scope="module")
def desktop(
    deb: Path, older: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SmallDebian]:
    """A small Debian with a desktop's tools, on which the package was upgraded.

    The user has a library that an earlier version has left, and one of today with a note in it.
    """
    folder = tmp_path_factory.mktemp("desktop")
    system = make(folder / "root")
    system.install(older, "desktop-file-utils", "libglib2.0-bin", "shared-mime-info", "xdg-utils")
    assert (system.root / INSIDE[1:] / "gone.txt").exists()
    bring_back("0001", str(folder / "old.sqlite"), folder)
    system.give(".local/share/match-explorer/library.sqlite", (folder / "old.sqlite").read_bytes())
    system.give("final.mxmatch", named("Elm Park"))
    system.run("match-explorer", "import", "final.mxmatch", "--library", "today.sqlite")
    note(system.root / HOME / "today.sqlite", "elm-park", "a note")
    system.install(deb)
    system.run("match-explorer", "import", "final.mxmatch")
    yield system
    shutil.rmtree(folder / "root")


def note(library: Path, match: str, text: str) -> None:
    with closing(open_store(str(library))) as store:
        store.set_note(match, text)


def test_an_upgrade_replaces_what_was_there(desktop: SmallDebian) -> None:
    told = desktop.run("dpkg-query", "-W", "-f", "${Version} ${db:Status-Status}", "match-explorer")
    assert told == f"{__version__} installed"
    assert not (desktop.root / INSIDE[1:] / "gone.txt").exists()
    assert desktop.run("match-explorer", "--version") == f"match-explorer {__version__}\n"


def test_an_upgrade_keeps_the_users_libraries(desktop: SmallDebian) -> None:
    listed = json.loads(desktop.run("match-explorer", "list", "--json"))
    assert {"newer", "drawn", "undated"} <= {match["id"] for match in listed}
    assert "Elm Park" in desktop.run("match-explorer", "list", "--library", "today.sqlite")
    for library in ((), ("--library", "today.sqlite")):
        assert "is sound" in desktop.run("match-explorer", "doctor", *library)
    with closing(open_store(str(desktop.root / HOME / "today.sqlite"))) as store:
        assert store.note("elm-park") == "a note"


def type_of(system: SmallDebian, file: str) -> str:
    """The type of a file in the user's home, as it is known on a desktop."""
    ask = ("xdg-mime", "query", "filetype", file)
    return system.run(*ask, XDG_CURRENT_DESKTOP="GNOME").strip()


def test_files_are_known_by_their_type(desktop: SmallDebian) -> None:
    assert type_of(desktop, "final.mxmatch") == MATCH_TYPE
    for kind in (MATCH_TYPE, "x-scheme-handler/match-explorer"):
        assert desktop.run("xdg-mime", "query", "default", kind) == "match-explorer.desktop\n"


# Opens something as a desktop does, which ends at once, and ends when the app has come and gone.
_OPEN = """
there() { ls -l /proc/[0-9]*/exe 2>/dev/null | grep -q /opt/match-explorer/; }
"$@"
until there; do sleep 0.1; done
while there; do sleep 0.1; done
"""


@pytest.mark.x11
@pytest.mark.parametrize(
    ("opener", "what", "title"),
    [
        ("xdg-open", "/home/fan/final.mxmatch", "Elm Park"),
        ("gio open", "/home/fan/final.mxmatch", "Elm Park"),
        ("xdg-open", "match-explorer://match/elm-park#t=2:80:00", "Elm Park"),
    ],
)
def test_the_desktop_opens_a_match_in_a_real_window(
    desktop: SmallDebian, opener: str, what: str, title: str
) -> None:
    if DISPLAY is None:
        absent("no screen: packaging/test provides one")
    known = {"DISPLAY": DISPLAY, "XDG_CURRENT_DESKTOP": "GNOME"}
    opening = desktop.start("sh", "-c", _OPEN, "sh", *opener.split(), what, **known)
    try:
        press(window_named(title), "ctrl+q")
        _, told = opening.communicate(timeout=WAIT)
    finally:
        opening.kill()
    assert opening.returncode == 0
    assert "Traceback" not in told
    assert not list((desktop.root / HOME / ".local" / "state").rglob("crashes/*"))


@pytest.mark.x11
def test_it_draws_beside_a_screen(desktop: SmallDebian) -> None:
    if DISPLAY is None:
        absent("no screen: packaging/test provides one")
    drawn = ("snapshot", "final.mxmatch", "-o", "pitch.svg", "--view", "pitch")
    desktop.run("match-explorer", *drawn, DISPLAY=DISPLAY)
    assert b"<svg" in (desktop.root / HOME / "pitch.svg").read_bytes()[:2000]


def test_a_folder_is_imported_by_several_processes(desktop: SmallDebian) -> None:
    names = [f"Team {number}" for number in range(12)]
    for name in names:
        desktop.give(f"season/{name}.json", named(name))
    told = desktop.run("match-explorer", "import", "season", "--json").splitlines()
    assert len(told) == len(names)
    listed = json.loads(desktop.run("match-explorer", "list", "--json"))
    assert {name.lower().replace(" ", "-") for name in names} <= {each["id"] for each in listed}


def test_removing_it_keeps_what_is_the_users(desktop: SmallDebian) -> None:
    library = desktop.root / HOME / ".local" / "share" / "match-explorer" / "library.sqlite"
    desktop.uninstall("match-explorer")
    assert not (desktop.root / "opt" / "match-explorer").exists()
    with closing(sqlite3.connect(library)) as connection:
        assert connection.execute("SELECT count(*) FROM matches").fetchone()[0] > 3
    desktop.uninstall("match-explorer", purge=True)
    own = f"{HOME}/"
    left = {path for path in desktop.files() if not path.startswith(own)}
    assert not [path for path in left if re.search("match.explorer", path)]
    assert type_of(desktop, "final.mxmatch") != MATCH_TYPE
    told = desktop.run("cat", "/usr/share/applications/mimeinfo.cache", "/usr/share/mime/globs")
    assert "match-explorer" not in told
