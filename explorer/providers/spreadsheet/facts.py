"""The facts of the match, one a line above the table: who played, when, where."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields

from explorer.analysis.tables import unshield
from explorer.domain.match import Score
from explorer.providers.base import plain_name
from explorer.providers.native.records.match import MOST_KICKS_EACH
from explorer.providers.spreadsheet.cells import choices
from explorer.providers.spreadsheet.faults import Effect, Faults
from explorer.providers.spreadsheet.table import Row, Table
from explorer.providers.spreadsheet.words import (
    ANSWERS,
    FACT_NAMES,
    FACTS,
    UNKNOWN,
    nearest,
    plain_word,
)

_KEY_AND_VALUE = re.compile(r"\s*#?\s*([^:=]{1,40}?)\s*[:=]\s*(.*)", re.DOTALL)
_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})", re.ASCII)
_SCORE = re.compile(r"(\d{1,2})\s*[-–:]\s*(\d{1,2})", re.ASCII)
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}", re.ASCII)
_COUNT = re.compile(r"\d{1,7}", re.ASCII)


@dataclass(slots=True)
class Facts:
    """What the lines above the table say; None for what they don't."""

    home: str | None = None
    away: str | None = None
    date: dt.date | None = None
    competition: str | None = None
    season: str | None = None
    stage: str | None = None
    venue: str | None = None
    city: str | None = None
    referee: str | None = None
    attendance: int | None = None
    score: Score | None = None
    shootout: Score | None = None
    extra_time: bool | None = None
    kicks_each: int | None = None
    home_short: str | None = None
    away_short: str | None = None
    home_code: str | None = None
    away_code: str | None = None
    home_coach: str | None = None
    away_coach: str | None = None
    home_formation: str | None = None
    away_formation: str | None = None
    source: str | None = None
    attribution: str | None = None
    id: str | None = None


_TEXTS = frozenset(field.name for field in fields(Facts) if field.type == "str | None")


def read_facts(table: Table, faults: Faults) -> Facts:
    """The facts of a file; what can't be read is noted as a fault."""
    facts = Facts()
    given: set[str] = set()
    for row in table.facts:
        key, value = _key_and_value(row)
        name = FACTS.get(plain_word(key))
        if name is None:
            _refuse_key(row, key, faults)
        elif value is not None and name in given:
            faults.add("sheet_fact_twice", Effect.CELL, row, fact=name)
        elif value is not None:
            given.add(name)
            if name == "date" and plain_word(value) == UNKNOWN:
                continue
            _set(facts, name, value, row, faults)
    if facts.date is None and "date" not in given:
        faults.add("sheet_no_date", Effect.CELL)
    return facts


def _key_and_value(row: Row) -> tuple[str, str | None]:
    """A line's key and its value: two cells, or one with a colon or an equals sign in it."""
    cells = [cell.strip() for cell in row.cells]
    filled = [cell for cell in cells[1:] if cell]
    found = _KEY_AND_VALUE.fullmatch(cells[0])
    if found and (not filled or plain_word(found[1]) in FACTS):
        key, first = found[1], found[2]
        # A value with the delimiter in it, typed without quotes.
        value = ", ".join([first, *filled]) if first else " ".join(filled)
    else:
        key, value = cells[0].lstrip("# "), ", ".join(filled)
    return key, plain_name(unshield(value))


def _refuse_key(row: Row, key: str, faults: Faults) -> None:
    """A line that is no fact: a comment where it begins with ``#`` and has no colon."""
    if row.cells[0].startswith("#") and ":" not in row.cells[0]:
        return
    near = nearest(key, FACTS)
    if near is not None:
        faults.add("sheet_fact_near", Effect.CELL, row, word=key[:60], near=near)
    else:
        faults.add("sheet_fact", Effect.CELL, row, word=key[:60], choices=choices(FACT_NAMES))


def _set(facts: Facts, name: str, value: str, row: Row, faults: Faults) -> None:
    if name in _TEXTS and name != "id":
        setattr(facts, name, value)
        return
    code = "sheet_fact_value"
    read: object = None
    match name:
        case "date":
            read, code = _date(value)
        case "score" | "shootout":
            found = _SCORE.fullmatch(value)
            read, code = Score(int(found[1]), int(found[2])) if found else None, "sheet_score"
        case "extra_time":
            read, code = ANSWERS.get(plain_word(value)), "sheet_answer"
        case "attendance":
            digits = re.sub(r"[\s.,'’]", "", value)
            read = int(digits) if _COUNT.fullmatch(digits) else None
        case "kicks_each":
            count = int(value) if _COUNT.fullmatch(value) else 0
            read = count if 1 <= count <= MOST_KICKS_EACH else None
        case "id":
            read, code = value if _ID.fullmatch(value) else None, "sheet_id"
    if read is None:
        faults.add(code, Effect.CELL, row, fact=name, text=value[:60])
    else:
        setattr(facts, name, read)


def _date(value: str) -> tuple[dt.date | None, str]:
    """The day that a text names, or the message key that says why it names none."""
    if found := _ISO_DATE.fullmatch(value):
        return _day(int(found[1]), int(found[2]), int(found[3])), "sheet_date"
    if found := _DAY_FIRST.fullmatch(value):
        return _day(int(found[3]), int(found[2]), int(found[1])), "sheet_date"
    if found := _SLASHES.fullmatch(value):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        if first <= 12 and second <= 12 and first != second:
            return None, "sheet_date_ambiguous"
        day, month = (first, second) if second <= 12 else (second, first)
        return _day(year, month, day), "sheet_date"
    return None, "sheet_date"


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
