"""The stretches of the lead band as items for assistive technology, which can't see its area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil, floor

from explorer.analysis.index import MatchIndex, ScoreStep
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.scenes.timeline import TimelineScene
from explorer.scenes.timeline.lead import Piece, lead_pieces
from explorer.session.state import SessionState
from explorer.views.text import message

_LEAD = "lead:"


def is_lead(key: str) -> bool:
    """Whether a key is one of a stretch of the lead, not of an event."""
    return key.startswith(_LEAD)


class LeadItems:
    """What the band shows in one scene, as far as it may be known.

    ``stretches`` are those of which something is seen, in order of time, by their keys.
    """

    def __init__(self, index: MatchIndex, scene: TimelineScene, state: SessionState) -> None:
        self._index = index
        self._scene = scene
        self._playhead = state.playhead
        self._now = state.playhead if state.filter.hide_future else None
        self.stretches: Mapping[str, Piece] = dict(self._seen())

    def name(self, key: str) -> str:
        """Who was ahead with which score, and from when until when."""
        piece = self.stretches[key]
        match, lead = self._index.match, piece.lead
        values = {
            "team": match.team(Side.HOME if lead > 0 else Side.AWAY).short_name if lead else "",
            "score": str(piece.score),
            "start": self._when(piece.start),
            "end": self._when(piece.end),
        }
        kind = "ahead" if lead else "level"
        is_over = self._now is None or piece.end <= self._now
        return message(f"timeline-lead-{kind}" if is_over else f"timeline-lead-{kind}-yet", values)

    def box(self, key: str) -> tuple[int, int, int, int]:
        """Where a stretch is, in the scene's pixels: left, top, width and height."""
        band, (left, right) = self._scene.frame.band, self._extent(self.stretches[key])
        return floor(left), floor(band.top), ceil(right - left), ceil(band.height)

    def is_now(self, key: str) -> bool:
        """Whether the playhead is in a stretch."""
        piece = self.stretches[key]
        return piece.start <= self._playhead < piece.end

    def _seen(self) -> Iterator[tuple[str, Piece]]:
        for piece in lead_pieces(self._index, self._scene.projection.axis):
            left, right = self._extent(piece)
            if right - left >= 1 and (self._now is None or piece.start <= self._now):
                yield f"{_LEAD}{piece.start.period}:{piece.start.elapsed:g}", piece

    def _extent(self, piece: Piece) -> tuple[float, float]:
        projection = self._scene.projection
        start, end = projection.x(piece.start), projection.x(piece.end)
        return projection.clipped(start), projection.clipped(end)

    def _when(self, moment: MatchTime) -> str:
        """The clock, in words where the goal that changes the score there has no exact time."""
        clock = moment.clock_label
        is_about = any(
            self._is_about(step) for step in self._index.score_steps if step.at == moment
        )
        return message("timeline-lead-about", {"clock": clock}) if is_about else clock

    def _is_about(self, step: ScoreStep) -> bool:
        return self._index.by_id[step.goal_id].time.is_soft
