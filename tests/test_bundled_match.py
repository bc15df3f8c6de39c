"""The bundled match carries every fact of its sources and nothing else."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from jsonschema import Draft202012Validator

from explorer.domain.events import (
    ActionKind,
    CardKind,
    Finish,
    KickOutcome,
    ReviewCall,
    ReviewOutcome,
    RuledOutReason,
    ShotOutcome,
    Situation,
    Technique,
)
from explorer.domain.evidence import FactName
from explorer.domain.match import Score
from explorer.domain.people import Team
from explorer.domain.place import Flank, Location, Side, Zone
from explorer.domain.time import Certainty, MatchTime
from explorer.providers.native import write_match
from explorer.resources import resource_path
from tests.bundled import FILE, bundled, event, goal, sources


def names(team: Team, *, starters: bool) -> list[str]:
    """The line-up or the bench of a team by name."""
    players = {player.id: player.name for player in team.players}
    return [players[entry.player_id] for entry in team.lineup if entry.starter is starters]


def test_the_file_fits_the_schema() -> None:
    schema = json.loads(resource_path("schema/match.schema.json").read_text(encoding="utf-8"))
    document = json.loads(resource_path(FILE).read_text(encoding="utf-8"))
    faults = [error.message for error in Draft202012Validator(schema).iter_errors(document)]
    assert faults == []


def test_the_file_is_as_the_writer_writes_it() -> None:
    assert write_match(bundled()) == resource_path(FILE).read_bytes()


def test_it_is_read_without_a_doubt() -> None:
    assert bundled().findings == ()


def test_the_match_itself() -> None:
    match = bundled()
    assert (match.id, match.provider.key, match.provider_id) == (
        "dallas-miami",
        "bundled",
        "dallas-miami",
    )
    assert (match.competition, match.season, match.stage) == ("Leagues Cup", "2023", "Round of 16")
    assert match.date == dt.date(2023, 8, 6)
    assert (match.venue, match.city) == ("Toyota Stadium", "Frisco")
    assert match.referee == "César Arturo Ramos Palazuelos"
    assert match.attendance == 19096
    assert match.rules.extra_time is False
    assert match.listed_score == Score(4, 4)
    assert match.listed_shootout == Score(3, 5)


def test_the_line_ups_of_dallas() -> None:
    team = bundled().home
    assert (team.name, team.short_name, team.code) == ("FC Dallas", "Dallas", "DAL")
    assert team.coach == "Nico Estévez"
    assert names(team, starters=True) == [
        "Maarten Paes",
        "Geovane Jesus",
        "Ibeagha",
        "Tafari",
        "Marco Farfan",
        "Lletget",
        "Facundo Quignon",
        "Bernard Kamungo",
        "Alan Velasco",
        "Obrian",
        "Jesús Ferreira",
    ]
    assert set(names(team, starters=False)) == {
        *("Ansah", "Arriola", "Paxton Pomykal", "Twumasi", "Ntsabeleng"),
        *("Maurer", "Carrera", "José Martínez", "Korca", "Junqua", "Sealy", "Jiménez"),
    }


def test_the_line_ups_of_miami() -> None:
    team = bundled().away
    assert (team.name, team.short_name, team.code) == ("Inter Miami CF", "Miami", "MIA")
    assert team.coach == "Gerardo Martino"
    assert names(team, starters=True) == [
        "Drake Callender",
        "Yedlin",
        "Kryvtsov",
        "Miller",
        "Jordi Alba",
        "Arroyo",
        "Busquets",
        "Gómez",
        "Lionel Messi",
        "Josef Martínez",
        "Robert Taylor",
    ]
    assert set(names(team, starters=False)) == {
        *("Benjamin Cremaschi", "Robinson", "Campana"),
        *("dos Santos", "Jensen", "Ruiz", "Allen", "Azcona", "Neville", "Sailor", "Ulloa"),
    }


def test_only_the_shirt_numbers_that_a_source_gives() -> None:
    numbered = {
        player.name: player.shirt_number
        for player in bundled().players().values()
        if player.shirt_number is not None
    }
    assert numbered == {"Facundo Quignon": 5, "Bernard Kamungo": 77, "Lionel Messi": 10}


def test_formations_are_not_invented_and_only_goalkeepers_have_a_position() -> None:
    match = bundled()
    assert match.home.formation is None
    assert match.away.formation is None
    positions = {
        entry.player_id: entry.position
        for entry in (*match.home.lineup, *match.away.lineup)
        if entry.position
    }
    assert positions == {"paes": "Goalkeeper", "callender": "Goalkeeper"}


def test_the_changes() -> None:
    changes = [
        (change.time.at.minute_label, change.side, change.player_id, change.player_on)
        for change in bundled().substitutions
    ]
    assert changes == [
        ("59", Side.HOME, "kamungo", "ansah"),
        ("59", Side.HOME, "obrian", "arriola"),
        ("64", Side.AWAY, "gomez", "cremaschi"),
        ("69", Side.HOME, "lletget", "pomykal"),
        ("75", Side.AWAY, "yedlin", "robinson"),
        ("75", Side.AWAY, "josef-martinez", "campana"),
        ("77", Side.HOME, "geovane-jesus", "twumasi"),
        ("77", Side.HOME, "velasco", "ntsabeleng"),
    ]
    assert {change.time.certainty for change in bundled().substitutions} == {Certainty.STATED}


def test_the_cards() -> None:
    cards = [
        (card.time.at.minute_label, card.side, card.player_id, card.kind)
        for card in bundled().cards
    ]
    assert cards == [
        ("16", Side.HOME, "tafari", CardKind.YELLOW),
        ("74", Side.AWAY, "busquets", CardKind.YELLOW),
    ]


def test_the_length_of_play() -> None:
    first, second = bundled().periods
    assert (first.number, first.played) == (1, None)
    assert (second.number, second.played) == (2, 51 * 60)


def test_the_goals_add_up_to_four_all() -> None:
    score = Score()
    scores = []
    for scored in bundled().goals:
        if scored.counts and scored.side is not None:
            score = score.plus(scored.side)
        scores.append(str(score))
    assert scores == ["0–0", "0–1", "1–1", "2–1", "3–1", "3–2", "4–2", "4–3", "4–4"]
    assert score == bundled().listed_score


def test_who_scored_for_whom() -> None:
    assert [(goal.player_id, goal.side, goal.own_goal) for goal in bundled().goals] == [
        ("ferreira", Side.HOME, False),
        ("messi", Side.AWAY, False),
        ("quignon", Side.HOME, False),
        ("kamungo", Side.HOME, False),
        ("velasco", Side.HOME, False),
        ("cremaschi", Side.AWAY, False),
        ("taylor", Side.HOME, True),
        ("farfan", Side.AWAY, True),
        ("messi", Side.AWAY, False),
    ]


def test_how_the_goals_came_about() -> None:
    assert [(goal.situation, goal.finish, goal.technique) for goal in bundled().goals] == [
        (None, None, None),
        (Situation.OPEN_PLAY, Finish.LEFT_FOOT, None),
        (Situation.OPEN_PLAY, Finish.LEFT_FOOT, Technique.VOLLEY),
        (Situation.COUNTER, None, None),
        (Situation.FREE_KICK_DIRECT, None, None),
        (Situation.OPEN_PLAY, Finish.RIGHT_FOOT, None),
        (Situation.COUNTER, None, None),
        (Situation.FREE_KICK_INDIRECT, Finish.HEAD, None),
        (Situation.FREE_KICK_DIRECT, Finish.LEFT_FOOT, None),
    ]
    assert {goal.deflected for goal in bundled().goals} == {None}
    assert [goal.assist_id for goal in bundled().goals] == [
        *(None, "alba", "farfan", None, None, "alba", None, None, None)
    ]


def test_where_the_goals_were_scored_as_far_as_a_source_says() -> None:
    assert [goal.location for goal in bundled().goals] == [
        None,
        Location.in_zone(Zone.EDGE_OF_AREA, Side.AWAY),
        Location.in_zone(Zone.PENALTY_AREA, Side.HOME),
        None,
        Location.in_zone(Zone.LEFT_OUTSIDE_AREA, Side.HOME),
        Location.in_zone(Zone.PENALTY_AREA, Side.AWAY),
        None,
        None,
        Location.at_distance(18.288, Side.AWAY, up_to=20.0, flank=Flank.RIGHT),
    ]
    assert [goal.placement_text for goal in bundled().goals] == [
        None,
        "low into the bottom left corner",
        "far post",
        None,
        "far corner",
        None,
        None,
        None,
        "top right corner, in off the underside of the crossbar",
    ]
    assert {goal.placement for goal in bundled().goals} == {None}
    assert sources("goal-6-messi", FactName.PLACE) == {"H", "I", "J", "K"}
    assert sources("goal-37-quignon", FactName.PLACE) == {"O", "K"}
    assert sources("goal-65-cremaschi", FactName.PLACE) == {"N"}


def test_the_reviews() -> None:
    ruled_out = goal("goal-4-ferreira").review
    assert (ruled_out.outcome, ruled_out.reason) == (
        ReviewOutcome.RULED_OUT,
        RuledOutReason.OFFSIDE,
    )
    assert sources("goal-4-ferreira", FactName.REVIEW) == {"A2", "L", "O"}
    given = goal("goal-6-messi").review
    assert (given.outcome, given.reason) == (
        ReviewOutcome.GIVEN_AFTER_REVIEW,
        RuledOutReason.OFFSIDE,
    )
    assert [(step.call, step.at) for step in given.steps] == [
        (ReviewCall.RULED_OUT, None),
        (ReviewCall.CHECKED, None),
        (ReviewCall.GIVEN, None),
    ]
    evidence = goal("goal-6-messi").evidence_for(FactName.REVIEW)
    assert evidence is not None
    assert "Josef Martínez" in (evidence.note or "")
    assert [
        goal.id for goal in bundled().goals if goal.review.outcome is not ReviewOutcome.NONE
    ] == ["goal-4-ferreira", "goal-6-messi"]


@pytest.mark.parametrize(
    ("identifier", "steps"),
    [
        (
            "goal-4-ferreira",
            [(ActionKind.CROSS, "geovane-jesus"), (ActionKind.TOUCH, "kamungo")],
        ),
        ("goal-6-messi", [(ActionKind.PASS, "alba")]),
        ("goal-37-quignon", [(ActionKind.CROSS, "farfan"), (ActionKind.TOUCH, "obrian")]),
        (
            "goal-45-kamungo",
            [
                (ActionKind.BALL_WON, "velasco"),
                (ActionKind.HOLD_UP, "ferreira"),
                (ActionKind.CARRY, "kamungo"),
            ],
        ),
        (
            "goal-63-velasco",
            [(ActionKind.FOUL, "yedlin"), (ActionKind.FREE_KICK_WON, "farfan")],
        ),
        ("goal-65-cremaschi", [(ActionKind.PASS, "messi"), (ActionKind.PASS, "alba")]),
        ("goal-68-taylor", [(ActionKind.PASS, None)]),
        ("goal-80-farfan", [(ActionKind.FREE_KICK, "messi")]),
        ("goal-85-messi", []),
    ],
)
def test_the_way_to_a_goal(identifier: str, steps: list[tuple[ActionKind, str | None]]) -> None:
    assert [(step.kind, step.player_id) for step in goal(identifier).build_up] == steps
    assert all(step.sources for step in goal(identifier).build_up)


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("goal-4-ferreira", ["header by Kamungo", "cross by Geovane Jesus"]),
        ("goal-6-messi", ["first time", "Side-footed", "Alba", "from the left"]),
        ("goal-37-quignon", ["overlapping full-back", "Farfan", "left", "Obrian"]),
        ("goal-45-kamungo", ["his own half", "Ferreira", "past Miller", "Drake Callender"]),
        ("goal-63-velasco", ["Yedlin", "fouled Farfan", "crossed in", "touched by nobody"]),
        ("goal-65-cremaschi", ["substitute", "Alba", "Messi"]),
        ("goal-68-taylor", ["Tracking back", "counter-attack", "past his own goalkeeper"]),
        ("goal-80-farfan", ["headed", "Messi's free kick", "own net"]),
        ("goal-85-messi", ["right of centre", "underside of the crossbar"]),
    ],
)
def test_the_details_of_a_goal(identifier: str, words: list[str]) -> None:
    detail = goal(identifier).detail or ""
    assert [word for word in words if word not in detail] == []


def test_the_other_incidents() -> None:
    shots = [
        (shot.id, shot.time.at.minute_label, shot.side, shot.player_id, shot.outcome)
        for shot in bundled().shots
    ]
    assert shots == [
        ("shot-1-ferreira", "1", Side.HOME, "ferreira", ShotOutcome.WOODWORK),
        ("shot-12-velasco", "12", Side.HOME, "velasco", ShotOutcome.WOODWORK),
        ("shot-35-taylor", "35", Side.AWAY, "taylor", ShotOutcome.SAVED),
        ("shot-35-messi", "35", Side.AWAY, "messi", ShotOutcome.BLOCKED),
    ]
    assert bundled().shots[0].finish is Finish.HEAD
    assert bundled().shots[1].situation is Situation.FREE_KICK_DIRECT
    assert "off the line" in (bundled().shots[3].detail or "")
    actions = [
        (action.time.at.minute_label, action.side, action.player_id, action.kind)
        for action in bundled().actions
    ]
    assert actions == [
        ("4", Side.AWAY, "callender", ActionKind.SAVE),
        ("35", Side.HOME, "paes", ActionKind.SAVE),
        ("50", Side.HOME, "ferreira", ActionKind.CHANCE),
    ]
    assert sources("save-4-callender", FactName.TIME) == {"H"}
    team = event("shot-12-velasco").evidence_for(FactName.TEAM)
    assert team is not None
    assert "wrong team" in (team.note or "")


def test_the_nine_kicks() -> None:
    shootout = bundled().shootout
    assert shootout is not None
    assert shootout.first is Side.AWAY
    scored, over = KickOutcome.SCORED, KickOutcome.OFF_TARGET
    assert [(kick.order, kick.side, kick.player_id, kick.outcome) for kick in shootout.kicks] == [
        (1, Side.AWAY, "messi", scored),
        (2, Side.HOME, "arriola", scored),
        (3, Side.AWAY, "busquets", scored),
        (4, Side.HOME, "pomykal", over),
        (5, Side.AWAY, "campana", scored),
        (6, Side.HOME, "quignon", scored),
        (7, Side.AWAY, "miller", scored),
        (8, Side.HOME, "ferreira", scored),
        (9, Side.AWAY, "cremaschi", scored),
    ]
    assert [kick.time.at for kick in shootout.kicks] == [MatchTime(5, n) for n in range(1, 10)]
    assert {(kick.placement, kick.placement_text) for kick in shootout.kicks} == {(None, None)}
    assert shootout.kicks[3].detail == "Over the bar."
    assert "18" in (shootout.kicks[8].detail or "")
