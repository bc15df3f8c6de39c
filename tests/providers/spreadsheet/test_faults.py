from __future__ import annotations

import re
from pathlib import Path

import pytest

import explorer.providers.spreadsheet
from explorer.domain.excerpt import Remedy
from explorer.providers.spreadsheet.table import MAX_ROWS, MAX_SHEET_BYTES
from explorer.views.text import has_message
from tests.providers.spreadsheet.sheets import FACTS, HEADER, match_of, problem_of, sheet, words_of


def test_a_letter_for_a_digit_is_named_with_line_and_column() -> None:
    data = sheet("68,home,goal,Taylor,own", "8O,away,goal,Farfan,own", "85,away,goal,Messi")
    assert words_of(data) == (
        "Line 6, column “minute”: 8O is not a minute. It ends in the letter O. "
        "Use 0 to 130, or ~80 for about."
    )
    problem = problem_of(data)
    assert (problem.where, problem.readable, problem.remedy) == (
        "6:minute",
        2,
        Remedy.MINUTE_UNKNOWN,
    )
    assert problem.excerpt is not None
    assert [line.number for line in problem.excerpt.lines] == [5, 6, 7]
    assert (problem.excerpt.line, problem.excerpt.start, problem.excerpt.end) == (6, 0, 2)


@pytest.mark.parametrize(
    ("row", "code", "cell"),
    [
        ("6,Redds,goal,Ann", "sheet_team_near", "Redds"),
        ("6,Greens,goal,Ann", "sheet_team", "Greens"),
        ("6,,goal,Ann", "sheet_team_missing", ""),
        ("6,home,gaol,Ann", "sheet_word_near", "gaol"),
        ("6,home,picnic,Ann", "sheet_word", "picnic"),
        ("6,home,,Ann", "sheet_type_missing", ""),
        (",home,goal,Ann", "sheet_minute_missing", ""),
        ("6,home,goal,Ann,cornr", "sheet_word_near", "cornr"),
        (',home,kick,Ann,,"in, ""out"""', "sheet_word", 'in, ""out""'),
        (",home,kick,Ann", "sheet_outcome_missing", ""),
        ("120,home,kick,Ann,,saved", "sheet_kick_minute", "120"),
        ("P2,home,kick,Ann,,saved", "sheet_kick_order", "P2"),
        (",home,starter", "sheet_player_missing", ""),
    ],
)
def test_a_faulty_cell_is_shown(row: str, code: str, cell: str) -> None:
    problem = problem_of(sheet("5,home,goal,Ann", row))
    assert problem.code == code
    assert problem.excerpt is not None
    assert problem.excerpt.line == 6
    line = next(line for line in problem.excerpt.lines if line.number == 6)
    assert line.text[problem.excerpt.start : problem.excerpt.end] == cell
    assert problem.readable is not None


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("x", "far", "sheet_number"),
        ("x", "200", "sheet_number_range"),
        ("xg", "1.5", "sheet_number_range"),
        ("possession", "1.5", "sheet_whole_number"),
        ("deflected", "perhaps", "sheet_word"),
        ("period", "9", "sheet_word"),
    ],
)
def test_a_cell_of_another_column_is_checked_too(column: str, cell: str, code: str) -> None:
    header = f"minute,team,type,player,{column}\n"
    assert problem_of(sheet(f"6,home,shot,Ann,{cell}", header=header)).code == code


