"""Colours as numbers: how far apart two look, to whom, and how well one is read on another.

A colour is ``#RRGGBB`` in sRGB; inside, three numbers of 0 to 1 of linear light, or of OKLab.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from math import cos, hypot, sin

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]


class Vision(StrEnum):
    """How somebody sees colours: as most do, or without one of the three kinds of cone."""

    NORMAL = "normal"
    PROTAN = "protan"
    DEUTAN = "deutan"
    TRITAN = "tritan"


_SEEN: Mapping[Vision, Matrix] = {
    Vision.NORMAL: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    Vision.PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Vision.DEUTAN: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Vision.TRITAN: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""On linear light, for the full deficiency: Machado, Oliveira and Fernandes (2009), severity 1."""

_TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_FROM_LAB: Matrix = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_FROM_CONES: Matrix = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)
"""OKLab after Björn Ottosson (2020), https://bottosson.github.io/posts/oklab/."""

_LUMINANCE: Triple = (0.2126, 0.7152, 0.0722)


def is_colour(text: str) -> bool:
    """Whether a text is a colour as ``#RRGGBB``."""
    digits = "0123456789abcdefABCDEF"
    return len(text) == 7 and text[0] == "#" and all(letter in digits for letter in text[1:])


def light(colour: str) -> Triple:
    """A colour as linear light, red, green and blue.

    Raises:
        ValueError: If it is none.
    """
    if not is_colour(colour):
        raise ValueError(f"not a colour as #RRGGBB: {colour!r}")
    red, green, blue = (_to_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def colour_of(linear: Triple) -> str:
    """Linear light as a colour; what lies outside of sRGB is cut to it."""
    return "#" + "".join(f"{round(255 * _to_srgb(min(max(v, 0.0), 1.0))):02X}" for v in linear)


def contrast(first: str, second: str) -> float:
    """How well one colour is read on another, 1 to 21, as WCAG 2 defines it."""
    bright, dark = sorted((_luminance(light(first)), _luminance(light(second))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def seen(colour: str, vision: Vision) -> str:
    """What a colour looks like to somebody, as a colour for everybody else."""
    return colour_of(_times(_SEEN[vision], light(colour)))


@lru_cache(maxsize=1024)
def oklab(colour: str, vision: Vision = Vision.NORMAL) -> Triple:
    """A colour in OKLab as somebody sees it: lightness 0 to 1, green to red, blue to yellow."""
    red, green, blue = (min(max(v, 0.0), 1.0) for v in _times(_SEEN[vision], light(colour)))
    cones = _times(_TO_CONES, (red, green, blue))
    long, medium, short = (float(max(value, 0.0) ** (1 / 3)) for value in cones)
    return _times(_TO_LAB, (long, medium, short))


def from_oklch(lightness: float, chroma: float, hue: float) -> Triple:
    """Linear light for a lightness, chroma and hue (radians) of OKLab; it may lie outside sRGB."""
    roots = _times(_FROM_LAB, (lightness, chroma * cos(hue), chroma * sin(hue)))
    long, medium, short = (value**3 for value in roots)
    return _times(_FROM_CONES, (long, medium, short))


def distance(first: str, second: str, vision: Vision = Vision.NORMAL) -> float:
    """How different two colours look to somebody: their distance in OKLab."""
    one, other = oklab(first, vision), oklab(second, vision)
    return hypot(*(a - b for a, b in zip(one, other, strict=True)))


def mixed(colour: str, ground: str, share: float) -> str:
    """A share of a colour, 0 to 1, laid over a ground."""
    parts = []
    for at in (1, 3, 5):
        above, below = int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)
        parts.append(f"{round(share * above + (1 - share) * below):02X}")
    return "#" + "".join(parts)


def _times(matrix: Matrix, vector: Triple) -> Triple:
    first, second, third = (sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def _luminance(linear: Triple) -> float:
    return sum(weight * value for weight, value in zip(_LUMINANCE, linear, strict=True))


def _to_linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _to_srgb(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * float(value ** (1 / 2.4)) - 0.055
