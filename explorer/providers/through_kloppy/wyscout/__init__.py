"""Wyscout's event data, versions 2 and 3: one file a match."""

from explorer.providers.through_kloppy.wyscout.reader import READABLE

__all__ = ["READABLE"]
