from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.analysis.index import MatchIndex
from explorer.domain.events import Action, ActionKind, Card, CardKind, Goal, Shot, Substitution
from explorer.domain.match import Match
from explorer.domain.time import MatchTime, about_minute
from explorer.providers.registry import read_match_file
from explorer.scenes.marks import Ink
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.events import EventsView
from explorer.views.events.event_cells import Column
from explorer.views.events.event_table import ROW_HEIGHT
from explorer.views.events.events_model import STATE_ROLE, EventsModel, runs
from explorer.views.events.scope import Group, Scope, orders_in, scope_name, scopes_of
from tests.analysis.build import AWAY, HOME, at, match, shootout
from tests.bundled import bundled
from tests.shared_data import shared

MATCH = match(
    goals=(
        Goal(id="g1", time=at(1, 600), side=HOME, player_id="hc", shot_id="s1"),
        Goal(id="g2", time=about_minute(2, 80), side=AWAY, player_id="hb", own_goal=True),
    ),
    shots=(
        Shot(id="s1", time=at(1, 600), side=HOME, player_id="hc", xg=0.31),
        Shot(id="s2", time=at(2, 100), side=AWAY, player_id="wa", xg=0.07),
    ),
    cards=(Card(id="c", time=at(1, 900), side=AWAY, player_id="wd", kind=CardKind.YELLOW),),
    substitutions=(
        Substitution(id="sub", time=at(2, 900), side=HOME, player_id="ha", player_on="hl"),
    ),
    actions=(
        Action(
            id="p",
            time=at(1, 595),
            side=HOME,
            player_id="ha",
            kind=ActionKind.PASS,
            recipient_id="hc",
        ),
    ),
    shootout=shootout("xo"),
)
NOTABLE = ["g1", "c", "s2", "sub", "g2", "k1", "k2"]


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    made = MatchSession()
    made.open_match(MATCH)
    return made


@pytest.fixture
def view(qtbot: QtBot, session: MatchSession) -> EventsView:
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: MatchSession) -> EventsView:
    made = EventsView(session, Appearance())
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


@pytest.fixture
def emitted(session: MatchSession) -> Counter[str]:
    counts: Counter[str] = Counter()
    for name in ("selection_changed", "playhead_changed", "hover_changed", "filter_changed"):
        getattr(session, name).connect(lambda name=name: counts.update([name]))
    return counts


def ids(view: EventsView) -> list[str]:
    return [view.model.event_at(row).id for row in range(view.model.rowCount())]


def chosen(view: EventsView) -> set[str]:
    return set(view.table.chosen_ids())


def choose_scope(view: EventsView, scope: Scope) -> None:
    place = view.kinds.findText(scope_name(scope))
    view.kinds.setCurrentIndex(place)
    view.kinds.activated.emit(place)


def centre(view: EventsView, event_id: str, column: Column = Column.PLAYER) -> QPoint:
    row = view.model.row_of(event_id)
    assert row is not None
    return view.table.visualRect(view.model.index(row, column)).center()


def click(
    qtbot: QtBot,
    view: EventsView,
    event_id: str,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    pos = centre(view, event_id)
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, keys, pos)


def column_texts(view: EventsView, column: Column) -> list[str]:
    return [view.model.cells(row)[column] for row in range(view.model.rowCount())]


