"""What the Linux packages say of the project, from where the project says it itself."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "match-explorer"
TITLE = "Match Explorer"
PREFIX = Path("opt") / NAME
"""Where the bundle lies in a system, seen from its root."""

_NO_ADDRESS = "nobody@match-explorer.invalid"
"""Packages have to state an address, even of who has none; this one leads nowhere (RFC 6761)."""


@dataclass(frozen=True, slots=True)
class Project:
    """The facts of the project that packages state."""

    version: str
    summary: str
    maintainer: str
    urls: dict[str, str]

    @property
    def home(self) -> str:
        """The project's address, empty while it has none."""
        return self.urls.get("homepage", "")


@cache
def project() -> Project:
    """The project, from pyproject.toml and the package."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    code = (ROOT / "explorer" / "__init__.py").read_text("utf-8")
    version = re.search(r'^__version__ = "(.+)"', code, re.MULTILINE)
    assert version is not None
    author = told["authors"][0]
    return Project(
        version=version[1],
        summary=told["description"],
        maintainer=f"{author['name']} <{author.get('email', _NO_ADDRESS)}>",
        urls={key.lower(): value for key, value in told.get("urls", {}).items()},
    )


@cache
def epoch() -> int:
    """The time in seconds that all of a package bears: SOURCE_DATE_EPOCH, or the commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if done.returncode == 0 and done.stdout.strip():
        return int(done.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder to put a package together in, which is gone afterwards."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="package.", dir=build) as folder:
        yield Path(folder)


def day() -> datetime:
    """The time of ``epoch`` as a date."""
    return datetime.fromtimestamp(epoch(), UTC)
