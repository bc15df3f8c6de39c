"""The glyphs as outlines on a 24 × 24 grid, ready to be filled by any backend."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import msgspec

from explorer.resources import resource_path

GRID = 24.0
CORNERS = "corners"
INSIDE_CORNERS = 0.66
"""How large a glyph is drawn inside the review corners."""

Command = tuple[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class GlyphLayer:
    """One outline of a glyph; ``ink`` is None where it takes the colour of the event's team."""

    ink: str | None
    commands: tuple[Command, ...]


class _RawLayer(msgspec.Struct):
    ink: str | None
    path: list[list[str | float]]


@cache
def _raw() -> dict[str, dict[str, list[_RawLayer]]]:
    return msgspec.json.decode(
        resource_path("style/glyphs.json").read_bytes(), type=dict[str, dict[str, list[_RawLayer]]]
    )


@cache
def glyph_layers(name: str, *, filled: bool) -> tuple[GlyphLayer, ...]:
    """The outlines of a glyph, from the back to the front.

    Raises:
        KeyError: If there is no glyph of that name.
    """
    return tuple(_layer(layer) for layer in _raw()[name]["filled" if filled else "outline"])


def glyph_names() -> tuple[str, ...]:
    """The names of all glyphs."""
    return tuple(_raw())


def _layer(raw: _RawLayer) -> GlyphLayer:
    return GlyphLayer(
        raw.ink,
        tuple((str(name), tuple(float(v) for v in values)) for name, *values in raw.path),
    )
