from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.providers.statsbomb import read_events
from explorer.scenes.marks import Band, Disc, Glyph, Ink
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.report import ReportView
from explorer.views.report.report_model import PLAIN, ReportModel, Standing
from explorer.views.report.row_marks import GHOST, row_marks
from tests.bundled import bundled, event
from tests.shared_data import shared

OWN_GOAL = "goal-80-farfan"
HEADER_ON_POST = "shot-1-ferreira"


def clock(minutes: float) -> MatchTime:
    return MatchTime(2, minutes * 60 - 2700)


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    made = MatchSession()
    made.open_match(bundled())
    return made


@pytest.fixture
def view(qtbot: QtBot, session: MatchSession) -> ReportView:
    appearance = Appearance()
    appearance.set_reduced_motion(True)
    made = ReportView(session, appearance)
    qtbot.addWidget(made)
    qtbot.addWidget(made.follow_button)
    made.resize(340, 320)
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


def row_of(view: ReportView, event_id: str) -> int:
    rows = range(view.report.rowCount())
    return next(
        row
        for row in rows
        if (told := view.report.sentence(row).event) is not None and told.id == event_id
    )


def text_end(view: ReportView, row: int) -> QPoint:
    """A point of the row's first line where no link is."""
    view.scrollTo(view.report.index(row))
    rect = view.visualRect(view.report.index(row))
    return QPoint(rect.left() + 40, rect.top() + 14)


def link_point(view: ReportView, row: int, event_id: str) -> QPoint:
    index = view.report.index(row)
    view.scrollTo(index)
    rect = view.visualRect(index)
    for y in range(rect.top() + 12, rect.bottom(), 9):
        for x in range(rect.left() + 80, rect.right(), 4):
            if view.rows.link_at(index, rect, QPoint(x, y)) == event_id:
                return QPoint(x, y)
    raise AssertionError("no such link is drawn")


def current(view: ReportView) -> str:
    assert view.report.current is not None
    return view.report.sentence(view.report.current).text


def test_the_model_is_a_sound_one(session: MatchSession, qtmodeltester: ModelTester) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    model = ReportModel()
    model.set_index(session.state.index)
    model.refresh(session.state)
    check(model)


def test_it_says_what_it_holds(qtbot: QtBot, session: MatchSession, view: ReportView) -> None:
    count = len(bundled().report)
    assert view.summary == f"{count} sentences, linked"
    with qtbot.waitSignal(view.summary_changed) as told:
        session.open_match(None)
    assert told.args == [""]
    assert view.report.rowCount() == 0


def test_the_current_sentence_is_the_last_whose_moment_has_come(
    session: MatchSession, view: ReportView
) -> None:
    session.set_playhead(clock(80))
    assert "Farfan" in current(view)
    row = row_of(view, OWN_GOAL)
    assert view.report.standing(row).current
    assert not view.report.standing(row).future
    assert view.report.standing(row + 1).future
    session.set_playhead(clock(79))
    assert not view.report.standing(row).current


def settled(qtbot: QtBot, view: ReportView) -> int:
    """How many rows have been painted once everything due has been: one more for asking."""
    before = view.rows.paints
    view.viewport().update(0, 0, 1, 1)
    qtbot.waitUntil(lambda: view.rows.paints > before)
    return view.rows.paints


def test_a_step_repaints_only_rows_that_change(
    qtbot: QtBot, session: MatchSession, view: ReportView
) -> None:
    session.set_playhead(clock(70))
    before = settled(qtbot, view)
    for second in range(50):
        session.set_playhead(MatchTime(2, (71 * 60 - 2700) + second))
    assert settled(qtbot, view) == before + 1


def test_two_rows_are_repainted_as_the_current_one_changes(
    qtbot: QtBot, session: MatchSession, view: ReportView
) -> None:
    view.follow_button.setChecked(False)
    index = view.report.index(row_of(view, OWN_GOAL))
    session.set_playhead(clock(79))
    view.scrollTo(index, ReportView.ScrollHint.PositionAtCenter)
    before = settled(qtbot, view)
    session.set_playhead(clock(80))
    qtbot.waitUntil(lambda: view.rows.paints > before)
    assert view.rows.paints == before + 2


def test_a_click_selects_the_event_and_moves_the_playhead(
    qtbot: QtBot, session: MatchSession, view: ReportView
) -> None:
    emitted: list[str] = []
    session.selection_changed.connect(lambda: emitted.append("selection"))
    session.playhead_changed.connect(lambda: emitted.append("playhead"))
    row = row_of(view, OWN_GOAL)
    point = text_end(view, row)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.state.selection.ids == (OWN_GOAL,)
    assert session.state.playhead == event(OWN_GOAL).time.at
    assert sorted(emitted) == ["playhead", "selection"]
    assert view.report.standing(row).selected


def test_shift_keeps_the_playhead(qtbot: QtBot, session: MatchSession, view: ReportView) -> None:
    before = session.state.playhead
    point = text_end(view, row_of(view, OWN_GOAL))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, point)
    assert session.state.selection.ids == (OWN_GOAL,)
    assert session.state.playhead == before


def test_a_phrase_leads_to_its_own_event(
    qtbot: QtBot, session: MatchSession, view: ReportView
) -> None:
    row = row_of(view, "goal-65-cremaschi")
    point = link_point(view, row, "sub-64-cremaschi")
    QTest.mouseMove(view.viewport(), point)
    assert session.state.hovered == "sub-64-cremaschi"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.state.selection.ids == ("sub-64-cremaschi",)


