"""The events of Opta's F24 feed and of Stats Perform's MA3, which share their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from explorer.domain.events import ActionKind, ShotOutcome
from explorer.domain.match import Provider
from explorer.domain.place import GoalMouthPoint, Location, Side
from explorer.domain.time import CLOCK_START
from explorer.providers.base import FindingLog
from explorer.providers.coordinates import OPTA, opta_goal_mouth
from explorer.providers.through_kloppy import opta_vocabulary as v
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.facts import (
    ActionFacts,
    CardFacts,
    Change,
    Happening,
    MatchFacts,
    ShotFacts,
    Squad,
    place_of,
)

if TYPE_CHECKING:
    from kloppy.domain import Event, EventDataset, Team

T = TypeVar("T")

_CLOCKS_AGREE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRecord:
    """An event as the feed writes it, for the types that kloppy passes over."""

    id: str
    number: str
    type: int
    period: int
    clock: int
    team: str | None = None
    player: str | None = None
    qualifiers: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What the file beside the events says (F7 or MA1).

    The squads are by the team's id, ``change_reasons`` by that of the event or by both players'
    ids with a hyphen, all else by the event's. ``officials`` are those who were shown a card.
    """

    facts: MatchFacts
    squads: Mapping[str, Squad]
    assists: Mapping[str, str] = field(default_factory=dict)
    card_reasons: Mapping[str, str] = field(default_factory=dict)
    officials: Mapping[str, str] = field(default_factory=dict)
    change_reasons: Mapping[str, str] = field(default_factory=dict)


