"""Stats Perform: the MA3 feed beside the MA1 feed, whose events are Opta's in other clothes."""

from explorer.providers.through_kloppy.statsperform.reader import READABLE

__all__ = ["READABLE"]
