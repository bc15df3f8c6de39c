from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import Facet
from explorer.app.libraries import open_library
from explorer.domain.time import MatchTime
from explorer.session.filtering import DEFAULT_LAYERS, Filter, Layer
from explorer.session.links import LONGEST, AxisRange, CentreTab, LinkError, MatchLink, is_link
from explorer.session.state import Selection, SessionState
from explorer.views.text import has_message
from tests.bundled import bundled

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=30)
MOMENTS = st.builds(MatchTime, st.integers(1, 5), st.floats(0, 90_000))
FILTERS = st.builds(
    Filter,
    st.frozensets(st.builds("{}:{}".format, st.sampled_from(Facet), NAMES), max_size=4),
    st.frozensets(st.sampled_from(Layer)),
    st.booleans(),
)
SELECTIONS = st.builds(
    Selection, st.lists(NAMES, max_size=4).map(tuple), st.none() | st.integers(0, 999_999)
)
RANGES = st.builds(
    lambda start, length: AxisRange(start, start + length), st.floats(0, 9e4), st.floats(0.1, 9e4)
)
LINKS = st.builds(
    MatchLink,
    NAMES,
    st.none() | MOMENTS,
    SELECTIONS,
    st.none() | FILTERS,
    st.none() | st.sampled_from(CentreTab),
    st.none() | RANGES,
)


@given(LINKS)
def test_a_link_reads_back_equal(link: MatchLink) -> None:
    text = str(link)
    assert text.isascii()
    assert not set(text) & set(" \"'<>\\^`{|}\n")
    assert MatchLink.parse(text) == link
    assert MatchLink.parse(f" {text}\n") == link


@given(st.text() | st.text().map("match-explorer://match/x#".__add__))
def test_no_text_does_worse_than_being_refused(text: str) -> None:
    try:
        link = MatchLink.parse(text)
    except LinkError:
        return
    assert MatchLink.parse(str(link)) == link


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (MatchTime(2, 2100.0), "2:80:00"),
        (MatchTime(1, 0.0), "1:00:00"),
        (MatchTime(1, 2850.5), "1:47:30.5"),
        (MatchTime(4, 905.0), "4:120:05"),
        (MatchTime(5, 3.0), "5:P3"),
    ],
)
def test_a_moment_is_written_as_the_clock_reads_it(moment: MatchTime, written: str) -> None:
    assert str(MatchLink("x", moment)) == f"match-explorer://match/x#t={written}"


def test_a_link_says_what_a_reader_expects_of_it() -> None:
    link = MatchLink(
        "dallas-miami",
        MatchTime(2, 2100.0),
        Selection(("goal-7", "goal-8"), 2),
        Filter(frozenset({"side:home", "kind:own_goal"}), DEFAULT_LAYERS | {Layer.SHOTS}, True),
        CentreTab.EVENTS,
        AxisRange(0.0, 2700.5),
    )
    assert str(link) == (
        "match-explorer://match/dallas-miami#t=2:80:00&select=goal-7,goal-8&step=2"
        "&filter=kind:own_goal,side:home&layers=cards,goals,kicks,reviews,shots,substitutions"
        "&future=hidden&tab=events&zoom=0.0~2700.5"
    )
    assert str(MatchLink("x", filter=Filter(layers=frozenset()))).endswith(
        "#filter=none&layers=none"
    )
    assert str(MatchLink("x", filter=Filter())).endswith("#filter=none")
    assert str(MatchLink("Ω/1 #&")) == "match-explorer://match/%CE%A9%2F1%20%23%26"


def test_a_browser_may_have_touched_it() -> None:
    assert MatchLink.parse("MATCH-Explorer://Match/x/") == MatchLink("x")
    assert MatchLink.parse("match-explorer://match/x#") == MatchLink("x")


def test_what_a_later_version_may_say_is_passed_over() -> None:
    text = "match-explorer://match/x#tab=heat&zip=1&filter=mood:good,side:home&layers=rain,goals"
    assert MatchLink.parse(text) == MatchLink(
        "x", filter=Filter(frozenset({"side:home"}), frozenset({Layer.GOALS}))
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dallas-miami",
        "https://match/x",
        "match-explorer:x",
        "match-explorer://match/",
        "match-explorer://match/#t=1:00:00",
        "match-explorer://team/x",
        "match-explorer://match/%ff",
        "match-explorer://match/a%00b",
        "match-explorer://match/a\nb",
        "match-explorer://match/x#t=",
        "match-explorer://match/x#t=80:00",
        "match-explorer://match/x#t=2:44:59",
        "match-explorer://match/x#t=2:44:59.9",
        "match-explorer://match/x#t=1:00:60",
        "match-explorer://match/x#t=6:00:00",
        "match-explorer://match/x#t=1:٣:00",
        "match-explorer://match/x#t=5:3",
        "match-explorer://match/x#select=%0a",
        "match-explorer://match/x#step=-1&select=a",
        "match-explorer://match/x#zoom=3~2",
        "match-explorer://match/x#zoom=1e999~1e9999",
        "match-explorer://match/x#zoom=nan~nan",
        "match-explorer://match/" + "x" * LONGEST,
    ],
)
def test_what_is_no_link_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(LinkError) as refused:
        MatchLink.parse(text)
    assert refused.value.code == "link-unreadable"
    assert has_message(refused.value.code)
    assert len(refused.value.values["text"]) <= 80
    assert "\n" not in refused.value.values["text"]


def test_a_link_is_known_by_its_scheme_alone() -> None:
    assert is_link(" Match-Explorer:anything")
    assert not is_link("match-explorer.json")
    assert not is_link(str(Path("match-explorer") / "x.json"))


@pytest.mark.parametrize("bounds", [(1.0, 1.0), (-1.0, 2.0), (0.0, float("inf"))])
def test_a_stretch_of_the_axis_has_to_be_one(bounds: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="no stretch"):
        AxisRange(*bounds)


def test_a_link_is_made_of_what_the_session_holds() -> None:
    state = SessionState()
    assert MatchLink.of(state) is None
    index = MatchIndex(bundled())
    state.open(index)
    state.set_playhead(MatchTime(2, 2100.0))
    state.select(Selection((index.match.goals[0].id,)))
    state.set_filter(Filter(hide_future=True))
    assert MatchLink.of(state, CentreTab.GOALS) == MatchLink(
        "dallas-miami",
        MatchTime(2, 2100.0),
        Selection((index.match.goals[0].id,)),
        Filter(hide_future=True),
        CentreTab.GOALS,
    )


def test_a_link_to_a_match_that_is_not_there_says_so_in_a_sentence(tmp_path: Path) -> None:
    with closing(open_library(str(tmp_path / "library.sqlite"))) as store:
        assert MatchLink("dallas-miami").load(store).id == "dallas-miami"
        with pytest.raises(LinkError) as refused:
            MatchLink("nobody").load(store)
    assert (refused.value.code, refused.value.values) == (
        "link-match-unknown",
        {"match": "nobody"},
    )
    assert has_message(refused.value.code)
