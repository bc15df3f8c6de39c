"""What Opta's and Stats Perform's records tell of events beyond what kloppy makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from explorer.domain.events import NO_REVIEW, Action, ActionKind, Goal, Review, ShotOutcome
from explorer.domain.events import Event as MatchEvent
from explorer.domain.match import Provider
from explorer.domain.place import GoalMouthPoint, Location, Side
from explorer.domain.time import CLOCK_START, Certainty, EventTime, MatchTime, measured
from explorer.providers.base import FindingLog, Imported, ImportProblem, Values
from explorer.providers.coordinates import OPTA, opta_goal_mouth
from explorer.providers.formats import Request
from explorer.providers.through_kloppy.bridge import build_match
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.facts import (
    ActionFacts,
    CardFacts,
    Change,
    Happening,
    MatchFacts,
    ShotFacts,
    Squad,
)
from explorer.providers.through_kloppy.feed_values import number
from explorer.providers.through_kloppy.opta import vocabulary as v
from explorer.providers.through_kloppy.opta.details import Details, with_all_players
from explorer.providers.through_kloppy.opta.records import (
    Record,
    period_starts,
    put_in_order,
    through_kloppy,
)
from explorer.providers.through_kloppy.opta.reviews import (
    moment,
    pair_reviews,
    review_of,
    review_of_goal_gone,
)

if TYPE_CHECKING:
    from kloppy.domain import Event, EventDataset, Team

T = TypeVar("T")

_CLOCKS_AGREE = 2.0


def read_match(
    provider: Provider,
    request: Request,
    details: Details,
    records: Iterable[Record],
    log: FindingLog,
) -> Imported:
    """The match of a feed's records and of the file beside them.

    Raises:
        ImportProblem: If there are not two teams in it, or no event that can be read.
    """
    if len({squad.id for squad in details.squads.values()}) < 2:
        values: Values = {"name": request.file_name, "count": len(details.squads)}
        raise ImportProblem("no_two_teams", values, "$")
    if not any(squad.players for squad in details.squads.values()):
        log.add("lineups_missing")
    ordered = put_in_order(records, details.squads, log)
    if not period_starts(ordered):
        raise ImportProblem("no_events", {"name": request.file_name}, "$")
    request.progress(0.2)
    details = replace(details, squads=with_all_players(details.squads, ordered, log))
    dataset = through_kloppy(request.file_name, provider.name, ordered, details.squads)
    dialect = OptaDialect(provider, dataset, log, details, ordered)
    return build_match(dialect, request.unit.path, request.progress)


class OptaDialect(Dialect):
    """Opta's types and qualifiers, for what kloppy's events leave out."""

    pitch = OPTA
    y_from_right = True

    def __init__(
        self,
        provider: Provider,
        dataset: EventDataset,
        log: FindingLog,
        details: Details,
        records: Sequence[Record],
    ) -> None:
        super().__init__(dataset, log)
        self.provider = provider
        self._details = details
        self._records = {record.id: record for record in records}
        self._by_number = {(record.team, record.number): record for record in records}
        self._starts = period_starts(records)
        self._sides = {squad.id: side for side, squad in details.squads.items()}
        self._players = {player.id for squad in details.squads.values() for player in squad.players}
        self._keepers = {
            (record.qualifiers[v.OPPOSITE], self._sides[record.team].other): record.player
            for record in records
            if record.type == v.PENALTY_FACED and v.OPPOSITE in record.qualifiers
        }
        self._reviews = pair_reviews(details.reviews, records)

    def facts(self) -> MatchFacts:
        """The details' facts; the played lengths are those of the events where they have any."""
        ends: dict[int, float] = dict(self._details.facts.played)
        for record in self._records.values():
            if record.type == v.PERIOD_END and record.period in CLOCK_START and record.clock >= 0:
                ends[record.period] = record.clock
        return replace(self._details.facts, played=ends)

    def squad(self, team: Team) -> Squad:
        """The details' squad, which has the names by which players are known."""
        return self._details.squads[self._sides[str(team.team_id)]]

    def keeps(self, event: Event) -> bool:
        """All but cards for those on the bench who are no players."""
        return not _is_for_official(self._of(event))

    def elapsed(self, event: Event) -> float:
        """The feed's clock, with the fraction of a second where its wall clock agrees."""
        record = self._of(event)
        wall = (record.at - self._starts[record.period]).total_seconds()
        if record.period not in CLOCK_START:
            return wall
        agree = wall >= 0 and abs(wall - record.clock) <= _CLOCKS_AGREE
        return wall if agree else record.clock

    def location(self, event: Event, side: Side | None) -> Location | None:
        """Where the feed has it: kloppy turns own goals around.

        0, 0 is what the feed writes for events without a place.
        """
        record = self._of(event)
        return self.place(record.x, record.y, event, side) if record.x or record.y else None

    def shot(self, shot: Happening) -> ShotFacts:
        """A shot by its qualifiers. An own goal's place is at the scorer's own end."""
        record = self._of(shot.event)
        has = record.qualifiers
        outcome = v.SHOT_OUTCOMES.get(record.type, ShotOutcome.UNKNOWN)
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
            assist_id=None if own_goal else self._assist(record),
            end=self._end(shot, v.BLOCKED_AT),
            placement=None if own_goal else _placement(outcome, has),
            review=self._review(shot, record),
            keeper_id=self._known(self._keepers.get((record.number, self._sides[record.team]))),
        )

    def action(self, action: Happening) -> ActionFacts | None:
        """An action by its type; ``success`` only where the outcome says so."""
        record, plain = self._of(action.event), super().action(action)
        if record.type in v.NOT_ACTIONS or plain is None:
            return None
        kind, detail = _kind(record)
        success = bool(record.outcome) if record.type in v.HAS_OUTCOME else None
        return ActionFacts(
            kind=kind,
            success=False if record.type == v.OFFSIDE_PASS else success,
            end=self._end(action, v.PASSED_TO) if kind is ActionKind.PASS else None,
            recipient_id=plain.recipient_id,
            detail=detail,
        )

    def card(self, card: Happening) -> CardFacts | None:
        """A card by its qualifier, with the reason of the file beside the events."""
        record = self._of(card.event)
        kind = _first(v.CARDS, record.qualifiers)
        reason = self._details.card_reasons.get(record.id)
        return None if kind is None else CardFacts(kind, reason)

    def change(self, substitution: Happening) -> Change:
        """Who comes on: the related event of the same team, which need not be the next one."""
        record = self._of(substitution.event)
        related = self._related(record)
        player_on = related.player if related and related.type == v.PLAYER_ON else None
        player_on = self._known(player_on) or super().change(substitution).player_on
        reasons = self._details.change_reasons
        players = f"{record.player}-{player_on}"
        return Change(player_on, reasons.get(record.id) or reasons.get(players))

    def further(self, happenings: Sequence[Happening]) -> Iterator[MatchEvent]:
        """Goals of which only a review tells, and cards for others than players."""
        del happenings
        told = set(self._reviews.values())
        gone = [one for one in self._details.reviews if not one.goal_stands and one not in told]
        for count, review in enumerate(gone, 1):
            yield Goal(
                id=f"review-{count}-goal",
                time=EventTime(moment(review), Certainty.BOUND, latest=moment(review)),
                side=self._sides.get(review.team or ""),
                player_id=self._known(review.player),
                review=review_of_goal_gone(review),
            )
        for record in self._records.values():
            if _is_for_official(record) and record.period in CLOCK_START:
                yield self._card_for_official(record)

    def _card_for_official(self, record: Record) -> Action:
        official = self._details.officials.get(record.id, "an official")
        reason = self._details.card_reasons.get(record.id)
        return Action(
            id=record.id,
            time=measured(MatchTime(record.period, max(0.0, record.clock))),
            side=self._sides[record.team],
            kind=ActionKind.OTHER,
            detail=f"Card for {official}" + (f", {reason}" if reason else ""),
        )

    def _review(self, shot: Happening, record: Record) -> Review:
        if record.type != v.GOAL or record.period not in CLOCK_START:
            return NO_REVIEW
        return review_of(record, shot.time.at, self._reviews.get(record.id))

    def _of(self, event: Event) -> Record:
        return self._records[str(event.event_id)]

    def _known(self, player: str | None) -> str | None:
        return player if player in self._players else None

    def _assist(self, record: Record) -> str | None:
        """Who set a shot up, by the file beside the events or by the related pass."""
        named = self._known(self._details.assists.get(record.id))
        if named is not None or v.ASSISTED not in record.qualifiers:
            return named
        related = self._related(record)
        return self._known(related.player) if related else None

    def _related(self, record: Record) -> Record | None:
        """The event of the same team that one is related to."""
        return self._by_number.get((record.team, record.qualifiers.get(v.RELATED, "")))

    def _end(self, one: Happening, keys: tuple[int, int]) -> Location | None:
        """Where a ball went, by the qualifiers that have its place; None where they are missing."""
        x, y = (number(self._of(one.event).qualifiers.get(key)) for key in keys)
        return None if x is None or y is None else self.place(x, y, one.event, one.side)


