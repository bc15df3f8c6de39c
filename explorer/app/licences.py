"""What the app is made of, and under which licences.

A bundle has a file with it, made when it was built (see ``packaging/licences.py``). Elsewhere it is
told by the packages that are installed.
"""

from __future__ import annotations

import platform
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import msgspec
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from explorer.resources import resource_path

GATHERED = "licences.json"
"""The resource that a bundle has."""

APP = "match-explorer"
"""What the app's own package is called."""

_EXTRAS = ("keyring", "parquet", "postgresql")
"""The extras of the app that users have; those of developers are no part of it."""

_LONGEST_NAME = 60
_HOMES = ("homepage", "home", "source", "repository", "source code", "documentation")
_BY_CLASSIFIER = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
_TEXT_FILES = ("LICENCE", "LICENSE", "COPYING", "NOTICE", "AUTHORS")
_NO_TEXT = frozenset({".py", ".pyc", ".pyi", ".so", ".json"})


@dataclass(frozen=True, slots=True)
class LicenceText:
    """One text that belongs to a licence, under the name of its file."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Component:
    """The app itself, or something of somebody's that it uses.

    Attributes:
        name: What it is called.
        version: Its version, empty where none is known.
        licence: An SPDX expression where there is one, a plain name otherwise, empty for none.
        home: The address of its pages, or empty.
        holds: What it carries of others, in a sentence, or empty.
        texts: The licence's texts, none where the package ships none.
    """

    name: str
    version: str
    licence: str
    home: str = ""
    holds: str = ""
    texts: tuple[LicenceText, ...] = ()


def components() -> list[Component]:
    """Everything that the app is made of: itself, Python, then the rest by name."""
    try:
        gathered = resource_path(GATHERED)
    except FileNotFoundError:
        return list(_installed())
    return msgspec.json.decode(gathered.read_bytes(), type=list[Component])


def python() -> Component:
    """The Python that runs this."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [
        LicenceText(path.name, path.read_text("utf-8", errors="replace"))
        for folder in folders
        for path in (folder / "LICENSE.txt", folder / "LICENSE")
        if path.is_file()
    ]
    home, version = "https://www.python.org", platform.python_version()
    return Component("Python", version, "PSF-2.0", home, texts=tuple(texts[:1]))


def needed(extras: Iterable[str], *, may_lack: bool = False) -> list[Distribution]:
    """The packages that the app needs, directly or not, by their names; the app is none of them.

    Args:
        extras: The app's extras that are asked for.
        may_lack: Whether those that aren't installed are left out.

    Raises:
        PackageNotFoundError: If one isn't installed.
    """
    found: dict[str, Distribution] = {}
    seen = set[tuple[str, str]]()
    todo = [(APP, extra) for extra in ("", *extras)]
    while todo:
        name, extra = todo.pop()
        if (name, extra) in seen:
            continue
        # A package may be asked for again, with another extra of its.
        seen.add((name, extra))
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            if not may_lack:
                raise
            continue
        for line in found[name].requires or ():
            below = Requirement(line)
            if below.marker is None or below.marker.evaluate({"extra": extra}):
                wanted = str(canonicalize_name(below.name))
                todo += [(wanted, each) for each in ("", *sorted(below.extras))]
    return [found[name] for name in sorted(found) if name != APP]


def described(found: Distribution) -> Component:
    """What an installed package says of itself."""
    return Component(
        _field(found, "Name"),
        found.version,
        _licence(found),
        _home(found),
        texts=tuple(_texts(found)),
    )


def _installed() -> Iterator[Component]:
    try:
        app = distribution(APP)
    except PackageNotFoundError:  # a copy of the files that nobody installed
        yield python()
        return
    yield described(app)
    yield python()
    yield from map(described, needed(_EXTRAS, may_lack=True))


def _licence(found: Distribution) -> str:
    expression = _field(found, "License-Expression")
    if expression:
        return expression
    field = _field(found, "License")
    classified = [
        _BY_CLASSIFIER.get(name, name)
        for line in found.metadata.get_all("Classifier") or ()
        if line.startswith("License ::") and (name := line.split(" :: ")[-1]) != "OSI Approved"
    ]
    # Some put the whole text there; a name is short and has one line.
    is_name = 0 < len(field) < _LONGEST_NAME and "\n" not in field
    if is_name and (" " not in field or not classified):
        return field
    return " AND ".join(classified)


def _home(found: Distribution) -> str:
    addresses = {}
    for line in found.metadata.get_all("Project-URL") or ():
        label, _, address = line.partition(",")
        addresses[label.strip().lower()] = address.strip()
    for label in _HOMES:
        if label in addresses:
            return str(addresses[label])
    return _field(found, "Home-page")


def _field(found: Distribution, name: str) -> str:
    """A field of the metadata, empty where there is none."""
    values: list[str] = found.metadata.get_all(name) or []
    return values[0].strip() if values else ""


def _texts(found: Distribution) -> Iterator[LicenceText]:
    seen = set[str]()
    for file in sorted(found.files or (), key=str):
        if not file.name.upper().startswith(_TEXT_FILES) or file.suffix in _NO_TEXT:
            continue
        path = Path(str(found.locate_file(file)))
        text = path.read_text("utf-8", errors="replace") if path.is_file() else ""
        if text.strip() and text not in seen:
            seen.add(text)
            yield LicenceText(_short(file.as_posix()), text)


def _short(path: str) -> str:
    """A file's name without the folders that every package keeps its licences in."""
    parts = [part for part in path.split("/") if not part.endswith(".dist-info")]
    return "/".join(parts[1:] if parts[0] == "licenses" else parts)
