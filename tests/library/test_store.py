from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from explorer.analysis.index import MatchIndex
from explorer.domain.evidence import Source
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.domain.ports import LibraryError, MatchNotFoundError, MatchStore, SaveStatus
from explorer.domain.query import GoalTick, Query
from explorer.library.schema import Base, DocumentRow, MatchRow
from explorer.library.schema_index import (
    AppearanceRow,
    FindingRow,
    GoalRow,
    KickRow,
    PlayerRow,
    TeamRow,
)
from explorer.library.schema_whole import ROWS
from explorer.library.store import SqlMatchStore
from tests.library.conftest import Opener
from tests.library.matches import AWAY, DRAWN, NEWER, UNDATED
from tests.library.statements import counted


def rows(store: SqlMatchStore, table: type[Base]) -> int:
    with store.engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(table)) or 0


def ids(store: MatchStore, query: Query | None = None) -> list[str]:
    return [summary.id for summary in store.summaries(query)]


@pytest.fixture
def filled(store: SqlMatchStore) -> SqlMatchStore:
    for match in (DRAWN, UNDATED, NEWER):
        store.save(match)
    return store


def test_a_saved_match_loads_as_it_was(filled: SqlMatchStore) -> None:
    assert filled.load("drawn") == DRAWN
    assert filled.load("undated") == UNDATED


def test_saving_tells_what_it_did(store: SqlMatchStore) -> None:
    assert store.save(DRAWN) is SaveStatus.ADDED
    assert store.save(replace(DRAWN)) is SaveStatus.UNCHANGED
    moved = replace(DRAWN, venue="Elsewhere")
    assert store.save(moved) is SaveStatus.UPDATED
    assert store.load("drawn") == moved
    assert ids(store) == ["drawn"]


def test_an_update_replaces_every_row(store: SqlMatchStore) -> None:
    store.save(DRAWN)
    store.save(replace(DRAWN, goals=DRAWN.goals[:1], shootout=None, findings=()))
    assert (rows(store, GoalRow), rows(store, KickRow), rows(store, FindingRow)) == (1, 0, 0)
    assert (rows(store, TeamRow), rows(store, AppearanceRow)) == (2, 4)


def test_a_summary_says_what_the_match_says(filled: SqlMatchStore) -> None:
    drawn = next(summary for summary in filled.summaries() if summary.id == "drawn")
    assert (drawn.provider, drawn.provider_id) == ("test", "1")
    assert (drawn.home, drawn.away) == ("Norrköping", "Olympique Łódź")
    assert drawn.score == Score(1, 1)
    assert drawn.shootout == Score(0, 2)
    assert (drawn.competition, drawn.season, drawn.stage) == ("Copa São João", "2023/24", "Final")
    assert drawn.date == DRAWN.date
    assert drawn.goals == (GoalTick(11.5, Side.HOME), GoalTick(3300.25 / 60, Side.AWAY))


def test_a_summary_has_the_score_that_is_shown(store: SqlMatchStore) -> None:
    stray = replace(DRAWN.goals[0], id="stray", time=DRAWN.kicks[0].time)
    store.save(replace(DRAWN, goals=(*DRAWN.goals, stray)))
    assert store.summaries()[0].score == MatchIndex(DRAWN).final_score


def test_a_summary_says_when_the_latest_source_was_changed(store: SqlMatchStore) -> None:
    dates = ("2024-05-10T16:57:53", "2024-06-01T00:00:00", None)
    sources = tuple(Source(str(date), "S", "A source", revised=date) for date in dates)
    store.save(replace(DRAWN, sources=sources))
    assert store.summaries()[0].revised == "2024-06-01T00:00:00"


def test_a_summary_leaves_unknown_what_is_unknown(filled: SqlMatchStore) -> None:
    undated = next(summary for summary in filled.summaries() if summary.id == "undated")
    assert (undated.date, undated.competition, undated.season, undated.stage) == (None,) * 4
    assert (undated.shootout, undated.goals, undated.score) == (None, (), Score())


def test_the_newest_match_comes_first_and_the_undated_last(filled: SqlMatchStore) -> None:
    assert ids(filled) == ["newer", "drawn", "undated"]
    assert ids(filled, Query(limit=1)) == ["newer"]


def test_a_limit_keeps_the_goals_of_what_is_left(filled: SqlMatchStore) -> None:
    assert [len(summary.goals) for summary in filled.summaries(Query(limit=2))] == [2, 2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("velasco", ["newer", "drawn", "undated"]),
        ("gomez", ["newer", "drawn"]),
        ("GÓMEZ norrk", ["newer", "drawn"]),
        ("gomez avila", []),
        ("lodz avila", ["undated"]),
        ("2023-08", ["drawn"]),
        ("2023/24 sao", ["newer", "drawn"]),
        ("  ", ["newer", "drawn", "undated"]),
        ("100%", ["undated"]),
        ("%", ["undated"]),
        ("o_b", ["undated"]),
        ("nobody", []),
        ("'; drop table matches; --", []),
    ],
)
def test_every_word_must_occur(filled: SqlMatchStore, text: str, found: list[str]) -> None:
    assert ids(filled, Query(text=text)) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(competitions=("Copa São João",)), ["newer", "drawn"]),
        (Query(seasons=("2023/24",), has_shootout=True), ["drawn"]),
        (Query(has_shootout=False), ["newer", "undated"]),
        (Query(teams=("olympique lodz",)), ["newer", "drawn", "undated"]),
        (Query(teams=("real ávila",)), ["undated"]),
        (Query(teams=("Real",)), []),
        (Query(text="gomez", has_shootout=True), ["drawn"]),
    ],
)
def test_every_part_of_a_query_must_hold(
    filled: SqlMatchStore, query: Query, found: list[str]
) -> None:
    assert ids(filled, query) == found


