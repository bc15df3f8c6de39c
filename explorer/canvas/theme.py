"""The themes: what the colour roles are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from explorer.resources import resource_path
from explorer.scenes.marks import Ink


class ThemeName(StrEnum):
    """The themes: a light and a dark one, and each of them in high contrast."""

    LIGHT = "light"
    DARK = "dark"
    LIGHT_CONTRAST = "light-contrast"
    DARK_CONTRAST = "dark-contrast"

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return self in (ThemeName.DARK, ThemeName.DARK_CONTRAST)

    @property
    def has_high_contrast(self) -> bool:
        """Whether text has a contrast of 7 at least, and graphics of 4.5."""
        return self in (ThemeName.LIGHT_CONTRAST, ThemeName.DARK_CONTRAST)

    @classmethod
    def of(cls, *, dark: bool, high_contrast: bool) -> ThemeName:
        """The theme of that kind."""
        if high_contrast:
            return cls.DARK_CONTRAST if dark else cls.LIGHT_CONTRAST
        return cls.DARK if dark else cls.LIGHT


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
    """One of the themes, read once from the resources."""
    text = resource_path("style/colours.json").read_text(encoding="utf-8")
    colours = dict(json.loads(text)[name])
    colours[Ink.CARD_MARK] = "#FFFFFF"
    return Theme(name, colours)
