"""Substitutions and formations, which Wyscout tells beside the events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from explorer.domain.events import Action, ActionKind, Substitution
from explorer.domain.place import Side
from explorer.domain.time import EventTime, MatchTime, stated_minute
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.through_kloppy.wyscout import vocabulary as v
from explorer.providers.through_kloppy.wyscout.details import person
from explorer.providers.through_kloppy.wyscout.records import (
    Change,
    Changed,
    ListedSubstitution,
    MatchDetails,
    Scheme,
)

Moments = Mapping[str, Mapping[str, Change]]
"""Changes by period and second of it."""

_LONGEST_PERIOD = 7200
_LAST_MINUTES = ((1, 45), (2, 90), (3, 105), (4, 120))


def substitutions_of(
    match: MatchDetails,
    changes: Mapping[str, Moments],
    rosters: Rosters,
    extra_time: bool,
    log: FindingLog,
) -> Iterator[Substitution]:
    """Who came on for whom.

    The details name pairs and minutes; version 3 also tells to the second who came and who went,
    but not who for whom.
    """
    for side in Side:
        team = rosters.of[side].id
        found = [*_listed(match, side, rosters, extra_time, dict(_times(changes.get(team, {}))))]
        yield from found or _unlisted(changes.get(team, {}), side, rosters, log)


def _listed(
    match: MatchDetails,
    side: Side,
    rosters: Rosters,
    extra_time: bool,
    times: Mapping[str | None, EventTime],
) -> Iterator[Substitution]:
    team = rosters.of[side].id
    data = (match.teams_data or {}).get(team)
    listed = data.formation.substitutions if data and data.formation else None
    for number, one in enumerate(listed if isinstance(listed, list) else [], start=1):
        on, time = person(one.player_in), _stated(one, extra_time)
        time = times.get(on, time) if on else time
        if time is not None:
            yield Substitution(
                id=f"substitution-{team}-{number}",
                time=time,
                side=side,
                player_id=rosters.player(person(one.player_out), side),
                player_on=rosters.player(on, side),
            )


def _unlisted(
    moments: Moments, side: Side, rosters: Rosters, log: FindingLog
) -> Iterator[Substitution]:
    number = 0
    for time, change in _in_order(moments):
        on, off = _ids(change.on), _ids(change.off)
        if len(on) > 1 or len(on) != len(off):
            log.add("substitution_pairs_guessed", team=rosters.of[side].name)
        for player_on, player_off in zip_longest(on, off):
            number += 1
            yield Substitution(
                id=f"substitution-{rosters.of[side].id}-{number}",
                time=time,
                side=side,
                player_id=rosters.player(player_off, side),
                player_on=rosters.player(player_on, side),
            )


def _times(moments: Moments) -> Iterator[tuple[str | None, EventTime]]:
    for time, change in _in_order(moments):
        for player in _ids(change.on):
            yield player, time


def _in_order(moments: Moments) -> Iterator[tuple[EventTime, Change]]:
    for name, by_second in moments.items():
        for second, change in by_second.items():
            time = _time(name, second)
            if time is not None:
                yield time, change


def _time(period: str, second: str) -> EventTime | None:
    number = v.PERIODS.get(period)
    if number is None or number not in dict(_LAST_MINUTES) or not second.isdecimal():
        return None
    elapsed = int(second) if len(second) < 6 else _LONGEST_PERIOD + 1
    if elapsed > _LONGEST_PERIOD:
        return None
    at = MatchTime(number, elapsed)
    return EventTime(at, earliest=at, latest=at)


def _stated(one: ListedSubstitution, extra_time: bool) -> EventTime | None:
    """The span of a listed minute, counted from 1; the 46th is taken for the second half's first.

    Stoppage time at the end of the match is counted on.
    """
    minute = one.minute
    if minute is None or not 1 <= minute <= 150:
        return None
    played = _LAST_MINUTES if extra_time else _LAST_MINUTES[:2]
    for period, last in played:
        if minute <= last:
            return stated_minute(period, minute)
    period, last = played[-1]
    return stated_minute(period, last, minute - last)


def _ids(players: Sequence[Changed] | None) -> list[str]:
    found = (person(player.player_id) for player in players or ())
    return [player for player in found if player is not None]


Schemes = Mapping[str, Mapping[str, Mapping[str, Scheme]]]
"""The formations of a team by period, second and name."""


def take_first_formation(schemes: Schemes, side: Side, rosters: Rosters) -> None:
    """Note how a team starts: its formation and the positions of those who start."""
    roster = rosters.of[side]
    first = next(iter(_formations(schemes)), None)
    if first is None:
        return
    scheme = first[1]
    roster.formation = scheme.scheme
    for posting in (one for entry in scheme.players or () for one in entry.values()):
        player = person(posting.player_id)
        if player in roster.starters or (player and not roster.starters):
            roster.starters[player or ""] = posting.position.upper() if posting.position else None


def shifts_of(schemes: Schemes, side: Side, rosters: Rosters) -> Iterator[Action]:
    """Each change of a team's formation."""
    team, known = rosters.of[side].id, rosters.of[side].formation
    for number, (time, scheme) in enumerate(_formations(schemes)):
        if scheme.scheme and scheme.scheme != known:
            known = scheme.scheme
            yield Action(
                id=f"formation-{team}-{number}",
                time=time,
                side=side,
                kind=ActionKind.TACTICAL_SHIFT,
                detail=known,
            )


def _formations(schemes: Schemes) -> list[tuple[EventTime, Scheme]]:
    """Every formation with its moment, in order."""
    found = [
        (time, scheme)
        for period, by_second in schemes.items()
        for second, by_name in by_second.items()
        for scheme in by_name.values()
        if (time := _time(period, second)) is not None
    ]
    return sorted(found, key=lambda pair: pair[0].at)
