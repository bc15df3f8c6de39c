from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.analysis.facts import FactRow
from explorer.analysis.marks import Mark
from explorer.canvas.theme import ThemeName, theme
from explorer.domain.evidence import Finding
from explorer.domain.match import Match
from explorer.domain.message import Message
from explorer.domain.time import MatchTime
from explorer.providers.statsbomb import read_events
from explorer.scenes.marks import Disc, Glyph, Ink, Line
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.session.preferences import TEXT_SIZES
from explorer.views.common.appearance import Appearance
from explorer.views.inspector import InspectorView, SelectionStrip, fact_table
from explorer.views.inspector.fact_browser import FactBrowser
from explorer.views.inspector.rich_text import RichText
from tests.bundled import bundled
from tests.shared_data import shared

OWN_GOAL = "goal-80-farfan"
FINAL = "statsbomb/events/3869685.json"


def clock(minutes: float) -> MatchTime:
    return MatchTime(2, minutes * 60 - 2700)


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    made = MatchSession()
    made.open_match(bundled(), clock(80))
    return made


@pytest.fixture
def appearance(qtbot: QtBot) -> Appearance:
    return Appearance()


@pytest.fixture
def view(qtbot: QtBot, session: MatchSession, appearance: Appearance) -> InspectorView:
    made = InspectorView(session, appearance)
    qtbot.addWidget(made)
    made.resize(340, 700)
    with qtbot.waitExposed(made):
        made.show()
    QApplication.processEvents()
    return made


def page(browser: FactBrowser) -> str:
    return browser.toPlainText()


def follow(browser: FactBrowser, link: str) -> None:
    browser.anchorClicked.emit(QUrl(link))


def test_an_event_is_shown_with_every_fact(session: MatchSession, view: InspectorView) -> None:
    session.select(OWN_GOAL, move=False)
    assert view.title.heading.text() == "Own goal, Marco Farfan"
    assert view.title.subheading.text() == "of Dallas, counts for Miami"
    text = page(view.facts)
    for words in ("Minute", "about 80′", "Scorer", "Counts for", "Inter Miami CF", "4–2 to 4–3"):
        assert words in text
    assert "not in any source" in text
    assert view.summary == "1 selected"


def test_readings_that_disagree_stand_side_by_side(
    session: MatchSession, view: InspectorView
) -> None:
    session.select(OWN_GOAL, move=False)
    lines = page(view.facts).split("\n")
    first = lines.index("80 shown")
    assert lines[first + 1] == "A R"
    assert "81" in lines[first:]
    assert "≠" in lines


def test_the_title_has_the_ringed_glyph(session: MatchSession, view: InspectorView) -> None:
    session.select(OWN_GOAL, move=False)
    ring, glyph = view.title.glyph.marks
    assert isinstance(ring, Disc)
    assert ring.ink is Ink.TEXT
    assert isinstance(glyph, Glyph)
    assert (glyph.name, glyph.ink) == ("own_goal", Ink.AWAY)


@pytest.mark.parametrize(
    ("event_id", "summary"),
    [(OWN_GOAL, "1 selected"), ("kick-9", "kick 9"), (None, "match")],
)
def test_the_summary_names_what_is_shown(
    qtbot: QtBot,
    session: MatchSession,
    view: InspectorView,
    event_id: str | None,
    summary: str,
) -> None:
    session.select("goal-6-messi", "sub-64-cremaschi", move=False)
    assert view.summary == "2 selected"
    with qtbot.waitSignal(view.summary_changed) as told:
        session.select(*([event_id] if event_id else []), move=False)
    assert told.args == [summary]


def accents(view: InspectorView) -> list[float]:
    marks = view.strip.marks
    return [m.points[0].x for m in marks if isinstance(m, Line) and m.ink is Ink.ACCENT]


def test_the_time_strip_follows_the_playhead_at_once(
    session: MatchSession, view: InspectorView
) -> None:
    session.select(OWN_GOAL, move=False)
    assert not view.strip.isHidden()
    before = accents(view)
    session.set_playhead(clock(80.5))
    after = accents(view)
    assert len(before) == len(after) == 1
    assert after[0] > before[0]


