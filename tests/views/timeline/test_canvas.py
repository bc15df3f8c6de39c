"""The painted timeline: it shows the session, writes back through it, and repaints little."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.time import MatchTime
from explorer.scenes.timeline.frame import BandContent
from explorer.session.filtering import Layer
from explorer.session.state import Playback
from tests.bundled import bundled
from tests.scenes.timeline.scenes import card, goal, index_of, real
from tests.views.timeline.opened import Opened, settle

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot, bundled())


@pytest.fixture
def sparse(qtbot: QtBot) -> Opened:
    return Opened(qtbot, index_of(goals=(goal(63), goal(80))).match)


def test_opening_a_match_draws_once(opened: Opened) -> None:
    assert opened.canvas.full_draws == 1


def test_without_a_match_there_is_a_grid_and_nothing_to_hit(qtbot: QtBot) -> None:
    opened = Opened(qtbot, None)
    assert opened.canvas.scene is not None
    assert opened.canvas.timeline_scene is None
    opened.click(QPoint(700, 100))
    opened.view.zoom_in()
    opened.view.fit()
    QTest.keyClick(opened.canvas, Qt.Key.Key_Down)
    assert opened.canvas.full_draws == 1
    opened.session.open_match(bundled())
    settle()
    assert opened.scene.targets
    opened.session.open_match(None)
    settle()
    assert opened.canvas.timeline_scene is None


def test_fifty_playhead_changes_in_one_turn_are_one_paint_and_no_full_draw(
    opened: Opened,
) -> None:
    draws, paints = opened.canvas.full_draws, opened.canvas.paints
    for second in range(1, 51):
        opened.session.set_playhead(MatchTime(1, second * 50))
    settle()
    assert opened.canvas.full_draws == draws
    assert opened.canvas.paints == paints + 1


def test_selecting_and_hovering_draw_no_static_layer(opened: Opened) -> None:
    draws = opened.canvas.full_draws
    opened.session.select("goal-80-farfan")
    opened.session.hover("goal-85-messi")
    settle()
    assert opened.canvas.full_draws == draws


def test_a_click_on_a_glyph_selects_and_moves_and_each_signal_comes_once(opened: Opened) -> None:
    spies = {
        name: QSignalSpy(getattr(opened.session, name))
        for name in ("selection_changed", "playhead_changed")
    }
    opened.click(opened.middle_of("goal-85-messi"))
    assert opened.session.state.selection.ids == ("goal-85-messi",)
    assert opened.session.state.playhead == MatchTime(2, 2370)
    assert {name: spy.count() for name, spy in spies.items()} == {
        "selection_changed": 1,
        "playhead_changed": 1,
    }


def test_with_shift_the_playhead_stays(opened: Opened) -> None:
    opened.click(opened.middle_of("goal-85-messi"), SHIFT)
    assert opened.session.state.selection.primary == "goal-85-messi"
    assert opened.session.state.playhead == MatchTime(1, 0)


def test_a_click_on_a_shared_glyph_selects_all_its_events(opened: Opened) -> None:
    opened.click(opened.middle_of("sub-77-twumasi"))
    assert set(opened.session.state.selection.ids) == {"sub-77-twumasi", "sub-77-ntsabeleng"}


def test_a_click_on_empty_space_moves_the_playhead_once_and_can_be_gone_back_from(
    sparse: Opened,
) -> None:
    spy = QSignalSpy(sparse.session.playhead_changed)
    sparse.click(QPoint(sparse.column(MatchTime(1, 1200)), sparse.empty_row()))
    assert sparse.session.state.playhead.period == 1
    assert abs(sparse.session.state.playhead.elapsed - 1200) < 5
    assert spy.count() == 1
    assert sparse.session.state.history.can_go_back


def test_dragging_scrubs_and_snaps_and_notes_the_place_at_its_end(sparse: Opened) -> None:
    row = sparse.empty_row()
    event = sparse.session.state.match
    assert event is not None
    pin = event.goals[0].time.at
    sparse.drag(QPoint(300, row), QPoint(500, row), QPoint(sparse.column(pin) + 4, row))
    assert sparse.session.state.playhead == pin
    places = sparse.session.state.history
    assert places.can_go_back
    sparse.session.back()
    assert sparse.session.state.playhead == MatchTime(1, 0)


def test_alt_keeps_a_click_from_snapping(sparse: Opened) -> None:
    pin = MatchTime(2, 1050)
    point = QPoint(sparse.column(pin) + 4, sparse.empty_row())
    sparse.click(point, ALT)
    assert sparse.session.state.playhead != pin
    sparse.click(point)
    assert sparse.session.state.playhead == pin


def test_the_flag_is_dragged_without_a_jump(sparse: Opened) -> None:
    sparse.session.set_playhead(MatchTime(1, 1800))
    settle()
    x, row = sparse.column(MatchTime(1, 1800)), round(sparse.scene.frame.ruler.middle) + 2
    QTest.mousePress(sparse.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x + 10, row))
    assert sparse.session.state.playhead == MatchTime(1, 1800)
    QTest.mouseMove(sparse.canvas, QPoint(x + 110, row))
    settle()
    QTest.mouseRelease(sparse.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x + 110, row))
    assert abs(sparse.column(sparse.session.state.playhead) - (x + 100)) <= 1


def test_a_drag_beyond_the_edge_stops_at_the_last_moment(opened: Opened) -> None:
    row = opened.empty_row()
    opened.drag(QPoint(600, row), QPoint(1439, row))
    assert opened.session.state.playhead == MatchTime(5, 9)


def test_the_pointer_hovers_what_it_is_on_and_nothing_when_it_leaves(opened: Opened) -> None:
    point = opened.middle_of("goal-85-messi")
    seen = []
    for place in (point, QPoint(point.x(), opened.empty_row())):
        QTest.mouseMove(opened.canvas, place)
        seen.append((opened.session.state.hovered, opened.canvas.cursor().shape()))
    assert seen == [
        ("goal-85-messi", Qt.CursorShape.PointingHandCursor),
        (None, Qt.CursorShape.ArrowCursor),
    ]


def test_the_gutter_moves_nothing(opened: Opened) -> None:
    opened.session.set_playhead(MatchTime(1, 1000))
    opened.click(QPoint(20, opened.empty_row() + 12))
    assert opened.session.state.playhead == MatchTime(1, 1000)


def test_ctrl_and_wheel_zoom_at_the_pointer(opened: Opened) -> None:
    before = opened.scene.projection.position(700)
    opened.wheel(700, 360, CTRL)
    assert opened.view.canvas.zoom.zoom is not None
    assert opened.scene.projection.position(700) == pytest.approx(before)
    opened.wheel(700, -3600, CTRL)
    assert opened.view.canvas.zoom.zoom is None


def test_the_wheel_pans_what_is_zoomed(opened: Opened) -> None:
    opened.view.set_zoom(0.5)
    settle()
    start = opened.scene.projection.visible.start
    opened.wheel(700, -120)
    assert opened.scene.projection.visible.start > start


def test_the_zoom_survives_another_width(opened: Opened) -> None:
    opened.session.set_playhead(MatchTime(2, 1500))
    opened.view.set_zoom(0.5)
    settle()
    before = opened.scene.projection.axis.time(opened.scene.projection.visible.start)
    opened.view.resize(1000, 191)
    settle()
    after = opened.scene.projection.axis.time(opened.scene.projection.visible.start)
    assert after.period == before.period
    assert after.elapsed == pytest.approx(before.elapsed, abs=0.1)


def test_another_match_is_shown_from_end_to_end(opened: Opened) -> None:
    opened.view.set_zoom(0.5)
    opened.session.open_match(index_of(goals=(goal(63),)).match)
    settle()
    assert opened.scene.projection.visible.length == opened.scene.projection.axis.length


def test_the_page_turns_when_the_playhead_leaves_what_is_seen(opened: Opened) -> None:
    opened.view.set_zoom(0.6)
    settle()
    assert opened.scene.passed_to(opened.session.state) == opened.scene.frame.plot_left
    opened.session.set_playhead(MatchTime(2, 2000))
    settle()
    column = opened.scene.projection.x(MatchTime(2, 2000))
    assert opened.scene.projection.sees(column)


def test_zooming_sketches_and_draws_in_full_once_it_stands_still(
    qtbot: QtBot, opened: Opened
) -> None:
    before = opened.canvas.refinements
    for _ in range(5):
        opened.view.zoom_in()
        settle()
    assert opened.canvas.refinements == before
    qtbot.waitUntil(lambda: opened.canvas.refinements == before + 1)


def test_the_overview_s_middle_and_ends_set_the_range(opened: Opened) -> None:
    opened.session.set_playhead(MatchTime(2, 1500))
    opened.view.set_zoom(0.3)
    settle()
    before = opened.scene.projection.visible
    whole = opened.scene.projection.whole()
    left, right = (round(whole.x_at(edge)) for edge in (before.start, before.end))
    opened.drag(QPoint(left, 8), QPoint(left - 100, 8))
    wider = opened.scene.projection.visible
    assert wider.end == pytest.approx(before.end)
    assert whole.x_at(wider.start) == pytest.approx(left - 100, abs=1)
    middle = round((left - 100 + right) / 2)
    opened.drag(QPoint(middle, 8), QPoint(middle - 50, 8))
    moved = opened.scene.projection.visible
    assert moved.length == pytest.approx(wider.length)
    assert whole.x_at(moved.start) == pytest.approx(left - 150, abs=1)


def test_a_double_click_zooms_to_the_period_and_back(sparse: Opened) -> None:
    point = QPoint(sparse.column(MatchTime(2, 600)), sparse.empty_row())
    QTest.mouseDClick(sparse.canvas, Qt.MouseButton.LeftButton, pos=point)
    settle()
    visible = sparse.scene.projection.visible
    axis = sparse.scene.projection.axis
    assert visible.start == pytest.approx(axis.position(MatchTime(2, 0)))
    assert visible.end == pytest.approx(axis.length)
    QTest.mouseDClick(sparse.canvas, Qt.MouseButton.LeftButton, pos=point)
    settle()
    assert sparse.canvas.zoom.zoom is None


def test_a_click_on_a_badge_zooms_to_what_it_counts(qtbot: QtBot) -> None:
    cards = tuple(card(70, id=f"c{n}") for n in range(5))
    opened = Opened(qtbot, index_of(cards=cards).match)
    (badge,) = opened.scene.badges
    opened.click(QPoint(round((badge.left + badge.right) / 2), round(badge.top + 4)))
    assert opened.canvas.zoom.zoom is not None
    assert opened.session.state.playhead == MatchTime(1, 0)


def test_up_and_down_walk_from_event_to_event_and_say_what_is_there(opened: Opened) -> None:
    QTest.keyClick(opened.canvas, Qt.Key.Key_Down)
    first = opened.session.state.selection.primary
    assert first == "goal-4-ferreira"
    assert "Ferreira" in opened.canvas.accessibleDescription()
    QTest.keyClick(opened.canvas, Qt.Key.Key_Down)
    assert opened.session.state.selection.primary == "goal-6-messi"
    QTest.keyClick(opened.canvas, Qt.Key.Key_Up)
    assert opened.session.state.selection.primary == first


def test_enter_selects_the_last_event_before_the_playhead(opened: Opened) -> None:
    opened.session.set_playhead(MatchTime(2, 2100))
    QTest.keyClick(opened.canvas, Qt.Key.Key_Return)
    assert opened.session.state.selection.primary == "goal-80-farfan"


def test_plus_and_minus_zoom(opened: Opened) -> None:
    QTest.keyClick(opened.canvas, Qt.Key.Key_Plus)
    assert opened.canvas.zoom.zoom is not None
    QTest.keyClick(opened.canvas, Qt.Key.Key_Minus)
    assert opened.canvas.zoom.zoom is None


def test_a_layer_that_is_switched_on_is_drawn(opened: Opened) -> None:
    targets = len(opened.scene.targets)
    shown = opened.session.state.filter.with_layer(Layer.SHOTS, shown=True)
    opened.session.set_filter(shown)
    settle()
    assert len(opened.scene.targets) == targets + 4


def test_playback_moves_the_playhead_without_full_draws(opened: Opened) -> None:
    draws = opened.canvas.full_draws
    opened.session.set_playback(Playback(playing=True, speed=60))
    opened.session.tick()
    opened.session.set_playback(Playback(playing=False))
    settle()
    assert opened.canvas.full_draws == draws


def test_the_theme_is_followed(opened: Opened) -> None:
    opened.appearance.set_theme(ThemeName.DARK)
    settle()
    assert opened.canvas.theme.name is ThemeName.DARK


def test_the_switch_shows_lead_xg_or_both_and_only_where_there_is_xg(qtbot: QtBot) -> None:
    opened = Opened(qtbot, real("3869685").match)
    switch = opened.view.switch
    assert switch.isVisible()
    shown = [switch.content]
    for button in (switch.xg, switch.lead, switch.xg):
        button.click()
        shown.append(switch.content)
    assert shown == [BandContent.LEAD, BandContent.BOTH, BandContent.XG, BandContent.LEAD]
    opened.session.open_match(bundled())
    settle()
    assert not switch.isVisible()


@pytest.mark.parametrize("compact", [False, True])
def test_the_switch_is_whole_in_larger_text(qtbot: QtBot, compact: bool) -> None:
    opened = Opened(qtbot, real("3869685").match)
    switch = opened.view.switch
    before = switch.width()
    opened.view.set_compact(compact)
    opened.appearance.set_text_scale(2.0)
    opened.view.resize(1440, 380)
    settle()
    assert switch.width() == 2 * before
    assert all(switch.rect().contains(button.geometry()) for button in (switch.lead, switch.xg))


def test_a_narrow_timeline_has_no_overview(opened: Opened) -> None:
    opened.view.set_compact(True)
    settle()
    assert opened.scene.frame.overview is None
    assert opened.view.sizeHint().height() < 191


def test_the_keyboard_s_focus_is_framed_and_the_mouse_s_is_not(opened: Opened) -> None:
    seen = []
    for reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason):
        QApplication.sendEvent(opened.canvas, QFocusEvent(QEvent.Type.FocusIn, reason))
        seen.append(
            len(
                [
                    w
                    for w in opened.canvas.findChildren(QWidget)
                    if w.width() > 1000 and w.isVisible()
                ]
            )
        )
    assert seen == [1, 0]
