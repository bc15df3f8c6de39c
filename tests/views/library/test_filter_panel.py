from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from explorer.domain.events import GoalKind, KickOutcome, Situation, Stake
from explorer.domain.query import LibraryFacet, Query, SortOrder, Sought
from explorer.views.library import LibraryView
from explorer.views.library.active_chips import ActiveChips
from explorer.views.library.filter_panel import FilterPanel
from explorer.views.library.value_chips import ValueChip
from explorer.views.library.values_popup import ValuesPopup
from tests.views.library.conftest import MakePanel
from tests.views.library.fake import FakeLibrary, many


@pytest.fixture
def view(make_panel: MakePanel) -> LibraryView:
    return make_panel(FakeLibrary(many(100)))


@pytest.fixture
def panel(view: LibraryView) -> FilterPanel:
    return view.filters


def click(*buttons: QAbstractButton) -> None:
    for button in buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def mode(panel: FilterPanel, sought: Sought) -> QAbstractButton:
    return panel.modes.button(list(Sought).index(sought))


def chip(panel: FilterPanel, facet: LibraryFacet, value: object) -> ValueChip:
    assert panel.popup is not None
    return next(c for c in panel.popup.groups[facet].chips if c.value == value)


def opened(panel: FilterPanel) -> ValuesPopup:
    click(panel.team)
    assert panel.team.popup is not None
    return panel.team.popup


def texts(chips: ActiveChips) -> list[str]:
    return [chip.full for chip in chips.chips]


def test_late_free_kicks_are_three_steps_away(view: LibraryView, panel: FilterPanel) -> None:
    click(mode(panel, Sought.GOALS), panel.kinds[1], panel.more)
    assert panel.popup is not None
    QTest.keyClicks(panel.popup.minutes.first, "71")
    QTest.keyClick(panel.popup.minutes.first, Qt.Key.Key_Return)
    view.settle()
    asked = Query(kinds=(GoalKind.DIRECT_FREE_KICK,), minute_from=71)
    assert (view.finder.sought, view.finder.query) == (Sought.GOALS, asked)
    assert view.summary == "100 of 300"


def test_saved_kicks_to_stay_alive_are_three_steps_away(
    view: LibraryView, panel: FilterPanel
) -> None:
    click(mode(panel, Sought.KICKS), panel.outcomes[1])
    view.settle()
    click(panel.stakes)
    popup = panel.stakes.popup
    assert popup is not None
    for row in range(popup.model.rowCount()):
        if popup.model.value(popup.model.index(row)) == Stake.MISS_AND_OUT:
            popup.list.setCurrentIndex(popup.model.index(row))
    QTest.keyClick(popup.list, Qt.Key.Key_Space)
    view.settle()
    asked = Query(outcomes=(KickOutcome.SAVED,), stakes=(Stake.MISS_AND_OUT,))
    assert (view.finder.sought, view.finder.query) == (Sought.KICKS, asked)
    assert view.summary == "10 of 30"


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_suggested_search_is_two_clicks_away(view: LibraryView, number: int) -> None:
    view.filters.saved.fill()
    view.filters.saved.menu().actions()[number].trigger()
    assert view.finder.query != Query()
    view.filters.saved.fill()
    ticked = [action.isChecked() for action in view.filters.saved.menu().actions()[:3]]
    assert ticked == [place == number for place in range(3)]


def test_teams_are_searched_and_several_of_them_add_up(
    view: LibraryView, panel: FilterPanel
) -> None:
    popup = opened(panel)
    QTest.keyClicks(popup.search, "moenchen")
    popup.search.clear()
    QTest.keyClicks(popup.search, "monchen")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    popup.search.clear()
    QTest.keyClicks(popup.search, "LYON")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    view.settle()
    assert view.finder.query.teams == ("Borussia Mönchengladbach", "Lyon")
    assert panel.team.accessibleName() == "Team: Borussia Mönchengladbach, Lyon"
    popup.close()


def test_counts_of_a_facet_leave_its_own_choice_aside(
    view: LibraryView, panel: FilterPanel
) -> None:
    popup = opened(panel)
    before = {popup.model.index(n).data(): n for n in range(popup.model.rowCount())}
    popup.toggled.emit("Lyon")
    view.settle()
    assert {popup.model.index(n).data(): n for n in range(popup.model.rowCount())} == before
    popup.close()


def test_a_value_of_nothing_is_greyed_where_values_are_fixed(
    view: LibraryView, panel: FilterPanel
) -> None:
    click(mode(panel, Sought.GOALS))
    view.settle()
    assert [kind.isEnabled() for kind in panel.kinds] == [True, True, True, False, False, False]
    assert panel.kinds[1].accessibleName() == "Direct free kick: 100"
    click(panel.more)
    assert not chip(panel, LibraryFacet.SITUATION, Situation.CORNER).isEnabled()
    assert chip(panel, LibraryFacet.SITUATION, Situation.OPEN_PLAY).text() == "Open play  300"


def test_a_click_asks_and_the_answer_checks(view: LibraryView, panel: FilterPanel) -> None:
    click(panel.shootout)
    view.settle()
    assert panel.shootout.isChecked()
    assert view.summary == "10 of 100"
    click(panel.shootout)
    view.settle()
    assert not panel.shootout.isChecked()
    assert view.finder.query == Query()