def test_measured_events_have_no_strip(session: MatchSession, view: InspectorView) -> None:
    match = read_events(shared(FINAL)).match
    session.open_match(match)
    session.select(match.goals[0].id)
    assert view.strip.isHidden()
    assert view.strip.height() == 40
    assert "Expected goals" in page(view.facts)


def test_a_source_opens_and_closes(session: MatchSession, view: InspectorView) -> None:
    session.select(OWN_GOAL, move=False)
    follow(view.facts, "source:B")
    assert view.title.heading.text() == "Live ticker of clarosports.com"
    assert view.title.subheading.text().startswith("Live ticker, ")
    text = page(view.facts)
    assert "Own goal, Marco Farfan" in text
    assert "Minute: 81" in text
    assert view.summary == "source"
    view.title.back.click()
    assert view.title.heading.text() == "Own goal, Marco Farfan"


@pytest.mark.parametrize(
    ("revised", "told"),
    [("2023-08-07T10:11:12.5", ", as of 7 Aug 2023"), ("some day", "rest on it"), (None, "on it")],
)
def test_a_source_tells_when_it_was_last_changed(
    session: MatchSession, view: InspectorView, revised: str | None, told: str
) -> None:
    match = bundled()
    sources = tuple(replace(source, revised=revised) for source in match.sources)
    session.open_match(replace(match, sources=sources))
    session.select(OWN_GOAL, move=False)
    follow(view.facts, "source:B")
    assert view.title.subheading.text().endswith(told)


@pytest.mark.parametrize("scale", [size / 100 for size in TEXT_SIZES if size <= 150])
def test_no_word_of_a_facts_name_is_broken(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, scale: float
) -> None:
    # As long as the Spanish for a kick, and a little longer each.
    for longer in ("", "i", "il", "o", "m"):
        name = f"Lanzamiento{longer}"
        monkeypatch.setattr(fact_table, "words", lambda _said, name=name: name)
        row = FactRow(Message("fact-kick"), "5", Mark.DERIVED)
        table = fact_table.FactTable(RichText(theme(ThemeName.LIGHT), scale), ())
        browser = FactBrowser()
        qtbot.addWidget(browser)
        browser.resize(round(320 * scale), 400)
        browser.show_page(table.table([row]))
        browser.show()
        block = browser.document().begin()
        while block.isValid() and block.text() != name:
            block = block.next()
        assert block.text() == name
        assert block.layout().lineCount() == 1, name


def test_a_fact_of_a_source_leads_to_its_event(session: MatchSession, view: InspectorView) -> None:
    follow(view.match_facts, "source:B")
    assert view.title.heading.text() == "Live ticker of clarosports.com"
    follow(view.facts, "event:kick-4")
    assert session.state.selection.ids == ("kick-4",)
    assert view.title.heading.text().startswith("Kick 4, Paxton Pomykal")


def test_links_are_reached_and_followed_by_keyboard(
    session: MatchSession, view: InspectorView
) -> None:
    session.select(OWN_GOAL, move=False)
    view.facts.setFocus()
    QTest.keyClick(view.facts, Qt.Key.Key_Down)
    QTest.keyClick(view.facts, Qt.Key.Key_Return)
    assert view.summary == "source"


def test_everything_can_be_copied(session: MatchSession, view: InspectorView) -> None:
    session.select(OWN_GOAL, move=False)
    QTest.keyClick(view.facts, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.facts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Marco Farfan" in QApplication.clipboard().text()


def test_with_nothing_selected_the_match_is_shown(view: InspectorView) -> None:
    assert view.title.heading.text() == "FC Dallas – Inter Miami CF"
    text = page(view.match_facts)
    for words in (
        "Leagues Cup",
        "César Arturo Ramos Palazuelos",
        "19,096",
        "none, straight to penalties",
        "Miami win 5–3",
        "Line-ups",
        "Bench",
        bundled().provider.attribution,
    ):
        assert words in text


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Referee", "J"),
        ("Attendance", "A"),
        ("Coach, Dallas", "A"),
        ("Line-ups", "A"),
        ("End, 2nd half", "B"),
        ("Listed score", "R A E I P"),
        ("Listed shootout", "B"),
    ],
)
def test_a_fact_of_the_match_has_the_links_of_its_sources(
    view: InspectorView, name: str, letters: str
) -> None:
    lines = page(view.match_facts).split("\n")
    first = lines.index(name)
    assert letters in lines[first + 2 : first + 6]


