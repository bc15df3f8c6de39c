"""A match that uses everything that the project's own format can say."""

from __future__ import annotations

import datetime as dt

from explorer.domain.events import (
    Action,
    ActionKind,
    BuildUpStep,
    Card,
    CardKind,
    Finish,
    FramePlayer,
    Goal,
    KickAttempt,
    KickOutcome,
    PenaltyKick,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    RuledOutReason,
    Shot,
    ShotOutcome,
    Situation,
    Substitution,
    Technique,
)
from explorer.domain.evidence import (
    Evidence,
    FactName,
    Finding,
    Note,
    Reading,
    Sentence,
    Source,
)
from explorer.domain.match import Match, Provider, Rules, Score, Shootout
from explorer.domain.people import LineupEntry, Player, Team
from explorer.domain.place import Flank, GoalMouthPoint, Location, Side, Zone
from explorer.domain.time import (
    Certainty,
    EventTime,
    MatchTime,
    Period,
    about_minute,
    stated_minute,
)

READINGS = (Reading("6", ("report",), chosen=True), Reading("seven „VII“", ()))


def measured(period: int, elapsed: float) -> EventTime:
    """A time measured to the moment."""
    at = MatchTime(period, elapsed)
    return EventTime(at, earliest=at, latest=at)


def full_match() -> Match:
    """A match with every kind of event, place, time and doubt, and no field at its default."""
    return Match(
        id="reds-blues",
        provider=Provider("own", "Own notes", "Written down by hand"),
        provider_id="1",
        home=_team("red", "Ann"),
        away=_team("blue", "Béla"),
        competition="Cup",
        season="2023",
        stage="Final",
        date=dt.date(2023, 8, 6),
        venue="Ground",
        city="Town",
        referee="Referee",
        attendance=12,
        rules=Rules(extra_time=True, kicks_each=3),
        periods=(Period(1), Period(2, 3060.25, Certainty.STATED)),
        goals=_goals(),
        shots=(_shot(),),
        cards=(_card(),),
        substitutions=(_substitution(),),
        actions=(_action(),),
        shootout=Shootout(Side.AWAY, (_kick(),)),
        listed_score=Score(1, 0),
        listed_shootout=Score(0, 1),
        evidence=(
            Evidence(FactName.REFEREE, ("report",)),
            Evidence(FactName.LISTED_SCORE, (), Certainty.INFERRED, READINGS, "A note."),
        ),
        sources=(Source("report", "Report", "A report", "ticker", "2024-05-10T16:57:53"),),
        report=(Sentence("s1", "It was [a goal](goal-1), (mostly).", "goal-1", ("report",)),),
        notes=(Note("n1", "Weather", "It rained.", ("report",), READINGS),),
        findings=(Finding("some_code", {"count": 2, "share": 0.5, "name": "x"}, "$[3]"),),
    )


def _team(side: str, name: str) -> Team:
    players = (
        Player(f"{side}-1", name, f"{name} Longer", 9),
        Player(f"{side}-2", "Second"),
    )
    lineup = (
        LineupEntry(f"{side}-2", starter=False),
        LineupEntry(f"{side}-1", starter=True, position="Goalkeeper"),
    )
    return Team(side, f"The {side}s", side, side[:3].upper(), players, lineup, "4-4-2", "Coach")


def _goals() -> tuple[Goal, ...]:
    review = Review(
        ReviewOutcome.RULED_OUT,
        RuledOutReason.HANDBALL,
        (ReviewStep(ReviewCall.GIVEN, MatchTime(1, 330.5)), ReviewStep(ReviewCall.RULED_OUT)),
    )
    evidence = Evidence(FactName.TIME, ("report",), Certainty.ABOUT, READINGS, "A note.")
    step = BuildUpStep(
        kind=ActionKind.CARRY,
        player_id="red-2",
        side=Side.HOME,
        location=Location.point(1, 2.5),
        end_location=Location.within(3, 4, 5),
        event_id="action-1",
        sources=("report",),
    )
    full = Goal(
        id="goal-1",
        time=stated_minute(1, 6),
        side=Side.HOME,
        player_id="blue-1",
        location=Location.in_zone(Zone.GOAL_AREA, Side.HOME),
        evidence=(evidence,),
        own_goal=True,
        situation=Situation.CORNER,
        finish=Finish.HEAD,
        technique=Technique.DIVING_HEADER,
        deflected=False,
        review=review,
        assist_id="red-2",
        placement=GoalMouthPoint(3.66, 1.2),
        placement_text="in the middle",
        shot_id="shot-1",
        build_up=(step,),
        detail="A detail.",
    )
    return (full, Goal(id="goal-2", time=about_minute(2, 80)))


def _shot() -> Shot:
    return Shot(
        id="shot-1",
        time=measured(1, 330.25),
        side=Side.HOME,
        player_id="red-1",
        location=Location.at_distance(18.288, Side.HOME, up_to=20, flank=Flank.RIGHT),
        outcome=ShotOutcome.BLOCKED,
        situation=Situation.THROW_IN,
        finish=Finish.OTHER,
        technique=Technique.LOB,
        xg=0.0123456789,
        end_location=Location.point(105, 34),
        placement=GoalMouthPoint(-1, 3),
        freeze_frame=(FramePlayer(90, 30, teammate=False, keeper=True, player_id="blue-1"),),
        assist_id="red-2",
        possession=7,
        detail="A detail.",
    )


def _card() -> Card:
    return Card(
        id="card-1",
        time=EventTime(MatchTime(2, 0.0)),
        player_id="red-1",
        kind=CardKind.SECOND_YELLOW,
        reason="Foul",
    )


def _substitution() -> Substitution:
    return Substitution(
        id="sub-1",
        time=measured(2, 0.0),
        side=Side.AWAY,
        player_id="blue-1",
        player_on="blue-2",
        reason="Injury",
    )


def _action() -> Action:
    return Action(
        id="action-1",
        time=measured(1, 0.1 + 0.2),
        side=Side.HOME,
        player_id="red-2",
        kind=ActionKind.PASS,
        end_location=Location.point(1, 1),
        recipient_id="red-1",
        success=False,
        possession=7,
        duration=1.25,
        detail="A detail.",
    )


def _kick() -> PenaltyKick:
    return PenaltyKick(
        id="kick-1",
        time=measured(5, 1),
        side=Side.AWAY,
        player_id="blue-2",
        order=1,
        outcome=KickOutcome.SCORED,
        placement=GoalMouthPoint(0.5, 0.5),
        placement_text="low",
        retaken=(KickAttempt(KickOutcome.SAVED, "Off the line", GoalMouthPoint(1, 1)),),
        keeper_id="red-1",
        detail="A detail.",
    )
