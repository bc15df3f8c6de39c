from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.providers.statsbomb import read_events
from explorer.session.filtering import Layer
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.pitch.filter_rail import FilterRail
from tests.bundled import bundled
from tests.shared_data import shared

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    return MatchSession()


@pytest.fixture
def rail(qtbot: QtBot, session: MatchSession) -> FilterRail:
    made = FilterRail(session, Appearance())
    qtbot.addWidget(made)
    made.resize(166, 490)
    session.open_match(bundled(), MatchTime(2, 2100))
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


def count(rail: FilterRail, key: str) -> str:
    return rail.chip(key).accessibleName().rpartition(", ")[2]


def click(qtbot: QtBot, rail: FilterRail, key: str) -> None:
    QTest.mouseClick(rail.chip(key), Qt.MouseButton.LeftButton)


def test_kinds_are_counted_and_greyed_where_there_is_none(rail: FilterRail) -> None:
    kinds = {key: count(rail, key) for key in rail.keys if key.startswith("kind:")}
    assert kinds == {
        "kind:open_play": "4",
        "kind:direct_free_kick": "2",
        "kind:header": "0",
        "kind:penalty": "0",
        "kind:own_goal": "2",
        "kind:ruled_out": "1",
    }
    assert rail.chip("kind:own_goal").isEnabled()
    assert not rail.chip("kind:header").isEnabled()


def test_further_facets_are_offered_as_far_as_they_occur(rail: FilterRail) -> None:
    assert count(rail, "review:any") == "1"
    assert (count(rail, "side:home"), count(rail, "side:away")) == ("4", "4")
    certainties = [key for key in rail.keys if key.startswith("certainty:")]
    assert certainties == ["certainty:stated", "certainty:about"]
    assert any(key.startswith("situation:") for key in rail.keys)
    assert any(key.startswith("finish:") for key in rail.keys)
    assert "layer:shots" not in rail.keys


def test_a_click_hides_and_shows_and_tells_once(
    qtbot: QtBot, rail: FilterRail, session: MatchSession
) -> None:
    emitted: list[frozenset[str]] = []
    session.filter_changed.connect(lambda: emitted.append(session.state.filter.hidden))
    click(qtbot, rail, "kind:own_goal")
    assert not rail.chip("kind:own_goal").isChecked()
    click(qtbot, rail, "kind:own_goal")
    assert rail.chip("kind:own_goal").isChecked()
    assert emitted == [frozenset({"kind:own_goal"}), frozenset()]
    assert count(rail, "kind:own_goal") == "2"


def test_a_chip_follows_a_filter_set_elsewhere(rail: FilterRail, session: MatchSession) -> None:
    session.set_filter(session.state.filter.toggled("side:away"))
    assert not rail.chip("side:away").isChecked()
    assert rail.chip("side:home").isChecked()


def test_ctrl_click_leaves_one_of_its_group_alone(
    qtbot: QtBot, rail: FilterRail, session: MatchSession
) -> None:
    QTest.mouseClick(rail.chip("kind:own_goal"), Qt.MouseButton.LeftButton, CTRL)
    shown = [key for key in rail.keys if key.startswith("kind:") and rail.chip(key).isChecked()]
    assert shown == ["kind:own_goal"]
    assert rail.chip("side:home").isChecked()
    rail.on_chip_wanted("kind:own_goal", True)
    assert session.state.filter.hidden == frozenset()


def test_a_lone_chip_stays_checked_when_soloed(
    qtbot: QtBot, rail: FilterRail, session: MatchSession
) -> None:
    chip = rail.chip("review:any")
    chip.setChecked(False)
    rail.on_chip_wanted("review:any", True)
    assert chip.isChecked()
    assert session.state.filter.hidden == frozenset()


def test_the_summary_follows_the_playhead(rail: FilterRail, session: MatchSession) -> None:
    assert rail.summary == "7 of 8 goals by 80:00. Later ones are outlines."
    session.set_playhead(MatchTime(1, 0))
    assert rail.summary == "0 of 8 goals by 00:00. Later ones are outlines."
    session.set_playhead(MatchTime(2, 2700))
    assert rail.summary == "8 of 8 goals by 90:00."


