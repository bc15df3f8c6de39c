"""The translations: marked texts become .ts files, which people edit, and these .qm files for Qt.

``packaging/translate`` runs this with ``update`` or ``release``; hatchling runs its build hook, so
that a wheel holds the compiled files, whatever it is built from. Both use Qt's own tools.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TEXTS = ROOT / "explorer" / "views" / "text"


class CompiledTranslations(BuildHookInterface[Any]):
    """Compiles the translations before a wheel takes them in."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it builds.

        An editable install stands in a checkout, whose set-up does it once Qt's tools are there.
        """
        if version != "editable":
            release()


def update(folder: Path = FOLDER) -> None:
    """Take new texts into the app's .ts files and drop those that are gone.

    What is translated stays, and so do the files for Qt's own words, whose texts stand in Qt.
    """
    sources = sorted(folder.glob("match_explorer_*.ts"))
    options = ("-extensions", "py", "-locations", "none", "-no-obsolete", "-silent")
    # A fourth argument makes a text a plural; see explorer.views.text.marking.
    marks = ("-tr-function-alias", "translate+=counted,translate+=noted")
    _run("lupdate", *options, *marks, TEXTS, "-ts", *sources)


def release(folder: Path = FOLDER) -> None:
    """Compile each .ts file to a .qm file beside it, unless the one there is newer."""
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime > source.stat().st_mtime:
            continue
        # Under another name first: an app that starts meanwhile reads the old file or the new one.
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            compiled = Path(scratch) / target.name
            _run("lrelease", "-silent", "-nounfinished", source, "-qm", compiled)
            compiled.replace(target)


def _run(tool: str, *arguments: str | Path) -> None:
    pyside = find_spec("PySide6")
    if pyside is None or not pyside.submodule_search_locations:
        raise SystemExit("the translations need PySide6-Essentials, which has Qt's tools")
    folder = Path(pyside.submodule_search_locations[0])
    names = (folder / tool, folder / f"{tool}.exe")
    subprocess.run([next(name for name in names if name.exists()), *arguments], check=True)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
