"""What happens in a match: kloppy's events in order, as the domain's goals, shots and so on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from explorer.domain.events import (
    Action,
    Card,
    Event,
    Goal,
    KickOutcome,
    Shot,
    ShotOutcome,
    Situation,
    Substitution,
)
from explorer.domain.match import Shootout
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, EventTime, MatchTime, measured
from explorer.providers.base import FindingLog
from explorer.providers.kicks import KickRecord, put_together
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.facts import Happening, ShotFacts, Squad, place_of

_LONGEST_PERIOD = 7200.0
_STEP = 512
_KICKS = {
    ShotOutcome.GOAL: KickOutcome.SCORED,
    ShotOutcome.SAVED: KickOutcome.SAVED,
    ShotOutcome.OFF_TARGET: KickOutcome.OFF_TARGET,
    ShotOutcome.WOODWORK: KickOutcome.WOODWORK,
}


@dataclass
class Content:
    """What happened, each kind in order of time, and the periods in which it did."""

    goals: list[Goal] = field(default_factory=list)
    shots: list[Shot] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    substitutions: list[Substitution] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    shootout: Shootout | None = None
    periods: set[int] = field(default_factory=set)


def put_in_order(
    dialect: Dialect, squads: Mapping[Side, Squad], log: FindingLog
) -> list[Happening]:
    """The events in order of time; what has no moment in the match is left out and logged.

    In play the order is that of the clock, and of the file within one instant; in the shootout,
    where only the sequence matters, that of the file.
    """
    sides = {squad.id: side for side, squad in squads.items()}
    known = {player.id for squad in squads.values() for player in squad.players}
    seen: Counter[str] = Counter()
    found: list[Happening] = []
    for row, event in enumerate(dialect.dataset.events):
        if not dialect.keeps(event):
            continue
        period, elapsed = dialect.period(event), dialect.elapsed(event)
        if not 1 <= period <= SHOOTOUT:
            log.add("event_without_period", place_of(event))
            continue
        if period != SHOOTOUT and not 0 <= elapsed <= _LONGEST_PERIOD:
            log.add("event_without_time", place_of(event))
            continue
        team, player = dialect.who(event)
        side = sides.get(team or "")
        event_id = str(event.event_id)
        seen[event_id] += 1
        if seen[event_id] > 1:
            log.add("event_id_repeated", place_of(event))
            event_id = f"{event_id}-row-{row}"
        found.append(
            Happening(
                period,
                elapsed,
                row,
                event_id,
                side,
                player if player in known else None,
                dialect.location(event, side),
                event,
                event.raw_event,
            )
        )
    found.sort(key=lambda one: (one.period, 0 if one.period == SHOOTOUT else one.elapsed, one.row))
    return found


def read_content(
    dialect: Dialect,
    happenings: Sequence[Happening],
    log: FindingLog,
    tell: Callable[[float], None],
) -> Content:
    """The domain's events of everything that happened; ``tell`` is told the share, 0 to 1."""
    content = Content(periods={one.period for one in happenings})
    kicks: list[KickRecord] = []
    for number, one in enumerate(happenings):
        if number % _STEP == 0:
            tell(number / len(happenings))
        if one.period == SHOOTOUT and one.type == "SHOT":
            kick = _kick(one, dialect.shot(one), log)
            if kick is not None:
                kicks.append(kick)
            continue
        at = MatchTime(SHOOTOUT, len(kicks)) if one.period == SHOOTOUT else one.time.at
        _add(dialect, one, measured(at), content)
    content.shootout = put_together(kicks, log)
    _add_further(dialect.further(happenings), content)
    return content


def _add_further(events: Iterable[Event], content: Content) -> None:
    for event in events:
        match event:
            case Goal():
                content.goals.append(event)
            case Card():
                content.cards.append(event)
            case Substitution():
                content.substitutions.append(event)
            case Action():
                content.actions.append(event)
    for events_of_a_kind in (content.goals, content.cards, content.substitutions, content.actions):
        events_of_a_kind.sort(key=lambda event: event.time.at)


