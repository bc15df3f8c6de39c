"""The reader on the real files."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from explorer.analysis.shootout import decided_after
from explorer.domain.events import (
    ActionKind,
    CardKind,
    Finish,
    KickOutcome,
    ShotOutcome,
    Situation,
    Technique,
)
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.providers.base import Imported
from explorer.providers.statsbomb import read_events
from tests.shared_data import ROOT, shared

LEVERKUSEN = sorted(path.stem for path in (ROOT / "statsbomb/events").glob("3895*.json"))


def read(match_id: int | str) -> Imported:
    return read_events(shared(f"statsbomb/events/{match_id}.json"))


def score(match: Match) -> Score:
    total = Score()
    for goal in match.goals:
        if goal.side is not None:
            total = total.plus(goal.side)
    return total


def shootout_score(match: Match) -> Score:
    total = Score()
    for kick in match.kicks:
        if kick.side is not None and kick.outcome.is_goal:
            total = total.plus(kick.side)
    return total


@pytest.fixture(scope="module")
def final() -> Match:
    return read(3869685).match


@pytest.mark.parametrize(
    ("match_id", "teams", "expected", "shootout", "kicks", "periods"),
    [
        (3869685, ("Argentina", "France"), Score(3, 3), Score(4, 2), 8, (1, 2, 3, 4)),
        (3869220, ("Morocco", "Spain"), Score(0, 0), Score(3, 0), 7, (1, 2, 3, 4)),
        (3923880, ("South Africa", "Congo DR"), Score(0, 0), Score(6, 5), 14, (1, 2)),
        (7581, ("Croatia", "Denmark"), Score(1, 1), Score(3, 2), 10, (1, 2, 3, 4)),
    ],
)
def test_matches_with_a_shootout(
    match_id: int,
    teams: tuple[str, str],
    expected: Score,
    shootout: Score,
    kicks: int,
    periods: tuple[int, ...],
) -> None:
    match = read(match_id).match
    assert match.id == f"statsbomb-{match_id}"
    assert (match.home.name, match.away.name) == teams
    assert score(match) == expected
    assert shootout_score(match) == shootout
    assert tuple(period.number for period in match.periods) == periods
    assert match.rules.extra_time is (4 in periods)
    assert [kick.order for kick in match.kicks] == list(range(1, kicks + 1))
    assert [kick.time.at for kick in match.kicks] == [MatchTime(5, n + 1) for n in range(kicks)]
    taken = [(kick.side, kick.outcome.is_goal) for kick in match.kicks if kick.side]
    assert decided_after(taken) == kicks
    assert all(kick.keeper_id in match.players() for kick in match.kicks)


@pytest.mark.parametrize("match_id", LEVERKUSEN)
def test_goals_of_a_whole_season_add_up_to_the_listed_scores(match_id: str) -> None:
    match = read(match_id).match
    assert match.listed_score is not None
    assert score(match) == match.listed_score
    assert match.findings == ()
    assert match.shootout is None
    assert match.rules.extra_time is None


def test_the_season_is_complete() -> None:
    shared("statsbomb/events")
    assert len(LEVERKUSEN) == 33


def test_what_the_listing_says(final: Match) -> None:
    assert (final.competition, final.season, final.stage) == ("FIFA World Cup", "2022", "Final")
    assert final.date == dt.date(2022, 12, 18)
    assert (final.venue, final.referee) == ("Lusail Stadium", "Szymon Marciniak")
    assert final.listed_score == Score(3, 3)
    assert final.listed_shootout is None
    assert final.home.coach == "Lionel Sebastián Scaloni"


def test_players_bear_the_name_by_which_they_are_known(final: Match) -> None:
    messi = final.players()["5503"]
    assert (messi.name, messi.full_name) == ("Lionel Messi", "Lionel Andrés Messi Cuccittini")
    assert messi.shirt_number == 10
    assert final.players()["3009"].name == "Kylian Mbappé"


def test_line_ups_hold_eleven_starters_and_the_bench(final: Match) -> None:
    for team in (final.home, final.away):
        starters = [entry for entry in team.lineup if entry.starter]
        assert len(starters) == 11
        assert all(entry.position for entry in starters)
        assert {entry.player_id for entry in team.lineup} == {p.id for p in team.players}
    assert (final.home.formation, final.away.formation) == ("4-3-3", "4-2-3-1")
    assert (final.home.code, final.away.code) == ("ARG", "FRA")


def test_goals_with_their_facets(final: Match) -> None:
    goals = [
        (g.time.at.minute_label, g.side, final.players()[g.player_id or ""].name, g.situation)
        for g in final.goals
    ]
    assert goals == [
        ("23", Side.HOME, "Lionel Messi", Situation.PENALTY),
        ("36", Side.HOME, "Ángel Di María", Situation.COUNTER),
        ("80", Side.AWAY, "Kylian Mbappé", Situation.PENALTY),
        ("81", Side.AWAY, "Kylian Mbappé", Situation.THROW_IN),
        ("108", Side.HOME, "Lionel Messi", Situation.OPEN_PLAY),
        ("118", Side.AWAY, "Kylian Mbappé", Situation.PENALTY),
    ]
    volley = final.goals[3]
    assert (volley.finish, volley.technique) == (Finish.RIGHT_FOOT, Technique.VOLLEY)
    second = final.goals[1]
    assert final.players()[second.assist_id or ""].name == "Alexis MacAllister"


def test_a_penalty_is_taken_from_the_true_spot(final: Match) -> None:
    spot = final.goals[0].location
    assert spot is not None
    assert (spot.x, spot.y) == pytest.approx((94.0, 34.0), abs=0.3)
    away = final.goals[2].location
    assert away is not None
    assert (away.x, away.y) == pytest.approx((11.0, 34.0), abs=0.3)


def test_shots_carry_their_chance_and_their_freeze_frame(final: Match) -> None:
    by_id = {shot.id: shot for shot in final.shots}
    for goal in final.goals:
        shot = by_id[goal.shot_id or ""]
        assert shot.outcome is ShotOutcome.GOAL
        assert shot.xg is not None
        assert shot.player_id == goal.player_id
        assert goal.placement is not None
        assert 0 <= goal.placement.across <= 7.32
        assert 0 <= goal.placement.height <= 2.44
    framed = by_id[final.goals[1].shot_id or ""].freeze_frame
    assert sum(player.keeper for player in framed) == 1
    assert {player.teammate for player in framed} == {True, False}
    assert all(player.player_id in final.players() for player in framed)


def test_kicks_know_where_they_went_and_how_they_ended(final: Match) -> None:
    assert final.shootout is not None
    assert final.shootout.first is Side.AWAY
    outcomes = [kick.outcome for kick in final.kicks]
    assert outcomes[2] is KickOutcome.SAVED
    assert outcomes[4] is KickOutcome.OFF_TARGET
    wide = final.kicks[4].placement
    assert wide is not None
    assert wide.across < 0
    assert all(kick.placement is not None for kick in final.kicks)


def test_cards_and_substitutions(final: Match) -> None:
    assert {card.kind for card in final.cards} == {CardKind.YELLOW}
    in_shootout = [card for card in final.cards if card.time.at.in_shootout]
    assert [card.time.at for card in in_shootout] == [MatchTime(5, 6)]
    first = final.substitutions[0]
    assert first.time.at.minute_label == "41"
    assert first.player_on in final.players()


def test_actions_are_all_there_and_in_order(final: Match) -> None:
    kinds = {action.kind for action in final.actions}
    assert {ActionKind.PASS, ActionKind.CARRY, ActionKind.PRESSURE, ActionKind.KEEPER} <= kinds
    times = [action.time.at for action in final.actions]
    assert times == sorted(times)
    passes = [action for action in final.actions if action.kind is ActionKind.PASS]
    assert len(passes) > 1000
    assert all(action.end_location and action.possession for action in passes)
    assert {action.success for action in passes} >= {True, False}


def test_every_event_has_an_id_of_its_own_and_a_known_player(final: Match) -> None:
    events = list(final.events())
    assert len({event.id for event in events}) == len(events)
    players = final.players()
    assert all(event.player_id is None or event.player_id in players for event in events)


def test_periods_last_as_long_as_measured(final: Match) -> None:
    assert [period.played for period in final.periods] == pytest.approx(
        [3154.569, 3217.921, 964.648, 1147.472]
    )


def test_an_own_goal_counts_once_for_the_opponents_of_its_maker() -> None:
    match = read(3895095).match
    own = [goal for goal in match.goals if goal.own_goal]
    assert len(own) == 1
    assert own[0].side is Side.AWAY
    assert own[0].player_id in {player.id for player in match.home.players}
    assert own[0].situation is Situation.FREE_KICK_INDIRECT
    assert own[0].location is not None
    assert own[0].location.x == pytest.approx(8.25)


def test_an_own_goal_from_the_wrong_sides_set_piece_has_no_situation_invented() -> None:
    match = read(3895121).match
    assert [goal.situation for goal in match.goals if goal.own_goal] == [Situation.OPEN_PLAY]


def test_a_second_yellow_card_and_a_red_one_are_told_apart() -> None:
    assert CardKind.SECOND_YELLOW in {card.kind for card in read(3895266).match.cards}
    assert CardKind.RED in {card.kind for card in read(3895250).match.cards}


def test_events_alone_leave_competition_and_date_unknown_and_say_so(tmp_path: Path) -> None:
    path = tmp_path / "3869685.json"
    shutil.copy(shared("statsbomb/events/3869685.json"), path)
    alone = read_events(path).match
    assert (alone.home.name, alone.away.name) == ("Argentina", "France")
    assert (alone.competition, alone.season, alone.date, alone.listed_score) == (None,) * 4
    assert {"listing_missing", "lineups_missing"} <= {finding.code for finding in alone.findings}
    assert alone.players()["5503"].name == "Lionel Andrés Messi Cuccittini"
    assert all(len([e for e in t.lineup if e.starter]) == 11 for t in (alone.home, alone.away))


def test_a_listing_is_read_anew_once_it_has_changed(tmp_path: Path) -> None:
    for part in ("events/3869685.json", "matches/43/106.json"):
        target = tmp_path / part
        target.parent.mkdir(parents=True)
        target.write_bytes(shared(f"statsbomb/{part}").read_bytes())
    events, listing = tmp_path / "events/3869685.json", tmp_path / "matches/43/106.json"
    assert read_events(events).match.stage == "Final"
    text = listing.read_text(encoding="utf-8").replace('"Final"', '"The last one"')
    listing.write_text(text, encoding="utf-8")
    assert read_events(events).match.stage == "The last one"


def test_the_report_counts_what_was_read() -> None:
    report = read(3869685).report
    assert report.read["events"] == 4407
    assert (report.read["goals"], report.read["kicks"]) == (6, 8)
    assert report.skipped == {}
    # Two receipts at the end of a half bear the time of the next half's start.
    assert [(finding.code, finding.where) for finding in report.findings] == [
        ("events_out_of_order", "$[3437]")
    ]
    assert report.findings[0].values == {"count": 2}