class Changes:
    """Which rows a model says have changed, and how often it started over."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.rows: list[int] = []
        self.resets = 0
        model.dataChanged.connect(self._note)
        model.modelReset.connect(self._reset)

    def _note(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows.extend(range(first.row(), last.row() + 1))

    def _reset(self) -> None:
        self.resets += 1


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
    assert rows["g2"] == ("~80′", "Own goal", "BLU", "Player hb", "", "1–1")
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


def test_a_click_selects_and_moves_the_playhead_once(
    qtbot: QtBot, view: EventsView, session: MatchSession, emitted: Counter[str]
) -> None:
    click(qtbot, view, "s2")
    assert session.state.selection.ids == ("s2",)
    assert session.state.playhead == MatchTime(2, 100)
    assert emitted == {"selection_changed": 1, "playhead_changed": 1}
    assert chosen(view) == {"s2"}


def test_with_shift_the_playhead_stays(
    qtbot: QtBot, view: EventsView, session: MatchSession
) -> None:
    click(qtbot, view, "s2", Qt.KeyboardModifier.ShiftModifier)
    assert session.state.selection.primary == "s2"
    assert session.state.playhead == MatchTime(1, 0)


def test_several_rows_can_be_selected_the_last_one_clicked_first(
    qtbot: QtBot, view: EventsView, session: MatchSession
) -> None:
    click(qtbot, view, "s2")
    click(qtbot, view, "g1", Qt.KeyboardModifier.ControlModifier)
    assert session.state.selection.ids == ("g1", "s2")


def test_the_arrows_walk_and_enter_goes_there_again(
    qtbot: QtBot, view: EventsView, session: MatchSession
) -> None:
    click(qtbot, view, "g1")
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert session.state.selection.ids == ("c",)
    assert session.state.playhead == MatchTime(1, 900)
    session.set_playhead(MatchTime(1, 0))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert session.state.playhead == MatchTime(1, 900)


def test_a_selection_elsewhere_is_mirrored_and_brought_into_view(
    view: EventsView, session: MatchSession, emitted: Counter[str]
) -> None:
    view.resize(800, 140)
    session.select("g2", move=False)
    assert chosen(view) == {"g2"}
    assert view.table.viewport().rect().contains(row_rect(view, "g2"))
    session.select(move=False)
    assert chosen(view) == set()
    assert emitted == {"selection_changed": 2}


def row_rect(view: EventsView, event_id: str) -> QRect:
    row = view.model.row_of(event_id)
    assert row is not None
    return view.table.visualRect(view.model.index(row, Column.MINUTE))


def test_a_selected_event_that_is_not_listed_stays_selected(
    view: EventsView, session: MatchSession
) -> None:
    session.select("g1", move=False)
    choose_scope(view, Group.CARDS)
    assert chosen(view) == set()
    assert session.state.selection.ids == ("g1",)
    choose_scope(view, Group.NOTABLE)
    assert chosen(view) == {"g1"}


def test_sorting_and_searching_keep_the_selection(view: EventsView, session: MatchSession) -> None:
    session.select("s2", move=False)
    view.table.sortByColumn(Column.PLAYER, Qt.SortOrder.AscendingOrder)
    assert chosen(view) == {"s2"}
    view.search.setText("shot")
    assert chosen(view) == {"s2"}
    assert session.state.selection.ids == ("s2",)


def test_pointing_hovers_and_leaving_ends_it(
    qtbot: QtBot, view: EventsView, session: MatchSession
) -> None:
    QTest.mouseMove(view.table.viewport(), centre(view, "c"))
    qtbot.waitUntil(lambda: session.state.hovered == "c")
    QTest.mouseMove(view.search)
    qtbot.waitUntil(lambda: session.state.hovered is None)


def test_hovering_elsewhere_tints_the_row_and_nothing_scrolls(
    view: EventsView, session: MatchSession
) -> None:
    view.resize(800, 140)
    changes, before = Changes(view.model), view.table.verticalScrollBar().value()
    session.hover("k2")
    session.hover("g1")
    assert Counter(changes.rows) == {6: 2, 0: 1}
    assert view.table.verticalScrollBar().value() == before
    assert view.model.index(0, 0).data(STATE_ROLE).hovered


def test_the_playhead_marks_the_last_event_and_tells_changed_rows_alone(
    view: EventsView, session: MatchSession
) -> None:
    changes = Changes(view.model)
    session.set_playhead(MatchTime(1, 1000))
    view.catch_up()
    assert changes.rows == [0, 1]
    states = [view.model.index(row, 0).data(STATE_ROLE) for row in range(7)]
    assert [state.past for state in states] == [True, True] + [False] * 5
    assert [state.current for state in states] == [False, True] + [False] * 5
    session.set_playhead(MatchTime(1, 1001))
    view.catch_up()
    assert changes.rows == [0, 1]
    session.set_playhead(MatchTime(2, 200))
    view.catch_up()
    assert changes.rows == [0, 1, 1, 2]
    assert changes.resets == 0


def test_many_steps_are_caught_up_with_in_one(
    qtbot: QtBot, view: EventsView, session: MatchSession
) -> None:
    caught_up: list[bool] = []
    view.lag.timeout.connect(lambda: caught_up.append(True))
    for second in range(50):
        session.set_playhead(MatchTime(1, 580.0 + second))
    assert not view.model.index(0, 0).data(STATE_ROLE).past
    qtbot.waitUntil(lambda: bool(caught_up))
    assert view.model.index(0, 0).data(STATE_ROLE).current
    assert caught_up == [True]
    assert not view.lag.isActive()


def test_a_hidden_table_waits_and_catches_up_when_it_is_shown(
    qtbot: QtBot, session: MatchSession
) -> None:
    view = EventsView(session, Appearance())
    qtbot.addWidget(view)
    session.set_playhead(MatchTime(1, 1000))
    session.select("g1", move=False)
    assert view.model.rowCount() == 0
    assert not view.lag.isActive()
    view.show()
    assert ids(view) == NOTABLE
    assert chosen(view) == {"g1"}
    assert view.model.index(1, 0).data(STATE_ROLE).current


def test_filtered_rows_are_ghosts_that_cannot_be_chosen(
    qtbot: QtBot, view: EventsView, session: MatchSession
) -> None:
    session.set_filter(Filter(hidden=frozenset({"side:away"})))
    ghosts = [view.model.index(row, 0).data(STATE_ROLE).ghosted for row in range(7)]
    assert ghosts == [False, True, True, False, True, False, True]
    click(qtbot, view, "s2")
    assert session.state.selection.ids == ()
    QTest.mouseMove(view.table.viewport(), centre(view, "s2"))
    assert session.state.hovered is None
    assert ids(view) == NOTABLE


def test_hidden_future_takes_later_rows_off_and_keeps_the_selection(
    view: EventsView, session: MatchSession
) -> None:
    session.set_playhead(MatchTime(2, 200))
    session.select("g1", move=False)
    changes = Changes(view.model)
    session.set_filter(Filter(hide_future=True))
    assert ids(view) == ["g1", "c", "s2"]
    session.set_playhead(MatchTime(5, 1))
    view.catch_up()
    assert ids(view) == NOTABLE[:-1]
    session.set_playhead(MatchTime(1, 700))
    view.catch_up()
    assert ids(view) == ["g1"]
    assert chosen(view) == {"g1"}
    assert changes.resets == 0


def test_hidden_future_holds_for_any_sorting(view: EventsView, session: MatchSession) -> None:
    session.set_filter(Filter(hide_future=True))
    view.table.sortByColumn(Column.PLAYER, Qt.SortOrder.AscendingOrder)
    for moment in (MatchTime(2, 1000), MatchTime(5, 2), MatchTime(1, 1000)):
        session.set_playhead(moment)
        view.catch_up()
        listed = ids(view)
        choose_scope(view, Group.NOTABLE)
        assert listed == ids(view)
        past = {event.id for event in MatchIndex(MATCH).notable if event.time.at <= moment}
        assert set(listed) == past


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


def test_the_row_of_now_has_the_accent_and_the_selected_one_a_ring(
    view: EventsView, session: MatchSession
) -> None:
    session.set_playhead(MatchTime(1, 1000))
    session.select("s2", move=False)
    view.catch_up()
    image = view.table.viewport().grab().toImage()
    look = Appearance()
    now, selected = row_rect(view, "c"), row_rect(view, "s2")
    assert now.height() == ROW_HEIGHT
    assert image.pixelColor(1, now.center().y()) == QColor(look.colour(Ink.ACCENT))
    assert image.pixelColor(6, now.center().y()) == QColor(look.colour(Ink.ACCENT_TINT))
    for y in (selected.top(), selected.top() + 1, selected.bottom()):
        assert image.pixelColor(200, y) == QColor(look.colour(Ink.TEXT))
    assert image.pixelColor(6, selected.center().y()) == QColor(look.colour(Ink.PANEL))


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
