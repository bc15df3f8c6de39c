"""Makes the Debian package: ``python deb.py BUNDLE FOLDER`` prints the path of what it made.

Two builds of one bundle give the same file: names are in order, times are the commit's, the owner
is root, and the compression is told in full.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

from elf import Needs, needs
from layout import lay_out, settle
from news import debian_version
from project import NAME, epoch, project, scratch

_PACKAGES = Path(__file__).with_name("depends.txt")
_POSTRM = Path(__file__).with_name("postrm")
_SECTION = "science"
_DESCRIPTION = """\
Match Explorer shows one football match in linked views: a timeline that can be scrubbed, a pitch
with every goal by its type, and the shootout kick by kick. Move the playhead, or select or filter
anywhere, and everything follows.

It reads the event data of StatsBomb, Opta, Stats Perform, Wyscout, Sportec, DataFactory and
Metrica, and spreadsheets of your own, and keeps thousands of matches in a library.
"""


def make(bundle: Path, folder: Path) -> Path:
    """Make the package out of a bundle's folder, into a folder."""
    with scratch() as work:
        return _make(bundle, folder, work / "root")


def _make(bundle: Path, folder: Path, root: Path) -> Path:
    version = debian_version(project().version)
    lay_out(bundle, root, is_debian=True)
    architecture = _ask("dpkg", "--print-architecture").strip()
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        _control(version, architecture, needs(bundle), _installed_size(root)), "utf-8"
    )
    shutil.copy(_POSTRM, control)
    (control / "md5sums").write_text(_checksums(root), "utf-8")
    settle(root)
    target = folder / f"{NAME}_{version}_{architecture}.deb"
    target.unlink(missing_ok=True)
    # Several threads would compress otherwise than one, and how many there are is the machine's.
    form = ("--root-owner-group", "-Zxz", "-z4", "--threads-max=1")
    _ask("dpkg-deb", *form, "--build", str(root), str(target))
    return target


def _control(version: str, architecture: str, wanted: Needs, size: int) -> str:
    libc = f"libc6 (>= {'.'.join(map(str, wanted.glibc))})"
    depends = sorted({libc, *_packages(wanted.required)})
    # Printing is of use to all; that toolkit's dialogs are there where they are the desktop's own.
    gtk = wanted.optional & {"libgtk-3.so.0"}
    recommends = sorted({*_packages(wanted.optional - gtk), "shared-mime-info", "xdg-utils"})
    suggests = sorted({"ffmpeg", *_packages(gtk)})
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": project().maintainer,
        "Installed-Size": str(size),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommends),
        "Suggests": ", ".join(suggests),
        "Section": _SECTION,
        "Priority": "optional",
        **({"Homepage": project().home} if project().home else {}),
        "Description": "explore a football match by its timeline, pitch and shootout",
    }
    lines = [f"{field}: {value}" for field, value in fields.items()]
    for place, paragraph in enumerate(_DESCRIPTION.strip().split("\n\n")):
        lines += [" ."] if place else []
        lines += [f" {line}" for line in textwrap.wrap(" ".join(paragraph.split()), 78)]
    return "\n".join(lines) + "\n"


def _packages(libraries: frozenset[str]) -> set[str]:
    """The packages that bring some libraries."""
    table = dict(
        line.split(maxsplit=1)
        for line in _PACKAGES.read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    )
    unknown = sorted(libraries - table.keys())
    if unknown:
        raise SystemExit(f"{_PACKAGES} tells of no package for {', '.join(unknown)}")
    return {table[library] for library in libraries} - {"libc6"}


def _installed_size(root: Path) -> int:
    """In KiB, each file rounded up, and one for whatever is no file."""
    sizes = [
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in root.rglob("*")
    ]
    return sum(sizes)


def _checksums(root: Path) -> str:
    lines = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and name.parts[0] != "DEBIAN":
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {name}\n")
    return "".join(lines)


def _ask(*command: str) -> str:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]}: {done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.stdout.write(f"{make(Path(sys.argv[1]), Path(sys.argv[2]))}\n")
