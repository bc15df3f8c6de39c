"""Every event of a match as one flat row, in the columns of the spreadsheet format.

Rows are in order of time, those of the line-ups first. Values that aren't known are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from explorer.domain.events import (
    NO_REVIEW,
    Action,
    ActionKind,
    Card,
    Event,
    Goal,
    PenaltyKick,
    Review,
    Shot,
    Substitution,
)
from explorer.domain.match import Match
from explorer.domain.people import LineupEntry, Player, Team
from explorer.domain.place import PITCH_LENGTH, PITCH_WIDTH, GoalMouthPoint, Location, Side
from explorer.domain.time import (
    CLOCK_START,
    REGULAR_SECONDS,
    SHOOTOUT,
    Certainty,
    EventTime,
    MatchTime,
    Period,
)
from explorer.providers.native.times import BEYOND_ANY_CLOCK, format_moment, format_time

Value = str | int | float | bool | None
"""What a row holds in one column."""

EventRow = dict[str, Value]
"""A row: values by column. Beside those of the spreadsheet format it has ``player_id``, a goal's
facets one by one (``own_goal``, ``situation``), ``certainty``, and ``elapsed``: the seconds since
the period started, in the shootout the number of kicks taken."""

_SIGNS = {
    "≤": "<=",
    "≥": ">=",
}
_BRACKETS = frozenset("[]()")


def event_rows(match: Match) -> Iterator[EventRow]:
    """The rows of the line-ups, then those of all events and of the ends of periods."""
    for side in Side:
        yield from _line_up(match.team(side), side)
    players = match.players()
    timed = [(event.time.at, _event(event, players)) for event in match.events()]
    timed += [
        (MatchTime(period.number, period.played), _period_end(period, period.played))
        for period in match.periods
        if period.number != SHOOTOUT
        and period.played is not None
        and period.played < BEYOND_ANY_CLOCK
    ]
    timed.sort(key=lambda row: row[0])
    yield from (row for _, row in timed)


def minute_text(time: EventTime) -> str:
    """A time as the column ``minute`` says it, empty where no clock reads so much.

    A doubt that has no sign of its own is ``~``.
    """
    if time.at.elapsed >= BEYOND_ANY_CLOCK:
        return ""
    written = format_time(time)
    if isinstance(written, str):
        sign = _SIGNS.get(written[:1])
        return written if sign is None else sign + written[1:]
    if time.certainty is Certainty.MEASURED:
        return _clock(time.at)
    sign = "" if time.certainty is Certainty.STATED else "~"
    if time.certainty is Certainty.BOUND and (time.earliest is None) != (time.latest is None):
        sign = ">=" if time.latest is None else "<="
    return sign + time.at.minute_label


def _line_up(team: Team, side: Side) -> Iterator[EventRow]:
    players = {player.id: player for player in team.players}
    for entry in team.lineup:
        player = players.get(entry.player_id)
        if player is not None:
            yield _line_up_row(entry, player, side)


def _line_up_row(entry: LineupEntry, player: Player, side: Side) -> EventRow:
    return {
        "team": side.value,
        "type": "starter" if entry.starter else "bench",
        "player": player.name,
        "player_id": player.id,
        "number": player.shirt_number,
        "position": entry.position,
        "full_name": player.full_name,
    }


def _period_end(period: Period, played: float) -> EventRow:
    moment = MatchTime(period.number, played)
    regular = REGULAR_SECONDS[period.number]
    minute = _clock(moment)
    if period.certainty is not Certainty.MEASURED and played % 60 == 0 and played >= 60:
        end = int(CLOCK_START[period.number] + min(played, regular)) // 60
        minute = f"{end}+{int(played - regular) // 60}" if played > regular else str(end)
    return {"type": "period end", "minute": minute, "period": period.number, "elapsed": played}


def _event(event: Event, players: dict[str, Player]) -> EventRow:
    """What every event says, and what its kind says besides."""

    def name(player_id: str | None) -> str | None:
        player = players.get(player_id) if player_id is not None else None
        return player.name if player else None

    row: EventRow = {
        "id": None if _BRACKETS & set(event.id) else event.id,
        "minute": minute_text(event.time),
        "period": event.time.at.period,
        "elapsed": event.time.at.elapsed,
        "certainty": event.time.certainty.value,
        "team": _team_of(event),
        "player": name(event.player_id),
        "player_id": event.player_id,
        **_place(event.location, event.side),
    }
    match event:
        case Goal():
            row |= _goal(event) | {"assist": name(event.assist_id)}
        case Shot():
            row |= _shot(event) | {"assist": name(event.assist_id)}
        case Card():
            row |= {"type": f"{_word(event.kind.value)} card", "reason": event.reason}
        case Substitution():
            row |= {"type": "substitution", "player_on": name(event.player_on)}
            row["reason"] = event.reason
        case PenaltyKick():
            row |= _kick(event) | {"keeper": name(event.keeper_id)}
        case Action():
            row |= _action(event) | {"recipient": name(event.recipient_id)}
    return row


def _team_of(event: Event) -> str | None:
    """The side; what should have one and has none says so, because a blank cell may be a slip."""
    if event.side is None:
        return None if isinstance(event, Action) else "unknown"
    return event.side.value


def _goal(goal: Goal) -> EventRow:
    how = ["own"] if goal.own_goal else []
    if goal.situation is not None:
        how.append(_word(goal.situation.value))
    return {
        "type": "goal",
        "own_goal": goal.own_goal,
        "situation": goal.situation.value if goal.situation else None,
        "how": " / ".join(how),
        "finish": _word(goal.finish.value) if goal.finish else None,
        "technique": _word(goal.technique.value) if goal.technique else None,
        "deflected": goal.deflected,
        "shot": goal.shot_id,
        "placement": goal.placement_text,
        "note": goal.detail,
        **_placement(goal.placement),
        **_review(goal.review),
    }


def _review(review: Review) -> EventRow:
    if review == NO_REVIEW:
        return {}
    steps = (
        _word(step.call.value) + ("" if step.at is None else f" @ {_moment(step.at)}")
        for step in review.steps
    )
    return {
        "review": _word(review.outcome.value),
        "reason": review.reason.value if review.reason else None,
        "review_steps": "; ".join(steps),
    }


def _shot(shot: Shot) -> EventRow:
    return {
        "type": "shot",
        "situation": shot.situation.value if shot.situation else None,
        "how": _word(shot.situation.value) if shot.situation else None,
        "finish": _word(shot.finish.value) if shot.finish else None,
        "technique": _word(shot.technique.value) if shot.technique else None,
        "outcome": _word(shot.outcome.value),
        "xg": shot.xg,
        "possession": shot.possession,
        "note": shot.detail,
        **_end(shot.end_location),
        **_placement(shot.placement),
    }


def _kick(kick: PenaltyKick) -> EventRow:
    return {
        "type": "kick",
        "order": kick.order,
        "outcome": _word(kick.outcome.value),
        "placement": kick.placement_text,
        "note": kick.detail,
        **_placement(kick.placement),
    }


def _action(action: Action) -> EventRow:
    outcome = {True: "completed", False: "not completed", None: None}[action.success]
    kind = "shot action" if action.kind is ActionKind.SHOT else _word(action.kind.value)
    return {
        "type": kind,
        "outcome": outcome,
        "possession": action.possession,
        "duration": action.duration,
        "note": action.detail,
        **_end(action.end_location),
    }


def _place(place: Location | None, side: Side | None) -> EventRow:
    if place is None or (place.x is not None and not _on_the_pitch(place)):
        return {}
    return {
        "x": place.x,
        "y": place.y,
        "radius": place.radius,
        "zone": _word(place.zone.value) if place.zone else None,
        "distance": place.distance,
        "distance_max": place.distance_max,
        "flank": place.flank.value if place.flank else None,
        "attacking": place.attacking.value if place.attacking not in (None, side) else None,
    }


def _end(place: Location | None) -> EventRow:
    if place is None or not _on_the_pitch(place):
        return {}
    return {"end_x": place.x, "end_y": place.y}


def _on_the_pitch(place: Location) -> bool:
    return (
        place.x is not None
        and place.y is not None
        and 0 <= place.x <= PITCH_LENGTH
        and 0 <= place.y <= PITCH_WIDTH
    )


def _placement(point: GoalMouthPoint | None) -> EventRow:
    return {} if point is None else {"across": point.across, "height": point.height}


def _word(value: str) -> str:
    return value.replace("_", " ")


def _moment(moment: MatchTime) -> str:
    if moment.elapsed >= BEYOND_ANY_CLOCK:
        return moment.clock_label
    written = format_moment(moment)
    return written if isinstance(written, str) else _clock(moment)


def _clock(moment: MatchTime) -> str:
    """A moment as a clock reads it; the column ``period`` tells which of two it is."""
    written = format_moment(moment)
    if isinstance(written, str):
        return written
    if moment.in_shootout:
        return moment.minute_label
    seconds = Decimal(repr(CLOCK_START[moment.period])) + Decimal(repr(float(moment.elapsed)))
    minutes, rest = divmod(seconds, 60)
    whole, _, fraction = f"{rest:f}".partition(".")
    fraction = fraction.rstrip("0")
    return f"{int(minutes)}:{whole:>02}" + (f".{fraction}" if fraction else "")
