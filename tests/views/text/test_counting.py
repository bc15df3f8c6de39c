"""Texts that count, and numbers in texts."""

from __future__ import annotations

import datetime as dt
import errno
import os
import sys

import pytest
from PySide6.QtCore import QLocale

from explorer.domain.message import rounded
from explorer.views.text import message, notation, system

SPANISH = QLocale("es_ES")


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 steps"), (1, "1 step"), (2, "2 steps"), (12_345, "12,345 steps")]
)
def test_english_has_a_form_for_one_and_one_for_all_else(count: int, text: str) -> None:
    assert message("value-steps", {"n": count}) == text


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(("count", "text"), [(0, "0 pasos"), (1, "1 paso"), (2, "2 pasos")])
def test_spanish_has_forms_of_its_own(count: int, text: str) -> None:
    assert message("value-steps", {"n": count}) == text


def test_what_counts_needs_a_whole_number() -> None:
    with pytest.raises(TypeError, match="whole number"):
        message("value-steps", {"n": "many"})
    with pytest.raises(KeyError):
        message("value-steps")


def test_numbers_have_the_languages_marks() -> None:
    assert notation.decimal(0.645, 2) == "0.65"
    assert notation.whole(12_345) == "12,345"
    assert notation.whole(2023) == "2023"
    QLocale.setDefault(SPANISH)
    assert notation.decimal(0.645, 2) == "0,65"
    assert notation.whole(12_345) == "12.345"
    assert notation.whole(2023) == "2023"
    assert notation.spoken(1.5) == "1,5"
    assert notation.spoken(True) is True
    assert notation.spoken("1.5") == "1.5"
    assert notation.spoken(rounded(0.7, 2)) == "0,70"
    assert notation.spoken(rounded(19_096.4, 0)) == "19.096"
    assert notation.spoken(dt.date(2023, 8, 6)) == "6 ago 2023"


def test_the_order_is_the_languages_and_numbers_go_by_size() -> None:
    QLocale.setDefault(SPANISH)
    assert notation.in_order(["Ñu", "Oa", "Nz", "Ámbar", "azul"], str) == [
        *("Ámbar", "azul", "Nz", "Ñu", "Oa"),
    ]
    assert notation.in_order(["10", "9", "1"], str, falling=True) == ["10", "9", "1"]


def test_days_have_the_languages_words() -> None:
    day = dt.date(2023, 8, 6)
    assert notation.date(day, "d MMMM yyyy") == "6 August 2023"
    QLocale.setDefault(SPANISH)
    assert notation.date(day, "d MMMM yyyy") == "6 agosto 2023"


@pytest.mark.usefixtures("spanish")
def test_what_the_system_says_is_said_in_the_language() -> None:
    said = {"name": "a.csv", "reason": os.strerror(errno.EACCES)}
    assert message("file_unreadable", said) == "No se puede leer «a.csv»: permiso denegado."
    said["reason"] = "something else"
    assert message("file_unreadable", said).endswith(": something else.")


@pytest.mark.skipif(sys.platform == "win32", reason="there the system has other words")
def test_the_systems_words_are_known_as_they_are() -> None:
    known = set(system.TEXTS.values())
    assert known <= {os.strerror(number) for number in errno.errorcode}
