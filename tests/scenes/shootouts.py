"""Shootouts for the tests of their scene and view, real and made."""

from __future__ import annotations

from dataclasses import replace

from explorer.analysis.index import MatchIndex
from explorer.domain.events import KickAttempt, KickOutcome
from explorer.domain.match import Match
from explorer.domain.place import GOAL_WIDTH, GoalMouthPoint
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.providers.native import read_match
from explorer.providers.statsbomb import read_events
from explorer.resources import resource_path
from explorer.scenes.box import Box
from explorer.scenes.marks import Clipped, Mark, Text, Viewport
from explorer.scenes.scene import picture
from explorer.scenes.shootout import ShootoutScene, build_shootout_scene
from explorer.scenes.text_measure import TextMeasure
from explorer.session.filtering import Filter
from explorer.session.state import Selection, SessionState
from explorer.views.text.wording import words
from tests.analysis.build import match, shootout
from tests.scenes.fixed_measure import FixedTextMeasure
from tests.shared_data import shared

MEASURE = FixedTextMeasure()
STATSBOMB = (3869685, 3869220, 3923880, 7581)


def bundled() -> Match:
    """Dallas and Miami, whose kicks no source places."""
    data = resource_path("matches/dallas-miami.json").read_bytes()
    return read_match(data, name="dallas-miami.json").match


def statsbomb(match_id: int) -> Match:
    """A real match, if the optional data is there."""
    return read_events(shared(f"statsbomb/events/{match_id}.json")).match


def long_shootout(kicks: int) -> Match:
    """A shootout that its last pair of kicks decides."""
    pairs = ("xx", "oo", "xx", "--")
    text = "".join(pairs[n % 4] for n in range(kicks // 2 - 1)) + "xo"
    return match(shootout=shootout(text))


def placed(kicks: str, *points: tuple[float, float] | None) -> Match:
    """A shootout with placements in metres, None for kicks without one."""
    made = shootout(kicks)
    placements = [GoalMouthPoint(*point) if point else None for point in points]
    taken = [
        replace(kick, placement=point) for kick, point in zip(made.kicks, placements, strict=True)
    ]
    return match(shootout=replace(made, kicks=tuple(taken)))


def retaken() -> Match:
    """A shootout whose third kick was taken three times, the last attempt off the picture."""
    made = shootout("xxxoxx")
    attempts = (
        KickAttempt(KickOutcome.SAVED, placement=GoalMouthPoint(1.0, 1.0)),
        KickAttempt(KickOutcome.SCORED),
    )
    kicks = list(made.kicks)
    kicks[2] = replace(kicks[2], retaken=attempts[:1])
    kicks[4] = replace(kicks[4], retaken=attempts, placement=GoalMouthPoint(GOAL_WIDTH + 9, 6.0))
    return match(shootout=replace(made, kicks=tuple(kicks)))


def after(
    opened: Match | None,
    kicks: int | None = None,
    *,
    shown: Filter | None = None,
    selected: tuple[str, ...] = (),
    hovered: str | None = None,
) -> SessionState:
    """A state with a match open and the playhead after some kicks, or at the match's start."""
    state = SessionState()
    state.open(MatchIndex(opened) if opened else None)
    if shown:
        state.set_filter(shown)
    if kicks is not None:
        state.set_playhead(MatchTime(SHOOTOUT, kicks))
    state.select(Selection(selected))
    state.hover(hovered)
    return state


def scene_of(
    state: SessionState,
    width: float = 858,
    height: float = 530,
    measure: TextMeasure = MEASURE,
    first_round: int | None = None,
) -> ShootoutScene:
    """The scene of a state's shootout."""
    return build_shootout_scene(state, width, height, measure, words, first_round=first_round)


def texts(scene: ShootoutScene, state: SessionState) -> list[Text]:
    """Every text of the picture."""
    return _texts(picture(scene, state))


def said(scene: ShootoutScene, state: SessionState) -> str:
    """Every text of the picture in one string."""
    return " | ".join(text.text for text in texts(scene, state))


def box_of(text: Text, viewport: Viewport, measure: TextMeasure = MEASURE) -> Box:
    """The box of a text's letters."""
    width = measure.width(text.text, text.size, text.weight)
    x, y = viewport.x(text.at), viewport.y(text.at)
    half = text.size * 0.36
    if text.rotation:
        return Box(x - half, y - width / 2, x + half, y + width / 2)
    left = x - width * {"left": 0.0, "center": 0.5, "right": 1.0}[text.align]
    return Box(left, y - half, left + width, y + half)


def _texts(marks: tuple[Mark, ...]) -> list[Text]:
    found: list[Text] = []
    for mark in marks:
        if isinstance(mark, Clipped):
            found += _texts(mark.marks)
        elif isinstance(mark, Text):
            found.append(mark)
    return found
