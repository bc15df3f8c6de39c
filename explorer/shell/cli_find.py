"""The command ``find``: goals, kicks or matches of the library. It needs no Qt to run."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from explorer.analysis.tables import comma_separated
from explorer.app.libraries import open_library
from explorer.app.searching import NoSuchNameError, find_rows
from explorer.domain.query import Sought
from explorer.shell.cli_ends import FAILURE, SUCCESS, complain, wording
from explorer.shell.cli_failures import in_one_line
from explorer.shell.cli_print import goal_table, kick_table, table

_TABLES = {Sought.MATCHES: table, Sought.GOALS: goal_table, Sought.KICKS: kick_table}
_SCORES = ("score", "shootout")


@in_one_line
def find(arguments: Namespace) -> int:
    """Print what fits."""
    sought = Sought(arguments.sought)
    with closing(open_library(arguments.library, make_folder=False)) as store:
        try:
            rows = find_rows(store, arguments.query, sought)
        except NoSuchNameError as error:
            complain(wording(error.code, error.values))
            return FAILURE
    if arguments.json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif arguments.csv:
        print(csv_text(rows), end="")
    elif rows:
        print("\n".join(_TABLES[sought](rows)))
    else:
        print("Nothing fits.")
    return SUCCESS


def csv_text(rows: Sequence[dict[str, Any]]) -> str:
    """Rows as comma-separated values with a header; a score has a column for either side.

    Without rows there is nothing to name the columns after, and the text is empty.
    """
    flat = [_flat(row) for row in rows]
    names = dict.fromkeys(name for row in flat for name in row)
    if not names:
        return ""
    return comma_separated([names, *([row.get(name) for name in names] for row in flat)])


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if name in _SCORES:
            home, away = value.values() if isinstance(value, dict) else value or (None, None)
            flat |= {f"{name}_home": home, f"{name}_away": away}
        else:
            flat[name] = str(value).lower() if isinstance(value, bool) else value
    return flat