def test_each_filter_shows_as_a_chip_that_takes_it_back(
    view: LibraryView, panel: FilterPanel
) -> None:
    asked = Query(competitions=("Bundesliga",), seasons=("2024", "2023"), minute_from=80)
    view.finder.set_query(asked)
    view.settle()
    assert texts(panel.active) == ["Bundesliga", "2024", "2023", "From 80′"]
    assert panel.active.isVisible()
    click(panel.active.chips[1])
    assert view.finder.query.seasons == ("2023",)
    click(panel.active.clear)
    assert view.finder.query == Query()
    assert not panel.active.isVisible()


def test_chips_fit_the_panel_whatever_their_names(make_panel: MakePanel) -> None:
    view = make_panel(FakeLibrary(many(10)))
    long = "Campeonato Sudamericano de Clubes Campeones de las Américas"
    view.finder.set_query(Query(competitions=(long, "Bundesliga"), teams=(long,), own_goal=True))
    view.settle()
    active = view.filters.active
    assert all(active.rect().contains(chip.geometry()) for chip in active.chips)
    assert long in active.chips[0].toolTip()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, None])
def test_the_focus_stays_in_the_panel_when_the_chips_go(
    view: LibraryView, panel: FilterPanel, key: Qt.Key | None
) -> None:
    for clears in (True, False):
        view.finder.set_query(Query(competitions=("Bundesliga",)))
        view.settle()
        button = panel.active.clear if clears else panel.active.chips[0]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        if key is None:
            click(button)
        else:
            QTest.keyClick(button, key)
        view.settle()
        assert view.finder.query == Query()
        assert panel.window().focusWidget() is panel.search


def test_clear_gives_up_the_order_of_a_saved_search(view: LibraryView, panel: FilterPanel) -> None:
    view.finder.seek(Sought.MATCHES, Query(comeback=2, sort=SortOrder.LARGEST_COMEBACK))
    view.clear_search()
    assert view.finder.query == Query()
    assert panel.sort.menu().actions()[0].isChecked()


def test_clear_keeps_order_and_list_and_empties_the_field(
    view: LibraryView, panel: FilterPanel
) -> None:
    panel.sort.menu().actions()[1].trigger()
    view.finder.seek(Sought.GOALS, Query(text="lyon", sort=SortOrder.OLDEST))
    assert view.search.text() == "lyon"
    view.clear_search()
    view.settle()
    assert view.search.text() == ""
    assert (view.finder.sought, view.finder.query) == (Sought.GOALS, Query(sort=SortOrder.OLDEST))


def test_the_order_is_chosen_from_a_menu(view: LibraryView, panel: FilterPanel) -> None:
    oldest = panel.sort.menu().actions()[1]
    assert oldest.text() == "Oldest first"
    oldest.trigger()
    view.settle()
    assert view.finder.query.sort is SortOrder.OLDEST
    first = view.model.row(view.model.index(0))
    assert getattr(first, "id", None) == "m00099"


def test_each_list_has_the_filters_that_fit_it(view: LibraryView, panel: FilterPanel) -> None:
    click(panel.more)
    assert panel.popup is not None
    shown = {}
    for sought in Sought:
        view.finder.set_sought(sought)
        view.settle()
        groups = panel.popup.groups.items()
        shown[sought] = {facet for facet, group in groups if group.isVisible()}
        assert panel.popup.minutes.isVisible() is (sought is not Sought.KICKS)
        assert panel.kinds[0].isVisible() is (sought is not Sought.KICKS)
        assert panel.stakes.isVisible() is (sought is Sought.KICKS)
    assert LibraryFacet.SITUATION in shown[Sought.GOALS]
    assert LibraryFacet.SITUATION not in shown[Sought.KICKS]
    assert {LibraryFacet.ORDER, LibraryFacet.STAKES} <= shown[Sought.KICKS]


def test_the_panel_asks_for_no_more_width_than_it_gets(view: LibraryView) -> None:
    for sought in Sought:
        view.finder.set_sought(sought)
        view.settle()
        assert view.minimumSizeHint().width() <= 240


def test_the_keyboard_reaches_every_filter(
    qtbot: QtBot, view: LibraryView, panel: FilterPanel
) -> None:
    view.activateWindow()
    view.focus_search()
    reached = []
    for _ in range(20):
        reached.append(view.focusWidget())
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    wanted = (panel.competition, panel.season, panel.team, panel.shootout, panel.kinds[0])
    assert set(wanted) <= set(reached)
    assert {panel.more, panel.sort, panel.saved} <= set(reached)
    panel.competition.setFocus()
    QTest.keyClick(panel.competition, Qt.Key.Key_Down)
    assert panel.competition.popup is not None
    assert panel.competition.popup.isVisible()
    QTest.keyClick(panel.competition.popup.list, Qt.Key.Key_Escape)
    assert not panel.competition.popup.isVisible()


def test_a_player_of_a_search_can_be_taken_back(view: LibraryView, panel: FilterPanel) -> None:
    view.finder.set_query(Query(players=("Xhaka",)))
    assert texts(panel.active) == ["Xhaka"]
    click(panel.active.chips[0])
    assert view.finder.query == Query()


def test_tab_goes_through_more_filters_from_top_to_bottom(
    view: LibraryView, panel: FilterPanel
) -> None:
    view.finder.set_sought(Sought.GOALS)
    view.settle()
    click(panel.more)
    popup = panel.popup
    assert popup is not None
    reached = []
    while popup.focusWidget() not in reached:
        reached.append(popup.focusWidget())
        popup.focusNextChild()
    assert {popup.minutes.first, popup.minutes.last} <= set(reached)
    tops = [stop.mapTo(popup, stop.rect().topLeft()).y() for stop in reached]
    assert len(tops) > 6
    assert tops == sorted(tops)
