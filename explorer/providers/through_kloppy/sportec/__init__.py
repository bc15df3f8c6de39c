"""Sportec Solutions: the event feed of the DFL beside the match information."""

from explorer.providers.through_kloppy.sportec.reader import READABLE

__all__ = ["READABLE"]
