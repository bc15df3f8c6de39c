from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.views.palette.entry import ALL, Asked, Entry, Section
from explorer.views.palette.ranking import MOST_OF_EACH, arrange, rank


def command(title: str, detail: str = "", *, keywords: str = "", is_enabled: bool = True) -> Entry:
    return Entry(
        f"command:{title}",
        Section.COMMANDS,
        title,
        detail,
        keywords=keywords,
        is_enabled=is_enabled,
    )


def player(name: str) -> Entry:
    return Entry(f"player:{name}", Section.PLAYERS, name, "Miami")


def found(text: str, *titles: str) -> list[str]:
    return [row.entry.title for row in rank(text, [command(title) for title in titles])]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("go", ["Go to time", "Own goal", "Escargots"]),
        ("goal", ["Goal", "Goals", "Own goal"]),
        ("time", ["Time", "Timeline and more", "Go to time"]),
        ("ex", ["Export", "Next"]),
        ("psb", ["Pitch and shootout side by side"]),
        ("gotime", ["Go to time"]),
        ("impfil", ["Import files"]),
        ("impr", ["Import files"]),
    ],
)
def test_better_hits_come_first(text: str, titles: list[str]) -> None:
    assert found(text, *sorted(titles)) == titles


@pytest.mark.parametrize("text", ["gomez", "GÓMEZ", "Gomez diego", "diego gom", "  gó "])
def test_case_accents_and_order_of_words_don_t_matter(text: str) -> None:
    assert found(text, "Diego Gómez", "Marco Farfan") == ["Diego Gómez"]


@pytest.mark.parametrize("text", ["gomex", "zz", "go xx", "tropxe", "g-o", "dieme", "exat"])
def test_what_is_not_in_it_is_not_found(text: str) -> None:
    assert found(text, "Diego Gómez", "Export match") == []


def test_every_word_counts_wherever_it_stands() -> None:
    dark = command("Dark", "View ▸ Theme")
    assert [row.entry for row in rank("theme dark", [command("Dark side"), dark])] == [dark]
    named = command("Messi", keywords="Lionel Andrés Messi")
    assert [row.entry for row in rank("andres", [named])] == [named]


def test_a_hit_in_the_title_comes_before_one_elsewhere() -> None:
    elsewhere, title = command("Dark", "View ▸ Theme"), command("Go on with the theme of today")
    assert [row.entry for row in rank("theme", [elsewhere, title])] == [title, elsewhere]


def test_what_can_t_be_chosen_comes_last() -> None:
    rows = rank("undo", [command("Undo", is_enabled=False), command("Not undone")])
    assert [row.entry.title for row in rows] == ["Not undone", "Undo"]


def test_of_titles_that_fit_alike_the_first_stays_first() -> None:
    assert found("speed", "Speed 1", "Speed 5", "Speed 2") == ["Speed 1", "Speed 5", "Speed 2"]


def test_events_that_fit_alike_stay_in_order_of_time() -> None:
    titles = ("Goal, Benjamin Cremaschi", "Goal, Messi", "Goal, Bernard Kamungo")
    events = [Entry(title, Section.EVENTS, title) for title in titles]
    assert [row.entry for row in rank("goal", events)] == events


@pytest.mark.parametrize(
    ("text", "title", "letters"),
    [
        ("gom", "Diego Gómez", "Góm"),
        ("psb", "Pitch and shootout side by side", "Psb"),
        ("ae", "Ærø", "Æ"),
        ("impf", "Import files", "Impf"),
        ("view", "Dark", ""),
    ],
)
def test_the_letters_that_were_typed_are_marked(text: str, title: str, letters: str) -> None:
    (row,) = rank(text, [command(title, "View")])
    assert "".join(title[place] for place in row.marks) == letters


@given(st.text(max_size=30), st.text(max_size=60))
def test_marks_lie_in_the_title_whatever_is_typed(text: str, title: str) -> None:
    for row in rank(text, [command(title)]):
        assert all(0 <= place < len(title) for place in row.marks)


@given(st.text(min_size=1, max_size=40).filter(lambda text: bool(text.split())))
def test_a_title_is_found_by_itself(title: str) -> None:
    assert len(rank(title, [command(title)])) == 1


@pytest.mark.parametrize(
    ("typed", "sections", "text"),
    [
        ("theme", ALL, "theme"),
        (" > Theme ", (Section.COMMANDS,), "Theme"),
        ("@messi", (Section.PLAYERS, Section.EVENTS), "messi"),
        (":45+2", (Section.TIME,), "45+2"),
        ("#", (Section.MATCHES,), ""),
    ],
)
def test_a_first_character_leaves_some_sections(
    typed: str, sections: Sequence[Section], text: str
) -> None:
    asked = Asked.of(typed)
    assert (asked.sections, asked.text) == (sections, text)
    assert asked.is_narrowed is (sections != ALL)


def test_sections_stand_in_the_order_of_their_hits_and_matches_after_names() -> None:
    pool = {
        Section.TIME: [Entry("t", Section.TIME, "Go to 10:00", keywords="10")],
        Section.COMMANDS: [command("Export the 10")],
        Section.PLAYERS: [Entry("p", Section.PLAYERS, "Somebody", "10 · Miami")],
        Section.EVENTS: [Entry("e", Section.EVENTS, "10 of them")],
        Section.MATCHES: [Entry("m", Section.MATCHES, "10 – 20")],
    }
    groups = arrange(Asked.of("10"), pool)
    assert [group.section for group in groups] == [
        Section.TIME,
        Section.EVENTS,
        Section.COMMANDS,
        Section.MATCHES,
        Section.PLAYERS,
    ]


def test_what_was_sought_in_already_is_shown_as_given() -> None:
    found_by_player = [Entry(name, Section.MATCHES, name) for name in ("Ajax – PSV", "B – C")]
    groups = arrange(Asked.of("psv"), {Section.MATCHES: found_by_player}, (), [Section.MATCHES])
    assert [row.entry.title for row in groups[0].rows] == ["Ajax – PSV", "B – C"]
    assert groups[0].rows[0].marks
    (narrowed,) = arrange(Asked.of("psv"), {Section.MATCHES: found_by_player})
    assert len(narrowed.rows) == 1


def test_beside_others_a_section_shows_its_best_alone() -> None:
    pool = {Section.PLAYERS: [player(f"Messi {number}") for number in range(20)]}
    (short,) = arrange(Asked.of("messi"), pool)
    (long,) = arrange(Asked.of("@messi"), pool)
    assert (len(short.rows), len(long.rows)) == (MOST_OF_EACH, 20)


def test_without_words_what_was_chosen_last_stands_above_the_commands() -> None:
    pool = {Section.COMMANDS: [command("Undo", is_enabled=False), command("Open")]}
    recent = [command("Find")]
    groups = arrange(Asked.of(""), {**pool, Section.PLAYERS: [player("Messi")]}, recent)
    assert [(g.section, [r.entry.title for r in g.rows]) for g in groups] == [
        (Section.RECENT, ["Find"]),
        (Section.COMMANDS, ["Open", "Undo"]),
    ]
    assert [g.section for g in arrange(Asked.of(">"), pool, recent)] == [Section.COMMANDS]
    assert arrange(Asked.of(""), {}) == []
