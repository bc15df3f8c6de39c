"""The shootout view: it shows the session, writes back through it, and repaints little."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.canvas.figure_backend import FigureBackend
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.theme import ThemeName, theme
from explorer.domain.match import Match
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.scenes.marks import Ink
from explorer.scenes.scene import picture
from explorer.scenes.shootout import build_shootout_scene
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.shootout import ShootoutView
from explorer.views.text.wording import words
from tests.analysis.build import match
from tests.scenes.shootouts import after, bundled, long_shootout

NO_KEYS = Qt.KeyboardModifier.NoModifier


class Opened:
    """A view of a session, shown, with its first paint done."""

    def __init__(
        self, qtbot: QtBot, opened: Match | None, size: tuple[int, int] = (858, 530)
    ) -> None:
        self.session = MatchSession()
        self.appearance = Appearance()
        self.session.open_match(opened)
        self.view = ShootoutView(self.session, self.appearance)
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.view.show()
        self.settle()

    @property
    def canvas_paints(self) -> tuple[int, int]:
        """How often the static layer was drawn, and how often anything was painted."""
        return self.view.canvas.full_draws, self.view.canvas.paints

    def settle(self) -> None:
        """Let everything be painted."""
        QApplication.processEvents()

    def middle_of(self, number: int) -> QPoint:
        """The middle of a kick's cell."""
        made = self.view.canvas.made
        assert made is not None
        assert made.table is not None
        assert made.layout is not None
        kick = made.table.by_number[number]
        cell = made.layout.cell(kick.column, kick.row)
        return QPoint(round(cell.middle_x), round(cell.middle_y))

    def click(self, number: int, modifier: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click a kick's cell."""
        button = Qt.MouseButton.LeftButton
        QTest.mouseClick(self.view.canvas, button, modifier, self.middle_of(number))

    def press(self, key: Qt.Key) -> None:
        """Press a key in the canvas."""
        QTest.keyClick(self.view.canvas, key)


def test_opening_draws_everything_once(qtbot: QtBot) -> None:
    assert Opened(qtbot, bundled()).canvas_paints == (1, 1)


def test_fifty_steps_in_one_turn_are_one_paint_and_no_drawing(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    draws, paints = opened.canvas_paints
    for step in range(50):
        opened.session.set_playhead(MatchTime(SHOOTOUT, step % 10))
    opened.settle()
    assert opened.canvas_paints == (draws, paints + 1)


def test_steps_in_play_paint_nothing(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    before = opened.canvas_paints
    for second in range(1, 50):
        opened.session.set_playhead(MatchTime(1, second))
    opened.settle()
    assert opened.canvas_paints == before


def test_a_click_selects_the_kick_and_moves_the_playhead_once(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    selections: list[None] = []
    moves: list[None] = []
    opened.session.selection_changed.connect(lambda: selections.append(None))
    opened.session.playhead_changed.connect(lambda: moves.append(None))
    opened.click(4)
    assert opened.session.state.selection.ids == ("kick-4",)
    assert opened.session.state.playhead == MatchTime(SHOOTOUT, 4)
    assert (len(selections), len(moves)) == (1, 1)


def test_shift_click_leaves_the_playhead_where_it_is(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    start = opened.session.state.playhead
    opened.click(4, Qt.KeyboardModifier.ShiftModifier)
    assert opened.session.state.selection.ids == ("kick-4",)
    assert opened.session.state.playhead == start


def test_a_ball_in_the_tray_can_be_clicked(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    made = opened.view.canvas.made
    assert made is not None
    ball = next(target for target in made.targets if target.event_id == "kick-7")
    where = QPoint(round(ball.at.x), round(ball.at.y))
    assert where.y() < opened.middle_of(1).y()
    QTest.mouseClick(opened.view.canvas, Qt.MouseButton.LeftButton, NO_KEYS, where)
    assert opened.session.state.selection.ids == ("kick-7",)


def test_the_pointer_hovers_what_it_is_on(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    QTest.mouseMove(opened.view.canvas, opened.middle_of(3))
    assert opened.session.state.hovered == "kick-3"
    assert opened.view.canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(opened.view.canvas, QPoint(425, 505))
    assert opened.session.state.hovered is None


def test_arrows_walk_the_kicks_and_enter_selects(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    opened.session.set_playhead(MatchTime(SHOOTOUT, 4))
    opened.press(Qt.Key.Key_Left)
    assert opened.session.state.hovered == "kick-4"
    opened.press(Qt.Key.Key_Right)
    assert opened.session.state.hovered == "kick-5"
    opened.press(Qt.Key.Key_Down)
    assert opened.session.state.hovered == "kick-6"
    assert "Quignon" in opened.view.canvas.accessibleDescription()
    assert opened.session.state.playhead == MatchTime(SHOOTOUT, 4)
    opened.press(Qt.Key.Key_Return)
    assert opened.session.state.selection.ids == ("kick-6",)
    assert opened.session.state.playhead == MatchTime(SHOOTOUT, 6)


def test_arrows_stop_at_the_ends_and_at_what_is_not_there(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    opened.session.set_playhead(MatchTime(SHOOTOUT, 9))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        opened.press(key)
        assert opened.session.state.hovered == "kick-9"


def test_walking_scrolls_to_the_kick(qtbot: QtBot) -> None:
    opened = Opened(qtbot, long_shootout(100), (692, 400))
    opened.session.set_playhead(MatchTime(SHOOTOUT, 1))
    for _ in range(40):
        opened.press(Qt.Key.Key_Right)
    made = opened.view.canvas.made
    assert opened.session.state.hovered == "k40"
    assert made is not None
    assert made.layout is not None
    assert made.layout.shows(19)


def test_hidden_kicks_can_be_neither_walked_to_nor_clicked(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    opened.session.set_playhead(MatchTime(SHOOTOUT, 2))
    opened.session.set_filter(Filter(hide_future=True))
    opened.settle()
    opened.press(Qt.Key.Key_Left)
    opened.press(Qt.Key.Key_Right)
    assert opened.session.state.hovered == "kick-2"
    opened.click(5)
    assert opened.session.state.selection.ids == ()


def test_the_playhead_keeps_its_kick_in_sight(qtbot: QtBot) -> None:
    opened = Opened(qtbot, long_shootout(100), (692, 400))
    bar = opened.view.rounds_bar
    assert bar.isVisible()
    opened.session.set_playhead(MatchTime(SHOOTOUT, 80))
    opened.settle()
    made = opened.view.canvas.made
    assert made is not None
    assert made.layout is not None
    assert made.layout.shows(39)
    assert bar.value() == made.layout.first_round


def test_the_bar_and_the_wheel_show_other_rounds(qtbot: QtBot) -> None:
    opened = Opened(qtbot, long_shootout(38), (692, 400))
    bar, canvas = opened.view.rounds_bar, opened.view.canvas
    bar.setValue(bar.maximum())
    made = canvas.made
    assert made is not None
    assert made.layout is not None
    assert made.layout.shows(18)
    turn = QWheelEvent(
        QPointF(300, 300),
        QPointF(300, 300),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, turn)
    assert bar.value() == bar.maximum() - 1


def test_a_shootout_that_fits_needs_no_bar(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    assert opened.view.rounds_bar.isHidden()
    assert opened.view.chance_slider.isVisible()


def test_the_slider_sets_the_model_and_follows_it(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    draws, _ = opened.canvas_paints
    slider = opened.view.chance_slider
    assert (slider.minimum(), slider.value(), slider.maximum()) == (60, 72, 85)
    slider.setValue(80)
    assert opened.session.state.model_p == pytest.approx(0.8)
    opened.session.set_model_p(0.655)
    assert slider.value() == round(65.5)
    assert opened.session.state.model_p == pytest.approx(0.655)
    opened.settle()
    assert opened.canvas_paints[0] == draws


def test_filters_that_concern_no_kick_draw_nothing(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    before = opened.canvas_paints
    opened.session.set_filter(Filter(hidden=frozenset({"kind:own_goal"})))
    opened.settle()
    assert opened.canvas_paints == before
    opened.session.set_filter(Filter(hidden=frozenset({"side:home"})))
    opened.settle()
    assert opened.canvas_paints[0] == before[0] + 1


def test_a_theme_is_taken_up(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    opened.appearance.set_theme(ThemeName.DARK)
    opened.settle()
    assert opened.view.canvas.theme is theme(ThemeName.DARK)
    assert opened.canvas_paints[0] == 2


def test_a_match_without_a_shootout_has_no_controls(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    opened.session.open_match(match())
    opened.settle()
    assert opened.view.chance_slider.isHidden()
    opened.press(Qt.Key.Key_Right)
    assert opened.session.state.hovered is None
    opened.session.open_match(None)
    opened.settle()
    made = opened.view.canvas.made
    assert made is not None
    assert made.layout is None


def test_what_changed_while_hidden_is_shown_later(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    opened.view.hide()
    opened.session.open_match(long_shootout(38))
    opened.session.set_playhead(MatchTime(SHOOTOUT, 30))
    opened.view.show()
    opened.settle()
    made = opened.view.canvas.made
    assert made is not None
    assert made.fits(opened.session.state)
    assert "k30" in {target.event_id for target in made.targets}


def test_a_compact_view_has_smaller_margins(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    wide = opened.view.canvas.made
    opened.view.set_compact(True)
    compact = opened.view.canvas.made
    assert wide is not None
    assert compact is not None
    assert wide.layout is not None
    assert compact.layout is not None
    assert compact.layout.margin < wide.layout.margin


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_the_whole_view_can_be_written_as_a_picture(
    qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    state = after(bundled(), 9)
    scene = build_shootout_scene(state, 858, 530, QtTextMeasure(), words)
    figure = FigureBackend(scene.viewport, theme(ThemeName.LIGHT), ground=Ink.PANEL)
    figure.draw(picture(scene, state))
    path = tmp_path / f"shootout.{kind}"
    figure.save(path, title="Shootout", credit="Test data")
    assert path.stat().st_size > 5000
    if kind == "svg":
        written = path.read_text(encoding="utf-8")
        for text in ("Cremaschi: score to win", "No source gives a placement", "win chance"):
            assert text in written


def test_selection_survives_where_the_playhead_goes(qtbot: QtBot) -> None:
    opened = Opened(qtbot, bundled())
    opened.click(2)
    opened.session.set_playhead(replace(opened.session.state.playhead, elapsed=7))
    opened.settle()
    made = opened.view.canvas.made
    assert made is not None
    assert made.live(opened.session.state)["selected"]
