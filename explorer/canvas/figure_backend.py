"""Draws marks with matplotlib: the cached static layer, and pictures for export.

A figure's single axes measure logical pixels, counted downwards as in Qt, at 72 dots an inch: one
point is one logical pixel, and the figure's dpi is 72 times the device pixel ratio.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path as FilePath
from typing import Any, Protocol
from xml.sax.saxutils import escape

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.patheffects import Stroke
from matplotlib.text import Text as TextArtist
from matplotlib.transforms import Affine2D, Bbox, TransformedBbox

from explorer.canvas.bounds import HALO, disc_radius
from explorer.canvas.figure_fonts import figure_font
from explorer.canvas.font_files import CAP_HEIGHT
from explorer.canvas.glyph_shapes import CORNERS, GRID, INSIDE_CORNERS, Command, glyph_layers
from explorer.canvas.hatching import hatch_lines
from explorer.canvas.theme import Theme
from explorer.scenes.marks import (
    Band,
    Clipped,
    Curve,
    Dash,
    Disc,
    Glyph,
    Ink,
    Line,
    Mark,
    Text,
    Viewport,
)

# A matplotlibrc is for its owner's figures; this app looks the same everywhere. Set once and not
# for each picture: pictures are drawn on several threads, and the settings are one for all.
mpl.rcdefaults()
mpl.rcParams["svg.fonttype"] = "none"
mpl.rcParams["svg.hashsalt"] = "match-explorer"
mpl.rcParams["pdf.fonttype"] = 42

POINTS_PER_INCH = 72.0
_CODES = {"M": (Path.MOVETO,), "L": (Path.LINETO,), "C": (Path.CURVE4,) * 3}


class _PixelCanvas(Protocol):
    """The part of matplotlib's Agg canvas, which is not typed, that is used here."""

    def draw(self) -> None: ...

    def buffer_rgba(self) -> memoryview: ...


