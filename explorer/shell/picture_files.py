"""Pictures written to files, whole or not at all, and what their files are called."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from explorer.app.exporting import written
from explorer.canvas.theme import Theme
from explorer.scenes.picture import Picture

SUFFIXES = (".png", ".svg", ".pdf")
"""In the order in which file dialogs offer them."""


def write_picture(picture: Picture, path: Path, theme: Theme, pixel_ratio: float = 1.0) -> None:
    """Write a picture in the format of the file's suffix.

    Raises:
        ExportProblem: If it can't be written; then what was there is as it was.
    """
    # matplotlib loads when it is first drawn with.
    from explorer.canvas.encoding import encoded  # noqa: PLC0415

    with written(path) as partial:
        partial.write_bytes(encoded(picture, path.suffix.lower(), theme, pixel_ratio))


def with_ending(path: Path, filters: Sequence[str], chosen: str) -> Path:
    """The path with the ending of the chosen type, unless it has one of a picture's.

    Args:
        path: As the user gave it.
        filters: The types that were offered, in the order of SUFFIXES.
        chosen: One of them; the first where the dialog names none.
    """
    if path.suffix.lower() in SUFFIXES:
        return path
    number = filters.index(chosen) if chosen in filters else 0
    return path.with_name(path.name + SUFFIXES[number])
