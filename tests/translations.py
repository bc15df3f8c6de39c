"""The translations as the tests need them: compiled, and read as what they are."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SCRIPT = ROOT / "packaging" / "translations.py"


@cache
def compile_translations() -> None:
    """Compile what was translated since set-up did, once a run of the tests."""
    subprocess.run([sys.executable, "-P", SCRIPT, "release"], check=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """One text in a .ts file."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_finished: bool
    counts: bool


def entries(code: str) -> list[Entry]:
    """All texts of one language's .ts file."""
    found = []
    for context in ET.parse(FOLDER / f"match_explorer_{code}.ts").getroot().iter("context"):
        for said in context.iter("message"):
            translation = said.find("translation")
            assert translation is not None
            counts = said.get("numerus") == "yes"
            texts = list(translation) if counts else [translation]
            found.append(
                Entry(
                    context.findtext("name") or "",
                    said.findtext("source") or "",
                    said.findtext("comment") or "",
                    tuple(text.text or "" for text in texts),
                    translation.get("type") is None and all(text.text for text in texts),
                    counts,
                )
            )
    return found
