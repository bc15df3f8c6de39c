from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.query import FacetTally, LibraryFacet, Overview, Query, Sought
from explorer.scenes.statistics import Bar
from explorer.views.common.appearance import Appearance
from explorer.views.statistics import StatisticsView
from tests.scenes.test_statistics import GOALS, KICKS

CUP, LEAGUE = "FIFA World Cup", "1. Bundesliga"


def overview(total: int = 35) -> Overview:
    return Overview(
        total,
        35,
        {
            LibraryFacet.COMPETITION: (FacetTally(CUP, 2), FacetTally(LEAGUE, 33)),
            LibraryFacet.SEASON: (FacetTally("2022", 2), FacetTally("2023/2024", 33)),
        },
    )


@pytest.fixture
def appearance() -> Appearance:
    return Appearance()


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> StatisticsView:
    made = StatisticsView(appearance)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    made.show_counts(overview(), KICKS, GOALS)
    return made


@pytest.fixture
def chosen(view: StatisticsView) -> list[tuple[Sought, Query]]:
    found: list[tuple[Sought, Query]] = []
    view.chosen.connect(lambda sought, query: found.append((sought, query)))
    return found


def middle(bar: Bar) -> QPoint:
    return QPoint(round(bar.box.middle_x), round(bar.box.middle_y))


def test_choosing_a_competition_asks_for_its_counts(view: StatisticsView) -> None:
    asked: list[Query] = []
    view.wanted.connect(asked.append)
    view.competition.setCurrentIndex(view.competition.findData(CUP))
    view.competition.activated.emit(view.competition.currentIndex())
    assert asked == [Query(competitions=(CUP,))]
    view.show_counts(overview(2), KICKS, GOALS)
    assert view.query == Query(competitions=(CUP,))
    assert view.summary.text() == "Matches: 2"


def test_the_competitions_are_named_with_how_many_matches_they_have(view: StatisticsView) -> None:
    named = [view.competition.itemText(row) for row in range(view.competition.count())]
    assert named == ["All competitions", f"{LEAGUE}  (33)", f"{CUP}  (2)"]


def test_a_click_asks_once_for_what_is_behind_a_value(
    view: StatisticsView, chosen: list[tuple[Sought, Query]]
) -> None:
    bar = view.canvas.scene.bars[0]
    view.season.setCurrentIndex(view.season.findData("2022"))
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(bar))
    assert chosen == [(Sought.KICKS, Query(orders=(1,), seasons=("2022",)))]
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    QTest.mouseClick(view.canvas, Qt.MouseButton.RightButton, pos=middle(bar))
    assert len(chosen) == 1


def test_arrows_walk_the_values_and_enter_asks_for_one(
    view: StatisticsView, chosen: list[tuple[Sought, Query]]
) -> None:
    canvas = view.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.hovered is canvas.scene.bars[0]
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.hovered is canvas.scene.bars[1]
    assert "Kick 2: 70 %" in canvas.accessibleDescription()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert chosen == [(Sought.KICKS, Query(orders=(2,)))]
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.hovered is canvas.scene.bars[-1]


def test_hovering_draws_no_chart_anew(view: StatisticsView) -> None:
    view.grab()
    drawn = view.canvas.full_draws
    for bar in view.canvas.scene.bars:
        QTest.mouseMove(view.canvas, middle(bar))
        view.canvas.grab()
    assert view.canvas.full_draws == drawn


def test_another_theme_is_drawn_once(view: StatisticsView, appearance: Appearance) -> None:
    view.grab()
    drawn = view.canvas.full_draws
    appearance.set_theme(ThemeName.DARK)
    view.grab()
    assert view.canvas.full_draws == drawn + 1


def test_a_library_that_fails_says_why_and_shows_nothing(view: StatisticsView) -> None:
    view.show_problem("The library is in use.")
    assert view.summary.text() == "The library is in use."
    assert view.canvas.scene.bars == ()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_close_the_window(
    view: StatisticsView, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    view.activateWindow()
    view.canvas.setFocus()
    qtbot.waitUntil(view.isActiveWindow)
    QTest.keyClick(view.canvas, key, modifier)
    assert not view.isVisible()
