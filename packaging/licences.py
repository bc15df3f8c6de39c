"""Gather the licences of everything that a bundle of the app carries.

Run with the environment that the bundle is made from: ``python packaging/licences.py -o FILE``. The
app's box About reads the file, as the resource ``licences.json``, and so does what writes a Linux
package's copyright. It is a JSON array; each component has

- ``name``, ``version`` (empty where none is known), ``home`` (an address, or empty),
- ``licence``: an SPDX expression where there is one, a plain name otherwise,
- ``holds``: what it carries of others, in a sentence, or empty,
- ``files``: what it is installed as: names of folders and files, beside each other,
- ``texts``: the licence's texts, never empty, each with its ``name`` and ``text``.

The first is the app itself, then comes Python, then the rest in order of their names.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

APP = "match-explorer"
_TEXTS = Path(__file__).with_name("licences")
_LICENCE_FILES = ("LICENCE", "LICENSE", "COPYING", "NOTICE", "AUTHORS")
_NOT_TEXT = {".py", ".pyc", ".pyi", ".so", ".json"}
_HOMES = ("homepage", "home", "source", "repository", "source code", "documentation")
_BY_CLASSIFIER = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


@dataclass(frozen=True, slots=True)
class Text:
    """One text that belongs to a licence."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Component:
    """Something of somebody's in the bundle, and what it may be used under."""

    name: str
    version: str
    licence: str
    home: str
    holds: str
    files: tuple[str, ...]
    texts: tuple[Text, ...]


def gather(extras: Iterable[str] = (), bundle: Path | None = None) -> list[Component]:
    """Every component, the app first.

    Args:
        extras: The app's extras that are in the bundle.
        bundle: The folder of the bundle; what of it comes from this system is told by its files.

    Raises:
        SystemExit: If the text of a licence is nowhere to be found.
    """
    app = _of_distribution(distribution(APP))
    others = [_of_distribution(found) for found in _distributions(extras)]
    others += _bootloader()
    if bundle is not None:
        others += _of_system(bundle)
    components = [app, _python(), *sorted(others, key=lambda other: other.name.lower())]
    bare = [component.name for component in components if not component.texts]
    if bare:
        raise SystemExit(f"no licence text for {', '.join(bare)}: add one to {_TEXTS}")
    return components


def _distributions(extras: Iterable[str]) -> list[Distribution]:
    """What the app needs, directly or not, and is installed here."""
    came: dict[str, Distribution] = {}
    todo = [Requirement(f"{APP}[{','.join(extras)}]")]
    while todo:
        wanted = todo.pop()
        for line in distribution(wanted.name).requires or ():
            below = Requirement(line)
            asked = wanted.extras or {""}
            if below.marker and not any(below.marker.evaluate({"extra": e}) for e in asked):
                continue
            name = canonicalize_name(below.name)
            if name not in came and name != APP:
                came[name] = distribution(name)
                todo.append(below)
    return list(came.values())


def _of_distribution(found: Distribution) -> Component:
    name = _field(found, "Name")
    known = _known().get(canonicalize_name(name), {})
    texts = list(_own_texts(found))
    author = _field(found, "Author") or _field(found, "Author-email") or "its authors"
    holder = f"Copyright (c) {author.split('<', maxsplit=1)[0].strip()}\n\n"
    for file in known.get("texts", ()):
        text = (_TEXTS / file).read_text("utf-8")
        texts.append(Text(file, holder + text if file == "MIT.txt" else text))
    return Component(
        name=name,
        version=found.version,
        licence=_licence(found),
        home=_home(found),
        holds=known.get("holds", ""),
        files=_files(found),
        texts=tuple(texts),
    )


def _files(found: Distribution) -> tuple[str, ...]:
    """What it put beside the other packages."""
    tops = {file.parts[0] for file in found.files or ()}
    return tuple(sorted(tops - {"..", "__pycache__"}))


def _known() -> dict[str, dict[str, str]]:
    """What the packages themselves don't tell, by their names."""
    read: dict[str, dict[str, str]] = json.loads((_TEXTS / "inside.json").read_text("utf-8"))
    return read


