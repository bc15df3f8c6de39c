"""Rows to events: each kind of row, with the columns that it uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from explorer.domain.events import (
    NO_REVIEW,
    Action,
    ActionKind,
    Card,
    CardKind,
    Event,
    Finish,
    Goal,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    Shot,
    ShotOutcome,
    Situation,
    Substitution,
    Technique,
)
from explorer.domain.place import (
    GOAL_HEIGHT,
    GOAL_WIDTH,
    PITCH_LENGTH,
    PITCH_WIDTH,
    GoalMouthPoint,
    Location,
    Side,
)
from explorer.domain.time import EventTime, MatchTime
from explorer.providers.native.times import parse_moment
from explorer.providers.spreadsheet import words as w
from explorer.providers.spreadsheet.cells import Cells
from explorer.providers.spreadsheet.squads import Squads, slug

T = TypeVar("T")

_SEVERAL = re.compile(r"[/;,+]")
# Balls are measured wide of the goal and over it too.
_BESIDE_GOAL = 40.0


@dataclass(slots=True)
class Happening:
    """A row of the table as far as it is read: what it tells of, for which side, when."""

    cells: Cells
    kind: w.RowKind
    preset: w.Preset
    side: Side | None
    time: EventTime | None = None


@dataclass(slots=True)
class Played:
    """The events of play, in the order of the rows."""

    goals: list[Goal] = field(default_factory=list)
    shots: list[Shot] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    substitutions: list[Substitution] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)


class EventIds:
    """Gives events their ids: the file's own where it has one, else one made of what it tells."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def take(self, cells: Cells, kind: str, label: str, player: str | None) -> str:
        """An id that no other event has; brackets would end a link in a report."""
        own = cells.text("id")
        if own is not None and (own in self._taken or set(own) & set("[]()")):
            cells.fault("sheet_event_id", "id")
            own = None
        base = own or "-".join(slug(part) for part in (kind, label, player) if part)
        number, event_id = self._last.get(base, 1), base
        while event_id in self._taken:
            number += 1
            event_id = f"{base}-{number}"
        self._last[base] = number
        self._taken.add(event_id)
        return event_id


class EventReader:
    """Makes events of rows."""

    def __init__(self, squads: Squads, ids: EventIds) -> None:
        self._squads = squads
        self._ids = ids
        self.played = Played()

    def read(self, happening: Happening, time: EventTime) -> None:
        """Add the event that a row tells of."""
        match happening.kind:
            case w.RowKind.GOAL:
                self.played.goals.append(self._goal(happening, time))
            case w.RowKind.SHOT:
                self.played.shots.append(self._shot(happening, time))
            case w.RowKind.CARD:
                self.played.cards.append(self._card(happening, time))
            case w.RowKind.SUBSTITUTION:
                self.played.substitutions.append(self._substitution(happening, time))
            case _:
                self.played.actions.append(self._action(happening, time))

    def _common(self, happening: Happening, time: EventTime, *, opponent: bool = False) -> Event:
        """What every event has; an ``opponent`` of its side is the player of an own goal."""
        cells, side = happening.cells, happening.side
        name = cells.text("player")
        return Event(
            id=self._ids.take(cells, happening.kind, time.at.minute_label, name),
            time=time,
            side=side,
            player_id=self._squads.player(side.other if side and opponent else side, name),
            location=_location(cells, side),
        )

    def _goal(self, happening: Happening, time: EventTime) -> Goal:
        cells, side = happening.cells, happening.side
        how = {**happening.preset, **dict(_how(cells))}
        own_goal = bool(how.get("own_goal"))
        common = self._common(happening, time, opponent=own_goal)
        return Goal(
            id=common.id,
            time=common.time,
            side=common.side,
            player_id=common.player_id,
            location=common.location,
            own_goal=own_goal,
            situation=_as(Situation, how.get("situation")),
            finish=_as(Finish, how.get("finish")),
            technique=_as(Technique, how.get("technique")),
            deflected=_as(bool, how.get("deflected")),
            review=_review(cells, _as(ReviewOutcome, how.get("review"))),
            assist_id=self._squads.player(side, cells.text("assist")),
            placement=placement(cells),
            placement_text=cells.text("placement"),
            shot_id=cells.text("shot"),
            detail=cells.text("note"),
        )

    def _shot(self, happening: Happening, time: EventTime) -> Shot:
        cells, common = happening.cells, self._common(happening, time)
        how = {**happening.preset, **dict(_how(cells))}
        return Shot(
            id=common.id,
            time=common.time,
            side=common.side,
            player_id=common.player_id,
            location=common.location,
            outcome=cells.one_of("outcome", w.SHOT_OUTCOMES) or ShotOutcome.UNKNOWN,
            situation=_as(Situation, how.get("situation")),
            finish=_as(Finish, how.get("finish")),
            technique=_as(Technique, how.get("technique")),
            xg=cells.number("xg", 0, 1),
            end_location=_end_location(cells),
            placement=placement(cells),
            assist_id=self._squads.player(common.side, cells.text("assist")),
            possession=cells.whole("possession"),
            detail=cells.text("note"),
        )

    def _card(self, happening: Happening, time: EventTime) -> Card:
        common = self._common(happening, time)
        return Card(
            id=common.id,
            time=common.time,
            side=common.side,
            player_id=common.player_id,
            location=common.location,
            kind=_as(CardKind, happening.preset["kind"]) or CardKind.YELLOW,
            reason=_reason(happening.cells),
        )

    def _substitution(self, happening: Happening, time: EventTime) -> Substitution:
        common = self._common(happening, time)
        return Substitution(
            id=common.id,
            time=common.time,
            side=common.side,
            player_id=common.player_id,
            location=common.location,
            player_on=self._squads.player(common.side, happening.cells.text("player_on")),
            reason=_reason(happening.cells),
        )

    def _action(self, happening: Happening, time: EventTime) -> Action:
        cells, common = happening.cells, self._common(happening, time)
        return Action(
            id=common.id,
            time=common.time,
            side=common.side,
            player_id=common.player_id,
            location=common.location,
            kind=_as(ActionKind, happening.preset["kind"]) or ActionKind.OTHER,
            end_location=_end_location(cells),
            recipient_id=self._squads.player(common.side, cells.text("recipient")),
            success=cells.answer("outcome"),
            possession=cells.whole("possession"),
            duration=cells.number("duration"),
            detail=cells.text("note"),
        )