def test_a_source_tells_what_of_the_match_rests_on_it(view: InspectorView) -> None:
    follow(view.match_facts, "source:J")
    lines = page(view.facts).split("\n")
    assert lines[lines.index("The match") + 1] == "Referee"


def test_findings_are_listed(session: MatchSession, view: InspectorView) -> None:
    finding = Finding("period_end_missing", {"period": 1})
    session.open_match(replace(bundled(), findings=(finding,)))
    assert "The data does not say when period 1 ended." in page(view.match_facts)


def line_of(view: InspectorView, player: str) -> str:
    return next(line for line in page(view.match_facts).split("\n") if player in line)


def test_lineups_are_as_of_the_playhead(session: MatchSession, view: InspectorView) -> None:
    assert line_of(view, "Geovane Jesus") == "Geovane Jesus off 77′"
    assert line_of(view, "Twumasi") == "Twumasi on 77′"
    session.set_playhead(clock(70))
    view.catch_up()
    assert line_of(view, "Geovane Jesus") == "Geovane Jesus"
    assert line_of(view, "Twumasi") == "Twumasi"
    assert "yellow 16′" in line_of(view, "Tafari")


def test_a_step_lets_the_lineups_wait(
    qtbot: QtBot, session: MatchSession, view: InspectorView
) -> None:
    for second in range(50):
        session.set_playhead(MatchTime(2, 1500 + second))
    assert line_of(view, "Twumasi") == "Twumasi on 77′"
    qtbot.waitUntil(lambda: line_of(view, "Twumasi") == "Twumasi")


def test_changing_cells_leaves_the_rest_of_the_page(
    session: MatchSession, view: InspectorView
) -> None:
    before = page(view.match_facts)
    session.set_playhead(MatchTime(1, 600))
    view.catch_up()
    assert page(view.match_facts) != before
    session.set_playhead(clock(80))
    view.catch_up()
    assert page(view.match_facts) == before


def test_hidden_future_tells_nothing_of_the_end(session: MatchSession, view: InspectorView) -> None:
    session.set_filter(Filter(hide_future=True))
    text = page(view.match_facts)
    assert "César Arturo Ramos Palazuelos" in text
    for words in ("5–3", "4–4", "Listed score", "quarter-final"):
        assert words not in text
    follow(view.match_facts, "source:R")
    assert "Kick 9" not in page(view.facts)
    assert "Facundo Quignon" in page(view.facts)


def test_a_selected_event_of_a_hidden_future_is_not_shown(
    session: MatchSession, view: InspectorView
) -> None:
    session.select("goal-85-messi", move=False)
    session.set_filter(Filter(hide_future=True))
    assert view.summary == "match"
    session.set_playhead(clock(86))
    view.catch_up()
    assert view.summary == "1 selected"


def test_the_models_chance_shows_in_the_kicks_facts(
    session: MatchSession, view: InspectorView
) -> None:
    session.select("kick-9")
    before = page(view.facts)
    session.set_model_p(0.8)
    assert page(view.facts) != before


@pytest.mark.parametrize("width", [288, 340])
@pytest.mark.parametrize("event_id", ["goal-85-messi", OWN_GOAL, "kick-9", None])
def test_nothing_is_wider_than_the_view(
    qtbot: QtBot, session: MatchSession, view: InspectorView, width: int, event_id: str | None
) -> None:
    view.resize(width, 700)
    session.select(*([event_id] if event_id else []), move=False)
    QApplication.processEvents()
    assert view.width() == width
    browser = view.facts if event_id else view.match_facts
    qtbot.waitUntil(lambda: browser.horizontalScrollBar().maximum() == 0)
    assert browser.document().size().width() <= browser.viewport().width() + 1


