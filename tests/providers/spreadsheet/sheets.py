"""Small spreadsheets to test with."""

from __future__ import annotations

from explorer.domain.match import Match
from explorer.providers.base import ImportProblem
from explorer.providers.spreadsheet import read_sheet
from explorer.resources import resource_path
from explorer.views.text import message

FACTS = "home,Reds\naway,Blues\ndate,2024-04-20\n"
HEADER = "minute,team,type,player,how,outcome,note\n"
NAME = "reds-blues.csv"


def template() -> bytes:
    """The file that people copy."""
    return resource_path("matches/template.csv").read_bytes()


def sheet(*rows: str, facts: str = FACTS, header: str = HEADER) -> bytes:
    """A file with those rows; the first is line 5."""
    return (facts + header + "".join(f"{row}\n" for row in rows)).encode()


def match_of(data: bytes, *, lenient: bool = False) -> Match:
    """The match of a file."""
    return read_sheet(data, name=NAME, lenient=lenient).match


def problem_of(data: bytes) -> ImportProblem:
    """Why a file is refused."""
    try:
        read_sheet(data, name=NAME)
    except ImportProblem as problem:
        return problem
    raise AssertionError("the file was read")


def words_of(data: bytes) -> str:
    """Why a file is refused, in words."""
    problem = problem_of(data)
    return message(problem.code, problem.values)
