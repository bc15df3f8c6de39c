"""How one provider's records fill in what kloppy's generic events leave out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from explorer.domain.events import ActionKind, CardKind, Finish, ShotOutcome, Situation
from explorer.domain.events import Event as MatchEvent
from explorer.domain.match import Provider
from explorer.domain.people import Player
from explorer.domain.place import Location, Side
from explorer.domain.time import SHOOTOUT
from explorer.providers.base import FindingLog, plain_name
from explorer.providers.coordinates import Standardisation
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

_ACTIONS = {
    "PASS": ActionKind.PASS,
    "TAKE_ON": ActionKind.DRIBBLE,
    "CARRY": ActionKind.CARRY,
    "CLEARANCE": ActionKind.CLEARANCE,
    "INTERCEPTION": ActionKind.INTERCEPTION,
    "DUEL": ActionKind.DUEL,
    "RECOVERY": ActionKind.RECOVERY,
    "MISCONTROL": ActionKind.MISCONTROL,
    "GOALKEEPER": ActionKind.KEEPER,
    "PRESSURE": ActionKind.PRESSURE,
    "FOUL_COMMITTED": ActionKind.FOUL,
    "BALL_OUT": ActionKind.STOPPAGE,
    "FORMATION_CHANGE": ActionKind.TACTICAL_SHIFT,
}
_SUCCESSES = frozenset({"COMPLETE", "WON", "SUCCESS"})
_FAILURES = frozenset({"INCOMPLETE", "LOST", "OUT", "OFFSIDE"})
_OUTCOMES = {
    "GOAL": ShotOutcome.GOAL,
    "OWN_GOAL": ShotOutcome.GOAL,
    "OFF_TARGET": ShotOutcome.OFF_TARGET,
    "POST": ShotOutcome.WOODWORK,
    "BLOCKED": ShotOutcome.BLOCKED,
    "SAVED": ShotOutcome.SAVED,
}
_FINISHES = {
    "LEFT_FOOT": Finish.LEFT_FOOT,
    "RIGHT_FOOT": Finish.RIGHT_FOOT,
    "HEAD": Finish.HEAD,
    "OTHER": Finish.OTHER,
    "CHEST": Finish.OTHER,
}
_SITUATIONS = {
    "PENALTY": Situation.PENALTY,
    "CORNER_KICK": Situation.CORNER,
    "FREE_KICK": Situation.FREE_KICK_DIRECT,
    "THROW_IN": Situation.THROW_IN,
}
_CARDS = {
    "FIRST_YELLOW": CardKind.YELLOW,
    "SECOND_YELLOW": CardKind.SECOND_YELLOW,
    "RED": CardKind.RED,
}


class Dialect:
    """Reads kloppy's generic events alone; a provider overrides what its raw records know better.

    The dataset is loaded in the provider's own coordinates.

    Attributes:
        provider: Whose data it is.
        pitch: Its pitch, y from the attackers' left.
        y_from_right: Whether the provider counts y from the attackers' right instead.
    """

    provider: Provider
    pitch: Standardisation
    y_from_right = False

    def __init__(self, dataset: EventDataset, log: FindingLog) -> None:
        self.dataset = dataset
        self.log = log

    def facts(self) -> MatchFacts:
        """The match as a whole."""
        raise NotImplementedError

    def squad(self, team: Team) -> Squad:
        """One of the dataset's teams."""
        formation = team.starting_formation
        return Squad(
            id=str(team.team_id),
            name=team.name,
            players=tuple(
                Player(
                    str(player.player_id),
                    name=_name(player.name, player.first_name, player.last_name)
                    or str(player.player_id),
                    shirt_number=player.jersey_no,
                )
                for player in team.players
            ),
            starters={
                str(player.player_id): position_name(player.starting_position)
                for player in team.players
                if player.starting
            },
            formation=str(formation.value) if formation else None,
            coach=team.coach,
        )

    def keeps(self, event: Event) -> bool:
        """Whether an event belongs to the match; one that doesn't is passed over."""
        del event
        return True

    def period(self, event: Event) -> int:
        """The period of an event, 5 for the shootout."""
        return event.period.id

    def who(self, event: Event) -> tuple[str | None, str | None]:
        """The ids of the team and the player whose event it is."""
        team = None if event.team is None else str(event.team.team_id)
        return team, None if event.player is None else str(event.player.player_id)

    def elapsed(self, event: Event) -> float:
        """Seconds since the event's period started."""
        return event.timestamp.total_seconds()

    def attacks_right(self, event: Event, side: Side) -> Side:
        """Which side attacks to the right in the coordinates of an event by ``side``."""
        orientation = self.dataset.metadata.orientation.name
        if orientation.startswith("STATIC_"):
            return Side.HOME if orientation == "STATIC_HOME_AWAY" else Side.AWAY
        if orientation in {"HOME_AWAY", "AWAY_HOME"}:
            if self.period(event) == SHOOTOUT:
                return self.kicks_to_the_right(event, side)
            first = Side.HOME if orientation == "HOME_AWAY" else Side.AWAY
            return first if self.period(event) % 2 else first.other
        return side

    def kicks_to_the_right(self, event: Event, side: Side) -> Side:
        """Which side would attack to the right in a shootout, where all kick at one goal."""
        middle = sum(self.pitch.along.span) / 2
        at_the_right = event.coordinates is not None and event.coordinates.x > middle
        return side if at_the_right else side.other

    def location(self, event: Event, side: Side | None) -> Location | None:
        """Where an event by ``side`` happened."""
        point = event.coordinates
        return None if point is None else self.place(point.x, point.y, event, side)

    def place(self, x: float, y: float, event: Event, side: Side | None) -> Location | None:
        """A place in the provider's coordinates, as an event has it, in the match's frame."""
        if side is None:
            return None
        found = self.pitch.on_pitch(x, y)
        if found is None:
            self.log.add("place_off_pitch", place_of(event))
            return None
        x, y = found
        if self.y_from_right:
            y = self.pitch.mirrored(y)
        return Location.point(*self.pitch.to_frame(x, y, self.attacks_right(event, side)))

    def shot(self, shot: Happening) -> ShotFacts:
        """A shot, in play or in the shootout."""
        result = shot.event.result.name if shot.event.result else ""
        return ShotFacts(
            outcome=_OUTCOMES.get(result, ShotOutcome.UNKNOWN),
            own_goal=result == "OWN_GOAL",
            situation=_SITUATIONS.get(qualifier(shot.event, "SetPieceQualifier")),
            finish=_FINISHES.get(qualifier(shot.event, "BodyPartQualifier")),
            xg=expected_goals(shot.event),
        )

    def action(self, action: Happening) -> ActionFacts | None:
        """An event that is no shot, card or substitution; None for one that is no action."""
        event = action.event
        kind = _ACTIONS.get(action.type, ActionKind.OTHER)
        result = event.result.name if event.result else ""
        receiver = getattr(event, "receiver_player", None)
        end = getattr(event, "receiver_coordinates", None)
        return ActionFacts(
            kind=kind,
            success=result in _SUCCESSES if result in _SUCCESSES | _FAILURES else None,
            end=None if end is None else self.place(end.x, end.y, event, action.side),
            recipient_id=None if receiver is None else str(receiver.player_id),
            detail=plain_name(event.event_name) if kind is ActionKind.OTHER else None,
        )

    def card(self, card: Happening) -> CardFacts | None:
        """A card, None for one of an unknown kind."""
        shown = getattr(card.event, "card_type", None)
        kind = _CARDS.get(shown.name) if shown else None
        return None if kind is None else CardFacts(kind)

    def change(self, substitution: Happening) -> Change:
        """The other half of a substitution, by kloppy's event for who goes off."""
        player = getattr(substitution.event, "replacement_player", None)
        return Change(None if player is None else str(player.player_id))

    def further(self, happenings: Sequence[Happening]) -> Iterable[MatchEvent]:
        """What the records tell and kloppy has no event of: goals ruled out at once, say."""
        del happenings
        return ()


def qualifier(event: Event, kind: str) -> str:
    """The name of the value of an event's first qualifier of that class; empty for none."""
    for one in event.qualifiers or ():
        if type(one).__name__ == kind:
            return str(getattr(one.value, "name", one.value))
    return ""


def expected_goals(event: Event) -> float | None:
    """The provider's chance of a goal, 0 to 1, where it gives one."""
    for statistic in getattr(event, "statistics", None) or ():
        if type(statistic).__name__ == "ExpectedGoals":
            return float(statistic.value)
    return None


def position_name(position: object) -> str | None:
    """The name of one of kloppy's positions in words; None for an unknown one."""
    name = str(getattr(position, "value", ""))
    return None if name in {"", "Unknown"} else name


def _name(known: str | None, first: str | None, last: str | None) -> str | None:
    return plain_name(known) or plain_name(" ".join(part for part in (first, last) if part))
