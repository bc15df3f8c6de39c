"""Every text is said somewhere, and everything that is said has a text."""

from __future__ import annotations

import ast
import importlib
import re
from enum import Enum
from functools import cache
from pathlib import Path

from explorer.analysis import names as analysis_names
from explorer.analysis.names import name_of
from explorer.views.text import AREAS, has_message

PACKAGE = Path(__file__).resolve().parents[3] / "explorer"
TEXTS = PACKAGE / "views" / "text"

TOLD_BY_DATA = {
    "provider-": "the key of a provider in the library",
    "finding-of-": "the code of a finding in the library",
    "bundled-": "the file of the bundled match",
    "stage-": "the name of a stage in the data",
    "system-": "what Python says",
}
"""Beginnings of keys that no code names, and what does."""

LEAST_SAID = 4
"""How many letters of a key a pattern has to spell out."""


@cache
def sources() -> tuple[ast.Module, ...]:
    files = (file for file in PACKAGE.rglob("*.py") if TEXTS not in file.parents)
    return tuple(ast.parse(file.read_text("utf-8")) for file in files)


def pieces(joined: ast.JoinedStr) -> list[str | None]:
    """What an f-string spells out, None for each of its values."""
    return [
        part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else None
        for part in joined.values
    ]


def pattern(spelled: list[str | None]) -> str:
    return "".join(r"[\w-]*" if piece is None else re.escape(piece) for piece in spelled)


def names() -> set[str]:
    """The keys of the names of everything that the domain enumerates."""
    enumerations = (
        known
        for known in vars(analysis_names).values()
        if isinstance(known, type) and issubclass(known, Enum) and len(known)
    )
    return {name_of(value).key for enumeration in enumerations for value in enumeration}


def test_each_text_is_said_somewhere() -> None:
    literal = names()
    patterns: set[str] = set()
    for module in sources():
        for node in ast.walk(module):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literal.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                spelled = pieces(node)
                if sum(map(len, filter(None, spelled))) >= LEAST_SAID:
                    patterns.add(pattern(spelled))
    somewhere = re.compile("|".join(f"(?:{one})" for one in sorted(patterns)))
    unused = [
        key
        for area in AREAS
        for key in importlib.import_module(f"explorer.views.text.{area}").TEXTS
        if key not in literal
        and not somewhere.fullmatch(key)
        and not key.startswith(tuple(TOLD_BY_DATA))
    ]
    assert unused == []


def test_each_key_that_is_said_has_a_text() -> None:
    missing = [
        key
        for module in sources()
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"message", "say"}
        and node.args
        for key in keys_of(node.args[0])
        if not has_message(key)
    ]
    assert missing == []


def keys_of(said: ast.expr) -> list[str]:
    """The keys that an expression spells out: one, or two of which a condition chooses."""
    match said:
        case ast.Constant(value=str(key)):
            return [key]
        case ast.IfExp(body=one, orelse=other):
            return [*keys_of(one), *keys_of(other)]
        case _:
            return []
