"""The whole window: everything linked, laid out, and hard to break."""

from __future__ import annotations

import gc
import multiprocessing
import weakref
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from explorer.canvas.scene_widget import SceneWidget
from explorer.domain.time import MatchTime
from explorer.session.match_session import MatchSession
from explorer.session.preferences import ThemeChoice
from explorer.shell.centre import NAMED_SHOOTOUT, Tab
from explorer.shell.composition import Desk, WindowLibrary, compose, show_first
from explorer.shell.settings import LayoutKind, Settings
from tests.shared_data import shared
from tests.shell.conftest import MakeDesk

SIGNALS = (
    "match_changed",
    "playhead_changed",
    "selection_changed",
    "hover_changed",
    "filter_changed",
    "playback_changed",
    "model_changed",
)
FARFAN = "goal-80-farfan"


def canvases(desk: Desk) -> list[SceneWidget]:
    return [c for c in desk.window.findChildren(SceneWidget) if c.isVisible()]


def action(desk: Desk, key: str) -> QAction:
    found = desk.window.findChild(QAction, key)
    assert isinstance(found, QAction), key
    return found


def count_signals(session: MatchSession) -> Counter[str]:
    counts: Counter[str] = Counter()
    for name in SIGNALS:
        getattr(session, name).connect(lambda name=name: counts.update([name]))
    return counts


def click(canvas: SceneWidget, event_id: str, *, shift: bool = False) -> None:
    scene = canvas.scene
    assert scene is not None
    target = next(t for t in scene.targets if t.event_id == event_id)
    place = QPoint(round(scene.viewport.x(target.at)), round(scene.viewport.y(target.at)))
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.mouseMove(canvas, place)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, modifier, place)


def timeline(desk: Desk) -> SceneWidget:
    found = desk.window.views.timeline.findChild(SceneWidget)
    assert isinstance(found, SceneWidget)
    return found


def test_fifty_steps_in_one_turn_paint_each_view_once_and_draw_nothing_anew(desk: Desk) -> None:
    shown = canvases(desk)
    assert len(shown) >= 2
    before = [(canvas.full_draws, canvas.paints) for canvas in shown]
    for second in range(1, 51):
        desk.session.set_playhead(MatchTime(2, 2000 + second))
    QApplication.processEvents()
    for canvas, (draws, paints) in zip(shown, before, strict=True):
        assert canvas.full_draws == draws
        assert canvas.paints <= paints + 1


def test_a_click_emits_each_signal_concerned_once(desk: Desk) -> None:
    counts = count_signals(desk.session)
    click(timeline(desk), FARFAN)
    assert desk.session.state.selection.primary == FARFAN
    assert {name: counts[name] for name in ("selection_changed", "playhead_changed")} == {
        "selection_changed": 1,
        "playhead_changed": 1,
    }
    assert counts["match_changed"] == counts["filter_changed"] == 0


def test_a_click_with_shift_leaves_the_playhead_where_it_is(desk: Desk) -> None:
    before = desk.session.state.playhead
    click(timeline(desk), FARFAN, shift=True)
    assert desk.session.state.selection.primary == FARFAN
    assert desk.session.state.playhead == before


def test_keys_drive_the_playhead(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.window.views.timeline.setFocus()
    desk.session.set_playhead(MatchTime(2, 2100))
    moves = (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, MatchTime(2, 2160)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, MatchTime(2, 2100)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, MatchTime(2, 2370)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, MatchTime(1, 0)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, MatchTime(5, 9)),
    )
    for key, modifier, moment in moves:
        QTest.keyClick(desk.window.views.timeline, key, modifier)
        assert desk.session.state.playhead == moment


def test_space_plays_and_pauses(desk: Desk) -> None:
    desk.window.views.timeline.setFocus()
    QTest.keyClick(desk.window.views.timeline, Qt.Key.Key_Space)
    assert desk.session.state.playback.playing
    QTest.keyClick(desk.window.views.timeline, Qt.Key.Key_K)
    assert not desk.session.state.playback.playing


def test_the_user_goes_back_and_forward(desk: Desk) -> None:
    click(timeline(desk), FARFAN)
    action(desk, "to-end").trigger()
    action(desk, "back").trigger()
    assert desk.session.state.selection.primary == FARFAN
    assert desk.session.state.playhead == MatchTime(2, 2070)
    action(desk, "forward").trigger()
    assert desk.session.state.playhead == MatchTime(5, 9)


def test_entering_the_shootout_brings_its_tab_forward_unless_pinned(desk: Desk) -> None:
    centre = desk.window.views.centre
    desk.session.set_playhead(MatchTime(5, 1))
    assert centre.tabs.currentIndex() == Tab.SHOOTOUT
    centre.show_tab(Tab.GOALS)
    desk.session.set_playhead(MatchTime(2, 0))
    centre.pin.setChecked(True)
    desk.session.set_playhead(MatchTime(5, 1))
    assert centre.tabs.currentIndex() == Tab.GOALS


