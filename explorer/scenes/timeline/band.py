"""The band between the lanes: the lead, the xG race, or one above the other."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.analysis.index import MatchIndex
from explorer.domain.place import Side
from explorer.scenes.marks import Mark
from explorer.scenes.timeline.frame import BandContent, Frame, Strip
from explorer.scenes.timeline.ground import caption_place
from explorer.scenes.timeline.lead import GHOST, LeadPicture, ScoreLabel
from explorer.scenes.timeline.live import Readout
from explorer.scenes.timeline.projection import Projection
from explorer.scenes.timeline.xg_race import XgPicture
from explorer.scenes.words import Words
from explorer.session.filtering import Filter

LEAST_SCALE_GUTTER = 64.0
"""How wide the gutter must be to have the lead's scale in it."""


@dataclass(frozen=True, slots=True)
class BandPicture:
    """What is drawn between the lanes: ghosted, uncovered by the playhead, and changing with it."""

    static: tuple[Mark, ...] = ()
    passed: tuple[Mark, ...] = ()
    scores: tuple[ScoreLabel, ...] = ()
    readouts: tuple[Readout, ...] = ()


def band_picture(
    index: MatchIndex,
    frame: Frame,
    projection: Projection,
    wanted: Filter,
    content: BandContent,
    words: Words,
) -> BandPicture:
    """The band; showing both, the lead has its upper half and the xG race the lower one."""
    if content is BandContent.LEAD:
        return _lead(index, frame, frame.band, projection, wanted)
    if content is BandContent.XG:
        return _xg(index, frame, frame.band, projection, wanted, words)
    upper = Strip(frame.band.top, frame.band.middle)
    lower = Strip(frame.band.middle, frame.band.bottom)
    lead = _lead(index, frame, upper, projection, wanted)
    race = _xg(index, frame, lower, projection, wanted, words)
    return BandPicture(
        (*lead.static, *race.static), (*lead.passed, *race.passed), lead.scores, race.readouts
    )


def _lead(
    index: MatchIndex, frame: Frame, strip: Strip, projection: Projection, wanted: Filter
) -> BandPicture:
    picture = LeadPicture(index, projection, strip)
    ghost = () if wanted.hide_future else picture.marks(GHOST)
    scale = picture.scale_marks(frame.gutter) if frame.gutter >= LEAST_SCALE_GUTTER else ()
    return BandPicture(
        (*scale, *ghost), picture.marks(1.0), picture.scores(once_over=wanted.hide_future)
    )


def _xg(
    index: MatchIndex,
    frame: Frame,
    strip: Strip,
    projection: Projection,
    wanted: Filter,
    words: Words,
) -> BandPicture:
    picture = XgPicture(index.match, projection, strip)
    ghost = () if wanted.hide_future else picture.marks(GHOST)
    places = {Side.HOME: caption_place(frame.home), Side.AWAY: caption_place(frame.away)}
    return BandPicture(
        (*picture.ground(), *ghost),
        picture.marks(1.0),
        readouts=picture.readouts(places, words),
    )
