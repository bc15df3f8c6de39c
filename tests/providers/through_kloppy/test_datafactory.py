"""DataFactory's sample is a World Cup final with other names: 4–2 with an own goal."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from explorer.analysis.index import MatchIndex
from explorer.analysis.reconciliation import all_findings
from explorer.domain.events import ActionKind, CardKind, Finish, KickOutcome, ShotOutcome, Situation
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.providers.base import ImportProblem
from explorer.providers.registry import read_match_file
from tests.providers.through_kloppy.reading import Json, codes, goals, kicks, player_name, read
from tests.shared_data import shared

HOME, AWAY = Side.HOME, Side.AWAY


@cache
def real() -> Match:
    return read_match_file(shared("datafactory/datafactory_events.json")).match


def test_the_match_as_a_whole() -> None:
    match = real()
    assert (match.id, match.provider.name) == ("datafactory-1111111", "DataFactory")
    assert [(team.name, team.code) for team in (match.home, match.away)] == [
        ("Team A", "TA"),
        ("Team B", "TB"),
    ]
    assert (str(match.date), match.competition, match.stage) == (
        "2011-11-11",
        "Competition Name",
        "Final",
    )
    assert (match.venue, match.referee, match.attendance) == (
        "The Stadium",
        "Blanche Norris",
        None,
    )
    assert match.listed_score == MatchIndex(match).final_score == Score(4, 2)
    assert match.shootout is None
    assert all_findings(match) == ()


def test_coaches_are_no_players_and_eleven_start_on_each_side() -> None:
    match = real()
    assert (match.home.coach, match.away.coach) == ("Charles Sirois", "Derek Elliott")
    assert [len(team.players) for team in (match.home, match.away)] == [23, 22]
    for team in (match.home, match.away):
        positions = Counter(entry.position for entry in team.lineup if entry.starter)
        assert sum(positions.values()) == 11
        assert positions["Goalkeeper"] == 1
    assert match.players()["11458"].shirt_number == 10


def test_goals_count_once_and_the_own_goal_for_the_other_side() -> None:
    match = real()
    assert goals(match) == [
        ("19", HOME, "Andrew Burhans", True),
        ("28", AWAY, "Ruth Parker", False),
        ("38", HOME, "Dane Jacks", False),
        ("59", HOME, "Margaret Reyes", False),
        ("65", HOME, "Michael Tarver", False),
        ("69", AWAY, "Andrew Burhans", False),
    ]
    assert [goal.situation for goal in match.goals[1:4]] == [
        Situation.OPEN_PLAY,
        Situation.PENALTY,
        Situation.OPEN_PLAY,
    ]
    assert [player_name(match, goal.assist_id) for goal in match.goals] == [
        *(None, "Otis Metts", None, None, "Karen Kerr", None)
    ]


def test_both_sides_shoot_at_the_goals_they_attack_in_either_half() -> None:
    for shot in real().shots:
        assert shot.location is not None
        assert shot.location.x is not None
        assert (shot.location.x > 60) is (shot.side is HOME), shot
    own_goal = real().goals[0]
    assert own_goal.location is not None
    assert own_goal.location.x == pytest.approx(92.4)


def test_a_shot_that_an_outfield_player_caught_was_blocked() -> None:
    outcomes = Counter(shot.outcome for shot in real().shots)
    assert outcomes == {
        ShotOutcome.GOAL: 5,
        ShotOutcome.OFF_TARGET: 7,
        ShotOutcome.SAVED: 5,
        ShotOutcome.BLOCKED: 3,
    }


def test_times_are_the_clocks_and_halves_end_with_the_whistle() -> None:
    match = real()
    assert [(period.number, period.played) for period in match.periods] == [
        (1, 48 * 60 + 32),
        (2, 50 * 60 + 10),
    ]
    assert [goal.time.at.clock_label for goal in match.goals[:2]] == ["18:02", "27:56"]


def test_cards_and_substitutions() -> None:
    match = real()
    assert [
        (card.time.at.minute_label, player_name(match, card.player_id), card.kind)
        for card in match.cards
    ] == [
        ("28", "Billy Orosco", CardKind.YELLOW),
        ("41", "Karen Kerr", CardKind.YELLOW),
        ("90+2", "Jeanie Eastman", CardKind.YELLOW),
    ]
    changes = [
        (
            change.side,
            change.time.at.clock_label,
            player_name(match, change.player_id),
            player_name(match, change.player_on),
        )
        for change in match.substitutions
    ]
    assert changes[:2] == [
        (HOME, "54:03", "Billy Orosco", "Lee Coaxum"),
        (AWAY, "70:36", "Jeane Noel", "Joyce Goodman"),
    ]
    assert len(changes) == 5


def test_every_incidence_is_told_once() -> None:
    kinds = Counter(action.kind for action in real().actions)
    assert kinds == {
        ActionKind.PASS: 628 + 125 + 45 + 8 + 18,
        ActionKind.CLEARANCE: 36,
        ActionKind.BALL_WON: 36,
        ActionKind.FOUL: 28,
        ActionKind.OFFSIDE: 2,
        ActionKind.DRIBBLE: 1,
    }


# --- made-up records ----------------------------------------------------------


class Feed:
    """A small match of DataFactory's; incidences are ten seconds apart."""

    def __init__(self) -> None:
        self.content: Json = {
            "match": {"matchId": 5, "homeTeamId": 1, "awayTeamId": 2, "date": "20240714"},
            "scoreStatus": {},
            "teams": {"1": {"name": "Homeville"}, "2": {"name": "Awaytown"}},
            "players": {
                str(100 * team + number): {
                    "teamId": team,
                    "posnId": 1 if number == 1 else 3,
                    "substitute": number > 11,
                    "name": {"shortName": f"Player {100 * team + number}"},
                }
                for team in (1, 2)
                for number in range(1, 14)
            },
            "incidences": {"status": {}},
        }
        self._count = 0

    def add(
        self,
        cls: str,
        number: int,
        *,
        team: int | None = 1,
        player: int | None = None,
        half: int = 1,
        seconds: int | None = None,
        x: float | None = 0.7,
        **more: object,
    ) -> str:
        """Add an incidence and give its id."""
        self._count += 1
        start = {1: 0, 2: 2700, 3: 5400, 4: 6300, 5: 7200}[half]
        clock = start + (self._count * 10 if seconds is None else seconds)
        event_id = str(9000 + self._count)
        self.content["incidences"].setdefault(cls, {})[event_id] = {
            "type": number,
            "t": {"half": half, "m": clock // 60, "s": clock % 60},
            "team": team,
            "plyrId": player or (team or 1) * 100 + 9,
            **({} if x is None else {"coord": {"1": {"x": x, "y": 0.1, "z": -1}}}),
            **more,
        }
        return event_id


@pytest.mark.parametrize(
    ("number", "situation", "finish", "outcome"),
    [
        (9, Situation.OPEN_PLAY, None, ShotOutcome.GOAL),
        (11, None, Finish.HEAD, ShotOutcome.GOAL),
        (12, Situation.FREE_KICK_DIRECT, None, ShotOutcome.GOAL),
        (13, Situation.PENALTY, None, ShotOutcome.GOAL),
        (34, None, None, ShotOutcome.WOODWORK),
        (43, Situation.PENALTY, None, ShotOutcome.SAVED),
        (44, Situation.PENALTY, None, ShotOutcome.OFF_TARGET),
        (45, Situation.PENALTY, None, ShotOutcome.WOODWORK),
    ],
)
def test_every_type_of_shot(
    tmp_path: Path,
    number: int,
    situation: Situation | None,
    finish: Finish | None,
    outcome: ShotOutcome,
) -> None:
    file = Feed()
    file.add("shots", number)
    (shot,) = read(tmp_path, file.content).shots
    assert (shot.situation, shot.finish, shot.outcome) == (situation, finish, outcome)


def test_a_goal_that_stands_among_the_goals_alone_counts(tmp_path: Path) -> None:
    file = Feed()
    file.add("shots", 35, ctchBy=201)
    file.add("goals", 9)
    match = read(tmp_path, file.content)
    assert (len(match.goals), len(match.shots)) == (1, 2)


def test_a_shootout_without_extra_time(tmp_path: Path) -> None:
    file = Feed()
    file.add("shots", 33)
    ends = {55: KickOutcome.SCORED, 56: KickOutcome.SAVED, 57: KickOutcome.OFF_TARGET}
    ends[183] = KickOutcome.WOODWORK
    order = [(1, 55), (2, 56), (1, 57), (2, 183), (1, 55), (2, 55), (1, 55)]
    for number, (team, kind) in enumerate(order, start=1):
        taker = team * 100 + number
        # Kicks often have one and the same time.
        file.add("penaltyShootout", kind, team=team, player=taker, half=5, seconds=0, x=-0.74)
    match = read(tmp_path, file.content)
    assert kicks(match) == [
        (HOME if team == 1 else AWAY, f"Player {team * 100 + number}", ends[kind])
        for number, (team, kind) in enumerate(order, start=1)
    ]
    assert match.goals == ()
    assert match.rules.extra_time is False
    for kick in match.kicks:
        assert kick.location is not None
        assert kick.location.x == pytest.approx(91.35 if kick.side is HOME else 13.65)


def test_extra_time_is_timed_from_its_own_start(tmp_path: Path) -> None:
    file = Feed()
    for half, x in ((1, 0.8), (3, -0.8), (4, 0.8)):
        file.add("shots", 9, half=half, seconds=61, x=x)
    file.content["incidences"]["status"] = {
        "1": {"type": 51, "t": {"half": 3, "m": 106, "s": 5}},
        "2": {"type": 53, "t": {"half": 4, "m": 121, "s": 0}},
    }
    match = read(tmp_path, file.content)
    assert [goal.time.at.clock_label for goal in match.goals] == ["01:01", "91:01", "106:01"]
    assert {p.number: p.played for p in match.periods} == {1: None, 3: 965, 4: 960}
    assert match.rules.extra_time is True
    for shot in match.shots:
        assert shot.location is not None
        assert shot.location.x == pytest.approx(94.5)


@pytest.mark.parametrize(
    ("cls", "number", "kind"),
    [
        ("yellowCards", 3, CardKind.YELLOW),
        ("redCards", 4, CardKind.SECOND_YELLOW),
        ("redCards", 5, CardKind.RED),
    ],
)
def test_every_card(tmp_path: Path, cls: str, number: int, kind: CardKind) -> None:
    file = Feed()
    file.add(cls, number, x=None, reason="Dissent")
    (card,) = read(tmp_path, file.content).cards
    assert (card.kind, card.reason) == (kind, "Dissent")


def test_without_shots_nothing_tells_where_a_place_is(tmp_path: Path) -> None:
    file = Feed()
    file.add("correctPasses", 180, recvId=108)
    match = read(tmp_path, file.content)
    (action,) = match.actions
    assert (action.location, action.recipient_id, action.success) == (None, "108", True)
    assert codes(match)["direction_unknown"] == 1


def test_deleted_and_damaged_incidences_are_left_out(tmp_path: Path) -> None:
    file = Feed()
    file.add("shots", 33)
    gone = file.add("shots", 9)
    file.content["deletedIncidences"] = [gone]
    file.add("shots", 99)
    file.add("redCards", 1)
    file.add("fouls", 36, t={"half": 0, "m": 1, "s": 1})
    file.add("fouls", 36, t={"half": 1, "m": None, "s": 1})
    file.add("fouls", 36, t={"half": 1, "m": 7, "s": None})
    match = read(tmp_path, file.content)
    assert match.goals == ()
    assert {code: n for code, n in codes(match).items() if code != "period_end_missing"} == {
        "unknown_event_type": 1,
        "unknown_card": 1,
        "event_without_period": 1,
        "event_without_time": 1,
        "seconds_missing": 1,
    }
    assert [action.time.at.clock_label for action in match.actions] == ["07:00"]


def test_an_incidence_without_a_team_is_its_players(tmp_path: Path) -> None:
    file = Feed()
    file.add("shots", 9, team=None, player=209, x=-0.8)
    match = read(tmp_path, file.content)
    assert goals(match) == [("1", AWAY, "Player 209", False)]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"match": {"homeTeamId": 1, "awayTeamId": 1}}, "no_two_teams"),
        ({"incidences": {}}, "no_events"),
        ({"incidences": []}, "json_wrong_shape"),
    ],
)
def test_what_holds_no_match_is_refused(
    tmp_path: Path, change: dict[str, object], code: str
) -> None:
    with pytest.raises(ImportProblem) as caught:
        read(tmp_path, {**Feed().content, **change})
    assert caught.value.code == code
