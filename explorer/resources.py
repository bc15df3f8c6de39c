"""Finds what ships with the app and is not code: bundled matches, icons, translations, style.

The same files lie in three places: in a checkout beside the package, in an installed wheel inside
it, and in a frozen bundle in the folder that it unpacks to.
"""

import sys
from functools import cache
from pathlib import Path, PurePosixPath

_IN_CHECKOUT = "resources"
_IN_PACKAGE = "_resources"


def resource_path(relative: str) -> Path:
    """The path of a shipped file or folder.

    Args:
        relative: Its name under ``resources/``, with ``/`` between the parts.

    Raises:
        FileNotFoundError: Nothing of that name ships, or this installation is incomplete.
        ValueError: The name is absolute or leads out of the resources.
    """
    parts = PurePosixPath(relative).parts
    if relative.startswith("/") or ".." in parts:
        raise ValueError(f"a resource is named from the resources' folder downwards: {relative!r}")
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(
            f"the file {relative!r}, which ships with Match Explorer, is missing from {_root()}"
        )
    return path


@cache
def _root() -> Path:
    candidates = _candidates(Path(__file__).resolve().parent, getattr(sys, "_MEIPASS", None))
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    places = ", ".join(str(candidate) for candidate in candidates)
    raise FileNotFoundError(
        f"the folder of Match Explorer's resources is missing (looked for {places}); "
        "please install it again"
    )


def _candidates(package: Path, bundle: str | None) -> tuple[Path, ...]:
    """Where the resources may lie, best first."""
    inside = (package / _IN_PACKAGE,)
    if bundle is not None:  # a frozen program has no checkout around it
        return (Path(bundle) / package.name / _IN_PACKAGE, Path(bundle) / _IN_CHECKOUT, *inside)
    # An editable install is a checkout; its wheel holds no copy of the resources.
    return (*inside, package.parent / _IN_CHECKOUT)
