"""What the files beside the events say (Opta's F7, Stats Perform's MA1), in one form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.domain.time import CLOCK_START
from explorer.providers.base import FindingLog, plain_name
from explorer.providers.through_kloppy.facts import MatchFacts, Squad
from explorer.providers.through_kloppy.opta.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoReview:
    """A decision that was looked at again: whether a goal had been given, and if that stood.

    ``clock`` is in seconds on the clock of its period.
    """

    period: int
    clock: float
    goal_given: bool
    reversed: bool
    team: str | None = None
    player: str | None = None

    @property
    def goal_stands(self) -> bool:
        """Whether there was a goal in the end."""
        return self.goal_given is not self.reversed


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """A match as the file beside the events has it.

    ``change_reasons`` are by the event's id or by both players' ids with a hyphen, ``assists``,
    ``card_reasons`` and ``officials``, who were shown a card, by the event's id.
    """

    facts: MatchFacts
    squads: Mapping[Side, Squad]
    assists: Mapping[str, str] = field(default_factory=dict)
    card_reasons: Mapping[str, str] = field(default_factory=dict)
    officials: Mapping[str, str] = field(default_factory=dict)
    change_reasons: Mapping[str, str] = field(default_factory=dict)
    reviews: tuple[VideoReview, ...] = ()


def review_told(
    about: str | None,
    decision: str | None,
    period: int | None,
    minute: int | None,
    second: int | None,
) -> VideoReview | None:
    """A video review of a goal in the feeds' words: “Goal awarded”, “Cancelled” and the like.

    None for a review of anything else, or of no known time.
    """
    words, end = (about or "").casefold(), (decision or "").casefold()
    if "goal" not in words or end not in {"confirmed", "cancelled"}:
        return None
    if period not in CLOCK_START or minute is None:
        return None
    clock = minute * 60.0 + (second or 0) - CLOCK_START[period]
    return VideoReview(
        period=period,
        clock=max(0.0, clock),
        goal_given="not" not in words.split(),
        reversed=end == "cancelled",
    )


def with_all_players(
    squads: Mapping[Side, Squad], records: Iterable[Record], log: FindingLog
) -> dict[Side, Squad]:
    """The squads with those who play although no line-up has them."""
    known = {player.id for squad in squads.values() for player in squad.players}
    missing: dict[str, dict[str, Player]] = {squad.id: {} for squad in squads.values()}
    for record in records:
        if record.player is None or record.player in known or record.team not in missing:
            continue
        known.add(record.player)
        name = plain_name(record.player_name) or record.player
        missing[record.team][record.player] = Player(record.player, name)
        log.add("player_not_in_lineups", f"event {record.id}", player=name)
    return {
        side: replace(squad, players=(*squad.players, *missing[squad.id].values()))
        for side, squad in squads.items()
    }
