"""The translations are whole: each text once, finished, with the same places, and up to date."""

from __future__ import annotations

import importlib
import shutil
import string
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from explorer.shell.languages import ENGLISH, LANGUAGES
from explorer.views.text import AREAS
from explorer.views.text.marking import Counted
from tests.translations import FOLDER, SCRIPT, Entry, entries

CODES = [language.code for language in LANGUAGES if language != ENGLISH]


def places(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def links(text: str) -> int:
    return text.count("](")


def fault(entry: Entry) -> str | None:
    """What is wrong with a translation; None where nothing is."""
    if not entry.is_finished:
        return "is not translated"
    for number, form in enumerate(entry.forms):
        wanted, told = places(entry.source), places(form)
        if entry.counts and number == 0:  # "Note on the match" needs no number.
            wanted["n"] = told["n"] = 0
        if wanted != told:
            return "has other places"
        if links(form) != links(entry.source):
            return "has other links"
        if form.endswith("…") != entry.source.endswith("…"):
            return "ends otherwise"
        if edges(form) != edges(entry.source):
            return "has other blanks around it"
        if {"“", "”"} & set(form):
            return "has English quotation marks"
    return None


@pytest.mark.parametrize("code", CODES)
def test_each_text_is_translated_with_its_places(code: str) -> None:
    told = {(entry.context, entry.source): fault(entry) for entry in entries(code)}
    assert {text: said for text, said in told.items() if said} == {}


@pytest.mark.parametrize("code", CODES)
def test_the_files_hold_every_text_and_no_other(code: str, tmp_path: Path) -> None:
    file = f"match_explorer_{code}.ts"
    shutil.copy(FOLDER / file, tmp_path)
    update = f"import sys, pathlib; sys.path.insert(0, {str(SCRIPT.parent)!r}); import translations"
    call = f"translations.update(pathlib.Path({str(tmp_path)!r}))"
    subprocess.run([sys.executable, "-P", "-c", f"{update}; {call}"], check=True)
    stored, updated = (folder / file for folder in (FOLDER, tmp_path))
    assert stored.read_text("utf-8") == updated.read_text("utf-8"), "run packaging/translate"


@pytest.mark.parametrize("area", AREAS)
def test_each_area_marks_its_texts_with_its_own_name(area: str) -> None:
    texts: dict[str, str] = importlib.import_module(f"explorer.views.text.{area}").TEXTS
    known = {(entry.source, entry.comment) for entry in entries(CODES[0]) if entry.context == area}
    for text in texts.values():
        beside = text.one if isinstance(text, Counted) else getattr(text, "note", "")
        assert not text or (str(text), beside) in known


def test_the_number_stands_in_both_forms_of_what_counts() -> None:
    for code in CODES:
        for entry in entries(code):
            if entry.counts:
                assert "{n}" in entry.source
                assert len(entry.forms) == 2
