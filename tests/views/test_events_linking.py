from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.analysis.index import MatchIndex
from explorer.domain.time import MatchTime
from explorer.scenes.marks import Ink
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.events import EventsView
from explorer.views.events.event_cells import Column
from explorer.views.events.event_table import ROW_HEIGHT
from explorer.views.events.events_model import STATE_ROLE
from explorer.views.events.scope import Group
from tests.views.events_table import (
    MATCH,
    NOTABLE,
    Changes,
    centre,
    choose_scope,
    chosen,
    click,
    ids,
    row_rect,
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


@pytest.fixture
def emitted(session: MatchSession) -> Counter[str]:
    counts: Counter[str] = Counter()
    for name in ("selection_changed", "playhead_changed", "hover_changed", "filter_changed"):
        getattr(session, name).connect(lambda name=name: counts.update([name]))
    return counts


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
