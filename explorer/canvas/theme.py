"""The light and the dark theme: what the colour roles are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from explorer.resources import resource_path
from explorer.scenes.marks import Ink


class ThemeName(StrEnum):
    """The two themes."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """A theme's colours as ``#RRGGBB`` by role; ``colours`` also holds roles only widgets use."""

    name: ThemeName
    colours: Mapping[str, str]

    def colour(self, ink: Ink | str) -> str:
        """The colour of a role.

        Raises:
            KeyError: If the theme has no such role.
        """
        return self.colours[ink]


@cache
def theme(name: ThemeName) -> Theme:
    """One of the two themes, read once from the resources."""
    text = resource_path("style/colours.json").read_text(encoding="utf-8")
    colours = dict(json.loads(text)[name])
    colours[Ink.CARD_MARK] = "#FFFFFF"
    return Theme(name, colours)
