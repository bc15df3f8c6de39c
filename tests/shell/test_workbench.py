"""An open match that the library comes to have in another form."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from explorer.domain.match import Match
from explorer.domain.ports import MatchStore
from explorer.domain.time import MatchTime
from explorer.shell.composition import Desk, show_first

MOMENT = MatchTime(2, 1800.0)


@pytest.fixture
def match(desk: Desk, store: MatchStore) -> Match:
    loaded = store.load("dallas-miami")
    show_first(desk, loaded, MOMENT)
    return loaded


def shown(desk: Desk) -> Match | None:
    return desk.session.state.match


def test_an_updated_match_is_shown_anew_where_the_user_is(
    desk: Desk, store: MatchStore, match: Match, qtbot: QtBot
) -> None:
    kept, gone = match.goals[1].id, match.goals[2].id
    desk.session.select(kept, gone, move=False)
    goals = tuple(goal for goal in match.goals if goal.id != gone)
    store.save(replace(match, venue="Elsewhere", goals=goals))
    with qtbot.waitSignal(desk.session.match_changed):
        desk.importer.match_updated.emit(match.id)
    found = shown(desk)
    assert found is not None
    assert found.venue == "Elsewhere"
    assert desk.session.state.playhead == MOMENT
    assert desk.session.state.selection.ids == (kept,)


def test_a_match_that_has_become_shorter_starts_anew(
    desk: Desk, match: Match, qtbot: QtBot
) -> None:
    desk.session.set_playhead(MatchTime(5, 3.0))
    desk.workbench.show_again(replace(match, shootout=None))
    assert desk.session.state.playhead == MatchTime(1, 0.0)


def test_another_match_that_is_updated_changes_nothing(
    desk: Desk, match: Match, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(desk.session.match_changed):
        desk.importer.match_updated.emit("another")
        desk.workbench.show_again(replace(match, id="another"))
    assert shown(desk) == match
