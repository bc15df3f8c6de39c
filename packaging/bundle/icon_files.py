"""Makes the icon files of Windows and macOS from a drawing, every size from the SVG, none scaled.

The spec beside this file does it where it builds for one of them.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = {
    ".ico": (16, 20, 24, 32, 40, 48, 64, 128, 256),
    ".icns": (32, 64, 128, 256, 512, 1024),
}
"""The sizes in pixels that a file of each ending holds; Pillow writes no 16 for a Mac."""


def make_icon(drawing: Path, target: Path) -> None:
    """Write the icon file.

    Args:
        drawing: An SVG file.
        target: The file, with one of the endings in SIZES.
    """
    renderer = QSvgRenderer(str(drawing))
    pictures = [_drawn(renderer, size) for size in SIZES[target.suffix]]
    sizes = [picture.size for picture in pictures]
    pictures[-1].save(target, append_images=pictures[:-1], sizes=sizes)


def _drawn(renderer: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))
