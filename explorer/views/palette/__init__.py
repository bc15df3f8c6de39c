"""The palette: one field that finds commands, players, events, times and matches by name."""

from explorer.views.palette.palette import Palette

__all__ = ["Palette"]
