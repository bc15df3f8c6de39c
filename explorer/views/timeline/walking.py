"""Which event the keyboard goes to."""

from __future__ import annotations

from explorer.domain.events import Event
from explorer.session.state import SessionState


def neighbour(state: SessionState, by: int) -> str | None:
    """The next (1) or previous (-1) event from the one selected, else from the playhead.

    None at the ends, and where no event is shown.
    """
    ids = [event.id for event in _shown(state)]
    if state.selection.primary in ids:
        number = ids.index(state.selection.primary) + by
    else:
        past = sum(state.is_past(event) for event in _shown(state))
        number = past if by > 0 else past - 1
    return ids[number] if 0 <= number < len(ids) else None


def last_passed(state: SessionState) -> str | None:
    """The last event shown up to the playhead, None before the first."""
    past = [event.id for event in _shown(state) if state.is_past(event)]
    return past[-1] if past else None


def _shown(state: SessionState) -> list[Event]:
    """What is drawn and not filtered out, nor hidden because it lies ahead, in order of time."""
    if state.index is None:
        return []
    wanted = state.filter
    return [
        event
        for event in state.index.notable
        if wanted.draws(event)
        and wanted.passes(event)
        and not (wanted.hide_future and not state.is_past(event))
    ]
