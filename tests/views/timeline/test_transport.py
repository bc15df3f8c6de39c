"""The transport bar: it plays, tells and takes the time, and shows and sets the filter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.session.filtering import Layer
from explorer.session.state import Playback
from tests.bundled import bundled
from tests.scenes.timeline.scenes import goal, index_of, real
from tests.views.timeline.opened import Opened, settle


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot, bundled())


def enter(opened: Opened, text: str) -> None:
    field = opened.bar.time_field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("80", MatchTime(2, 2100)),
        ("80:00", MatchTime(2, 2100)),
        ("45+2", MatchTime(1, 2820)),
        ("P9", MatchTime(5, 9)),
    ],
)
def test_a_typed_time_moves_the_playhead(opened: Opened, text: str, moment: MatchTime) -> None:
    enter(opened, text)
    assert opened.session.state.playhead == moment
    assert opened.bar.time_field.text() == moment.clock_label
    assert opened.session.state.history.can_go_back


@pytest.mark.parametrize("text", ["soon", "120", "P10", ""])
def test_a_time_that_is_none_of_the_match_is_refused_and_said(opened: Opened, text: str) -> None:
    spy = QSignalSpy(opened.session.playhead_changed)
    field = opened.bar.time_field
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert spy.count() == 0
    assert field.problem
    assert field.property("state") == "error"
    assert field.accessibleDescription() == field.problem


def test_a_refusal_does_not_tell_when_a_match_ends_whose_future_is_hidden(opened: Opened) -> None:
    wanted = replace(opened.session.state.filter, hide_future=True)
    opened.session.set_filter(wanted)
    enter(opened, "P3")
    assert opened.session.state.playhead == MatchTime(1, 0)
    assert "hidden" in opened.bar.time_field.problem
    enter(opened, "80")
    assert opened.session.state.playhead == MatchTime(2, 2100)


def test_escape_gives_the_time_back(opened: Opened) -> None:
    enter(opened, "soon")
    field = opened.bar.time_field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "00:00"
    assert not field.problem
    assert field.property("state") is None


def test_what_is_being_typed_is_not_overwritten_by_playback(opened: Opened) -> None:
    field = opened.bar.time_field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "6")
    opened.session.set_playhead(MatchTime(1, 600))
    assert field.text() == "6"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "10:00"


def test_the_problem_stands_beside_the_field_until_it_is_corrected(opened: Opened) -> None:
    problem = opened.bar.problem_label
    enter(opened, "soon")
    assert problem.isVisible()
    assert "soon" in problem.text()
    QTest.keyClicks(opened.bar.time_field, "8")
    assert not problem.isVisible()


def test_the_buttons_step_from_event_to_event_and_to_the_ends(opened: Opened) -> None:
    steps = opened.bar.steps
    steps["next"].click()
    assert opened.session.state.playhead == MatchTime(1, 210)
    steps["end"].click()
    assert opened.session.state.playhead == MatchTime(5, 9)
    steps["previous"].click()
    assert opened.session.state.playhead == MatchTime(5, 8)
    steps["start"].click()
    assert opened.session.state.playhead == MatchTime(1, 0)


def test_play_and_pause_share_a_button(opened: Opened) -> None:
    button = opened.bar.play_button
    seen = []
    for _ in range(3):
        seen.append((opened.session.state.playback.playing, button.accessibleName()))
        button.click()
    assert seen == [(False, "Play"), (True, "Pause"), (False, "Play")]
    opened.session.set_playback(Playback(playing=False))


def test_the_speed_is_shown_and_set_in_both_forms(opened: Opened) -> None:
    speed = opened.bar.speed
    speed.group.button(30).click()
    assert opened.session.state.playback.speed == 30
    assert speed.drop_down.currentData() == 30
    opened.session.set_playback(Playback(speed=2))
    assert speed.group.checkedId() == 2
    speed.drop_down.activated.emit(0)
    assert opened.session.state.playback.speed == 1


def test_the_chips_count_and_switch_the_layers(opened: Opened) -> None:
    chips = opened.bar.layers.chips
    assert {layer: chip.text() for layer, chip in chips.items()} == {
        Layer.GOALS: "8",
        Layer.REVIEWS: "1",
        Layer.SUBSTITUTIONS: "8",
        Layer.CARDS: "2",
        Layer.KICKS: "9",
        Layer.SHOTS: "4",
    }
    spy = QSignalSpy(opened.session.filter_changed)
    chips[Layer.SHOTS].click()
    chips[Layer.GOALS].click()
    assert Layer.SHOTS in opened.session.state.filter.layers
    assert Layer.GOALS not in opened.session.state.filter.layers
    assert spy.count() == 2


def test_what_no_source_mentions_is_a_dash_and_what_did_not_happen_a_zero(qtbot: QtBot) -> None:
    reported = Opened(qtbot, index_of(goals=(goal(63),)).match)
    assert reported.bar.layers.chips[Layer.CARDS].text() == "–"
    assert not reported.bar.layers.chips[Layer.CARDS].isEnabled()
    measured = Opened(qtbot, real("3923880").match)
    assert measured.bar.layers.chips[Layer.GOALS].text() == "0"
    assert measured.bar.layers.chips[Layer.REVIEWS].text() == "0"


def test_a_narrow_bar_has_a_drop_down_and_a_menu(opened: Opened) -> None:
    opened.bar.set_compact(True)
    settle()
    assert opened.bar.speed.drop_down.isVisible()
    assert not opened.bar.speed.group.button(1).isVisible()
    button = opened.bar.layers.menu_button
    assert button.isVisible()
    assert "28" in button.text()
    shots = button.menu().actions()[-1]
    shots.trigger()
    assert Layer.SHOTS in opened.session.state.filter.layers
    assert "32" in button.text()


@pytest.mark.parametrize(("width", "compact"), [(1440, False), (1200, False), (1024, True)])
def test_the_bar_fits_its_window(qtbot: QtBot, width: int, compact: bool) -> None:
    opened = Opened(qtbot, real("3869685").match, width)
    opened.bar.set_compact(compact)
    settle()
    assert opened.bar.minimumSizeHint().width() <= width


def test_the_zoom_is_asked_for_and_shown(opened: Opened) -> None:
    bar = opened.bar
    spies = [QSignalSpy(s) for s in (bar.zoom_requested, bar.zoom_in_requested, bar.fit_requested)]
    bar.zoom_slider.sliderMoved.emit(50)
    bar.zoom_in_button.click()
    bar.fit_button.click()
    assert [spy.count() for spy in spies] == [1, 1, 1]
    assert spies[0].at(0) == [0.5]
    bar.show_zoom(0.25)
    assert bar.zoom_slider.value() == 25
    assert spies[0].count() == 1


def test_the_bar_has_the_same_layout_at_every_moment(opened: Opened) -> None:
    def places() -> list[tuple[int, int]]:
        return [
            (child.x(), child.width()) for child in opened.bar.findChildren(type(opened.bar.speed))
        ]

    before = places()
    for moment in (MatchTime(1, 2750), MatchTime(2, 2800), MatchTime(5, 4)):
        opened.session.set_playhead(moment)
        QApplication.processEvents()
        assert places() == before


def test_without_a_match_nothing_can_be_pressed(qtbot: QtBot) -> None:
    bar = Opened(qtbot, None).bar
    assert not bar.play_button.isEnabled()
    assert not bar.time_field.isEnabled()
    assert not bar.time_field.text()
    assert not any(button.isEnabled() for button in bar.steps.values())
    assert not any(chip.isEnabled() for chip in bar.layers.chips.values())


def test_without_a_match_the_bar_says_so_and_offers_nothing_more(qtbot: QtBot) -> None:
    opened = Opened(qtbot, None)
    controls = (opened.bar.speed, opened.bar.layers, opened.bar.zoom_slider, opened.bar.fit_button)
    assert opened.bar.time_field.placeholderText() == "–:–"
    assert not any(control.isVisible() for control in controls)
    opened.session.open_match(bundled())
    assert all(control.isVisible() for control in controls)
    opened.bar.set_compact(True)
    assert not opened.bar.fit_button.isVisible()


def test_the_command_for_the_time_puts_the_cursor_into_the_field(opened: Opened) -> None:
    opened.bar.activateWindow()
    opened.bar.focus_time()
    settle()
    assert opened.bar.focusWidget() is opened.bar.time_field
    assert opened.bar.time_field.selectedText() == "00:00"