def _own_texts(found: Distribution) -> Iterator[Text]:
    seen = set[str]()
    for file in sorted(found.files or (), key=str):
        if not file.name.upper().startswith(_LICENCE_FILES) or file.suffix in _NOT_TEXT:
            continue
        path = Path(str(found.locate_file(file)))
        text = path.read_text("utf-8", errors="replace") if path.is_file() else ""
        if text.strip() and text not in seen:
            seen.add(text)
            yield Text(_short(file.as_posix()), text)


def _short(path: str) -> str:
    """A file's name without the folders that every package keeps its licences in."""
    parts = [part for part in path.split("/") if not part.endswith(".dist-info")]
    return "/".join(parts[1:] if parts[0] == "licenses" else parts)


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
    if field and "\n" not in field and len(field) < 60 and (" " not in field or not classified):
        return field
    return " AND ".join(classified) or "see the text"


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


def _python() -> Component:
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = [
        Text(path.name, path.read_text("utf-8"))
        for folder in folders
        for path in (folder / "LICENSE.txt", folder / "LICENSE")
        if path.is_file()
    ]
    version = platform.python_version()
    short = ".".join(platform.python_version_tuple()[:2])
    return Component(
        name="Python",
        version=version,
        licence="PSF-2.0",
        home="https://www.python.org",
        holds="",
        files=("base_library.zip", "lib-dynload", f"libpython{short}.so.1.0", f"python{short}"),
        texts=tuple(texts[:1]),
    )


def _bootloader() -> list[Component]:
    """The program that starts the bundle, where it was made here."""
    try:
        found = _of_distribution(distribution("pyinstaller"))
    except PackageNotFoundError:
        return []
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return [replace(found, name="PyInstaller's bootloader", licence=licence, files=(APP,))]


# --- what comes from a Debian system -----------------------------------------------------------


def _of_system(bundle: Path) -> Iterator[Component]:
    """The system libraries in the bundle, a component each source package, by Debian's records."""
    here = _system_libraries()
    names = {path.name for path in bundle.rglob("*.so*")}
    sources: dict[str, Component] = {}
    for name in sorted(names & here.keys()):
        package = _package_of(here[name])
        notice = Path("/usr/share/doc") / (package or "").split(":", maxsplit=1)[0] / "copyright"
        if package is None or not notice.is_file():
            continue
        form = "${source:Package} ${source:Version} ${Homepage}"
        source, version, *home = _ask("dpkg-query", "-W", "-f", form, package).split()
        before = sources.get(source)
        sources[source] = Component(
            name=source,
            version=version,
            licence="see the text",
            home="".join(home),
            holds="",
            files=(*(before.files if before else ()), name),
            texts=(Text("copyright", notice.read_text("utf-8", errors="replace")),),
        )
    yield from sources.values()


def _system_libraries() -> dict[str, str]:
    """The system's shared libraries, by their names."""
    found: dict[str, str] = {}
    for line in _ask("/sbin/ldconfig", "-p").splitlines():
        label, arrow, path = line.strip().partition(" => ")
        if arrow:
            found.setdefault(label.split(" ")[0], path)
    return found


def _package_of(file: str) -> str | None:
    # The records may name a file by its place before /lib became a link to /usr/lib.
    for path in (str(Path(file).resolve()), str(Path(file).resolve()).removeprefix("/usr"), file):
        owner = _ask("dpkg-query", "-S", path)
        if owner:
            return owner.partition(": ")[0].split(",")[0]
    return None


def _ask(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout


def main() -> None:
    """Write the file that the command line names."""
    parser = argparse.ArgumentParser(description="Gather the licences of what a bundle carries.")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    parser.add_argument("--extra", action="append", default=[], help="an extra that is bundled")
    parser.add_argument("--bundle", type=Path, metavar="FOLDER", help="look for system libraries")
    arguments = parser.parse_args()
    components = gather(arguments.extra, arguments.bundle)
    text = json.dumps([asdict(component) for component in components], indent=1, ensure_ascii=False)
    arguments.output.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