def test_nothing_of_the_future_is_counted_while_it_is_hidden(
    rail: FilterRail, session: MatchSession
) -> None:
    session.set_filter(replace(session.state.filter, hide_future=True))
    assert "8" not in rail.summary.replace("80:00", "")
    assert count(rail, "side:away") == "3"
    session.set_playhead(MatchTime(2, 2700))
    assert count(rail, "side:away") == "4"
    session.set_playhead(MatchTime(1, 0))
    assert count(rail, "side:away") == "0"
    session.set_filter(replace(session.state.filter, hide_future=False))
    assert count(rail, "side:away") == "4"


def test_more_facets_unfold(qtbot: QtBot, rail: FilterRail) -> None:
    extra = next(key for key in rail.keys if key.startswith("situation:"))
    assert rail.chip(extra).isHidden()
    rail.on_more_toggled(True)
    assert not rail.chip(extra).isHidden()
    rail.set_compact(True)
    assert not rail.chip(extra).isHidden()
    rail.on_more_toggled(False)
    assert rail.chip(extra).isHidden()


def test_shots_can_be_shown_where_there_are_any(
    qtbot: QtBot, rail: FilterRail, session: MatchSession
) -> None:
    session.open_match(read_events(shared("statsbomb/events/3923880.json")).match)
    assert count(rail, "layer:shots") == "19"
    assert not rail.chip("layer:shots").isChecked()
    click(qtbot, rail, "layer:shots")
    assert Layer.SHOTS in session.state.filter.layers
    assert rail.chip("layer:shots").isChecked()
    assert rail.summary == "No goals in play."
    assert rail.chip("side:home").isEnabled()


@pytest.mark.parametrize("width", [300, 420, 690])
@pytest.mark.parametrize("unfolded", [False, True])
def test_compact_chips_flow_and_are_never_clipped(
    qtbot: QtBot, rail: FilterRail, width: int, unfolded: bool
) -> None:
    rail.set_compact(True)
    rail.on_more_toggled(unfolded)
    QApplication.processEvents()
    rail.resize(width, rail.heightForWidth(width))
    QApplication.processEvents()
    inside = QRect(0, 0, width, rail.height())
    boxes: list[QRect] = []
    for key in rail.keys:
        chip = rail.chip(key)
        if chip.isVisible():
            box = QRect(chip.mapTo(rail, chip.rect().topLeft()), chip.size())
            assert inside.contains(box), key
            assert min(box.width(), box.height()) >= 24
            assert chip.width() >= chip.sizeHint().width()
            assert not any(box.intersects(other) for other in boxes)
            boxes.append(box)
    assert boxes


def test_names_fit_their_chips(rail: FilterRail) -> None:
    for key in rail.keys:
        for label in rail.chip(key).findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.width() >= label.sizeHint().width(), label.text()


@pytest.mark.parametrize("compact", [False, True])
def test_without_a_match_there_is_nothing_to_filter(
    qtbot: QtBot, session: MatchSession, compact: bool
) -> None:
    rail = FilterRail(session, Appearance())
    qtbot.addWidget(rail)
    rail.set_compact(compact)
    # Made with the first match; the app starts with one, and its chips would be made twice.
    assert rail.findChildren(QPushButton) == []
    assert (rail.keys, rail.summary) == ((), "")
    session.open_match(bundled())
    assert len(rail.findChildren(QPushButton)) == len(rail.keys) > 0


def test_the_summary_stays_in_sight_where_the_chips_have_to_scroll(
    rail: FilterRail, session: MatchSession
) -> None:
    rail.resize(rail.width(), 260)
    session.set_playhead(MatchTime(1, 330))
    QApplication.processEvents()
    (label,) = (found for found in rail.findChildren(QLabel) if found.text() == rail.summary)
    assert label.visibleRegion().boundingRect() == label.rect()
