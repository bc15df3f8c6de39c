from __future__ import annotations

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLayout, QToolButton
from pytestqt.qtbot import QtBot

from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.providers.statsbomb import read_events
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.header import HeaderView, header_view
from explorer.views.header.score_board import ScoreBoard
from tests.bundled import bundled
from tests.shared_data import shared


def clock(minutes: float) -> MatchTime:
    return MatchTime(2, minutes * 60 - 2700)


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    return MatchSession()


@pytest.fixture
def header(qtbot: QtBot, session: MatchSession) -> HeaderView:
    view = HeaderView(session, Appearance())
    qtbot.addWidget(view)
    view.resize(1440, 56)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_it_says_that_no_match_is_open(header: HeaderView) -> None:
    assert header.line.title.full_text == "No match open"
    assert header.board.score.isHidden()
    assert header.outcome.final.text() == ""


def test_it_says_what_match_this_is(session: MatchSession, header: HeaderView) -> None:
    session.open_match(bundled())
    assert header.line.title.full_text == "Leagues Cup 2023, round of 16"
    assert header.line.details.full_text == "6 August 2023, Toyota Stadium, Frisco"
    assert header.line.data.text() == "From written reports"
    assert header.line.data.toolTip() == bundled().provider.attribution
    assert header.board.names[Side.HOME].text() == "FC Dallas"
    assert header.board.names[Side.AWAY].text() == "Inter Miami CF"
    assert header.outcome.final.text() == "Final 4–4"
    assert header.outcome.manner.text() == "Miami 5–3 on penalties"


def test_measured_data_names_its_provider(session: MatchSession, header: HeaderView) -> None:
    session.open_match(read_events(shared("statsbomb/events/3869685.json")).match)
    assert header.line.data.text() == "Data: StatsBomb"
    assert "StatsBomb" in header.line.data.accessibleDescription()


def test_facts_that_are_unknown_leave_no_gap(session: MatchSession, header: HeaderView) -> None:
    unknown = replace(bundled(), competition=None, season=None, stage=None, venue=None, date=None)
    session.open_match(unknown)
    assert header.line.title.full_text == "FC Dallas – Inter Miami CF"
    assert header.line.details.full_text == "Frisco"


@pytest.mark.parametrize(
    ("moment", "score", "beside", "below"),
    [
        (MatchTime(1, 0), "0–0", "", "at 00:00"),
        (clock(60), "2–1", "", "at 60:00"),
        (clock(80), "4–3", "~", "at 80:00"),
        (MatchTime(5, 0), "4–4", "(0–0)", "penalties, before the first kick"),
        (MatchTime(5, 9), "4–4", "(3–5)", "penalties, after kick 9"),
    ],
)
def test_the_score_is_the_playheads(
    session: MatchSession,
    header: HeaderView,
    moment: MatchTime,
    score: str,
    beside: str,
    below: str,
) -> None:
    session.open_match(bundled(), moment)
    assert header.board.score.text() == score
    assert header.board.beside.text() == beside
    assert header.board.moment.text() == below


def test_the_final_score_is_hidden_with_the_future(
    session: MatchSession, header: HeaderView
) -> None:
    session.open_match(bundled())
    session.set_filter(Filter(hide_future=True))
    assert header.outcome.final.text() == ""
    assert header.outcome.manner.text() == ""
    session.set_filter(Filter())
    assert header.outcome.final.text() == "Final 4–4"


def geometry(header: HeaderView) -> list[QRect]:
    return [child.geometry() for child in header.board.findChildren(QLabel)]


def test_nothing_moves_as_the_score_changes(session: MatchSession, header: HeaderView) -> None:
    session.open_match(bundled())
    before = geometry(header)
    for moment in (clock(64), clock(80), clock(90), MatchTime(5, 4), MatchTime(5, 9)):
        session.set_playhead(moment)
        assert geometry(header) == before


