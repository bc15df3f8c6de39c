"""Pictures as they look to people who lack one kind of cone.

``python -m tests.colour_vision FOLDER`` draws the window so, light and dark, to be looked at.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PySide6.QtGui import QColor, QImage

from explorer.canvas.colour_space import Vision, seen
from explorer.canvas.theme import ThemeName


def seen_picture(picture: QImage, vision: Vision) -> QImage:
    """The picture with every colour as somebody sees it."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows, columns = image.height(), image.width()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(rows, columns)
    found, places = np.unique(pixels, return_inverse=True)
    colours = [QColor(int(number)).name() for number in found]
    turned = np.array([QColor(seen(colour, vision)).rgb() for colour in colours], np.uint32)
    data = turned[places].reshape(rows, columns)
    return QImage(data.tobytes(), columns, rows, columns * 4, QImage.Format.Format_RGB32).copy()


def main(folder: Path) -> None:
    """Draw the window at the end of the shootout, for both themes and every kind of vision."""
    from explorer.shell.snapshot import (  # noqa: PLC0415  only for this command
        SnapshotOptions,
        write_snapshot,
    )
    from tests.bundled import bundled  # noqa: PLC0415  as above

    match = bundled()
    for name in (ThemeName.LIGHT, ThemeName.DARK):
        path = folder / f"{name}.png"
        write_snapshot(match, path, SnapshotOptions(at=match.kicks[-1].time.at, theme=name))
        for vision in Vision:
            seen_picture(QImage(str(path)), vision).save(str(folder / f"{name}-{vision}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
