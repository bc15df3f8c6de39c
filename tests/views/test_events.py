from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.analysis.index import MatchIndex
from explorer.domain.events import ActionKind, Card, CardKind
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.domain.time import MatchTime, stated_minute
from explorer.providers.registry import read_match_file
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.events import EventsView
from explorer.views.events.event_cells import Column
from explorer.views.events.events_model import EventsModel, runs
from explorer.views.events.scope import Group, Scope, orders_in, scopes_of
from tests.bundled import bundled
from tests.shared_data import shared
from tests.views.events_table import (
    MATCH,
    NOTABLE,
    Changes,
    choose_scope,
    column_texts,
    ids,
    shown,
)


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    made = MatchSession()
    made.open_match(MATCH)
    return made


@pytest.fixture
def view(qtbot: QtBot, session: MatchSession) -> EventsView:
    return shown(qtbot, session)


def test_the_model_keeps_to_qts_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    model = EventsModel()
    check(model)
    model.set_match(MatchIndex(MATCH))
    model.set_scope(Group.ALL)
    check(model)
    model.set_filter(Filter(hide_future=True))
    for moment in (MatchTime(1, 700), MatchTime(2, 2300), MatchTime(1, 0), MatchTime(5, 1)):
        model.set_moment(moment)
    model.sort(Column.PLAYER, Qt.SortOrder.DescendingOrder)
    model.set_moment(MatchTime(2, 500))
    model.set_words("player")
    model.set_match(None)


def test_notable_events_are_listed_in_order_of_time(view: EventsView) -> None:
    assert ids(view) == NOTABLE


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Group.ALL, ["p", "g1", "s1", "c", "s2", "sub", "g2", "k1", "k2"]),
        (Group.GOALS, ["g1", "g2"]),
        (Group.SHOTS, ["g1", "s2"]),
        (Group.CARDS, ["c"]),
        (Group.SUBSTITUTIONS, ["sub"]),
        (Group.KICKS, ["k1", "k2"]),
        (Group.REVIEWS, []),
        (ActionKind.PASS, ["p"]),
    ],
)
def test_the_drop_down_lists_single_kinds(
    view: EventsView, scope: Scope, expected: list[str]
) -> None:
    choose_scope(view, scope)
    assert ids(view) == expected


def test_a_reviewed_or_ruled_out_goal_is_a_review() -> None:
    index = MatchIndex(bundled())
    found = [index.events[order].id for order in orders_in(Group.REVIEWS, index)]
    assert found == ["goal-4-ferreira", "goal-6-messi"]


def test_only_actions_that_occur_are_offered() -> None:
    assert scopes_of(MatchIndex(MATCH)) == (*Group, ActionKind.PASS)
    assert scopes_of(None) == tuple(Group)


def test_a_kind_that_the_next_match_lacks_gives_way_to_the_notable(
    view: EventsView, session: MatchSession
) -> None:
    choose_scope(view, ActionKind.PASS)
    session.open_match(replace(MATCH, id="other", actions=()))
    assert view.scope is Group.NOTABLE
    assert ids(view) == NOTABLE


def test_rows_say_what_when_who_and_the_score(view: EventsView) -> None:
    rows = {view.model.event_at(row).id: view.model.cells(row).texts for row in range(7)}
    assert rows["g1"] == ("11′", "Goal", "RED", "Player hc", "xG 0.31", "1–0")
    assert rows["g2"] == ("~80′", "Own goal", "for BLU", "Player hb", "", "1–1")
    assert rows["s2"][1:] == ("Shot", "BLU", "Player wa", "outcome not known, xG 0.07", "1–0")
    assert rows["sub"][3:5] == ("Player hl", "for Player ha")
    assert rows["k1"] == ("P1", "Kick 1", "RED", "Player ha", "scored", "1–0")


@pytest.mark.parametrize("column", [Column.EVENT, Column.TEAM, Column.PLAYER, Column.DETAIL])
@pytest.mark.parametrize("order", Qt.SortOrder)
def test_every_column_sorts_and_time_decides_between_equals(
    view: EventsView, column: Column, order: Qt.SortOrder
) -> None:
    view.table.sortByColumn(column, order)
    falling = order is Qt.SortOrder.DescendingOrder
    text_of = dict(zip(ids(view), column_texts(view, column), strict=True))
    assert ids(view) == sorted(NOTABLE, key=lambda i: text_of[i].casefold(), reverse=falling)
    view.table.sortByColumn(Column.MINUTE, order)
    assert ids(view) == (NOTABLE[::-1] if falling else NOTABLE)


