"""Gather the licences of everything that a bundle of the app carries.

Run with the environment that the bundle is made from, where the app can be imported:
``python packaging/licences.py -o FILE``. What packages tell of themselves is read as the app does
where there is no bundle; here stands what only a bundle has. The app's box About reads the file, as
the resource ``licences.json``, and so does what writes a Linux package's copyright. It is a JSON
array; each component has

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
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.utils import canonicalize_name

from explorer.app.licences import APP, Component, LicenceText, described, needed, python

_TEXTS = Path(__file__).with_name("licences")
_NAMELESS = "see the text"


@dataclass(frozen=True, slots=True)
class Carried:
    """Something of somebody's in the bundle, and the names of what it is installed as there."""

    component: Component
    files: tuple[str, ...]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.component.name


def gather(extras: Iterable[str] = (), bundle: Path | None = None) -> list[Carried]:
    """Everything, the app first.

    Args:
        extras: The app's extras that are in the bundle.
        bundle: The folder of the bundle; what of it comes from this system is told by its files.

    Raises:
        SystemExit: If the text of a licence is nowhere to be found.
    """
    app = _of_distribution(distribution(APP))
    others = [_of_distribution(found) for found in needed(extras)]
    others += _bootloader()
    if bundle is not None:
        others += _of_system(bundle)
    carried = [app, _python(), *sorted(others, key=lambda other: other.name.lower())]
    bare = [each.name for each in carried if not each.component.texts]
    if bare:
        raise SystemExit(f"no licence text for {', '.join(bare)}: add one to {_TEXTS}")
    return carried


def _of_distribution(found: Distribution) -> Carried:
    own = described(found)
    known = _known().get(canonicalize_name(own.name), {})
    author = found.metadata["Author"] or found.metadata["Author-email"] or "its authors"
    holder = f"Copyright (c) {author.split('<', maxsplit=1)[0].strip()}\n\n"
    texts = list(own.texts)
    for file in known.get("texts", ()):
        text = (_TEXTS / file).read_text("utf-8")
        texts.append(LicenceText(file, holder + text if file == "MIT.txt" else text))
    component = replace(
        own,
        licence=own.licence or _NAMELESS,
        holds=known.get("holds", ""),
        texts=tuple(texts),
    )
    return Carried(component, _files(found))


def _files(found: Distribution) -> tuple[str, ...]:
    """What it put beside the other packages."""
    tops = {file.parts[0] for file in found.files or ()}
    return tuple(sorted(tops - {"..", "__pycache__"}))


def _known() -> dict[str, dict[str, str]]:
    """What the packages themselves don't tell, by their names."""
    read: dict[str, dict[str, str]] = json.loads((_TEXTS / "inside.json").read_text("utf-8"))
    return read


def _python() -> Carried:
    short = ".".join(platform.python_version_tuple()[:2])
    files = ("base_library.zip", "lib-dynload", f"libpython{short}.so.1.0", f"python{short}")
    return Carried(python(), files)


def _bootloader() -> list[Carried]:
    """The program that starts the bundle, where it was made here."""
    try:
        found = _of_distribution(distribution("pyinstaller")).component
    except PackageNotFoundError:
        return []
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return [Carried(replace(found, name="PyInstaller's bootloader", licence=licence), (APP,))]


# --- what comes from a Debian system -----------------------------------------------------------


def _of_system(bundle: Path) -> Iterator[Carried]:
    """The system libraries in the bundle, a component each source package, by Debian's records."""
    here = _system_libraries()
    names = {path.name for path in bundle.rglob("*.so*")}
    sources: dict[str, Carried] = {}
    for name in sorted(names & here.keys()):
        package = _package_of(here[name])
        notice = Path("/usr/share/doc") / (package or "").split(":", maxsplit=1)[0] / "copyright"
        if package is None or not notice.is_file():
            continue
        form = "${source:Package} ${source:Version} ${Homepage}"
        source, version, *home = _ask("dpkg-query", "-W", "-f", form, package).split()
        before = sources.get(source)
        text = LicenceText("copyright", notice.read_text("utf-8", errors="replace"))
        sources[source] = Carried(
            Component(source, version, _NAMELESS, "".join(home), texts=(text,)),
            (*(before.files if before else ()), name),
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
    carried = gather(arguments.extra, arguments.bundle)
    told = [asdict(each.component) | {"files": each.files} for each in carried]
    text = json.dumps(told, indent=1, ensure_ascii=False)
    arguments.output.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
