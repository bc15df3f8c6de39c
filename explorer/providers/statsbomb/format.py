"""StatsBomb's open data as one of the registry's formats."""

from __future__ import annotations

import re

from explorer.providers.base import Imported
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.statsbomb.reader import PROVIDER, read_events

_EVENTS = re.compile(rb'"(?:possession|possession_team|play_pattern|timestamp)"\s*:')
# Tracking data has possessions too, and no types.
_TYPES = re.compile(rb'"type"\s*:')
_REFUSED = (
    (re.compile(rb'"(?:visible_area|freeze_frame)"\s*:'), "statsbomb_frames_alone"),
    (re.compile(rb'"(?:lineup|player_nickname|jersey_number)"\s*:'), "statsbomb_lineups_alone"),
    (
        re.compile(rb'"(?:match_date|home_team|competition_stage|competition_gender)"\s*:'),
        "statsbomb_listing_alone",
    ),
)


def _look(head: Head) -> Sighting | None:
    if not head.is_json_array:
        return None
    if _EVENTS.search(head.data) and _TYPES.search(head.data):
        return Sighting()
    for marks, problem in _REFUSED:
        if marks.search(head.data):
            return Sighting(Role.DETAILS, problem=problem)
    return None


def _read(request: Request) -> Imported:
    return read_events(request.unit.path, request.data, request.progress)


READABLE = Format(PROVIDER, _look, _read)
"""Line-ups and listings are found beside the events by the reader itself."""
