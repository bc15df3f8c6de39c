"""Larger and smaller text: what grows with it, that nothing is drawn twice, and where clicks go."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.event_canvas import EventCanvas
from explorer.views.common.magnified_rows import Index, MagnifiedRows
from explorer.views.common.sizing import keep_font, keep_size, keep_width, leave_width
from explorer.views.common.style import scaled_sheet
from explorer.views.pitch.canvas import PitchCanvas
from explorer.views.report import ReportView
from explorer.views.shootout.canvas import ShootoutCanvas
from explorer.views.timeline.canvas import TimelineCanvas
from tests.bundled import bundled

MakeCanvas = Callable[[MatchSession, Appearance], EventCanvas]
CANVASES: tuple[MakeCanvas, ...] = (PitchCanvas, ShootoutCanvas, TimelineCanvas)


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    made = MatchSession()
    made.open_match(bundled(), MatchTime(2, 2100))
    return made


@pytest.fixture
def appearance(qtbot: QtBot) -> Appearance:
    return Appearance()


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1200, 800)
    with qtbot.waitExposed(widget):
        widget.show()
    QApplication.processEvents()


@pytest.mark.parametrize("make", CANVASES)
def test_a_text_size_draws_each_scene_once(
    qtbot: QtBot, session: MatchSession, appearance: Appearance, make: MakeCanvas
) -> None:
    canvas = make(session, appearance)
    shown(qtbot, canvas)
    before = canvas.full_draws
    appearance.set_text_scale(1.5)
    QApplication.processEvents()
    assert canvas.full_draws == before + 1
    assert canvas.scene is not None
    assert canvas.scene.viewport.width == pytest.approx(800)


@pytest.mark.parametrize("make", CANVASES)
def test_motion_draws_no_scene_anew(
    qtbot: QtBot, session: MatchSession, appearance: Appearance, make: MakeCanvas
) -> None:
    canvas = make(session, appearance)
    shown(qtbot, canvas)
    before = canvas.full_draws
    appearance.set_reduced_motion(True)
    QApplication.processEvents()
    assert canvas.full_draws == before


@pytest.mark.parametrize("make", CANVASES)
@pytest.mark.parametrize("scale", [0.8, 1.5])
def test_a_click_on_what_is_magnified_selects_it(
    qtbot: QtBot,
    session: MatchSession,
    appearance: Appearance,
    make: MakeCanvas,
    scale: float,
) -> None:
    appearance.set_text_scale(scale)
    canvas = make(session, appearance)
    shown(qtbot, canvas)
    scene = canvas.scene
    assert scene is not None
    for target in (scene.targets[0], scene.targets[-1]):
        x, y = scene.viewport.x(target.at) * scale, scene.viewport.y(target.at) * scale
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
        assert session.state.selection.primary == target.event_id


def test_a_scene_is_magnified_only_as_far_as_it_has_room(
    qtbot: QtBot, session: MatchSession, appearance: Appearance
) -> None:
    canvas = TimelineCanvas(session, appearance)
    shown(qtbot, canvas)
    width, height = canvas.least_room
    canvas.resize(round(1.5 * width), round(1.25 * height))
    appearance.set_text_scale(2.0)
    assert canvas.magnification == pytest.approx(1.25, abs=0.01)
    canvas.resize(round(width) - 50, round(height))
    assert canvas.magnification == 1.0


def test_only_what_changed_is_painted_where_it_is_magnified(
    qtbot: QtBot, session: MatchSession, appearance: Appearance
) -> None:
    appearance.set_text_scale(1.5)
    canvas = TimelineCanvas(session, appearance)
    shown(qtbot, canvas)
    before = canvas.full_draws
    session.set_playhead(MatchTime(1, 600))
    QApplication.processEvents()
    painted = canvas.grab().toImage()
    assert canvas.full_draws == before
    canvas.rebuild()
    QApplication.processEvents()
    assert canvas.grab().toImage() == painted


def test_the_report_wraps_for_the_text_size(
    qtbot: QtBot, session: MatchSession, appearance: Appearance
) -> None:
    report = ReportView(session, appearance)
    shown(qtbot, report)
    report.resize(340, 600)
    QApplication.processEvents()

    def height() -> int:
        rows = range(report.report.rowCount())
        return sum(report.sizeHintForRow(row) for row in rows)

    small = height()
    appearance.set_text_scale(2.0)
    QApplication.processEvents()
    assert height() > 2 * small


def test_kept_sizes_follow_and_others_are_left(qtbot: QtBot, appearance: Appearance) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    keep_size(label, appearance, 100, 20)
    keep_font(label, appearance, 13, 600)
    appearance.set_text_scale(1.5)
    assert (label.minimumWidth(), label.maximumHeight()) == (150, 30)
    assert label.font().pixelSize() == 20
    keep_width(label, appearance, 40)
    assert label.minimumWidth() == label.maximumWidth() == 60
    leave_width(label)
    appearance.set_text_scale(2.0)
    assert label.minimumWidth() == 0
    assert label.maximumHeight() == 40


def test_lines_stay_thin_in_a_scaled_sheet() -> None:
    sheet = "a { border: 1px solid; width: 2px; margin: -5px 0; font-size: 12px; }"
    wanted = "a { border: 1px solid; width: 2px; margin: -10px 0; font-size: 24px; }"
    assert scaled_sheet(sheet, 2.0) == wanted


class Corners(MagnifiedRows):
    """Notes the place of each row, and where its far corner comes to lie on the device."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.painted: list[tuple[QRect, QPointF]] = []

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        corner = QPointF(option.rect.width(), option.rect.height())
        self.painted.append((QRect(option.rect), painter.transform().map(corner)))


def test_a_row_is_painted_in_the_designs_pixels(appearance: Appearance) -> None:
    appearance.set_text_scale(2.0)
    rows = Corners(appearance)
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect = QRect(20, 40, 160, 48)
    painter = QPainter(image)
    rows.paint(painter, option, QModelIndex())
    assert rows.painted == [(QRect(0, 0, 80, 24), QPointF(180, 88))]
    assert rows.pixel_ratio(painter) == 2.0
    assert painter.transform().isIdentity()
    painter.end()
