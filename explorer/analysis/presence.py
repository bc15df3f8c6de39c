"""Who is on the pitch at a moment, and the cards and substitutions up to then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.domain.events import Card, CardKind, Substitution
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.domain.time import MatchTime

FULL_SIDE = 11


@dataclass(frozen=True, slots=True)
class SidePresence:
    """One side at a moment.

    ``on_pitch`` are player ids, the starters in the order of the line-up and then those who came
    on; it is empty where no source gives the line-up. A second yellow card counts as one more
    yellow and as a red. ``short`` is how many players fewer than eleven are left because of
    sendings-off and players who went off for nobody.
    """

    on_pitch: tuple[str, ...] = ()
    yellow: int = 0
    red: int = 0
    substitutions: int = 0
    short: int = 0


def presence_at(match: Match, side: Side, moment: MatchTime) -> SidePresence:
    """One side after every card and substitution up to a moment, that moment included."""
    on_pitch = dict.fromkeys(entry.player_id for entry in match.team(side).lineup if entry.starter)
    lineup_known = bool(on_pitch)
    yellow = red = substitutions = short = 0
    sent_off: set[str | None] = set()
    for event in _changes(match, side, moment):
        if isinstance(event, Substitution):
            on_pitch.pop(event.player_id or "", None)
            if event.player_on is None:
                short += 1
            else:
                substitutions += 1
                on_pitch[event.player_on] = None
            continue
        yellow += event.kind is not CardKind.RED
        if event.kind is CardKind.YELLOW:
            continue
        red += 1
        # A card for someone on the bench, or beside the pitch, leaves the side as many as before.
        if event.player_id not in sent_off and (not lineup_known or event.player_id in on_pitch):
            short += 1
        sent_off.add(event.player_id)
        on_pitch.pop(event.player_id or "", None)
    return SidePresence(
        on_pitch=tuple(on_pitch) if lineup_known else (),
        yellow=yellow,
        red=red,
        substitutions=substitutions,
        short=min(short, FULL_SIDE),
    )


def _changes(match: Match, side: Side, moment: MatchTime) -> Iterator[Card | Substitution]:
    """The cards and substitutions of a side up to a moment, in order of time."""
    events: list[Card | Substitution] = [*match.substitutions, *match.cards]
    events.sort(key=lambda event: event.time.at)
    for event in events:
        if event.side is side and event.time.at <= moment:
            yield event