class FigureBackend:
    """Draws marks of one viewport in one theme on a figure of its own."""

    def __init__(
        self,
        viewport: Viewport,
        theme: Theme,
        *,
        pixel_ratio: float = 1.0,
        ground: Ink | None = None,
    ) -> None:
        self.viewport = viewport
        self.theme = theme
        self.figure = Figure(
            figsize=(viewport.width / POINTS_PER_INCH, viewport.height / POINTS_PER_INCH),
            dpi=POINTS_PER_INCH * pixel_ratio,
        )
        self._canvas: _PixelCanvas = FigureCanvasAgg(self.figure)
        self.figure.patch.set_facecolor(self._rgba(ground, 1.0) if ground else (0, 0, 0, 0))
        self.axes: Axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self.axes.set_axis_off()
        self.axes.set_xlim(0, viewport.width)
        self.axes.set_ylim(viewport.height, 0)
        self._order = 0

    def draw(self, marks: Iterable[Mark], clip: Bbox | None = None) -> list[Artist]:
        """Put marks on the figure, in front of what is there, and return their artists."""
        artists: list[Artist] = []
        for mark in marks:
            if isinstance(mark, Clipped):
                box = self._clip_box(mark)
                inner = box if clip is None else Bbox.intersection(box, clip)
                artists += self.draw(mark.marks, inner) if inner is not None else []
            else:
                artists += [self._add(artist, clip) for artist in self._artists(mark)]
        return artists

    def image(self) -> np.ndarray[Any, np.dtype[np.uint8]]:
        """The figure as pixels: rows × columns × red, green, blue, alpha (not premultiplied)."""
        self._canvas.draw()
        return np.asarray(self._canvas.buffer_rgba())

    def save(self, path: FilePath, *, title: str, credit: str, description: str = "") -> None:
        """Write the figure in the format of the path's suffix, vectors with real text.

        Raises:
            OSError: If the file can't be written.
        """
        suffix = path.suffix.lower()
        path.write_bytes(self.encoded(suffix, title=title, credit=credit, description=description))

    def encoded(self, suffix: str, *, title: str, credit: str, description: str = "") -> bytes:
        """The figure as a file's content, with the words that tell what it shows.

        The same figure gives the same bytes: no time is written into it.

        Args:
            suffix: ``.png``, ``.svg`` or ``.pdf``.
            title: What the picture is called.
            credit: Whose data it shows.
            description: The alternative text.
        """
        words = _metadata(suffix, title, credit, description)
        content = BytesIO()
        self.figure.savefig(content, format=suffix.removeprefix("."), metadata=words)
        if suffix == ".svg" and description:
            return _described(content.getvalue(), description)
        return content.getvalue()

    def _add(self, artist: Artist, clip: Bbox | None) -> Artist:
        self._order += 1
        artist.set_zorder(self._order)
        self.axes.add_artist(artist)
        if clip is not None:
            artist.set_clip_box(TransformedBbox(clip, self.axes.transData))
        return artist

    def _clip_box(self, clipped: Clipped) -> Bbox:
        view, a, b = self.viewport, clipped.corner, clipped.opposite
        xs, ys = sorted((view.x(a), view.x(b))), sorted((view.y(a), view.y(b)))
        return Bbox.from_extents(xs[0], ys[0], xs[1], ys[1])

    def _artists(self, mark: Mark) -> list[Artist]:
        match mark:
            case Line():
                return [self._line(mark)]
            case Curve():
                return [self._curve(mark)]
            case Disc():
                return [self._disc(mark)]
            case Band():
                return self._band(mark)
            case Text():
                return self._text(mark)
            case Glyph():
                return self._glyph(mark)
            case Clipped():
                raise TypeError("clipped marks are drawn by draw()")

    def _rgba(self, ink: Ink | str | None, opacity: float) -> tuple[float, float, float, float]:
        return to_rgba(self.theme.colour(ink), opacity) if ink else (0.0, 0.0, 0.0, 0.0)

    def _style(self, mark: Curve | Disc | Band) -> dict[str, Any]:
        return {
            "facecolor": self._rgba(mark.fill, mark.fill_opacity * mark.opacity),
            "edgecolor": self._rgba(mark.ink, mark.opacity),
            "linewidth": mark.width if mark.ink else 0.0,
            "linestyle": _dashes(mark.dash, mark.width),
            "capstyle": "butt",
            "joinstyle": "miter",
        }

    def _line(self, line: Line) -> Artist:
        view = self.viewport
        return Line2D(
            [view.x(p) for p in line.points],
            [view.y(p) for p in line.points],
            color=self._rgba(line.ink, line.opacity),
            linewidth=line.width,
            linestyle=_dashes(line.dash, line.width),
            solid_capstyle="butt",
            dash_capstyle="butt",
            solid_joinstyle="miter",
        )

    def _curve(self, curve: Curve) -> Artist:
        view = self.viewport
        points = [curve.start, *(p for piece in curve.pieces for p in piece)]
        vertices = [(view.x(p), view.y(p)) for p in points]
        codes = [Path.MOVETO, *(Path.CURVE4 for _ in vertices[1:])]
        if curve.closed:
            vertices.append(vertices[0])
            codes.append(Path.CLOSEPOLY)
        return PathPatch(Path(vertices, codes), **self._style(curve))

    def _disc(self, disc: Disc) -> Artist:
        centre = (self.viewport.x(disc.centre), self.viewport.y(disc.centre))
        return Circle(centre, disc_radius(disc, self.viewport), **self._style(disc))

    def _band(self, band: Band) -> list[Artist]:
        view = self.viewport
        xs = sorted((view.x(band.corner), view.x(band.opposite)))
        ys = sorted((view.y(band.corner), view.y(band.opposite)))
        artists: list[Artist] = []
        if band.fill or band.ink:
            artists.append(self._box(band, (xs[0], ys[0]), xs[1] - xs[0], ys[1] - ys[0]))
        if band.hatch:
            lines = hatch_lines(xs[0], ys[0], xs[1], ys[1])
            segments = [[(x0, y0), (x1, y1)] for x0, y0, x1, y1 in lines]
            colour = self._rgba(band.hatch, band.opacity)
            artists.append(LineCollection(segments, colors=[colour], linewidths=1.0))
        return artists

    def _box(self, band: Band, corner: tuple[float, float], width: float, height: float) -> Artist:
        if not band.radius_px:
            return Rectangle(corner, width, height, **self._style(band))
        shape = f"round,pad=0,rounding_size={min(band.radius_px, width / 2, height / 2)}"
        return FancyBboxPatch(corner, width, height, boxstyle=shape, **self._style(band))

    def _text(self, text: Text) -> list[Artist]:
        if not text.halo:
            return [self._letters(text)]
        # Path effects turn text into outlines, so the letters are an artist of their own.
        halo = self._letters(text)
        outline = Stroke(
            linewidth=2 * HALO, foreground=self._rgba(text.halo, 1.0), joinstyle="round"
        )
        halo.set_path_effects([outline])
        return [halo, self._letters(text)]

    def _letters(self, text: Text) -> Artist:
        x, y = self.viewport.x(text.at), self.viewport.y(text.at)
        drop = text.size * CAP_HEIGHT / 2
        turned = text.rotation != 0
        return TextArtist(
            x,
            y if turned else y + drop,
            text.text,
            color=self._rgba(text.ink, text.opacity),
            fontproperties=figure_font(text.weight),
            fontsize=text.size,
            horizontalalignment=text.align,
            verticalalignment="center" if turned else "baseline",
            rotation=text.rotation,
            parse_math=False,
        )

    def _glyph(self, glyph: Glyph) -> list[Artist]:
        scale = glyph.size / GRID
        artists: list[Artist] = []
        if glyph.backing:
            disc = Disc(glyph.at, radius_px=glyph.size / 2 + HALO, fill=glyph.backing)
            artists.append(self._disc(disc))
        if glyph.corners:
            artists += self._layers(CORNERS, glyph, scale)
            scale *= INSIDE_CORNERS
        return artists + self._layers(glyph.name, glyph, scale)

    def _layers(self, name: str, glyph: Glyph, scale: float) -> list[Artist]:
        place = (
            Affine2D()
            .translate(-GRID / 2, -GRID / 2)
            .scale(scale)
            .translate(self.viewport.x(glyph.at), self.viewport.y(glyph.at))
        )
        return [
            PathPatch(
                place.transform_path(_path(layer.commands)),
                facecolor=self._rgba(layer.ink or glyph.ink, glyph.opacity),
                edgecolor="none",
                linewidth=0.0,
            )
            for layer in glyph_layers(name, filled=glyph.filled)
        ]


