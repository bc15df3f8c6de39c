"""The app's typeface as font files that both Qt and matplotlib can read.

Inter (SIL Open Font License 1.1) comes as one variable font. matplotlib knows no variable fonts,
and not every Qt platform shows their weights alike, so static instances are made from it, once for
each version. They differ from Inter in three ways: only the characters that the app may show are
kept, digits are all of one width without asking for an OpenType feature, and the family has a name
of its own, because an Inter that is installed on the machine would be mixed up with it.
"""

import atexit
import hashlib
import os
import shutil
import sys
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from explorer.folders import cache_folder

FONT_FAMILY = "Explorer Sans"
"""The name by which Qt and matplotlib know the family once its files are registered."""

CAP_HEIGHT = 0.727
"""Height of the font's capital letters as a share of its size; text is centred on them."""

WEIGHTS: dict[int, str] = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
"""The weights there are (CSS numbers), with their style names."""

# Raised whenever font_instances.py makes something else from the same source.
_RECIPE = 1
_SOURCE_PACKAGE = "fontpkg_inter"
_SOURCE_FILE = "files/Inter[opsz,wght].ttf"


def font_files() -> tuple[Path, ...]:
    """The font files, lightest weight first; made on the first call of all, which takes seconds.

    Raises:
        FileNotFoundError: The package with the variable font is not installed.
    """
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    if bundle is not None:  # made when it was built
        return _files_in(Path(bundle, "fonts"))
    source = _source()
    key = _key(source)
    return _made(_environment_folder(key)) or _found_or_made(source, _user_folder(key))


def make_for_environment() -> tuple[Path, ...]:
    """Makes the files inside the running virtual environment, for set-up scripts.

    They serve every user of the environment, and later starts find them without a wait. Outside of
    a virtual environment they go to the user's cache, as they do at first use.
    """
    source = _source()
    key = _key(source)
    in_environment = sys.prefix != sys.base_prefix
    folder = _environment_folder(key) if in_environment else _user_folder(key)
    return _found_or_made(source, folder)


def _source() -> Path:
    spec = find_spec(_SOURCE_PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(
            "the typeface is missing; please install the Python package fontpkg-inter"
        )
    return Path(spec.origin).parent / _SOURCE_FILE


def _key(source: Path) -> str:
    """A name for what is made from this source by this recipe."""
    stated = source.parents[1] / "metadata.json"
    content = stated.read_bytes() if stated.is_file() else b""
    content += f"{source.stat().st_size} {_RECIPE}".encode()
    return hashlib.sha256(content).hexdigest()[:16]


def _environment_folder(key: str) -> Path:
    return Path(sys.prefix, "share", "match-explorer", "fonts", key)


def _user_folder(key: str) -> Path:
    return cache_folder() / "fonts" / key


def _files_in(folder: Path) -> tuple[Path, ...]:
    stem = FONT_FAMILY.replace(" ", "")
    return tuple(folder / f"{stem}-{style}.ttf" for style in WEIGHTS.values())


def _made(folder: Path) -> tuple[Path, ...]:
    """The files in the folder, or none unless all are there."""
    files = _files_in(folder)
    return files if all(file.is_file() for file in files) else ()


def _found_or_made(source: Path, folder: Path) -> tuple[Path, ...]:
    """The files in the folder, or in a temporary one where it cannot be written."""
    if files := _made(folder):
        return files
    from explorer.canvas.font_instances import font_instances  # noqa: PLC0415 - fontTools is slow

    instances = font_instances(source, FONT_FAMILY, WEIGHTS)
    try:
        return _write(instances, folder)
    except OSError:
        return _write(instances, _temporary_folder())


def _write(instances: dict[int, bytes], folder: Path) -> tuple[Path, ...]:
    """Puts each file in its place in one step: a process that looks sees all of it or nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    files = _files_in(folder)
    for file, weight in zip(files, WEIGHTS, strict=True):
        descriptor, name = tempfile.mkstemp(dir=folder, prefix=f".{file.stem}-", suffix=".tmp")
        unfinished = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(instances[weight])
            unfinished.chmod(0o644)
            unfinished.replace(file)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    return files


@cache
def _temporary_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="match-explorer-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


if __name__ == "__main__":
    make_for_environment()
