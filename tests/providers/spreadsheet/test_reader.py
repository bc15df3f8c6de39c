from __future__ import annotations

import datetime as dt

import pytest

from explorer.analysis.reconciliation import all_findings
from explorer.domain.events import (
    CardKind,
    Finish,
    KickOutcome,
    ReviewOutcome,
    RuledOutReason,
    ShotOutcome,
    Situation,
)
from explorer.domain.match import Score
from explorer.domain.place import Location, Side
from explorer.domain.time import Certainty
from explorer.providers.base import ImportProblem
from explorer.providers.spreadsheet import looks_like_a_sheet, read_sheet
from tests.providers.spreadsheet.sheets import FACTS, HEADER, match_of, sheet, template


def test_the_template_is_a_whole_match_without_doubts() -> None:
    match = match_of(template())
    assert all_findings(match) == ()
    assert (match.home.name, match.away.name) == ("Northfield Rovers", "Port Ellery")
    assert (match.date, match.venue) == (dt.date(2024, 4, 20), "Mill Lane")
    assert match.rules.extra_time is False
    assert [goal.time.at.minute_label for goal in match.goals] == ["12", "45+2", "70", "90+4"]
    assert match.goals[0].finish is Finish.HEAD
    assert match.goals[3].situation is Situation.FREE_KICK_DIRECT
    assert match.cards[0].kind is CardKind.YELLOW
    assert match.shots[0].outcome is ShotOutcome.SAVED
    assert (match.listed_score, match.listed_shootout) == (Score(2, 2), Score(4, 3))
    assert [kick.order for kick in match.kicks] == list(range(1, 11))
    assert match.kicks[7].outcome is KickOutcome.WOODWORK
    assert [entry.starter for entry in match.home.lineup] == [True]


def test_an_own_goal_counts_for_the_team_of_its_row() -> None:
    (goal,) = match_of(sheet("68,home,goal,Taylor,own")).goals
    assert (goal.side, goal.own_goal, goal.player_id) == (Side.HOME, True, "away-taylor")
    assert match_of(sheet("68,home,own goal,Taylor")).goals == (goal,)


def test_columns_stand_in_any_order_and_under_other_names() -> None:
    header = "Event;Notes;Club;Min.;Player\n"
    match = match_of(
        sheet("Goal;a volley;BLUES;7;Ann", header=header.replace("Min.", "Min"), facts=semicolons())
    )
    (goal,) = match.goals
    assert (goal.side, goal.detail, goal.time.at.minute_label) == (Side.AWAY, "a volley", "7")


def semicolons() -> str:
    return FACTS.replace(",", ";")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_every_dialect_gives_the_same_match(delimiter: str, ends: str, mark: str) -> None:
    data = sheet('6,home,goal,"Ann, ""the Cat"" Bell",header,,"two\nlines"')
    lines = data.decode().replace("Ann, ", "\0").replace(",", delimiter).replace("\0", "Ann, ")
    match = match_of((mark + lines.replace("\n", ends)).encode())
    assert match == match_of(data)
    assert match.home.players[0].name == 'Ann, "the Cat" Bell'


def test_facts_may_be_written_with_a_hash_and_a_colon() -> None:
    facts = "# A remark\n#home: Reds\n# away: Blues\n#date: 20.04.2024\n# venue: Mill Lane, Town\n"
    match = match_of(sheet("6,home,goal,Ann", facts=facts))
    assert (match.home.name, match.date) == ("Reds", dt.date(2024, 4, 20))
    assert match.venue == "Mill Lane, Town"


def test_rows_that_are_blank_or_remarks_are_passed_over() -> None:
    match = match_of(sheet("", ",,,,,,", "# later: more", "6,home,goal,Ann"))
    assert len(match.goals) == 1
    assert match.findings == ()


def test_without_the_lines_the_rows_name_the_teams() -> None:
    match = match_of(sheet("6,Reds,goal,Ann", "7,Blues,goal,Bea", facts="date,2024-04-20\n"))
    assert (match.home.name, match.away.name) == ("Reds", "Blues")
    assert [finding.code for finding in match.findings] == ["home_team_guessed"]


def test_what_only_extra_time_has_makes_the_match_have_it() -> None:
    short = match_of(sheet("93,home,goal,Ann"))
    assert (short.goals[0].time.at.minute_label, short.rules.extra_time) == ("90+3", None)
    long = match_of(sheet("93,home,goal,Ann", "107,home,goal,Ann"))
    assert (long.goals[0].time.at.minute_label, long.rules.extra_time) == ("93", True)
    assert [period.number for period in long.periods] == [1, 2, 3, 4]


def test_the_end_of_a_period_tells_how_long_it_was() -> None:
    match = match_of(sheet("6,home,goal,Ann", "90+6,,full time", ",,half time"))
    assert [period.played for period in match.periods] == [None, 3060.0]