def test_the_score_sorts_by_goals_with_the_shootout_apart(view: EventsView) -> None:
    view.table.sortByColumn(Column.SCORE, Qt.SortOrder.DescendingOrder)
    assert ids(view) == ["k1", "k2", "g2", "g1", "c", "s2", "sub"]


def test_a_header_click_sorts(view: EventsView) -> None:
    header = view.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.PLAYER) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    players = column_texts(view, Column.PLAYER)
    assert players in (sorted(players), sorted(players, reverse=True))
    assert players != [players[0]] * len(players)


def test_words_are_found_in_any_column_whatever_case_and_accents(
    qtbot: QtBot, session: MatchSession
) -> None:
    session.open_match(bundled())
    view = shown(qtbot, session)
    view.search.setText("gomez SUBST")
    assert ids(view) == ["sub-64-cremaschi"]
    view.search.setText("nobody")
    assert ids(view) == []
    assert not view.table.isVisible()
    view.search.clear()
    assert view.table.isVisible()


def test_rows_are_copied_as_tab_separated_text(view: EventsView, session: MatchSession) -> None:
    session.select("c", "g1", move=False)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "11′\tGoal\tRED\tPlayer hc\txG 0.31\t1–0\n16′\tYellow card\tBLU\tPlayer wd\t\t1–0"
    )


def test_a_row_is_spoken_in_one_line(qtbot: QtBot, session: MatchSession) -> None:
    session.open_match(bundled())
    view = shown(qtbot, session)
    row = view.model.row_of("goal-80-farfan")
    assert row is not None
    spoken = view.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Own goal, Marco Farfan, for ")
    assert "about minute 80, 4–3" in spoken


def test_no_match_leaves_an_empty_table(view: EventsView, session: MatchSession) -> None:
    session.open_match(None)
    assert view.model.rowCount() == 0
    assert not view.table.isVisible()


@pytest.mark.parametrize("name", ["3869685", "3923880"])
def test_a_full_match_is_listed_whole_and_told_in_few_changes(
    qtbot: QtBot, session: MatchSession, name: str
) -> None:
    whole: Match = read_match_file(shared(f"statsbomb/events/{name}.json")).match
    session.open_match(whole)
    view = shown(qtbot, session)
    choose_scope(view, Group.ALL)
    index = MatchIndex(whole)
    assert ids(view) == [event.id for event in index.events]
    assert all(
        all(cells[:4])
        for cells in (view.model.cells(row).texts for row in range(len(index.events)))
    )
    changes = Changes(view.model)
    session.set_playhead(index.events[2000].time.at)
    view.catch_up()
    session.set_playhead(MatchTime(2, 0))
    view.catch_up()
    assert changes.resets == 0
    assert max(Counter(changes.rows).values()) <= 3
    for column in Column:
        view.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        assert sorted(ids(view)) == sorted(index.by_id)


def test_runs_of_adjacent_rows() -> None:
    assert runs([]) == []
    assert runs([4]) == [(4, 4)]
    assert runs([0, 1, 2, 5, 7, 8]) == [(0, 2), (5, 5), (7, 8)]


def test_a_provider_s_words_are_said_in_ours(qtbot: QtBot, session: MatchSession) -> None:
    sent_off = Card(id="c", time=stated_minute(1, 9), side=Side.HOME, kind=CardKind.YELLOW)
    known = replace(sent_off, reason="Foul Committed")
    other = replace(sent_off, id="d", reason="Kicked a bin")
    session.open_match(replace(MATCH, cards=(known, other)))
    cells = column_texts(shown(qtbot, session), Column.DETAIL)
    assert {"foul", "Kicked a bin"} <= set(cells)


def test_the_count_is_of_all_events_unless_it_would_tell_what_is_to_come(
    view: EventsView, session: MatchSession
) -> None:
    every = len(MatchIndex(MATCH).events)
    assert texts_of(view) >= {f"{len(NOTABLE)} of {every}"}
    session.set_playhead(MatchTime(1, 0))
    session.set_filter(Filter(hide_future=True))
    assert texts_of(view) >= {"0 so far", "Nothing has happened yet."}


def test_a_match_is_listed_where_the_playhead_is(qtbot: QtBot, session: MatchSession) -> None:
    session.open_match(bundled(), MatchTime(2, 2400))
    view = shown(qtbot, session)
    view.resize(600, 240)
    session.open_match(replace(bundled(), id="again"), MatchTime(2, 2400))
    seen = view.table.rowAt(0), view.table.rowAt(view.table.viewport().height() - 1)
    assert seen[0] <= view.model.current_row <= seen[1]
    session.open_match(bundled())
    assert view.table.rowAt(0) == 0


def texts_of(view: EventsView) -> set[str]:
    return {label.text() for label in view.findChildren(QLabel)}
