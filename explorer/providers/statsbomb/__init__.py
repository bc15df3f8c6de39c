"""StatsBomb Open Data: events with line-ups and listings where they lie beside them."""

from explorer.providers.statsbomb.format import READABLE
from explorer.providers.statsbomb.reader import PROVIDER, read_events

__all__ = ["PROVIDER", "READABLE", "read_events"]
