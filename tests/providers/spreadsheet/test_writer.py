from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.domain.match import Match
from explorer.domain.time import Certainty, EventTime, MatchTime, minute_span
from explorer.providers.event_rows import minute_text
from explorer.providers.native import read_match
from explorer.providers.registry import read_match_file
from explorer.providers.spreadsheet import read_sheet, write_sheet
from explorer.resources import resource_path
from tests.providers.native_samples import full_match
from tests.providers.spreadsheet.sheets import NAME, match_of, sheet, template
from tests.shared_data import shared

REAL = ("3869685", "3869220", "7581", "3923880", "3895095")


def again(match: Match) -> Match:
    """The match that its spreadsheet gives."""
    return read_sheet(write_sheet(match), name=NAME).match


def told(match: Match) -> list[object]:
    """What a spreadsheet has to tell of a match."""
    names = {player.id: player.name for player in match.players().values()}

    def name(player: str | None) -> str | None:
        return None if player is None else names[player]

    return [
        [
            *(
                (goal.id, goal.time.at.minute_label, goal.time.certainty, goal.side, goal.own_goal)
                for goal in match.goals
            ),
            *(
                (goal.situation, goal.finish, goal.technique, goal.deflected)
                for goal in match.goals
            ),
            *((goal.review, goal.location, goal.placement, goal.detail) for goal in match.goals),
            *((name(goal.player_id), name(goal.assist_id), goal.shot_id) for goal in match.goals),
        ],
        [
            replace(shot, player_id=name(shot.player_id), assist_id=name(shot.assist_id))
            for shot in (replace(shot, freeze_frame=(), evidence=()) for shot in match.shots)
        ],
        [replace(card, player_id=name(card.player_id), evidence=()) for card in match.cards],
        [
            (sub.id, sub.time.at.minute_label, name(sub.player_id), name(sub.player_on))
            for sub in match.substitutions
        ],
        [
            replace(act, player_id=name(act.player_id), recipient_id=name(act.recipient_id))
            for act in (replace(act, evidence=()) for act in match.actions)
        ],
        [
            (kick.order, kick.outcome, kick.side, name(kick.player_id), name(kick.keeper_id))
            for kick in match.kicks
        ],
        [match.listed_score, match.listed_shootout, match.rules, match.date, match.competition],
        [(team.name, team.code, team.coach, team.formation) for team in (match.home, match.away)],
        match.periods,
        (match.provider.name, match.provider.attribution),
    ]


def test_the_template_comes_back_equal() -> None:
    match = match_of(template())
    assert again(match) == match


def test_the_bundled_match_tells_all_its_events_again() -> None:
    data = resource_path("matches/dallas-miami.json").read_bytes()
    match = read_match(data, name="dallas-miami.json").match
    found, expected = told(again(match)), told(match)
    assert found == expected
    assert again(match).findings == ()


@pytest.mark.parametrize("number", REAL)
def test_a_real_match_tells_all_its_events_again(number: str) -> None:
    match = read_match_file(shared(f"statsbomb/events/{number}.json")).match
    found = again(match)
    assert told(found) == told(match)
    assert found.findings == ()


def test_the_first_lines_name_the_provider_and_its_attribution() -> None:
    match = match_of(sheet("6,home,goal,Ann"))
    provider = replace(match.provider, name="Some Data", attribution="Data by Some Data.")
    text = write_sheet(replace(match, provider=provider)).decode("utf-8-sig")
    assert "# source: Some Data\n# attribution: Data by Some Data.\n" in text


def test_a_date_that_nobody_knows_comes_back_unknown() -> None:
    match = replace(match_of(template()), date=None)
    assert again(match).date is None


def test_what_programs_take_for_a_formula_is_written_as_text() -> None:
    match = match_of(sheet("6,home,goal,Ann,,,'=1+1"))
    assert match.goals[0].detail == "=1+1"
    rows = list(csv.reader(io.StringIO(write_sheet(match).decode("utf-8-sig"))))
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)
    assert again(match) == match


def test_everything_that_the_own_format_can_say_can_be_written() -> None:
    assert len(list(again(full_match()).events())) == len(list(full_match().events()))


@pytest.mark.parametrize(
    ("time", "text"),
    [
        (minute_span(2, 80, 0, before=3, after=1, certainty=Certainty.INFERRED), "~80"),
        (EventTime(MatchTime(2, 0.0), earliest=MatchTime(2, 0.0), latest=MatchTime(2, 0)), "45:00"),
        (EventTime(MatchTime(2, 90.0), Certainty.BOUND, latest=MatchTime(2, 100)), "<=47"),
        (EventTime(MatchTime(2, 90.0), Certainty.BOUND, earliest=MatchTime(2, 80)), ">=47"),
    ],
)
def test_a_time_is_written_as_people_write_it(time: EventTime, text: str) -> None:
    assert minute_text(time) == text


def test_the_file_is_one_that_pandas_and_others_read_as_a_plain_table(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(write_sheet(match_of(template())))
    lines = [line for line in path.read_text("utf-8-sig").splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(lines))
    assert next(row["player"] for row in rows if row["type"] == "goal") == "Ada Quill"
