"""Pictures written to files, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from explorer.app.exporting import written
from explorer.canvas.theme import Theme
from explorer.scenes.picture import Picture


def write_picture(picture: Picture, path: Path, theme: Theme, pixel_ratio: float = 1.0) -> None:
    """Write a picture in the format of the file's suffix.

    Raises:
        ExportProblem: If it can't be written; then what was there is as it was.
    """
    # matplotlib loads when it is first drawn with.
    from explorer.canvas.encoding import encoded  # noqa: PLC0415

    with written(path) as partial:
        partial.write_bytes(encoded(picture, path.suffix.lower(), theme, pixel_ratio))