def test_a_list_takes_as_many_statements_for_many_matches_as_for_one(
    store: SqlMatchStore,
) -> None:
    store.save(DRAWN)
    with counted(store) as for_one:
        assert len(store.summaries()) == 1
    for number in range(40):
        store.save(replace(DRAWN, id=f"m{number}", provider_id=f"m{number}"))
    with counted(store) as for_many:
        assert len(store.summaries()) == 41
    assert len(for_many) == len(for_one) == 1


def test_loading_takes_one_statement(filled: SqlMatchStore) -> None:
    with counted(filled) as statements:
        filled.load("drawn")
    assert len(statements) == 1


def test_goals_kicks_and_findings_can_be_asked_for(store: SqlMatchStore) -> None:
    store.save(DRAWN)
    with store.engine.connect() as connection:
        scorers = connection.execute(
            select(PlayerRow.name, GoalRow.situation, GoalRow.finish, GoalRow.review)
            .join(GoalRow, GoalRow.player == PlayerRow.id)
            .order_by(GoalRow.number)
        ).all()
        kicks = connection.execute(select(KickRow.number, KickRow.side, KickRow.outcome)).all()
        finding = connection.execute(select(FindingRow.code, FindingRow.values)).one()
    assert [tuple(scorer) for scorer in scorers] == [
        ("Iker Gómez", "corner", "head", "none"),
        ("Björn Åkesson", None, None, "none"),
        ("Alan Velasco", None, None, "ruled_out"),
    ]
    assert [tuple(k) for k in kicks] == [
        (1, "away", "scored"),
        (2, "home", "woodwork"),
        (3, "away", "scored"),
    ]
    assert tuple(finding) == ("score-differs", {"listed": "2-1", "count": 3, "share": 0.5})


def test_teams_and_players_are_shared_and_renamed(filled: SqlMatchStore) -> None:
    assert rows(filled, TeamRow) == 3
    filled.save(replace(NEWER, away=replace(AWAY, name="Olympique")))
    assert rows(filled, TeamRow) == 3
    assert {
        summary.away for summary in filled.summaries(Query(competitions=("Copa São João",)))
    } == {"Olympique"}


def test_deleting_leaves_nothing_of_the_match(filled: SqlMatchStore) -> None:
    filled.delete("undated")
    assert ids(filled) == ["newer", "drawn"]
    assert rows(filled, TeamRow) == 2
    for match_id in ("newer", "drawn"):
        filled.delete(match_id)
    assert all(rows(filled, table) == 0 for table in ROWS)


def test_a_match_that_is_not_there_is_not_found(store: SqlMatchStore) -> None:
    with pytest.raises(MatchNotFoundError, match="nobody"):
        store.load("nobody")
    with pytest.raises(MatchNotFoundError, match="nobody"):
        store.delete("nobody")


def test_the_same_team_on_both_sides_and_ids_twice_can_be_kept(store: SqlMatchStore) -> None:
    odd = replace(DRAWN, away=DRAWN.home, goals=(DRAWN.goals[0], DRAWN.goals[0]))
    store.save(odd)
    assert store.load("drawn") == odd


def test_a_number_that_no_database_keeps_is_refused(store: SqlMatchStore) -> None:
    squad = (replace(DRAWN.home.players[0], shirt_number=2**63), *DRAWN.home.players[1:])
    with pytest.raises(ValueError, match=r"too large|out of range"):
        store.save(replace(DRAWN, home=replace(DRAWN.home, players=squad)))
    assert ids(store) == []


def test_a_damaged_document_is_named(filled: SqlMatchStore) -> None:
    with filled.engine.begin() as connection:
        connection.execute(
            update(DocumentRow).where(DocumentRow.match_id == "drawn").values(document=b"x")
        )
    with pytest.raises(LibraryError) as caught:
        filled.load("drawn")
    assert caught.value.code == "library-document"
    assert caught.value.values["match"] == "drawn"
    assert filled.load("newer") == NEWER


def test_threads_may_share_a_library(filled: SqlMatchStore) -> None:
    seen: list[str] = []
    threads = [
        threading.Thread(target=lambda: seen.append(filled.load("drawn").id)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == ["drawn"] * 8


KILLED_WHILE_SAVING = """
import os, signal, sys
from sqlalchemy import event
from explorer.library.opening import open_store
from tests.library.matches import DRAWN
store = open_store(sys.argv[1])

@event.listens_for(store.engine, "after_cursor_execute")
def die(connection, cursor, statement, *rest):
    if statement.startswith("INSERT INTO goals"):
        os.kill(os.getpid(), signal.SIGKILL)

store.save(DRAWN)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_process_killed_while_saving_leaves_the_library_as_it_was(
    opened: Opener, spec: str
) -> None:
    store = opened(spec)
    store.save(NEWER)
    store.close()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_SAVING, spec],
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert killed.returncode == -9
    again = opened(spec)
    assert ids(again) == ["newer"]
    assert rows(again, MatchRow) == rows(again, DocumentRow) == 1
    assert again.save(DRAWN) is SaveStatus.ADDED
