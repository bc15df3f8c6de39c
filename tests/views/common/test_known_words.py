"""The words of data that are known in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from explorer.analysis.sentences import parse_links
from explorer.app.crediting import credit_of, credits_of
from explorer.shell.interpreter import Interpreter
from explorer.shell.languages import ENGLISH, SPANISH
from explorer.views.common.known_words import credit_text, own_parts, own_text, stage_text
from explorer.views.common.match_words import occasion
from explorer.views.text.bundled import TEXTS as BUNDLED_TEXTS
from tests.bundled import bundled
from tests.translations import compile_translations


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    compile_translations()
    interpreter = Interpreter(qapp)
    interpreter.speak(SPANISH)
    yield
    interpreter.speak(ENGLISH)


@pytest.mark.parametrize("stage", ["Round of 16", "Group Stage", "Semi-Finals", "Jornada 3", ""])
def test_in_english_a_stage_is_called_as_in_the_data(stage: str) -> None:
    assert stage_text(stage) == stage


def test_a_stage_begins_with_a_capital() -> None:
    assert stage_text("regular Season") == "Regular Season"


@pytest.mark.usefixtures("spanish")
def test_in_spanish_a_stage_is_called_as_spaniards_do_and_an_unknown_one_as_in_the_data() -> None:
    assert stage_text("Round of 16") == "Octavos de final"
    assert stage_text("Quarter-finals") == stage_text("Quarter-Finals") == "Cuartos de final"
    assert stage_text("Matchday 3") == "Matchday 3"
    assert occasion(bundled()).endswith(", octavos de final")


@pytest.mark.usefixtures("spanish")
def test_our_own_words_of_a_credit_are_translated_and_names_stay() -> None:
    ours = "Datos de crónicas públicas del partido"
    assert credit_text(bundled().provider.attribution) == ours
    assert credit_text(credit_of(bundled())) == f"{ours}."
    provided = "Datos de partidos facilitados por StatsBomb Open Data."
    assert credit_text(credits_of(["statsbomb"])) == provided
    assert credit_text(credits_of(["spreadsheet"])) == "Hoja de cálculo propia"
    assert credit_text(credits_of(["statsbomb", "bundled"])) == f"{provided} {ours}."


def test_providers_of_whom_only_the_name_is_said_share_a_sentence() -> None:
    said = credit_text(credits_of(["statsbomb", "bundled", "opta", "sportec"]))
    assert said == (
        "Match data provided by StatsBomb Open Data, Opta, Sportec Solutions and the DFL. "
        "Facts from public reports of the match."
    )
    demanded = "Match data by A, CC BY 4.0: B. Cee, 2019."
    assert credit_text(demanded) == demanded


def test_every_sentence_of_the_bundled_match_is_known_by_the_words_of_its_file() -> None:
    match = bundled()
    said = [sentence.text for sentence in match.report]
    said += [note.text for note in match.notes]
    said += [source.title for source in match.sources]
    events = (*match.goals, *match.shots, *match.actions, *match.kicks)
    details = [goal.detail for goal in match.goals] + [shot.detail for shot in match.shots]
    details += [one.detail for one in match.actions] + [kick.detail for kick in match.kicks]
    said += filter(None, details)
    said += [goal.placement_text for goal in match.goals if goal.placement_text]
    evidence = [*match.evidence, *(one for event in events for one in event.evidence)]
    said += [one.note for one in evidence if one.note]
    assert set(said) <= set(BUNDLED_TEXTS.values())
    assert [own_text(text) for text in said] == said


@pytest.mark.usefixtures("spanish")
def test_the_bundled_match_is_told_in_spanish_with_the_same_links() -> None:
    for sentence in bundled().report:
        told = own_text(sentence.text)
        assert told != sentence.text
        assert links(told) == links(sentence.text)
    assert own_text("A sentence of another match.") == "A sentence of another match."


@pytest.mark.usefixtures("spanish")
def test_what_several_sources_say_is_told_in_spanish_part_by_part() -> None:
    told = own_parts("eight (Match report · AFP); seven (bolasport.com)")
    assert told == "ocho (Crónica del partido · AFP); siete (bolasport.com)"
    assert own_parts("a shot tight to the post (another report)") == (
        "un tiro ajustado al poste (otra crónica)"
    )


def links(text: str) -> list[str]:
    return sorted(segment.event_id for segment in parse_links(text) if segment.event_id)
