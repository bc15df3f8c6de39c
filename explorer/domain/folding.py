"""Text as search compares it: without case and accents, so that ``gomez`` finds Gómez."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_UNDECOMPOSED = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
"""Letters that Unicode doesn't take apart into a base letter and an accent."""


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The text in small letters without accents."""
    # Taking apart may show capitals (in mathematical letters), and case folding new accents.
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(_UNDECOMPOSED)
