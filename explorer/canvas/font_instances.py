"""Makes static fonts from the variable one; :mod:`explorer.canvas.font_files` tells why."""

import io
from collections.abc import Iterable, Iterator, Mapping
from math import floor
from pathlib import Path
from typing import Any, NamedTuple

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.varLib import instancer
from fontTools.varLib.models import normalizeLocation
from fontTools.varLib.varStore import VarStoreInstancer

# Unicode blocks, first and last character: what names and the app's own texts need.
_BLOCKS: tuple[tuple[int, int], ...] = (
    (0x0000, 0x024F),  # Latin with Extended A and B
    (0x02B0, 0x036F),  # modifiers and combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x22FF),  # punctuation, currencies, letter-like, fractions, arrows, mathematics
    (0x25A0, 0x27BF),  # shapes, symbols, ticks
)
# Marks in their places and kerning; with contextual forms Qt and matplotlib would differ.
_FEATURES = ("ccmp", "kern", "locl", "mark", "mkmk")
_DIGITS = range(ord("0"), ord("9") + 1)
_OPTICAL_SIZE = 14.0  # the cut for text; headings are set in the same one
_REGULAR, _BOLD = 400, 700
# What a device table moves, in the two kinds of record that have one.
_MOVED_BY = {
    "XPlaDevice": "XPlacement",
    "YPlaDevice": "YPlacement",
    "XAdvDevice": "XAdvance",
    "YAdvDevice": "YAdvance",
    "XDeviceTable": "XCoordinate",
    "YDeviceTable": "YCoordinate",
}
# The fields that tell which distances a table's records have, and their bits for the distances.
_VALUE_FORMATS = {"ValueFormat", "ValueFormat1", "ValueFormat2"}
_WITHOUT_DEVICES = 0x0F


class _Move(NamedTuple):
    """One distance of kerning or mark placement, and where its variation is kept."""

    record: Any
    attribute: str
    default: int
    variation: int


def font_instances(source: Path, family: str, weights: Mapping[int, str]) -> dict[int, bytes]:
    """The static fonts as TrueType files, by weight.

    Args:
        source: A variable TrueType font with the axes ``wght`` and ``opsz``.
        family: The name of the family that all of them form.
        weights: CSS weight to style name.
    """
    with TTFont(source, recalcTimestamp=False) as font:
        names = font["name"]
        # Only their own names are wanted in the end, and looking for what refers to one is slow.
        del font["name"], font["STAT"]
        _make_digits_tabular(font)
        _keep_blocks(font)
        font["name"] = names
        kerning = _Kerning(font)
        outlines = io.BytesIO()
        font.save(outlines)
        made = {}
        for weight, style in weights.items():
            location = {"wght": float(weight), "opsz": _OPTICAL_SIZE}
            made[weight] = _instance(
                outlines.getvalue(), location, kerning.at(location), (family, weight, style)
            )
        return made


def _make_digits_tabular(font: TTFont) -> None:
    """Lets the digits' characters stand for the glyphs that the feature ``tnum`` would choose."""
    gsub = font["GSUB"].table
    tabular: dict[str, str] = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    # An extension only holds the table where its offset is too far to reach.
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for digit in _DIGITS:
            # Several tables may share one mapping, whose digits are then replaced already.
            if (glyph := table.cmap.get(digit)) in tabular:
                table.cmap[digit] = tabular[glyph]


def _keep_blocks(font: TTFont) -> None:
    options = subset.Options()
    options.layout_features = list(_FEATURES)
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=_characters(_BLOCKS))
    subsetter.subset(font)


def _characters(blocks: Iterable[tuple[int, int]]) -> list[int]:
    return [character for first, last in blocks for character in range(first, last + 1)]


class _Kerning:
    """A variable font's positions (GPOS), taken out of it to be set for one weight at a time.

    fontTools' instancer does the same with machinery made for merging whole fonts, and takes
    three quarters of its time for it.
    """

    def __init__(self, font: TTFont) -> None:
        """Takes the positions out of the font."""
        self._font = font
        self._table = font["GPOS"]
        definitions = font["GDEF"].table
        self._store = definitions.VarStore
        definitions.VarStore = None
        definitions.Version = 0x00010002  # the last one without variations
        self._moves = list(_moves(self._table.table.LookupList))
        del font["GPOS"]

    def at(self, location: Mapping[str, float]) -> bytes:
        """The table for a location on the axes, in the units of the user's scale."""
        axes = self._font["fvar"].axes
        scales = {axis.axisTag: (axis.minValue, axis.defaultValue, axis.maxValue) for axis in axes}
        place = normalizeLocation(location, scales)
        if "avar" in self._font:
            place = self._font["avar"].renormalizeLocation(place, self._font)
        deltas = VarStoreInstancer(self._store, axes, place)
        for move in self._moves:
            # Halves go up, as fonts are rounded elsewhere too.
            moved = move.default + floor(deltas[move.variation] + 0.5)
            setattr(move.record, move.attribute, moved)
        return bytes(self._table.compile(self._font))


def _moves(root: object) -> Iterator[_Move]:
    """Every varying distance below a table, whose records become plain ones on the way."""
    todo = [root]
    while todo:
        record = todo.pop()
        fields = getattr(record, "__dict__", {})
        for device, attribute in _MOVED_BY.items():
            variation = fields.pop(device, None)
            if variation is not None:
                index = (variation.StartSize << 16) + variation.EndSize
                yield _Move(record, attribute, fields.get(attribute, 0), index)
        for name in _VALUE_FORMATS & fields.keys():
            fields[name] &= _WITHOUT_DEVICES
        if "XCoordinate" in fields:
            fields["Format"] = 1  # an anchor without devices
        below = record if isinstance(record, list) else fields.values()
        todo.extend(
            field for field in below if isinstance(field, list) or hasattr(field, "__dict__")
        )


def _instance(
    variable: bytes, location: Mapping[str, float], positions: bytes, name: tuple[str, int, str]
) -> bytes:
    """One static font.

    Args:
        variable: The variable font, its positions left out.
        location: The place on its axes.
        positions: The positions for that place, as the table's bytes.
        name: The family, the weight and the style's name.
    """
    with TTFont(io.BytesIO(variable), recalcTimestamp=False) as font:
        instancer.instantiateVariableFont(font, location, inplace=True)
        font["GPOS"] = DefaultTable("GPOS")
        font["GPOS"].data = positions
        _name(font, *name)
        made = io.BytesIO()
        font.save(made)
        return made.getvalue()


def _name(font: TTFont, family: str, weight: int, style: str) -> None:
    """Names the font so that every platform finds it by family and weight.

    Windows groups only regular and bold under one family name (1, 2); everything else reads the
    typographic names (16, 17) and the weight in the OS/2 table.
    """
    grouped = weight in (_REGULAR, _BOLD)
    full = f"{family} {style}"
    names = {
        1: family if grouped else full,
        2: style if grouped else "Regular",
        3: f"{font['name'].getDebugName(5)};{full}",
        4: full,
        6: f"{family.replace(' ', '')}-{style}",
        16: family,
        17: style,
    }
    table = font["name"]
    kept = (0, 5, 7, 8, 9, 11, 13, 14)  # copyright, version, authors, licence
    table.names = [record for record in table.names if record.nameID in kept]
    for identifier, text in names.items():
        table.setName(text, identifier, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    regular, bold, italic = 1 << 6, 1 << 5, 1 << 0
    selection = font["OS/2"].fsSelection & ~(regular | bold | italic)
    font["OS/2"].fsSelection = selection | (bold if weight == _BOLD else regular)
    font["head"].macStyle = 1 if weight == _BOLD else 0
