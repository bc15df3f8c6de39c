from collections.abc import Iterable

from fontTools.ttLib import TTFont

class Options:
    drop_tables: list[str]
    glyph_names: bool
    hinting: bool
    layout_features: list[str]
    name_IDs: list[int | str]
    notdef_outline: bool
    def __init__(self) -> None: ...

class Subsetter:
    def __init__(self, options: Options | None = None) -> None: ...
    def populate(self, *, unicodes: Iterable[int] = ...) -> None: ...
    def subset(self, font: TTFont) -> None: ...
