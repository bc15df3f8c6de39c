"""DataFactory's event data: one file a match."""

from explorer.providers.through_kloppy.datafactory.reader import READABLE

__all__ = ["READABLE"]