def test_hover_and_selection_from_elsewhere_show_on_the_row(
    session: MatchSession, view: ReportView
) -> None:
    row = row_of(view, "goal-65-cremaschi")
    session.hover("sub-64-cremaschi")
    assert view.report.standing(row).hovered
    assert view.report.standing(row).lit == {"sub-64-cremaschi"}
    session.hover(None)
    session.select("goal-65-cremaschi", move=False)
    assert view.report.standing(row).selected
    assert not view.report.standing(row).hovered


def test_what_is_filtered_out_fades_and_cant_be_clicked(
    qtbot: QtBot, session: MatchSession, view: ReportView
) -> None:
    session.set_filter(Filter(hidden=frozenset({"kind:own_goal"})))
    row = row_of(view, OWN_GOAL)
    assert view.report.standing(row).ghost
    point = text_end(view, row)
    QTest.mouseMove(view.viewport(), point)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.state.selection.ids == ()
    assert session.state.hovered is None


def test_hidden_future_takes_away_every_sentence_that_tells_of_it(
    session: MatchSession, view: ReportView
) -> None:
    session.set_playhead(clock(60))
    session.set_filter(Filter(hide_future=True))
    shown = [row for row in range(view.report.rowCount()) if not view.isRowHidden(row)]
    told = [view.report.sentence(row).tells for row in shown]
    assert shown
    assert all(moment is None or moment <= clock(60) for moment in told)
    assert view.isRowHidden(0), "the first sentence tells how it ends"
    session.set_filter(Filter())
    assert not any(view.isRowHidden(row) for row in range(view.report.rowCount()))


def middle_of_current(view: ReportView) -> int:
    assert view.report.current is not None
    return view.visualRect(view.report.index(view.report.current)).center().y()


def test_following_keeps_the_current_sentence_in_the_middle(
    session: MatchSession, view: ReportView
) -> None:
    session.set_playhead(clock(64))
    assert abs(middle_of_current(view) - view.viewport().height() // 2) <= 1


def test_the_current_sentence_stays_in_the_middle_when_the_future_is_shown_again(
    session: MatchSession, view: ReportView
) -> None:
    session.set_playhead(clock(64))
    session.set_filter(Filter(hide_future=True))
    session.set_filter(Filter())
    assert abs(middle_of_current(view) - view.viewport().height() // 2) <= 1


def test_scrolling_lets_go_until_the_button_takes_hold_again(
    session: MatchSession, view: ReportView
) -> None:
    session.set_playhead(clock(64))
    view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderToMinimum)
    assert not view.follow_button.isChecked()
    session.set_playhead(clock(80))
    assert view.verticalScrollBar().value() == 0
    view.follow_button.click()
    assert abs(middle_of_current(view) - view.viewport().height() // 2) <= 1


def test_the_keyboard_walks_and_chooses(
    qtbot: QtBot, session: MatchSession, view: ReportView
) -> None:
    view.setCurrentIndex(view.report.index(row_of(view, HEADER_ON_POST)))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription().endswith("ruled out for offside.")
    assert not session.state.selection.ids
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert session.state.selection.primary == "goal-4-ferreira"
    assert not view.follow_button.isChecked()


def test_each_row_reads_as_its_minute_and_sentence(session: MatchSession, view: ReportView) -> None:
    session.set_playhead(clock(80))
    index = view.report.index(row_of(view, OWN_GOAL))
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("~80′, ")
    assert "](" not in spoken
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "current sentence"


@pytest.mark.parametrize("width", [288, 340])
def test_rows_are_as_wide_as_the_view_and_high_enough(view: ReportView, width: int) -> None:
    view.resize(width, 320)
    QApplication.processEvents()
    assert view.horizontalScrollBar().maximum() == 0
    heights = {view.visualRect(view.report.index(row)).height() for row in range(5)}
    assert min(heights) >= 24
    assert all(
        view.visualRect(view.report.index(row)).width() == view.viewport().width()
        for row in range(5)
    )


def test_measured_data_is_told_in_sentences_of_its_own(
    session: MatchSession, view: ReportView
) -> None:
    session.open_match(read_events(shared("statsbomb/events/3869685.json")).match)
    texts = [view.report.sentence(row).text for row in range(view.report.rowCount())]
    assert len(texts) > 12
    assert any("Mbappé" in text for text in texts)
    assert not any("](" in text for text in texts)


def marks_of(view: ReportView, standing: Standing) -> list[object]:
    sentence = view.report.sentence(row_of(view, OWN_GOAL))
    return list(row_marks(sentence, standing, 328, 48))


def test_now_and_selected_look_different(view: ReportView) -> None:
    now = marks_of(view, Standing(current=True))
    chosen = marks_of(view, Standing(selected=True))
    assert [mark.fill for mark in now if isinstance(mark, Band)] == [Ink.ACCENT_TINT, Ink.ACCENT]
    assert [mark.ink for mark in chosen if isinstance(mark, Disc)] == [Ink.TEXT]
    assert not any(isinstance(mark, Disc) for mark in now)


@pytest.mark.parametrize(
    ("standing", "filled", "opacity"),
    [(PLAIN, True, 1.0), (Standing(future=True), False, 0.7), (Standing(ghost=True), True, GHOST)],
)
def test_the_glyph_tells_past_future_and_filtered_out(
    view: ReportView, standing: Standing, filled: bool, opacity: float
) -> None:
    glyph = next(mark for mark in marks_of(view, standing) if isinstance(mark, Glyph))
    assert glyph.name == "own_goal"
    assert glyph.ink is Ink.AWAY
    assert glyph.filled is filled
    assert glyph.opacity == pytest.approx(opacity)