class OptaDialect(Dialect):
    """Opta's qualifiers, for what kloppy's events leave out."""

    pitch = OPTA
    y_from_right = True

    def __init__(
        self,
        provider: Provider,
        dataset: EventDataset,
        log: FindingLog,
        details: Details,
        records: Iterable[RawRecord],
    ) -> None:
        super().__init__(dataset, log)
        self.provider = provider
        self._details = details
        self._records = tuple(records)
        self._players = {player.id for squad in details.squads.values() for player in squad.players}
        self._by_number = {(record.team, record.number): record for record in self._records}
        self._keepers = {
            record.qualifiers[v.OPPOSITE]: (record.team, record.player)
            for record in self._records
            if record.type == v.PENALTY_FACED and v.OPPOSITE in record.qualifiers
        }

    def facts(self) -> MatchFacts:
        """The details' facts; the played lengths are those of the events where they have any."""
        facts = self._details.facts
        ends: dict[int, float] = dict(facts.played)
        for record in self._records:
            if record.type == v.PERIOD_END and record.period in CLOCK_START:
                ends[record.period] = record.clock - CLOCK_START[record.period]
        return MatchFacts(
            **{name: getattr(facts, name) for name in MatchFacts.__slots__ if name != "played"},
            played=ends,
        )

    def squad(self, team: Team) -> Squad:
        """The details' squad, which has the names by which players are known."""
        return self._details.squads.get(str(team.team_id)) or super().squad(team)

    def keeps(self, event: Event) -> bool:
        """Every event, with a note of players that the line-ups lack."""
        player = event.raw_event.player_id
        if player is not None and player not in self._players:
            self.log.add("player_not_in_lineups", place_of(event), player=str(player))
        return True

    def elapsed(self, event: Event) -> float:
        """The feed's clock, with the fraction of a second where its wall clock agrees."""
        raw = event.raw_event
        wall = (raw.timestamp - event.period.start_timestamp).total_seconds()
        start = CLOCK_START.get(event.period.id)
        if start is None:
            return float(wall)
        clock = raw.time_min * 60 + raw.time_sec - start
        return float(wall if wall >= 0 and abs(wall - clock) <= _CLOCKS_AGREE else clock)

    def location(self, event: Event, side: Side | None) -> Location | None:
        """Where the feed has it: kloppy turns own goals around.

        0, 0 is what the feed writes for events without a place.
        """
        raw = event.raw_event
        return self.place(raw.x, raw.y, event, side) if raw.x or raw.y else None

    def shot(self, shot: Happening) -> ShotFacts:
        """A shot by its qualifiers. An own goal's place is at the scorer's own end."""
        raw, has = shot.raw, shot.raw.qualifiers
        outcome = v.SHOT_OUTCOMES.get(raw.type_id, ShotOutcome.UNKNOWN)
        if outcome is ShotOutcome.SAVED and v.BLOCKED in has:
            outcome = ShotOutcome.BLOCKED
        own_goal = v.OWN_GOAL in has
        return ShotFacts(
            outcome=outcome,
            own_goal=own_goal,
            situation=_first(v.SITUATIONS, has),
            finish=_first(v.FINISHES, has),
            technique=_first(v.TECHNIQUES, has),
            deflected=True if v.DEFLECTION in has else None,
            xg=number(has.get(v.XG)),
            assist_id=None if own_goal else self._assist(shot),
            end=self._end(shot),
            placement=None if own_goal else _placement(outcome, has),
            keeper_id=self._keeper(shot),
        )

    def action(self, action: Happening) -> ActionFacts | None:
        """An action by its type; ``success`` only where the outcome says so."""
        raw = action.raw
        if raw.type_id in v.NOT_ACTIONS:
            return None
        plain = super().action(action)
        kind = v.ACTIONS.get(raw.type_id, ActionKind.OTHER)
        detail = v.DETAILS.get(raw.type_id)
        success = bool(raw.outcome) if raw.type_id in v.HAS_OUTCOME else None
        if raw.type_id == v.FOUL and raw.outcome:
            kind = ActionKind.FOUL_WON
        elif raw.type_id == v.SAVE and v.BLOCK_BY_DEFENDER in raw.qualifiers:
            kind, detail = ActionKind.BLOCK, None
        elif raw.type_id == v.BALL_TOUCH and not raw.outcome:
            kind = ActionKind.MISCONTROL
        elif raw.type_id == 2:
            success = False
        elif kind is ActionKind.OTHER and detail is None:
            detail = f"Type {raw.type_id}"
        if kind is ActionKind.PASS and detail is None:
            detail = _first(v.PASS_DETAILS, raw.qualifiers)
        if raw.type_id == v.ADDED_TIME and raw.qualifiers.get(v.ADDED_MINUTES):
            detail = f"{detail}: {raw.qualifiers[v.ADDED_MINUTES]} min"
        return ActionFacts(
            kind=kind,
            success=success,
            end=plain.end if plain and kind is ActionKind.PASS else None,
            recipient_id=plain.recipient_id if plain else None,
            detail=detail,
        )

    def card(self, card: Happening) -> CardFacts | None:
        """A card by its qualifier, with the reason of the file beside the events."""
        kind = _first(v.CARDS, card.raw.qualifiers)
        if kind is None:
            return None
        reason = self._details.card_reasons.get(str(card.raw.id))
        official = self._details.officials.get(str(card.raw.id))
        if official is not None:
            reason = f"{reason} ({official})" if reason else official
        return CardFacts(kind, reason)

    def change(self, substitution: Happening) -> Change:
        """Who comes on: the related event of the same team, which need not be the next one."""
        raw = substitution.raw
        related = self._related(raw)
        player_on = related.player if related and related.type == v.PLAYER_ON else None
        if player_on not in self._players:
            player_on = super().change(substitution).player_on
        reasons = self._details.change_reasons
        players = f"{raw.player_id}-{player_on}"
        return Change(player_on, reasons.get(str(raw.id)) or reasons.get(players))

    def _assist(self, shot: Happening) -> str | None:
        """Who set a shot up, by the file beside the events or by the related pass."""
        named = self._details.assists.get(str(shot.raw.id))
        if named in self._players:
            return named
        if v.ASSISTED not in shot.raw.qualifiers:
            return None
        related = self._related(shot.raw)
        return related.player if related and related.player in self._players else None

    def _related(self, raw: Any) -> RawRecord | None:
        """The event of the same team that one is related to."""
        return self._by_number.get((raw.contestant_id, str(raw.qualifiers.get(v.RELATED))))

    def _keeper(self, shot: Happening) -> str | None:
        team, keeper = self._keepers.get(str(shot.raw.event_id), (None, None))
        return keeper if team != shot.raw.contestant_id and keeper in self._players else None

    def _end(self, shot: Happening) -> Location | None:
        """Where a shot was stopped, where the feed says so."""
        x, y = (number(shot.raw.qualifiers.get(key)) for key in (v.BLOCKED_X, v.BLOCKED_Y))
        if x is None or y is None:
            return None
        return self.place(x, y, shot.event, shot.side)


def number(text: object) -> float | None:
    """A number as the feed writes it, None for what is none."""
    try:
        return float(str(text))
    except ValueError:
        return None


def whole_number(text: str | None) -> int | None:
    """A number of no more digits than anything counted here has, None for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None


def _first(table: Mapping[int, T], qualifiers: Mapping[int, object]) -> T | None:
    return next((value for key, value in table.items() if key in qualifiers), None)


def _placement(outcome: ShotOutcome, qualifiers: Mapping[int, object]) -> GoalMouthPoint | None:
    """Where a shot crossed the goal line, or would have; a blocked one would be a guess."""
    if outcome is ShotOutcome.BLOCKED:
        return None
    y, z = (number(qualifiers.get(key)) for key in (v.GOAL_MOUTH_Y, v.GOAL_MOUTH_Z))
    if y is None or z is None or not (0 <= y <= 100 and 0 <= z <= 150):
        return None
    return opta_goal_mouth(y, z)
