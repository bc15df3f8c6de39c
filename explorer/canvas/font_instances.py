"""Makes static fonts from the variable one; see :mod:`explorer.canvas.font_files` for the reasons."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Unicode blocks, first and last character: what names of people and places and the app's own texts need.
_BLOCKS: tuple[tuple[int, int], ...] = (
    (0x0000, 0x024F),  # Latin with Extended A and B
    (0x02B0, 0x036F),  # modifiers and combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x22FF),  # punctuation, currencies, letter-like, fractions, arrows, mathematics
    (0x25A0, 0x27BF),  # shapes, symbols, ticks
)
# Marks in their places and kerning; contextual forms would set a text differently in Qt and matplotlib.
_FEATURES = ("ccmp", "kern", "locl", "mark", "mkmk")
_DIGITS = range(ord("0"), ord("9") + 1)
_OPTICAL_SIZE = 14.0  # the cut for text; headings are set in the same one
_REGULAR, _BOLD = 400, 700


def font_instances(source: Path, family: str, weights: Mapping[int, str]) -> dict[int, bytes]:
    """The static fonts as TrueType files, by weight.

    Args:
        source: A variable TrueType font with the axes ``wght`` and ``opsz``.
        family: The name of the family that all of them form.
        weights: CSS weight to style name.
    """
    with TTFont(source, recalcTimestamp=False) as font:
        _make_digits_tabular(font)
        _keep_blocks(font)
        small = io.BytesIO()
        font.save(small)
    return {
        weight: _instance(small.getvalue(), family, weight, weights[weight]) for weight in weights
    }


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
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=_characters(_BLOCKS))
    subsetter.subset(font)


def _characters(blocks: Iterable[tuple[int, int]]) -> list[int]:
    return [character for first, last in blocks for character in range(first, last + 1)]


def _instance(variable: bytes, family: str, weight: int, style: str) -> bytes:
    with TTFont(io.BytesIO(variable), recalcTimestamp=False) as font:
        instancer.instantiateVariableFont(
            font, {"wght": float(weight), "opsz": _OPTICAL_SIZE}, inplace=True
        )
        if "STAT" in font:
            del font["STAT"]  # the styles of the variable font
        _name(font, family, weight, style)
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