def test_kicks_without_a_number_are_in_the_order_of_the_rows() -> None:
    match = match_of(sheet(",away,kick,Bea,,scored", ",home,kick,Ann,,saved"))
    assert match.shootout is not None
    assert match.shootout.first is Side.AWAY
    assert [kick.time.at.minute_label for kick in match.kicks] == ["P1", "P2"]
    by_order = match_of(
        sheet(
            ",home,kick,Ann,saved,2",
            ",away,kick,Bea,scored,1",
            header="minute,team,type,player,outcome,order\n",
        )
    )
    assert [kick.player_id for kick in by_order.kicks] == ["away-bea", "home-ann"]


def test_a_review_has_its_reason_and_steps() -> None:
    header = "minute,team,type,player,review,reason,review steps\n"
    (goal,) = match_of(
        sheet("6,home,goal,Ann,ruled out,offside,given @ 5:30; ruled out", header=header)
    ).goals
    assert (goal.review.outcome, goal.review.reason) == (
        ReviewOutcome.RULED_OUT,
        RuledOutReason.OFFSIDE,
    )
    assert len(goal.review.steps) == 2


def test_places_are_in_metres() -> None:
    header = "minute;team;type;player;x;y;zone\n"
    rows = ("6;home;goal;Ann;94,5;34;", "7;away;goal;Bea;;;edge of area")
    first, second = match_of(sheet(*rows, header=header, facts=semicolons())).goals
    assert first.location == Location.point(94.5, 34)
    assert second.location is not None
    assert second.location.attacking is Side.AWAY


def test_a_column_of_ones_own_is_passed_over_and_a_misspelt_one_is_noticed() -> None:
    match = match_of(sheet("6,home,goal,Ann,x,y", header="minute,team,type,player,asist,film\n"))
    codes = [(finding.code, finding.values.get("near")) for finding in match.findings]
    assert codes == [("sheet_column_near", "assist"), ("sheet_column", None)]


def test_reading_again_gives_an_equal_match() -> None:
    assert match_of(template()) == match_of(template())


def test_a_sheet_is_known_by_its_header() -> None:
    assert looks_like_a_sheet(template())
    assert looks_like_a_sheet(b"team;minute\n")
    assert not looks_like_a_sheet(b"date,home_team,away_team,winner\n")
    assert not looks_like_a_sheet(b'{"minute": 1, "team": "x", "type": "y"}')
    assert not looks_like_a_sheet(b"minute")
    assert not looks_like_a_sheet(b"")


def test_progress_goes_up_to_the_end() -> None:
    rows = (f"{minute},home,pass,Ann" for minute in range(1, 90) for _ in range(15))
    shares: list[float] = []
    read_sheet(sheet(*rows), name="a.csv", progress=shares.append)
    assert shares == sorted(shares)
    assert len(shares) > 5
    assert shares[-1] == 1.0


def test_progress_may_cancel() -> None:
    class StopError(Exception):
        pass

    def stop(_share: float) -> None:
        raise StopError

    with pytest.raises(StopError):
        read_sheet(template(), name="a.csv", progress=stop)


# --- lenient ---------------------------------------------------------------------------------


def test_an_event_of_unreadable_minute_stands_between_its_neighbours() -> None:
    data = sheet("60,home,goal,Ann", "8O,away,goal,Bea", "85,home,goal,Ann")
    match = match_of(data, lenient=True)
    assert [goal.player_id for goal in match.goals] == ["home-ann", "away-bea", "home-ann"]
    time = match.goals[1].time
    assert time.certainty is Certainty.INFERRED
    assert time.earliest is not None
    assert time.latest is not None
    assert (time.earliest.clock_label, time.latest.clock_label) == ("59:00", "85:00")
    codes = [finding.code for finding in match.findings]
    assert codes == ["sheet_minute_ends_in_letter", "sheet_minutes_unknown"]


def test_a_lenient_reading_leaves_out_what_it_cannot_read() -> None:
    data = sheet("60,home,goal,Ann,hedder", "61,Greens,goal,Cy", "62,home,gaol,Ann", "63,away,red")
    match = match_of(data, lenient=True)
    assert [goal.finish for goal in match.goals] == [None]
    assert len(match.cards) == 1
    counts = {f.code: f.values["count"] for f in match.findings if "count" in f.values}
    assert counts == {"sheet_cells_unknown": 1, "sheet_rows_left_out": 2}


def test_a_lenient_reading_of_a_sound_file_is_the_strict_one() -> None:
    assert match_of(template(), lenient=True) == match_of(template())


def test_a_lenient_reading_still_needs_two_teams_and_an_event() -> None:
    with pytest.raises(ImportProblem) as caught:
        match_of(sheet("6,Reds,goal,Ann", facts=""), lenient=True)
    assert caught.value.code == "sheet_no_teams"
    with pytest.raises(ImportProblem) as caught:
        match_of((FACTS + HEADER).encode(), lenient=True)
    assert caught.value.code == "sheet_no_events"
