"""What the programs and libraries of a bundle ask of the system."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"

OPTIONAL = {
    "platformthemes/libqgtk3.so": "libgtk-3.so.0",
    "printsupport/libcupsprintersupport.so": "libcups.so.2",
}
"""Plugins that Qt passes over where the system lacks what they need: the ends of their paths, and
the library that stands for all they need."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Shared libraries that the system has to have, by the names that the linker looks for.

    ``glibc`` is the oldest C library that will do, as numbers of its version.
    """

    required: frozenset[str]
    optional: frozenset[str]
    glibc: tuple[int, ...]


def needs(bundle: Path) -> Needs:
    """What everything in a bundle needs beyond the bundle."""
    files = list(_elf_files(bundle))
    own = {path.name for path in bundle.rglob("*.so*")}
    required, optional = set[str](), set[str]()
    glibc: tuple[int, ...] = (2, 17)
    for path in files:
        told = subprocess.run(
            ["objdump", "-p", path], capture_output=True, text=True, check=True
        ).stdout
        ends = [end for end in OPTIONAL if str(path).endswith(end)]
        if ends:
            optional.add(OPTIONAL[ends[0]])
        else:
            required.update(re.findall(r"^\s*NEEDED\s+(\S+)", told, re.MULTILINE))
        for version in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)$", told, re.MULTILINE):
            glibc = max(glibc, tuple(int(part) for part in version.split(".")))
    required -= own
    return Needs(frozenset(required), frozenset(optional - own - required), glibc)


def _elf_files(bundle: Path) -> Iterator[Path]:
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _MAGIC:
                    yield path
