"""The words of data that are known in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from explorer.app.crediting import credit_of, credits_of
from explorer.shell.interpreter import Interpreter
from explorer.shell.languages import ENGLISH, SPANISH
from explorer.views.common.known_words import credit_text, stage_text
from explorer.views.common.match_words import occasion
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


@pytest.mark.usefixtures("spanish")
def test_in_spanish_a_stage_is_called_as_spaniards_do_and_an_unknown_one_as_in_the_data() -> None:
    assert stage_text("Round of 16") == "Octavos de final"
    assert stage_text("Quarter-finals") == stage_text("Quarter-Finals") == "Cuartos de final"
    assert stage_text("Matchday 3") == "Matchday 3"
    assert occasion(bundled()).endswith(", octavos de final")


@pytest.mark.usefixtures("spanish")
def test_our_own_credit_is_translated_and_a_providers_stays_as_demanded() -> None:
    ours = "Datos de crónicas públicas del partido"
    assert credit_text(bundled().provider.attribution) == ours
    assert credit_text(credit_of(bundled())) == f"{ours}."
    demanded = credits_of(["statsbomb"])
    assert credit_text(demanded) == demanded
    assert credit_text(credits_of(["spreadsheet"])) == "Hoja de cálculo propia"
    assert credit_text(credits_of(["statsbomb", "bundled"])) == f"{demanded} {ours}."