def placement(cells: Cells) -> GoalMouthPoint | None:
    """Where a ball crossed the goal line, None unless both measures are given."""
    across = cells.number("across", -_BESIDE_GOAL, GOAL_WIDTH + _BESIDE_GOAL)
    height = cells.number("height", 0, GOAL_HEIGHT + _BESIDE_GOAL)
    return None if across is None or height is None else GoalMouthPoint(across, height)


def _how(cells: Cells) -> Iterator[tuple[str, object]]:
    """The fields of a goal or a shot that the cells on how it came about say."""
    for word in _SEVERAL.split(cells.raw("how")):
        found = cells.value_of(word, "how", w.HOW) if word.strip() else None
        if found is not None:
            yield found
    answers: tuple[tuple[str, object], ...] = (
        ("finish", cells.one_of("finish", w.FINISHES)),
        ("technique", cells.one_of("technique", w.TECHNIQUES)),
        ("deflected", cells.answer("deflected")),
    )
    yield from ((name, value) for name, value in answers if value is not None)


def _review(cells: Cells, preset: ReviewOutcome | None) -> Review:
    outcome = cells.one_of("review", w.REVIEWS) or preset or ReviewOutcome.NONE
    reason = cells.one_of("reason", w.REASONS)
    steps = tuple(_review_steps(cells))
    decisions = [step.call for step in steps if step.call is not ReviewCall.CHECKED]
    stands = outcome is not ReviewOutcome.RULED_OUT
    if decisions and (decisions[-1] is ReviewCall.GIVEN) != stands:
        cells.fault("sheet_review", "review_steps")
        steps = ()
    review = Review(outcome, reason, steps)
    return NO_REVIEW if review == NO_REVIEW else review


def _review_steps(cells: Cells) -> Iterator[ReviewStep]:
    """Steps such as ``given @ 79:00; ruled out @ 80:10``."""
    for part in filter(None, cells.raw("review_steps").split(";")):
        word, _, clock = (piece.strip() for piece in part.partition("@"))
        call = cells.value_of(word, "review_steps", w.CALLS)
        if call is None:
            continue
        at: MatchTime | None = None
        if clock:
            try:
                at = parse_moment(clock)
            except ValueError:
                cells.fault("sheet_moment", "review_steps", word=clock[:60])
        yield ReviewStep(call, at)


def _reason(cells: Cells) -> str | None:
    given = [text for text in (cells.text("reason"), cells.text("note")) if text]
    return "; ".join(given) or None


def _location(cells: Cells, side: Side | None) -> Location | None:
    """A point, perhaps with a radius, a zone or a distance, whichever the row tells first."""
    x, y = cells.number("x", 0, PITCH_LENGTH), cells.number("y", 0, PITCH_WIDTH)
    radius = cells.number("radius", 0, PITCH_LENGTH)
    if x is not None and y is not None:
        return Location.point(x, y) if radius is None else Location.within(x, y, radius)
    attacking = cells.one_of("attacking", w.SIDES) or side
    zone = cells.one_of("zone", w.ZONES)
    distance = cells.number("distance", 0, PITCH_LENGTH)
    up_to = cells.number("distance_max", 0, PITCH_LENGTH)
    flank = cells.one_of("flank", w.FLANKS)
    if attacking is None:
        return None
    if zone is not None:
        return Location.in_zone(zone, attacking)
    if distance is not None:
        return Location.at_distance(distance, attacking, up_to=up_to, flank=flank)
    return None


def _end_location(cells: Cells) -> Location | None:
    x, y = cells.number("end_x", 0, PITCH_LENGTH), cells.number("end_y", 0, PITCH_WIDTH)
    return None if x is None or y is None else Location.point(x, y)


def _as(kind: type[T], value: object) -> T | None:
    """A value of a preset as what it is."""
    return value if isinstance(value, kind) else None
