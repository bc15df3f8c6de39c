"""Which two teams a spreadsheet is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.analysis.tables import unshield
from explorer.domain.evidence import Finding
from explorer.providers.base import ImportProblem, plain_name
from explorer.providers.spreadsheet.facts import Facts
from explorer.providers.spreadsheet.squads import TeamNames
from explorer.providers.spreadsheet.table import Row, Table
from explorer.providers.spreadsheet.words import SIDES, UNKNOWN, plain_word


@dataclass(frozen=True, slots=True)
class Teams:
    """The names of both teams, and the doubts about them."""

    names: TeamNames
    findings: tuple[Finding, ...] = ()


def find_teams(facts: Facts, table: Table, rows: Sequence[Row], name: str) -> Teams:
    """The two teams: as the lines ``home`` and ``away`` say, else as the rows name them.

    Raises:
        ImportProblem: If neither names two.
    """
    home, away = facts.home, facts.away
    findings: tuple[Finding, ...] = ()
    if home is None or away is None:
        known = {plain_word(given) for given in (home, away) if given}
        others = [team for team in _teams_of(rows, table) if plain_word(team) not in known]
        if len(others) + len(known) != 2:
            raise ImportProblem("sheet_no_teams", {"name": name, "count": len(others) + len(known)})
        if home is None and away is None:
            home, away = others
            findings = (Finding("home_team_guessed", {"team": home, "count": 1}),)
        else:
            home, away = home or others[0], away or others[0]
    if plain_word(home) == plain_word(away):
        raise ImportProblem("sheet_same_teams", {"name": name, "team": home})
    return Teams(TeamNames(home, away), findings)


def _teams_of(rows: Sequence[Row], table: Table) -> list[str]:
    """The different names in the column ``team``, in the order in which they come up."""
    place = table.columns["team"]
    cells = (row.cells[place] for row in rows if place < len(row.cells))
    names: dict[str, str] = {}
    for cell in cells:
        team = plain_name(unshield(cell.strip()))
        if team and plain_word(team) not in {*SIDES, UNKNOWN}:
            names.setdefault(plain_word(team), team)
    return list(names.values())