def test_a_step_touches_only_what_it_changes(
    session: MatchSession, header: HeaderView, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.open_match(bundled(), clock(70))
    touched: list[str] = []
    plain = QLabel.setText

    def noted(label: QLabel, text: str) -> None:
        touched.append(text)
        plain(label, text)

    monkeypatch.setattr(QLabel, "setText", noted)
    session.set_playhead(clock(71))
    assert touched == ["at 71:00"]


def test_changes_of_the_score_are_announced_and_ticks_are_not(
    session: MatchSession, header: HeaderView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(header_view, "announce", lambda _widget, text: said.append(text))
    session.open_match(bundled(), MatchTime(1, 2100))
    session.set_playhead(MatchTime(1, 2110))
    assert said == []
    session.set_playhead(MatchTime(1, 2250))
    session.set_playhead(MatchTime(1, 2260))
    assert said == ["Dallas 1, Miami 1"]
    session.set_playhead(MatchTime(5, 9))
    assert said[1:] == ["Dallas 4, Miami 4, penalties 3–5"]


def named(home: str, away: str) -> Match:
    match = bundled()
    return replace(
        match,
        home=replace(match.home, name=home, short_name=home),
        away=replace(match.away, name=away, short_name=away),
    )


@pytest.mark.parametrize("width", [1024, 1200, 1440, 1920])
def test_names_of_any_length_stay_symmetrical_around_the_score(
    session: MatchSession, header: HeaderView, width: int
) -> None:
    session.open_match(named("Borussia Verein für Leibesübungen 1900 Mönchengladbach", "Ajax"))
    header.set_compact(width < 1200)
    header.resize(width, header.height())
    board = header.board
    home, away = board.names[Side.HOME].geometry(), board.names[Side.AWAY].geometry()
    middle = board.width() // 2
    assert middle - home.right() - 1 == away.left() - middle
    assert board.mapTo(header, board.rect().topLeft()).x() + middle == width // 2
    assert board.names[Side.AWAY].text() == "Ajax"
    shown = board.names[Side.HOME].text()
    assert board.names[Side.HOME].fontMetrics().horizontalAdvance(shown) <= home.width()
    assert board.names[Side.HOME].full_text.startswith(shown.split("…")[0])
    parts = (header.line.geometry(), board.geometry(), header.outcome.geometry())
    assert all(not one.intersects(other) for one in parts for other in parts if one != other)


def test_short_names_stand_in_before_anything_is_cut(
    session: MatchSession, header: HeaderView
) -> None:
    match = bundled()
    long = replace(match.away, name="Club Internacional de Fútbol Miami", short_name="Miami")
    header.resize(1024, 56)
    session.open_match(replace(match, away=long))
    assert header.board.names[Side.AWAY].text() == "Miami"
    assert header.board.names[Side.HOME].text() == match.home.short_name


def test_a_home_team_moves_up_to_the_score_before_it_is_cut(
    session: MatchSession, header: HeaderView
) -> None:
    session.open_match(named("Argentina", "France"))
    board = header.board
    widths = [width for width in range(300, 600, 4) if _is_whole(board, width)]
    assert widths == list(range(widths[0], 600, 4))
    board.resize(widths[0], 56)
    home, away = board.names[Side.HOME].geometry(), board.names[Side.AWAY].geometry()
    assert board.width() // 2 - home.right() < away.left() - board.width() // 2
    board.resize(600, 56)
    home, away = board.names[Side.HOME].geometry(), board.names[Side.AWAY].geometry()
    assert board.width() // 2 - home.right() - 1 == away.left() - board.width() // 2


def _is_whole(board: ScoreBoard, width: int) -> bool:
    board.resize(width, 56)
    name = board.names[Side.HOME]
    return name.text() == name.full_text


def test_the_venue_takes_the_room_that_the_teams_leave(
    session: MatchSession, header: HeaderView
) -> None:
    session.open_match(replace(named("Freiburg", "Bremen"), venue="Schwarzwald-Stadion, Freiburg"))
    header.resize(1300, header.height())
    assert header.line.details.text() == header.line.details.full_text
    assert header.line.geometry().right() < header.board.geometry().left()


def test_actions_are_flat_buttons_with_names(qtbot: QtBot, header: HeaderView) -> None:
    action = QAction("&Find in library", header)
    header.set_actions([QAction("Old", header)])
    header.set_actions([action])
    button = next(
        button for button in header.findChildren(QToolButton) if button.defaultAction() is action
    )
    assert button.accessibleName() == "Find in library"
    assert button.property("role") == "flat"
    with qtbot.waitSignal(action.triggered, timeout=0):
        button.click()


def test_what_laid_out_other_actions_is_freed(header: HeaderView) -> None:
    header.set_actions([QAction("Old", header)])
    rows = [row for row in header.outcome.findChildren(QLayout) if row.count() == 1]
    items = [row.itemAt(0) for row in rows]
    assert len(items) == 1
    header.set_actions([QAction("New", header)])
    assert not shiboken6.isValid(items[0])


def test_the_compact_header_is_lower_and_says_less(
    session: MatchSession, header: HeaderView
) -> None:
    session.open_match(bundled())
    assert header.height() == 56
    header.set_compact(True)
    assert header.height() == 48
    assert header.line.details.full_text == "6 Aug 2023, Frisco"
    assert header.outcome.manner.text() == "pens 3–5"
