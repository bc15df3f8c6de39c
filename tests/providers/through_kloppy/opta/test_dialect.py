"""What the real feeds at hand lack: shootouts, reviews, odd numbers."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import SubElement

import pytest

from explorer.domain.events import (
    CardKind,
    KickOutcome,
    ReviewCall,
    ReviewOutcome,
    ShotOutcome,
    Situation,
    Technique,
)
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.domain.time import Certainty, MatchTime
from tests.providers.through_kloppy.opta.feeds import (
    AWAY,
    AWAY_PLAYERS,
    HOME,
    HOME_PLAYERS,
    Feeds,
)


@pytest.fixture
def feeds() -> Feeds:
    feeds = Feeds()
    feeds.period(1, 2800)
    feeds.period(2, 2900)
    return feeds


def calls(goal_review: object) -> list[ReviewCall]:
    return [step.call for step in getattr(goal_review, "steps", ())]


def test_a_feed_without_formations_and_time_zones_is_read(tmp_path: Path, feeds: Feeds) -> None:
    match = feeds.match(tmp_path)
    assert (match.id, match.home.name, match.away.name) == ("opta-77", "Reds", "Blues")
    assert (str(match.date), match.home.formation) == ("2024-05-01", None)
    assert [period.played for period in match.periods] == [2800.0, 2900.0]
    assert match.findings == ()


def test_an_own_goal_counts_for_the_opponents(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(16, 1, 600, player=HOME_PLAYERS[3], place=(4.0, 40.0), has={28: "", 24: ""})
    (goal,) = feeds.match(tmp_path).goals
    assert (goal.own_goal, goal.side, goal.scorer_side) == (True, Side.AWAY, Side.HOME)
    assert goal.location is not None
    assert goal.location.x is not None
    assert goal.location.x < 5
    assert goal.situation is None


def test_a_direct_free_kick_is_one(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(16, 1, 60, player=HOME_PLAYERS[9], has={26: "", 20: "", 102: "50", 103: "19"})
    (goal,) = feeds.match(tmp_path).goals
    assert goal.situation is Situation.FREE_KICK_DIRECT
    assert goal.placement is not None
    assert goal.placement.across == pytest.approx(3.66)
    assert goal.placement.height == pytest.approx(1.22)


def test_a_shot_has_technique_assist_and_outcome(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(1, 1, 58, player=HOME_PLAYERS[7], has={140: "88", 141: "50"})
    number = str(len(feeds.game.findall("Event")))
    feeds.event(14, 1, 60, player=HOME_PLAYERS[9], has={108: "", 29: "", 55: number, 321: "0.31"})
    (shot,) = feeds.match(tmp_path).shots
    assert (shot.outcome, shot.technique) == (ShotOutcome.WOODWORK, Technique.VOLLEY)
    assert (shot.assist_id, shot.xg) == (HOME_PLAYERS[7], 0.31)


def test_a_second_yellow_is_one(tmp_path: Path, feeds: Feeds) -> None:
    first = feeds.event(17, 1, 60, player=AWAY_PLAYERS[1], team=AWAY, has={31: ""})
    feeds.event(17, 2, 60, player=AWAY_PLAYERS[1], team=AWAY, has={32: ""})
    SubElement(feeds.teams[AWAY], "Booking", EventID=first, Reason="Foul")
    cards = feeds.match(tmp_path).cards
    assert [card.kind for card in cards] == [CardKind.YELLOW, CardKind.SECOND_YELLOW]
    assert [card.reason for card in cards] == ["Foul", None]


def shootout(feeds: Feeds) -> None:
    feeds.period(3, 900)
    feeds.period(4, 900)
    feeds.event(32, 5, 0, place=(0, 0))
    kicks = ((HOME, 16), (AWAY, 15), (HOME, 14), (AWAY, 13), (HOME, 16), (AWAY, 16), (HOME, 16))
    for order, (team, type_id) in enumerate(kicks, 1):
        player = (HOME_PLAYERS if team == HOME else AWAY_PLAYERS)[order]
        feeds.event(type_id, 5, order * 60, team=team, player=player, has={9: "", 20: ""})
        kick = str(len(feeds.game.findall("Event")))
        other, keeper = (AWAY, AWAY_PLAYERS[0]) if team == HOME else (HOME, HOME_PLAYERS[0])
        feeds.event(58, 5, order * 60, team=other, player=keeper, has={233: kick})


def test_a_shootout_is_in_order_and_no_part_of_the_score(tmp_path: Path, feeds: Feeds) -> None:
    shootout(feeds)
    for team, goals in ((HOME, "3"), (AWAY, "1")):
        feeds.teams[team].set("ShootOutScore", goals)
    match = feeds.match(tmp_path)
    assert match.goals == ()
    assert match.rules.extra_time is True
    assert [(kick.side, kick.outcome) for kick in match.kicks] == [
        (Side.HOME, KickOutcome.SCORED),
        (Side.AWAY, KickOutcome.SAVED),
        (Side.HOME, KickOutcome.WOODWORK),
        (Side.AWAY, KickOutcome.OFF_TARGET),
        (Side.HOME, KickOutcome.SCORED),
        (Side.AWAY, KickOutcome.SCORED),
        (Side.HOME, KickOutcome.SCORED),
    ]
    assert [kick.keeper_id for kick in match.kicks[:2]] == [AWAY_PLAYERS[0], HOME_PLAYERS[0]]
    assert (match.listed_score, match.listed_shootout) == (Score(0, 0), Score(3, 1))


def test_a_kick_by_the_same_player_again_was_taken_again(tmp_path: Path, feeds: Feeds) -> None:
    for second, type_id in ((10, 15), (40, 16)):
        feeds.event(type_id, 5, second, player=HOME_PLAYERS[2], has={9: ""})
    (kick,) = feeds.match(tmp_path).kicks
    assert kick.outcome is KickOutcome.SCORED
    assert [attempt.outcome for attempt in kick.retaken] == [KickOutcome.SAVED]


def video(feeds: Feeds, reason: str, decision: str, clock: int) -> None:
    holder = SubElement(feeds.data, "VARData")
    minute, second = divmod(clock, 60)
    SubElement(
        holder,
        "VAREvent",
        Reason=reason,
        Decision=decision,
        Period="1",
        Min=str(minute),
        Sec=str(second),
        TeamRef=f"t{HOME}",
        PlayerRef=f"p{HOME_PLAYERS[9]}",
    )


def test_a_goal_that_was_looked_at_and_stood(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(16, 1, 600, player=HOME_PLAYERS[9], has={22: ""})
    video(feeds, "Goal awarded", "Confirmed", 690)
    (goal,) = feeds.match(tmp_path).goals
    assert goal.review.outcome is ReviewOutcome.CONFIRMED
    assert goal.review.steps[0].at == MatchTime(1, 690)


def test_a_goal_given_after_it_was_ruled_out(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(16, 1, 600, player=HOME_PLAYERS[9], has={22: ""})
    video(feeds, "Goal not awarded", "Cancelled", 690)
    (goal,) = feeds.match(tmp_path).goals
    assert goal.review.outcome is ReviewOutcome.GIVEN_AFTER_REVIEW
    assert calls(goal.review) == [ReviewCall.RULED_OUT, ReviewCall.GIVEN]


def test_a_disallowed_goal_in_the_events_does_not_count(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(16, 1, 600, player=HOME_PLAYERS[9], has={8: ""})
    (goal,) = feeds.match(tmp_path / "flag").goals
    assert not goal.counts
    assert calls(goal.review) == [ReviewCall.RULED_OUT]
    video(feeds, "Goal awarded", "Cancelled", 690)
    (goal,) = feeds.match(tmp_path / "video").goals
    assert calls(goal.review) == [ReviewCall.GIVEN, ReviewCall.RULED_OUT]


def test_a_goal_that_only_its_review_tells_of(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(16, 1, 600, player=HOME_PLAYERS[9], has={22: ""})
    video(feeds, "Goal awarded", "Cancelled", 900)
    stands, gone = feeds.match(tmp_path).goals
    assert stands.counts
    assert stands.review.outcome is ReviewOutcome.NONE
    assert not gone.counts
    assert (gone.side, gone.player_id, gone.location) == (Side.HOME, HOME_PLAYERS[9], None)
    assert gone.time.certainty is Certainty.BOUND
    assert (gone.time.earliest, gone.time.latest) == (None, MatchTime(1, 900))


def test_a_review_of_anything_else_is_no_goal(tmp_path: Path, feeds: Feeds) -> None:
    video(feeds, "Penalty awarded", "Cancelled", 900)
    assert feeds.match(tmp_path).goals == ()


def test_what_cant_be_read_is_left_out_and_said(tmp_path: Path, feeds: Feeds) -> None:
    feeds.event(1, 1, 10, player="999", has={140: "?", 141: "5"})
    feeds.event(40, 1, 20, has={130: "99", 30: "x", 131: "1, 2"})
    feeds.event(1, 1, 30, team="3")
    for key, value in (
        ("x", "nan"),
        ("min", "-1"),
        ("timestamp", "soon"),
        ("type_id", "1e9"),
        ("timestamp", "0001-01-01T00:00:00"),
    ):
        feeds.event(1, 1, 40, player=HOME_PLAYERS[1])
        feeds.game[-1].set(key, value)
    imported = feeds.read(tmp_path)
    counts = {finding.code: finding.values["count"] for finding in imported.report.findings}
    assert counts == {"event_unreadable": 5, "unknown_team": 1, "player_not_in_lineups": 1}
    action = imported.match.actions[1]
    assert (action.player_id, action.end_location) == ("999", None)
    assert imported.match.home.players[-1].name == "999"


def test_a_substitution_is_paired_by_its_number(tmp_path: Path, feeds: Feeds) -> None:
    off = feeds.event(18, 2, 60, player=HOME_PLAYERS[5], place=(0, 0))
    number = len(feeds.game.findall("Event"))
    feeds.game[-1].append(SubElement(feeds.game[-1], "Q", qualifier_id="55", value=str(number + 2)))
    feeds.event(18, 2, 60, team=AWAY, player=AWAY_PLAYERS[5], place=(0, 0))
    feeds.event(19, 2, 60, player="150", place=(0, 0), has={55: str(number)})
    SubElement(feeds.teams[HOME], "Substitution", EventID=off, Reason="Injury")
    one, other = feeds.match(tmp_path).substitutions
    assert (one.player_id, one.player_on, one.reason) == (HOME_PLAYERS[5], "150", "Injury")
    assert (other.player_id, other.player_on) == (AWAY_PLAYERS[5], None)