def _is_for_official(record: Record) -> bool:
    """Whether a card was shown to someone who is no player."""
    return record.type == v.CARD and record.player is None


def _kind(record: Record) -> tuple[ActionKind, str | None]:
    """The kind of an action, and what it does not say."""
    kind, detail = v.ACTIONS.get(record.type, ActionKind.OTHER), v.DETAILS.get(record.type)
    if record.type == v.FOUL and record.outcome:
        kind = ActionKind.FOUL_WON
    elif record.type == v.SAVE and v.BLOCK_BY_DEFENDER in record.qualifiers:
        kind, detail = ActionKind.BLOCK, None
    elif record.type == v.BALL_TOUCH and not record.outcome:
        kind = ActionKind.MISCONTROL
    elif kind is ActionKind.PASS and detail is None:
        detail = _first(v.PASS_DETAILS, record.qualifiers)
    elif kind is ActionKind.OTHER and detail is None:
        detail = f"Type {record.type}"
    if record.type == v.ADDED_TIME and record.qualifiers.get(v.ADDED_MINUTES):
        detail = f"{detail}: {record.qualifiers[v.ADDED_MINUTES]} min"
    return kind, detail


def _first(table: Mapping[int, T], qualifiers: Mapping[int, str]) -> T | None:
    return next((value for key, value in table.items() if key in qualifiers), None)


def _placement(outcome: ShotOutcome, qualifiers: Mapping[int, str]) -> GoalMouthPoint | None:
    """Where a shot crossed the goal line, or would have; a blocked one would be a guess."""
    if outcome is ShotOutcome.BLOCKED:
        return None
    y, z = (number(qualifiers.get(key)) for key in (v.GOAL_MOUTH_Y, v.GOAL_MOUTH_Z))
    if y is None or z is None or not (0 <= y <= 100 and 0 <= z <= 150):
        return None
    return opta_goal_mouth(y, z)