def test_side_by_side_shows_both_and_is_remembered(make_desk: MakeDesk, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    desk = make_desk(settings, size=(1520, 900))
    action(desk, "side-by-side").trigger()
    QApplication.processEvents()
    views = desk.window.views
    # The splitter's handle takes the one pixel.
    assert views.shootout.width() >= NAMED_SHOOTOUT - 1
    assert views.pitch.isVisible()
    assert views.shootout.isVisible()
    assert Settings(tmp_path / "settings.ini").side_by_side is True


def test_side_by_side_waits_for_a_window_that_has_room_for_it(make_desk: MakeDesk) -> None:
    desk = make_desk(size=(1520, 900))
    views, together = desk.window.views, action(desk, "side-by-side")
    together.trigger()
    for width in (1024, 1400):
        desk.window.resize(width, 840)
        QApplication.processEvents()
        assert (views.pitch.isVisible(), views.shootout.isVisible()) == (True, False)
        assert not together.isEnabled()
    desk.window.resize(1520, 900)
    QApplication.processEvents()
    assert (views.pitch.isVisible(), views.shootout.isVisible()) == (True, True)
    assert together.isEnabled()


def test_the_default_layout_keeps_the_docks_widths_beside_pitch_and_shootout(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk(size=(1520, 900))
    docks = desk.window.docks
    widths = docks.library.width(), docks.inspector.width()
    action(desk, "side-by-side").trigger()
    QApplication.processEvents()
    docks.library.close()
    docks.inspector.close()
    QApplication.processEvents()
    action(desk, "reset-layout").trigger()
    QApplication.processEvents()
    assert (docks.library.width(), docks.inspector.width()) == widths


def test_every_tab_of_the_centre_is_seen_whole(desk: Desk) -> None:
    tabs = desk.window.views.centre.tabs
    for tab in Tab:
        desk.window.views.centre.show_tab(tab)
        QApplication.processEvents()
        assert not any(button.isVisible() for button in tabs.findChildren(QToolButton))
        assert tabs.tabRect(Tab.EVENTS).right() <= tabs.width()


def test_a_wide_window_shows_both_from_the_start(make_desk: MakeDesk) -> None:
    views = make_desk(size=(1700, 900)).window.views
    assert views.pitch.isVisible()
    assert views.shootout.isVisible()


def test_hiding_the_future_hides_the_final_score_everywhere(desk: Desk) -> None:
    assert "4–4" in desk.window.windowTitle()
    action(desk, "hide-future").trigger()
    assert "4–4" not in desk.window.windowTitle()
    views = desk.window.views
    tabs = [views.centre.tabs.tabText(tab) for tab in range(views.centre.tabs.count())]
    assert not any(character.isdigit() for tab in tabs for character in tab)
    row = views.library.model.index(views.library.model.place_of(("dallas-miami", "")) or 0)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "–4" not in str(row.data(role))
        assert "3–5" not in str(row.data(role))
    assert {chip.text() for chip in views.transport.layers.chips.values()} == {"0"}
    labels = views.header.findChildren(QLabel)
    assert not [label for label in labels if label.isVisible() and "4–4" in label.text()]


def test_the_library_has_a_tick_while_it_is_shown(desk: Desk) -> None:
    window, shown = desk.window, action(desk, "show-library")
    seen = [shown.isChecked()]
    for change in (
        shown.trigger,
        shown.trigger,
        window.docks.library.close,
        lambda: action(desk, "find").trigger(),
        lambda: window.resize(1024, 700),
        shown.trigger,
        window.arrangement.overlay.hide,
        shown.trigger,
        lambda: window.resize(1440, 900),
    ):
        change()
        QApplication.processEvents()
        seen.append(shown.isChecked())
    assert seen == [True, False, True, False, True, False, True, False, True, True]


def test_a_narrow_window_has_its_own_layout_and_comes_back(desk: Desk) -> None:
    window = desk.window
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.arrangement.kind == str(LayoutKind.NARROW)
    assert window.size().width() == 1024
    assert window.size().height() == 700
    assert not window.statusBar().isVisible()
    assert window.views.timeline.isVisible()
    assert not window.views.library.isVisible()
    action(desk, "show-library").trigger()
    assert window.views.library.isVisible()
    window.resize(1440, 900)
    QApplication.processEvents()
    assert window.arrangement.kind == str(LayoutKind.WIDE)
    assert window.views.library.isVisible()
    assert window.docks.library.width() > 200


def test_the_timeline_cannot_be_closed(desk: Desk) -> None:
    dock = desk.window.docks.timeline
    assert not dock.features() & dock.DockWidgetFeature.DockWidgetClosable


def test_the_layout_is_remembered(make_desk: MakeDesk, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = make_desk(Settings(path))
    first.window.docks.report.close()
    first.window.close()
    again = make_desk(Settings(path))
    assert not again.window.docks.report.isVisible()
    assert again.window.docks.inspector.isVisible()
    action(again, "reset-layout").trigger()
    assert again.window.docks.report.isVisible()


def test_imports_come_back_with_an_import_only(make_desk: MakeDesk, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = make_desk(Settings(path))
    first.window.docks.imports.show()
    first.window.close()
    assert not make_desk(Settings(path)).window.docks.imports.isVisible()


def test_the_last_match_is_remembered(make_desk: MakeDesk, tmp_path: Path) -> None:
    make_desk(Settings(tmp_path / "settings.ini"))
    assert Settings(tmp_path / "settings.ini").last_match == "dallas-miami"


def test_the_theme_is_chosen_and_remembered(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(Settings(tmp_path / "settings.ini"))
    light = desk.window.grab().toImage()
    action(desk, "theme-dark").trigger()
    QApplication.processEvents()
    assert desk.window.grab().toImage() != light
    assert Settings(tmp_path / "settings.ini").theme is ThemeChoice.DARK


def test_with_no_match_the_window_invites_to_open_one(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(match=None)
    assert desk.window.views.welcome.isVisible()
    for key in ("play", "to-end", "event-forward", "back", "clear-selection", "step-forward"):
        action(desk, key).trigger()
    with qtbot.waitSignal(desk.session.match_changed):
        desk.window.views.welcome.sample_requested.emit()
    assert desk.window.views.centre.isVisible()


def drop(desk: Desk, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    desk.window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_dropped_file_is_imported_beside_the_window(
    desk: Desk, store: WindowLibrary, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.importer.library_changed, timeout=20_000):
        drop(desk, shared("statsbomb/events/3869220.json"))
    assert store.load("statsbomb-3869220").home.name == "Morocco"
    assert desk.window.docks.imports.isVisible()
    assert desk.window.docks.imports.height() > desk.window.docks.inspector.height()
    assert desk.session.state.match is not None
    assert desk.session.state.match.id == "dallas-miami"


def test_the_imports_come_up_before_the_report_and_leave_the_inspector_its_room(
    desk: Desk,
) -> None:
    docks = desk.window.docks
    desk.window.arrangement.show_imports()
    QApplication.processEvents()
    assert desk.window.tabifiedDockWidgets(docks.imports) == [docks.report]
    assert not docks.imports.visibleRegion().isEmpty()
    assert docks.report.visibleRegion().isEmpty()
    assert docks.inspector.height() >= 200


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\x00\x01", b'{"format": 5}'])
def test_a_bad_file_gets_a_sentence_and_changes_nothing(
    desk: Desk, store: WindowLibrary, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(content)
    drop(desk, bad)
    (row,) = desk.window.views.imports.rows
    qtbot.waitUntil(lambda: not row.is_running)
    assert row.text.startswith("“bad.json”")
    assert [summary.id for summary in store.summaries()] == ["dallas-miami"]
    click(timeline(desk), FARFAN)
    assert desk.session.state.selection.primary == FARFAN


def test_closing_waits_for_what_runs(desk: Desk, store: WindowLibrary) -> None:
    drop(desk, shared("statsbomb/events/3869220.json"))
    desk.window.close()
    assert multiprocessing.active_children() == []
    before = {summary.id for summary in store.summaries()}
    QApplication.processEvents()
    assert {summary.id for summary in store.summaries()} == before
    assert before <= {"dallas-miami", "statsbomb-3869220"}


def test_a_window_that_is_gone_is_not_kept(
    qtbot: QtBot, qapp: QApplication, store: WindowLibrary
) -> None:
    desk = compose(qapp, store, Settings(None), theme=ThemeChoice.LIGHT)
    show_first(desk, store.load("dallas-miami"), None)
    desk.window.show()
    QApplication.processEvents()
    parts = (
        desk.window,
        desk.session,
        desk.workbench,
        desk.importer,
        desk.theming,
        desk.window.views.pitch,
    )
    gone = [weakref.ref(part) for part in parts]
    desk.window.close()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del desk, parts
    gc.collect()
    assert [part() for part in gone] == [None] * len(gone)


def test_a_window_that_opens_narrow_leaves_out_nothing_of_the_transport_that_fits(
    make_desk: MakeDesk,
) -> None:
    transport = make_desk(size=(1024, 700)).window.views.transport
    assert transport.zoom_slider.isVisible()
    assert transport.zoom_slider.geometry().right() < transport.width()
