"""Which event the inspector is about."""

from __future__ import annotations

from explorer.domain.events import Event
from explorer.session.state import SessionState


def shown_event(state: SessionState) -> Event | None:
    """The selected event, unless it lies in a future that is hidden."""
    event = state.event(state.selection.primary)
    if event is not None and state.filter.hide_future and not state.is_past(event):
        return None
    return event
