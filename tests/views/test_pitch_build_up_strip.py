from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from explorer.providers.statsbomb import read_events
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.pitch.build_up_strip import BuildUpStrip
from tests.bundled import bundled
from tests.shared_data import shared


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    return MatchSession()


@pytest.fixture
def strip(qtbot: QtBot, session: MatchSession) -> BuildUpStrip:
    made = BuildUpStrip(session, Appearance())
    qtbot.addWidget(made)
    made.resize(859, 34)
    session.open_match(bundled())
    with qtbot.waitExposed(made):
        made.show()
    return made


def buttons(strip: BuildUpStrip) -> list[QToolButton]:
    QApplication.processEvents()
    return [button for button in strip.findChildren(QToolButton) if button.isVisible()]


def step(session: MatchSession) -> int | None:
    return session.state.selection.step


def title(strip: BuildUpStrip) -> str:
    label = strip.findChildren(QLabel)[0]
    assert isinstance(label, ElidedLabel)
    return label.full_text


def test_it_asks_for_a_goal_until_one_is_selected(
    strip: BuildUpStrip, session: MatchSession
) -> None:
    assert title(strip) == "Select a goal to see how it came about."
    session.select("shot-1-ferreira")
    assert strip.goal_id is None


def test_steps_stand_in_words_marked_where_their_place_is_unknown(
    strip: BuildUpStrip, session: MatchSession
) -> None:
    session.select("goal-80-farfan")
    assert title(strip) == "Build-up, ~80′"
    assert strip.captions == ("Messi free kick ?",)
    assert [button.text() for button in buttons(strip)] == ["Messi free kick ?", "Own goal, 4–3"]


def test_a_goal_without_a_known_way_says_so(strip: BuildUpStrip, session: MatchSession) -> None:
    session.select("goal-85-messi")
    assert title(strip) == "Build-up, 85′: no source tells how it came about."
    assert buttons(strip) == []


def test_a_click_puts_a_step_in_focus_and_takes_it_back(
    qtbot: QtBot, strip: BuildUpStrip, session: MatchSession
) -> None:
    session.select("goal-65-cremaschi")
    first, second, end = buttons(strip)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert step(session) == 1
    assert [first.isChecked(), second.isChecked()] == [False, True]
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert step(session) is None
    assert not second.isChecked()
    session.select_step(0)
    assert first.isChecked()
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert step(session) is None


@pytest.mark.parametrize("width", [320, 420, 560, 690, 859, 1400])
def test_eight_steps_fit_any_width(strip: BuildUpStrip, session: MatchSession, width: int) -> None:
    found = read_events(shared("statsbomb/events/3869685.json")).match
    session.open_match(found)
    strip.resize(width, 34)
    for number in (None, 0, 7):
        session.select(found.goals[3].id)
        session.select_step(number)
        shown = buttons(strip)
        assert len(shown) == 9
        assert all(strip.rect().contains(QRect(b.pos(), b.size())) for b in shown)
        assert all(b.width() >= b.sizeHint().width() for b in shown)


def test_another_match_forgets_the_goal(strip: BuildUpStrip, session: MatchSession) -> None:
    session.select("goal-65-cremaschi")
    session.open_match(read_events(shared("statsbomb/events/7581.json")).match)
    assert strip.goal_id is None
    assert strip.captions == ()
    session.open_match(None)
    assert title(strip) == ""


def test_what_laid_out_another_goal_is_freed(strip: BuildUpStrip, session: MatchSession) -> None:
    line = strip.layout()
    assert line is not None
    session.select("goal-80-farfan")
    before = [line.itemAt(number) for number in range(line.count())]
    session.select("goal-85-messi")
    assert len(before) > 4
    assert not any(shiboken6.isValid(item) for item in before)
