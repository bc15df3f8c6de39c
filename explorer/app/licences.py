"""What the app is made of, and under which licences.

A bundle has a file with it, made when it was built (see ``packaging/licences.py``). Elsewhere it is
told by the packages that are installed.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import msgspec
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from explorer.resources import resource_path

GATHERED = "licences.json"
"""The resource that a bundle has."""

_APP = "match-explorer"
_NO_EXTRA = frozenset({""})
_EXTRAS = frozenset({"", "keyring", "parquet", "postgresql"})
"""The extras of the app that users have; those of developers are no part of it."""

_LONGEST_NAME = 80
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


def _installed() -> Iterator[Component]:
    """What the packages that are installed say of themselves."""
    try:
        app = distribution(_APP)
    except PackageNotFoundError:  # a copy of the files that nobody installed
        yield _python()
        return
    yield _component(app)
    yield _python()
    found: dict[str, Distribution] = {}
    todo = [(app, _EXTRAS)]
    while todo:
        above, extras = todo.pop()
        for line in above.requires or ():
            wanted = Requirement(line)
            name = str(canonicalize_name(wanted.name))
            if name in found or name == _APP or not _is_meant(wanted, extras):
                continue
            with suppress(PackageNotFoundError):  # of an extra that isn't installed
                found[name] = distribution(name)
                todo.append((found[name], frozenset(wanted.extras) or _NO_EXTRA))
    for name in sorted(found):
        yield _component(found[name])


def _is_meant(wanted: Requirement, extras: frozenset[str]) -> bool:
    marker = wanted.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras)


def _component(found: Distribution) -> Component:
    licence = _field(found, "License-Expression") or _field(found, "License")
    return Component(
        _field(found, "Name"),
        found.version,
        # Some packages put the whole text where its name belongs.
        licence if 0 < len(licence) < _LONGEST_NAME else _classified(found),
        _home(found),
        texts=tuple(_texts(found)),
    )


def _classified(found: Distribution) -> str:
    lines = found.metadata.get_all("Classifier") or ()
    names = [line.rpartition(" :: ")[2] for line in lines if line.startswith("License ::")]
    return ", ".join(names)


def _home(found: Distribution) -> str:
    home = _field(found, "Home-page")
    if home:
        return home
    for line in found.metadata.get_all("Project-URL") or ():
        label, _, address = line.partition(", ")
        if label.casefold() in {"homepage", "home", "source", "repository"}:
            return str(address)
    return ""


def _field(found: Distribution, name: str) -> str:
    return str(found.metadata[name]).strip() if name in found.metadata else ""


def _texts(found: Distribution) -> Iterator[LicenceText]:
    for file in sorted(found.files or (), key=str):
        if file.name.upper().startswith(_TEXT_FILES) and file.suffix not in _NO_TEXT:
            path = Path(str(found.locate_file(file)))
            if path.is_file():
                yield LicenceText(file.name, path.read_text("utf-8", errors="replace"))


def _python() -> Component:
    version = platform.python_version()
    return Component("Python", version, "PSF-2.0", "https://www.python.org")
