from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from explorer.domain.query import FacetTally, LibraryFacet
from explorer.views.library.found_model import CURRENT_ROLE, HIDDEN_ROLE, FoundModel
from explorer.views.library.values_model import COUNT_ROLE, ValuesModel
from explorer.views.library.wording import value_text
from tests.views.library.fake import MATCHES, goal_hit, kick_hit, many

HITS = [goal_hit(match, number) for match in MATCHES for number in range(3)]


def texts(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_rows_keep_to_qts_rules(qtmodeltester: ModelTester, qapp: object) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    model = FoundModel()
    check(model)
    rows = many(30)
    model.show(rows[:10], is_last=False)
    model.append(rows[10:20], is_last=False)
    model.set_current(rows[5].id)
    check(model)
    model.take_out([rows[3].id, rows[4].id, rows[19].id])
    model.show(HITS)
    check(model)
    model.take_out(["nashville"])
    assert model.rowCount() == 6


def test_rows_are_dragged_out_as_links(qapp: object) -> None:
    model = FoundModel()
    model.show([MATCHES[0], HITS[1]])
    dragged = model.mimeData([model.index(0), model.index(1)])
    match, hit = MATCHES[0], HITS[1]
    links = [
        f"match-explorer://match/{match.id}",
        f"match-explorer://match/{hit.match.id}#select={hit.event_id}",
    ]
    assert dragged.text().split() == links
    assert [url.toString() for url in dragged.urls()] == links
    assert set(model.mimeTypes()) <= set(dragged.formats())
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_more_rows_are_asked_for_once_and_a_known_one_is_not_shown_twice(qapp: object) -> None:
    model, rows = FoundModel(), many(20)
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    model.show(rows[:10], is_last=False)
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [10]
    # A match came in on top meanwhile, which moved the others down.
    model.append(rows[9:20], is_last=True)
    assert model.rowCount() == 20
    assert not model.canFetchMore(QModelIndex())


def test_the_same_rows_are_no_news(qapp: object) -> None:
    model, rows = FoundModel(), many(5)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show(rows)
    model.show(list(rows))
    assert len(resets) == 1


def test_all_goals_of_the_open_match_are_marked_and_hidden_with_its_future(qapp: object) -> None:
    model = FoundModel()
    model.show(HITS)
    model.set_current("nashville")
    model.hide_result(True)
    flags = [
        (model.index(row).data(CURRENT_ROLE), model.index(row).data(HIDDEN_ROLE))
        for row in range(9)
    ]
    assert flags == [*[(False, False)] * 3, *[(True, True)] * 3, *[(False, False)] * 3]
    assert "Ada" in model.index(0).data()
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        assert "Ada" not in model.index(3).data(role)
        assert "1–0" not in model.index(3).data(role)


def test_goals_and_kicks_are_spoken_with_everything_they_show(qapp: object) -> None:
    model = FoundModel()
    model.show([goal_hit(MATCHES[0], 0), goal_hit(MATCHES[0], 2), kick_hit(MATCHES[0], 2)])
    match = "FC Dallas – Inter Miami CF, 6 August 2023, Leagues Cup"
    assert texts(model) == [
        f"51′ Ada for FC Dallas, From play, 1–0, {match}",
        f"~90+1′ a player not named for FC Dallas, Header, 3–0, {match}",
        f"Kick 3, Jean for Inter Miami CF, saved, To stay alive, 1–0, {match}",
    ]


def values_model() -> ValuesModel:
    return ValuesModel(lambda value: value_text(LibraryFacet.TEAM, value))


TEAMS = (FacetTally("Köln", 5), FacetTally("Lyon", 2), FacetTally("Bremen", 0))


def test_values_keep_to_qts_rules(qtmodeltester: ModelTester, qapp: object) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    model = values_model()
    check(model)
    model.set_values(TEAMS, ("Lyon",))
    model.set_text("l")
    check(model)


def test_values_of_nothing_are_left_out_unless_they_are_asked_for(qapp: object) -> None:
    model = values_model()
    model.set_values(TEAMS, ("Bremen", "Napoli"))
    assert texts(model) == ["Napoli", "Köln", "Lyon", "Bremen"]
    assert [model.index(row).data(COUNT_ROLE) for row in range(4)] == [0, 5, 2, 0]
    states = [model.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in range(4)]
    checked = [state is Qt.CheckState.Checked for state in states]
    assert checked == [True, False, False, True]


def test_values_are_searched_without_case_and_accents(qapp: object) -> None:
    model = values_model()
    model.set_values(TEAMS, ())
    model.set_text("koL")
    assert texts(model) == ["Köln"]


def test_new_counts_leave_the_list_where_it_is(qapp: object) -> None:
    model = values_model()
    resets: list[None] = []
    model.set_values(TEAMS, ())
    model.modelReset.connect(lambda: resets.append(None))
    model.set_values((FacetTally("Köln", 4), FacetTally("Lyon", 1)), ("Lyon",))
    assert resets == []
    assert model.index(0).data(COUNT_ROLE) == 4
