"""Opta: the F24 feed with the events beside the F7 feed with line-ups and results."""

from explorer.providers.through_kloppy.opta.reader import READABLE

__all__ = ["READABLE"]