def _metadata(suffix: str, title: str, credit: str, description: str) -> Mapping[str, str | None]:
    """Title, credit and description by the names that a format has for them."""
    match suffix:
        case ".svg":
            return {"Date": None, "Title": title, "Source": credit, "Description": description}
        case ".pdf":
            names = {"Title": title, "Author": credit, "Subject": description}
            return {"CreationDate": None, **{name: text for name, text in names.items() if text}}
        case _:
            names = {"Title": title, "Source": credit, "Description": description}
            return {name: text for name, text in names.items() if text}


def _described(svg: bytes, description: str) -> bytes:
    """A picture with its alternative text where browsers and screen readers look for it."""
    end = svg.index(b"</title>") + len(b"</title>")
    return b"%s\n <desc>%s</desc>%s" % (svg[:end], escape(description).encode(), svg[end:])


def _dashes(dash: Dash | None, width: float) -> Any:
    """Dashes in pixels as matplotlib wants them: it multiplies them by the line's width."""
    return (0, tuple(length / width for length in dash)) if dash else "solid"


@cache
def _path(commands: tuple[Command, ...]) -> Path:
    vertices = [
        pair for _, values in commands for pair in zip(values[::2], values[1::2], strict=True)
    ]
    codes = [code for name, _ in commands for code in _CODES[name]]
    return Path(vertices, codes)
