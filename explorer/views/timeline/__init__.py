"""The timeline with its overview, and the transport bar that plays, filters and zooms it."""

from explorer.views.timeline.transport import TransportBar
from explorer.views.timeline.view import TimelineView

__all__ = ["TimelineView", "TransportBar"]
