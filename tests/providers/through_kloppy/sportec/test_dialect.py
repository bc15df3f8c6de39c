"""What the real feed at hand lacks: a shootout, deleted events, video reviews."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest

from explorer.domain.events import (
    ActionKind,
    CardKind,
    KickOutcome,
    ReviewCall,
    ReviewOutcome,
    Situation,
)
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.providers.base import Imported
from explorer.providers.registry import read_match_file
from tests.shared_data import shared

HOME, AWAY = "DFL-CLU-00000A", "DFL-CLU-000004"
PLAYERS = {
    HOME: ("DFL-OBJ-00001D", "DFL-OBJ-0027WP", "DFL-OBJ-0027B9", "DFL-OBJ-00021Q"),
    AWAY: ("DFL-OBJ-0002DR", "DFL-OBJ-0000NW", "DFL-OBJ-002G3I", "DFL-OBJ-0000SP"),
}
KICK_OFF = dt.datetime(2020, 6, 5, 20, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
SECTIONS = ("firstHalf", "secondHalf", "firstHalfExtra", "secondHalfExtra")


class Feed:
    """An event feed that grows, for the match information of the real match."""

    def __init__(self) -> None:
        self.root = Element("PutDataRequest")
        self.information = fromstring(shared("sportec/sportec_meta.xml").read_bytes())

    def event(
        self, minutes: float, *tags: str, place: tuple[float, float] | None = None, **has: str
    ) -> Element:
        """Add an event so many minutes after the kick-off; the innermost element gets ``has``."""
        time = KICK_OFF + dt.timedelta(minutes=minutes)
        event = SubElement(
            self.root,
            "Event",
            MatchId="DFL-MAT-003BN1",
            EventId=str(len(self.root) + 1),
            EventTime=time.isoformat(),
        )
        if place is not None:
            event.set("X-Position", str(place[0]))
            event.set("Y-Position", str(place[1]))
        inner = event
        for tag in tags:
            inner = SubElement(inner, tag)
        inner.attrib.update(has)
        return event

    def period(self, number: int, minutes: float, *, left: str | None = None) -> None:
        section = SECTIONS[number - 1]
        kick_off = self.event(minutes, "KickOff", "Play", "Pass").find("KickOff")
        assert kick_off is not None
        kick_off.set("GameSection", section)
        if left is not None:
            kick_off.set("TeamLeft", left)
        play = kick_off.find("Play")
        assert play is not None
        play.attrib.update(Team=HOME, Player=PLAYERS[HOME][2], Evaluation="unsuccessful")
        self.event(minutes + 45, "FinalWhistle", GameSection=section)

    def shot(
        self, minutes: float, team: str, player: str, *tags: str, place: tuple[float, float]
    ) -> Element:
        """Add a shot that stands in ``tags`` and ends with the last of them."""
        event = self.event(minutes, *tags, place=place)
        shot = event.find(".//ShotAtGoal")
        assert shot is not None
        shot.attrib.update(Team=team, Player=player, TypeOfShot="leftLeg")
        return shot

    def read(self, folder: Path) -> Imported:
        (folder / "events.xml").write_bytes(tostring(self.root))
        (folder / "information.xml").write_bytes(tostring(self.information))
        return read_match_file(folder / "events.xml")

    def match(self, folder: Path) -> Match:
        return self.read(folder).match


@pytest.fixture
def feed() -> Feed:
    feed = Feed()
    feed.period(1, 0, left=HOME)
    feed.period(2, 60)
    return feed


def test_a_shootout_is_no_part_of_extra_time(tmp_path: Path, feed: Feed) -> None:
    feed.period(3, 110, left=AWAY)
    feed.period(4, 130, left=HOME)
    feed.event(180, "StartPenaltyShootOut")
    for number, (team, end) in enumerate(
        ((HOME, "SuccessfulShot"), (AWAY, "SavedShot"), (HOME, "ShotWide"), (AWAY, "ShotWoodWork"))
    ):
        player = PLAYERS[team][number // 2]
        feed.shot(181 + number, team, player, "Penalty", "ShotAtGoal", end, place=(94.0, 34.0))
    match = feed.match(tmp_path)
    assert (match.goals, match.shots) == ((), ())
    assert [(kick.side, kick.outcome) for kick in match.kicks] == [
        (Side.HOME, KickOutcome.SCORED),
        (Side.AWAY, KickOutcome.SAVED),
        (Side.HOME, KickOutcome.OFF_TARGET),
        (Side.AWAY, KickOutcome.WOODWORK),
    ]
    # All kick at one goal; drawn, each side has its own.
    places = [kick.location.x for kick in match.kicks if kick.location]
    assert places == [94.0, 11.0, 94.0, 11.0]
    assert match.rules.extra_time is True
    assert len(match.periods) == 4


def test_a_direct_free_kick_is_one_and_a_penalty_too(tmp_path: Path, feed: Feed) -> None:
    for minutes, tag in ((10, "FreeKick"), (20, "Penalty")):
        tags = (tag, "ShotAtGoal", "SuccessfulShot")
        feed.shot(minutes, HOME, PLAYERS[HOME][2], *tags, place=(94.0, 34.0))
    assert [goal.situation for goal in feed.match(tmp_path).goals] == [
        Situation.FREE_KICK_DIRECT,
        Situation.PENALTY,
    ]


def test_deleted_events_are_none(tmp_path: Path, feed: Feed) -> None:
    tags = ("ShotAtGoal", "SuccessfulShot")
    feed.shot(10, HOME, PLAYERS[HOME][2], *tags, place=(94.0, 34.0))
    gone = feed.root[-1].get("EventId", "")
    feed.event(11, "Delete").set("EventId", gone)
    assert feed.match(tmp_path).goals == ()


def test_the_files_order_is_not_that_of_time(tmp_path: Path, feed: Feed) -> None:
    tags = ("ShotAtGoal", "SuccessfulShot")
    feed.shot(10, HOME, PLAYERS[HOME][2], *tags, place=(94.0, 34.0))
    feed.root[:] = list(reversed(feed.root))
    match = feed.match(tmp_path)
    assert [(goal.time.at.period, goal.time.at.elapsed) for goal in match.goals] == [(1, 600.0)]
    assert [period.played for period in match.periods] == [2700.0, 2700.0]


def test_cards_of_all_colours(tmp_path: Path, feed: Feed) -> None:
    colours = ("yellow", "yellowRed", "red", "yellowPenaltyShootout", "green")
    for number, colour in enumerate(colours):
        feed.event(10 + number, "Caution", CardColor=colour, Team=AWAY, Player=PLAYERS[AWAY][1])
    imported = feed.read(tmp_path)
    assert [card.kind for card in imported.match.cards] == [
        CardKind.YELLOW,
        CardKind.SECOND_YELLOW,
        CardKind.RED,
        CardKind.YELLOW,
    ]
    assert imported.report.skipped == {"unknown_card": 1}


def test_changes_and_fouls(tmp_path: Path, feed: Feed) -> None:
    off, on = PLAYERS[HOME][2], "DFL-OBJ-0000IU"
    feed.event(10, "Substitution", Team=HOME, PlayerOut=off, PlayerIn=on)
    feed.event(11, "Foul", TeamFouler=AWAY, Fouler=PLAYERS[AWAY][1], FoulType="handBall")
    match = feed.match(tmp_path)
    (change,) = match.substitutions
    assert (change.side, change.player_id, change.player_on) == (Side.HOME, off, on)
    (foul,) = [action for action in match.actions if action.kind is ActionKind.FOUL]
    assert (foul.side, foul.player_id, foul.detail) == (Side.AWAY, PLAYERS[AWAY][1], "handBall")


def review(feed: Feed, minutes: float) -> None:
    feed.event(minutes, "VideoAssistantAction", ProofedEvent="goal")


def test_a_goal_that_was_looked_at_and_stood(tmp_path: Path, feed: Feed) -> None:
    tags = ("ShotAtGoal", "SuccessfulShot")
    feed.shot(10, HOME, PLAYERS[HOME][2], *tags, place=(94.0, 34.0))
    review(feed, 11.5)
    (goal,) = feed.match(tmp_path).goals
    assert goal.review.outcome is ReviewOutcome.CONFIRMED
    assert [(step.call, step.at and step.at.elapsed) for step in goal.review.steps] == [
        (ReviewCall.CHECKED, 690.0)
    ]


def test_a_goal_that_a_review_took_back(tmp_path: Path, feed: Feed) -> None:
    feed.event(10, "GoalDisallowed", Reason="handBall", Team=AWAY, Player=PLAYERS[AWAY][1])
    review(feed, 12)
    (goal,) = feed.match(tmp_path).goals
    assert (goal.side, goal.counts, goal.review.reason) == (Side.AWAY, False, "handball")
    assert [step.call for step in goal.review.steps] == [ReviewCall.GIVEN, ReviewCall.RULED_OUT]


def test_without_a_word_on_the_ends_the_shots_tell(tmp_path: Path) -> None:
    feed = Feed()
    feed.period(1, 0)
    feed.period(2, 60)
    feed.shot(10, HOME, PLAYERS[HOME][2], "ShotAtGoal", "ShotWide", place=(10.0, 20.0))
    feed.shot(70, AWAY, PLAYERS[AWAY][2], "ShotAtGoal", "ShotWide", place=(10.0, 20.0))
    home, away = feed.match(tmp_path).shots
    assert home.location is not None
    assert away.location is not None
    assert (home.location.x, home.location.y) == (95.0, 20.0)
    assert (away.location.x, away.location.y) == (10.0, 48.0)


def test_where_nothing_tells_the_ends_there_are_no_places(tmp_path: Path) -> None:
    feed = Feed()
    feed.period(1, 0)
    feed.event(10, "Foul", TeamFouler=AWAY, Fouler=PLAYERS[AWAY][1], place=(10.0, 20.0))
    imported = feed.read(tmp_path)
    assert [event.location for event in imported.match.events()] == [None, None]
    assert [finding.code for finding in imported.report.findings] == ["direction_unknown"]


def test_a_pass_ends_where_its_recipient_has_the_ball(tmp_path: Path, feed: Feed) -> None:
    first, second = PLAYERS[HOME][1:3]
    for minutes, player in ((10, first), (10.1, second), (10.2, second)):
        event = feed.event(minutes, "Play", "Pass", place=(30.0 + minutes, 34.0))
        play = event.find("Play")
        assert play is not None
        play.attrib.update(
            Team=HOME, Player=player, Evaluation="successfullyCompleted", Recipient=second
        )
    passes = [action for action in feed.match(tmp_path).actions if action.time.at.elapsed > 1]
    ends = [action.end_location and action.end_location.x for action in passes]
    assert ends[0] == pytest.approx(40.1)
    assert passes[0].recipient_id == second
    assert ends[2] is None
