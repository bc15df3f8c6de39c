"""Draws the app's one drawing in the sizes that icon themes have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw_theme(drawing: Path, theme: Path, context: str, name: str) -> None:
    """Put a drawing into an icon theme, as it is and in all sizes.

    Args:
        drawing: An SVG file.
        theme: The theme's folder.
        context: The theme's folder within a size, such as ``apps``.
        name: What the icon is called there.
    """
    scalable = theme / "scalable" / context / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(drawing.read_bytes())
    renderer = QSvgRenderer(str(drawing))
    for size in SIZES:
        target = theme / f"{size}x{size}" / context / f"{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
        painter.end()
        if not image.save(str(target)):
            raise SystemExit(f"could not write {target}")
