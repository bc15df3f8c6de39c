"""The table of all events of a match."""

from explorer.views.events.events_view import EventsView

__all__ = ["EventsView"]
