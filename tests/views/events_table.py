"""A small match, and the events table that shows it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.domain.events import Action, ActionKind, Card, CardKind, Goal, Shot, Substitution
from explorer.domain.time import about_minute
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.events import EventsView
from explorer.views.events.event_cells import Column
from explorer.views.events.scope import Scope, scope_name
from tests.analysis.build import AWAY, HOME, at, match, shootout

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


def shown(qtbot: QtBot, session: MatchSession) -> EventsView:
    made = EventsView(session, Appearance())
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


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


def row_rect(view: EventsView, event_id: str) -> QRect:
    row = view.model.row_of(event_id)
    assert row is not None
    return view.table.visualRect(view.model.index(row, Column.MINUTE))