def _kick(one: Happening, facts: ShotFacts, log: FindingLog) -> KickRecord | None:
    if one.side is None:
        log.add("kick_without_team", one.where)
        return None
    return KickRecord(
        id=one.id,
        side=one.side,
        outcome=_KICKS.get(facts.outcome, KickOutcome.NOT_SCORED),
        player_id=one.player_id,
        location=one.location,
        placement=facts.placement,
        placement_text=facts.placement_text,
        keeper_id=facts.keeper_id,
        where=one.where,
    )


def _add(dialect: Dialect, one: Happening, time: EventTime, content: Content) -> None:
    if one.type == "SHOT":
        facts = dialect.shot(one)
        if facts.own_goal:
            content.goals.append(_own_goal(one, time, facts))
            return
        shot = _shot(one, time, facts)
        content.shots.append(shot)
        if shot.outcome is ShotOutcome.GOAL:
            content.goals.append(goal_of(shot, facts))
    elif one.type == "CARD":
        _add_card(dialect, one, time, content)
    elif one.type == "SUBSTITUTION":
        change = dialect.change(one)
        content.substitutions.append(
            Substitution(
                id=one.id,
                time=time,
                side=one.side,
                player_id=one.player_id,
                player_on=change.player_on,
                reason=change.reason,
            )
        )
    else:
        _add_action(dialect, one, time, content)


def _shot(one: Happening, time: EventTime, facts: ShotFacts) -> Shot:
    return Shot(
        id=one.id,
        time=time,
        side=one.side,
        player_id=one.player_id,
        location=one.location,
        outcome=facts.outcome,
        situation=facts.situation,
        finish=facts.finish,
        technique=facts.technique,
        xg=facts.xg,
        end_location=facts.end,
        placement=facts.placement,
        assist_id=facts.assist_id,
        possession=facts.possession,
    )


def goal_of(shot: Shot, facts: ShotFacts) -> Goal:
    """The goal that a shot scored."""
    return Goal(
        id=f"{shot.id}-goal",
        time=shot.time,
        side=shot.side,
        player_id=shot.player_id,
        location=shot.location,
        situation=facts.situation,
        finish=facts.finish,
        technique=facts.technique,
        deflected=facts.deflected,
        review=facts.review,
        assist_id=facts.assist_id,
        placement=facts.placement,
        placement_text=facts.placement_text,
        shot_id=shot.id,
    )


def _own_goal(one: Happening, time: EventTime, facts: ShotFacts) -> Goal:
    return Goal(
        id=f"{one.id}-goal",
        time=time,
        side=one.side.other if one.side else None,
        player_id=one.player_id,
        location=one.location,
        own_goal=True,
        # Any other situation would be one of the side that conceded it.
        situation=facts.situation if facts.situation is Situation.OPEN_PLAY else None,
        finish=facts.finish,
        review=facts.review,
    )


def _add_card(dialect: Dialect, one: Happening, time: EventTime, content: Content) -> None:
    facts = dialect.card(one)
    if facts is None:
        dialect.log.add("unknown_card", one.where, card="?")
        return
    content.cards.append(
        Card(
            id=one.id,
            time=time,
            side=one.side,
            player_id=one.player_id,
            kind=facts.kind,
            reason=facts.reason,
        )
    )


def _add_action(dialect: Dialect, one: Happening, time: EventTime, content: Content) -> None:
    facts = dialect.action(one)
    if facts is None:
        return
    content.actions.append(
        Action(
            id=one.id,
            time=time,
            side=one.side,
            player_id=one.player_id,
            location=one.location,
            kind=facts.kind,
            end_location=facts.end,
            recipient_id=facts.recipient_id,
            success=facts.success,
            possession=facts.possession,
            detail=facts.detail,
        )
    )