def test_names_are_shown_as_written(session: MatchSession, view: InspectorView) -> None:
    match = bundled()
    players = tuple(
        replace(player, name="A <b>& B") if player.id == "farfan" else player
        for player in match.home.players
    )
    session.open_match(replace(match, home=replace(match.home, players=players)))
    session.select(OWN_GOAL)
    assert "A <b>& B" in page(view.facts)
    assert view.title.heading.text() == "Own goal, A <b>& B"


def test_the_theme_changes_the_page(
    session: MatchSession, appearance: Appearance, view: InspectorView
) -> None:
    session.select(OWN_GOAL, move=False)
    appearance.set_theme(ThemeName.DARK)
    colour = appearance.colour(Ink.ACCENT).lower()
    assert colour in view.facts.toHtml().lower()


def test_a_hidden_inspector_makes_up_for_what_it_missed(
    session: MatchSession, view: InspectorView
) -> None:
    view.hide()
    session.select(OWN_GOAL, move=False)
    assert view.summary == "match"
    view.show()
    assert view.summary == "1 selected"
    assert "Scorer" in page(view.facts)


def test_no_match_is_said(session: MatchSession, view: InspectorView) -> None:
    session.open_match(None)
    assert view.title.heading.text() == "No match open"
    assert view.summary == ""
    assert page(view.facts) == ""


def test_a_link_that_is_hovered_hovers_its_event(
    session: MatchSession, view: InspectorView
) -> None:
    view.match_facts.highlighted.emit(QUrl(f"event:{OWN_GOAL}"))
    assert session.state.hovered == OWN_GOAL
    view.match_facts.highlighted.emit(QUrl())
    assert session.state.hovered is None


@pytest.fixture
def strip(qtbot: QtBot, session: MatchSession, appearance: Appearance) -> SelectionStrip:
    made = SelectionStrip(session, appearance)
    qtbot.addWidget(made)
    made.resize(288, 52)
    made.show()
    return made


def test_the_strip_says_what_is_selected(session: MatchSession, strip: SelectionStrip) -> None:
    assert strip.heading.full_text == "Nothing selected"
    session.select(OWN_GOAL)
    assert strip.heading.full_text == "Own goal, Marco Farfan"
    assert strip.details.full_text == "about 80′, place not reported"
    assert len(strip.glyph.marks) == 2
    signs = [text for mark in strip.boxes.marks if (text := getattr(mark, "text", None))]
    assert signs == ["≠", "?"]
    session.select()
    assert strip.heading.full_text == "Nothing selected"
    assert strip.boxes.marks == ()


def test_the_strip_hides_the_future_too(session: MatchSession, strip: SelectionStrip) -> None:
    session.select("goal-85-messi", move=False)
    session.set_filter(Filter(hide_future=True))
    assert strip.heading.full_text == "Nothing selected"
    session.set_playhead(clock(86))
    assert strip.heading.full_text == "Direct free kick, Lionel Messi"


@pytest.mark.parametrize("data", ["statsbomb/events/3869685.json", "statsbomb/events/3923880.json"])
def test_every_event_of_a_real_match_can_be_shown(
    session: MatchSession, view: InspectorView, strip: SelectionStrip, data: str
) -> None:
    match: Match = read_events(shared(data)).match
    session.open_match(match)
    kinds: dict[tuple[type, str], str] = {}
    for event in match.events():
        kinds.setdefault((type(event), str(getattr(event, "kind", ""))), event.id)
    assert len(kinds) > 10
    for event_id in kinds.values():
        session.select(event_id, move=False)
        assert view.title.heading.text()
        assert strip.heading.full_text == view.title.heading.text()
        assert page(view.facts).lstrip().startswith(("Minute", "Kick"))


def test_a_name_of_one_long_word_wraps_in_the_title(
    view: InspectorView, session: MatchSession
) -> None:
    name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    match = bundled()
    session.open_match(replace(match, home=replace(match.home, name=name)))
    heading = view.title.heading
    assert name in heading.accessibleName()
    assert heading.fontMetrics().horizontalAdvance(name) > 340 > heading.minimumSizeHint().width()
    line = heading.fontMetrics().lineSpacing()
    assert heading.heightForWidth(240) > heading.heightForWidth(2000) >= line
