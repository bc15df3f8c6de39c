"""The package for systems with RPM: what is in it, and what it asks for.

None of those systems is at hand here. It is installed beside this one, which knows no packages of
that kind, so that nobody can say yet whether its dependencies are met elsewhere.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from explorer import __version__
from tests.needs import absent

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "linux" / "rpm.py"


def ask(*words: str | Path) -> list[str]:
    """The lines that RPM answers."""
    if not shutil.which("rpm"):
        absent("no rpm: packaging/test installs it")
    done = subprocess.run(["rpm", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_bare_debian_is_given_what_makes_it() -> None:
    said = SCRIPT.with_suffix("").read_text("utf-8")
    (package,) = re.findall(r"on Debian: the package (\w+)", said)
    assert package in (SCRIPT.parents[1] / "apt-bundle.txt").read_text("utf-8").splitlines()


def test_it_tells_what_it_is(rpm: Path) -> None:
    form = "%{NAME} %{VERSION} %{LICENSE} %{BUILDHOST}"
    told = ask("-qp", "--queryformat", form, rpm)
    assert told == [f"match-explorer {__version__} MIT match-explorer.invalid"]


def test_it_installs_what_a_desktop_looks_for(rpm: Path) -> None:
    files = set(ask("-qpl", rpm))
    share = "/usr/share"
    assert {
        "/opt/match-explorer/match-explorer",
        "/usr/bin/match-explorer",
        f"{share}/applications/match-explorer.desktop",
        f"{share}/icons/hicolor/scalable/apps/match-explorer.svg",
        f"{share}/licenses/match-explorer/copyright",
        f"{share}/man/man1/match-explorer.1.gz",
        f"{share}/mime/packages/match-explorer.xml",
        f"{share}/zsh/site-functions/_match-explorer",
    } <= files
    # Folders that belong to everybody are nobody's to remove.
    assert not {"/opt", "/usr", "/usr/bin", share, f"{share}/applications"} & files


def test_it_asks_for_libraries_and_not_for_packages(rpm: Path) -> None:
    asked = ask("-qp", "--requires", rpm)
    assert {"libEGL.so.1()(64bit)", "libxcb-cursor.so.0()(64bit)"} <= set(asked)
    assert all(re.match(r"lib[\w+.-]+\.so|rpmlib\(", line) for line in asked)
    assert not [line for line in asked if re.match(r"lib(python|Qt6|gtk|cups)", line)]


def test_the_licences_are_written_out(rpm: Path, tmp_path: Path) -> None:
    unpacked = subprocess.run(["rpm2cpio", rpm], capture_output=True, check=True).stdout
    take = ("cpio", "-id", "--quiet", "./usr/share/licenses/*")
    subprocess.run(take, input=unpacked, cwd=tmp_path, check=True)
    text = (tmp_path / "usr/share/licenses/match-explorer/copyright").read_text("utf-8")
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" in text
    assert "common-licenses" not in re.sub(r"(?s)\n [a-z0-9.+-]+ [^\n]*, copyright:.*", "", text)


def test_what_it_installs_runs_and_is_removed_again(rpm: Path, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        absent("only root can install packages")
    root = tmp_path / "root"
    root.mkdir()
    there = ("--root", root, "--dbpath", "/var/lib/rpm")
    ask(*there, "--install", "--nodeps", "--force-debian", rpm)
    program = root / "opt" / "match-explorer" / "match-explorer"
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    assert done.stdout == f"match-explorer {__version__}\n"
    ask(*there, "--erase", "--nodeps", "--force-debian", "match-explorer")
    assert [path for path in root.rglob("*match?explorer*") if not path.is_dir()] == []
    assert not (root / "opt" / "match-explorer").exists()


def test_the_same_bundle_makes_the_same_package(stub: Path, tmp_path: Path) -> None:
    if not shutil.which("rpmbuild"):
        absent("no rpmbuild: packaging/test installs it")
    made = set[bytes]()
    for zone in ("UTC", "Asia/Tokyo"):
        folder = tmp_path / zone.rpartition("/")[2]
        folder.mkdir()
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1800000000", "TZ": zone}
        subprocess.run([sys.executable, SCRIPT, stub, folder], env=environment, check=True)
        (package,) = folder.iterdir()
        made.add(hashlib.sha256(package.read_bytes()).digest())
    assert len(made) == 1
