"""Turn the glyphs' drawing instructions into outlines that every backend can simply fill.

Run with the project's environment after a change of glyphs.json:
``python packaging/art/make_glyphs.py``. Strokes become shapes and cut-outs become holes, so that
Qt, matplotlib, SVG and PDF draw exactly the same.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parse_path
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

SOURCE = Path(__file__).with_name("glyphs.json")
TARGET = Path(__file__).parents[2] / "resources" / "style" / "glyphs.json"
OUTLINE_WIDTH = 2.0


class _QtPen(BasePen):
    def __init__(self) -> None:
        super().__init__(None)
        self.path = QPainterPath()

    def _moveTo(self, pt: tuple[float, float]) -> None:
        self.path.moveTo(*pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:
        self.path.lineTo(*pt)

    def _curveToOne(
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self.path.cubicTo(*pt1, *pt2, *pt3)

    def _closePath(self) -> None:
        self.path.closeSubpath()


def _read(d: str, rule: str = "nonzero") -> QPainterPath:
    pen = _QtPen()
    parse_path(d, pen)
    fill = Qt.FillRule.OddEvenFill if rule == "evenodd" else Qt.FillRule.WindingFill
    pen.path.setFillRule(fill)
    return pen.path


def _stroked(path: QPainterPath, width: float, dash: list[float] | None = None) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
    stroker.setCurveThreshold(0.05)
    if dash:
        stroker.setDashPattern([length / width for length in dash])
    return stroker.createStroke(path).simplified()


def _commands(path: QPainterPath) -> list[list[float | str]]:
    """The path's contours as M, L and C commands, holes turning against what they are cut from.

    With that, the even-odd rule and the non-zero rule give the same picture: backends differ here.
    """
    contours = _contours(path)
    found: list[list[float | str]] = []
    for contour in contours:
        inside = contour.elementAt(0)
        depth = sum(
            other is not contour and other.contains(QPointF(inside.x, inside.y))
            for other in contours
        )
        turns_left = _signed_area(contour) > 0
        wanted = contour.toReversed() if turns_left == bool(depth % 2) else contour
        found.extend(_contour_commands(wanted))
    return found


def _contours(path: QPainterPath) -> list[QPainterPath]:
    contours: list[QPainterPath] = []
    n = 0
    while n < path.elementCount():
        element = path.elementAt(n)
        if element.isMoveTo():
            contours.append(QPainterPath(QPointF(element.x, element.y)))
        elif element.isLineTo():
            contours[-1].lineTo(element.x, element.y)
        else:
            points = [path.elementAt(n + k) for k in range(3)]
            contours[-1].cubicTo(*(QPointF(p.x, p.y) for p in points))
            n += 2
        n += 1
    return contours


def _signed_area(contour: QPainterPath) -> float:
    points = contour.toFillPolygon().toList()
    pairs = zip(points, points[1:] + points[:1], strict=True)
    return sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs) / 2


def _contour_commands(path: QPainterPath) -> list[list[float | str]]:
    found: list[list[float | str]] = []
    n = 0
    while n < path.elementCount():
        element = path.elementAt(n)
        if element.isMoveTo():
            found.append(["M", round(element.x, 3), round(element.y, 3)])
        elif element.isLineTo():
            found.append(["L", round(element.x, 3), round(element.y, 3)])
        else:
            points = [path.elementAt(n + k) for k in range(3)]
            found.append(["C", *(round(v, 3) for p in points for v in (p.x, p.y))])
            n += 2
        n += 1
    return found


def _layers(parts: list[dict[str, Any]], *, outline: bool) -> list[dict[str, Any]]:
    own = QPainterPath()
    layers: list[dict[str, Any]] = []
    for part in parts:
        if "cut" in part:
            mark = _stroked(_read(part["cut"]), part["width"] * (0.8 if outline else 1))
            own = own.united(mark) if outline else own.subtracted(mark)
        elif "ink" in part:
            layers.extend(_coloured(part))
        elif "fill" in part:
            shape = _read(part["fill"], part.get("rule", "nonzero"))
            own = own.united(_stroked(shape, OUTLINE_WIDTH) if outline else shape.simplified())
        else:
            own = own.united(_stroked(_read(part["stroke"]), part["width"], part.get("dash")))
    if not own.isEmpty():
        layers.insert(0, {"ink": None, "path": _commands(own)})
    return layers


def _coloured(part: dict[str, Any]) -> list[dict[str, Any]]:
    if "stroke" in part:
        stroke = _stroked(_read(part["stroke"]), part["width"])
        return [{"ink": part["ink"], "path": _commands(stroke)}]
    shape = _read(part["fill"])
    layers = [{"ink": part["ink"], "path": _commands(shape)}]
    if "edge" in part:
        layers.append({"ink": "cardEdge", "path": _commands(_stroked(shape, part["edge"]))})
    return layers


def main() -> None:
    """Write the outlines of every glyph, filled (has happened) and as an outline (is to come)."""
    source = json.loads(SOURCE.read_text(encoding="utf-8"))
    glyphs = {
        name: {
            "filled": _layers(parts, outline=False),
            "outline": _layers(parts, outline=True),
        }
        for name, parts in source.items()
    }
    TARGET.write_text(json.dumps(glyphs, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
