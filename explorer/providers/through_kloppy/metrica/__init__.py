"""Metrica's event data: JSON events with metadata in the EPTS format beside them."""

from explorer.providers.through_kloppy.metrica.reader import READABLE

__all__ = ["READABLE"]
