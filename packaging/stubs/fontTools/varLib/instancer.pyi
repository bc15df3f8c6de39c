from collections.abc import Mapping
from typing import Any

from fontTools.ttLib import TTFont

def instantiateVariableFont(
    varfont: TTFont,
    axisLimits: Mapping[str, Any],
    inplace: bool = False,
    optimize: bool = True,
) -> TTFont: ...