def test_a_cell_in_a_row_of_several_lines_is_found_on_its_own_line() -> None:
    problem = problem_of(
        sheet('6,home,"goal","An\nn",cornr', header="minute,team,type,player,how\n")
    )
    assert problem.excerpt is not None
    line = next(line for line in problem.excerpt.lines if line.number == problem.excerpt.line)
    assert (line.number, line.text) == (6, 'n",cornr')
    assert line.text[problem.excerpt.start : problem.excerpt.end] == "cornr"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ("home,Reds\naway,Blues\n", "sheet_no_date"),
        ("home,Reds\naway,Blues\ndate,soon\n", "sheet_date"),
        ("home,Reds\naway,Blues\ndate,6/8/2023\n", "sheet_date_ambiguous"),
        ("home,Reds\naway,Blues\ndate,31.02.2023\n", "sheet_date"),
        ("home,Reds\naway,reds\ndate,2023-08-06\n", "sheet_same_teams"),
        ("date,2023-08-06\n", "sheet_no_teams"),
        (FACTS + "datte,2024\n", "sheet_fact_near"),
        (FACTS + "weather,rain\n", "sheet_fact"),
        (FACTS + "date,2023-08-06\n", "sheet_fact_twice"),
        (FACTS + "score,04. Apr\n", "sheet_score"),
        (FACTS + "attendance,many\n", "sheet_fact_value"),
        (FACTS + "extra time,perhaps\n", "sheet_answer"),
        (FACTS + "id,a b\n", "sheet_id"),
        (FACTS + "kicks each,500\n", "sheet_fact_value"),
    ],
)
def test_a_faulty_fact_is_named(facts: str, code: str) -> None:
    assert problem_of(sheet("6,home,goal,Ann", facts=facts)).code == code


def test_a_day_that_can_only_be_one_is_read() -> None:
    for written in ("13/08/2023", "8/13/2023", "7/7/2023", "2023/8/13"):
        facts = f"home,Reds\naway,Blues\ndate,{written}\n"
        with pytest.raises(AssertionError, match="was read"):
            problem_of(sheet("6,home,goal,Ann", facts=facts))


def test_faults_of_the_table_itself_are_named() -> None:
    assert problem_of(b"home,Reds\n").code == "sheet_no_header"
    assert problem_of((FACTS + "minute,team,player\n").encode()).code == "sheet_no_column"
    assert (
        problem_of((FACTS + "minute,team,type,note,note\n").encode()).code == "sheet_column_twice"
    )
    assert problem_of((FACTS + HEADER).encode()).code == "sheet_no_events"
    assert problem_of(sheet("6,home,goal,Zoë").decode().encode("latin-1")).code == "sheet_not_utf8"
    assert problem_of(sheet('6,home,goal,"Ann')).code == "sheet_quotes"
    assert problem_of(sheet("6,home,goal,Ann,,,a note, with a comma")).code == "sheet_cells"
    assert problem_of(sheet(f"6,home,goal,{'x' * 200_000}")).code == "sheet_quotes"


def test_a_table_beyond_all_measure_is_refused() -> None:
    problem = problem_of((FACTS + HEADER + "6,home,pass\n" * (MAX_ROWS + 1)).encode())
    assert (problem.code, problem.values["limit"]) == ("sheet_too_many_rows", MAX_ROWS)


def test_every_code_has_a_text() -> None:
    package = Path(explorer.providers.spreadsheet.__file__).parent
    sources = "".join(path.read_text(encoding="utf-8") for path in package.glob("*.py"))
    codes = set(re.findall(r'"(sheet_[a-z0-9_]+)"', sources))
    assert len(codes) > 40
    assert [code for code in sorted(codes) if not has_message(code)] == []


def test_a_file_beyond_all_measure_is_refused_before_it_is_read() -> None:
    problem = problem_of(sheet("6,home,goal,Ann") + b" " * MAX_SHEET_BYTES)
    assert (problem.code, problem.values["limit"]) == ("file_too_large", 64)


def test_a_file_full_of_faults_has_findings_that_somebody_can_read() -> None:
    data = sheet("6,home,goal,Ann", *(f"8O,away,picnic {row}," for row in range(3000)))
    findings = match_of(data, lenient=True).findings
    assert len(findings) == 51
    assert (findings[-1].code, findings[-1].values["count"]) == ("sheet_rows_left_out", 3000)


def test_many_events_alike_and_none_with_a_minute_are_read() -> None:
    data = sheet("6,home,goal,Ann", *(",away,goal,Bea" for _ in range(5000)), "80,home,goal,Ann")
    match = match_of(data, lenient=True)
    assert len({goal.id for goal in match.goals}) == 5002
    assert match.goals[-1].time.at.minute_label == "80"
