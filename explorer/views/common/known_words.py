"""What data says in words that we know, in the user's language; all else stays as the data has it.

For what is shown only: what is stored, exported or searched keeps the data's words.
"""

from __future__ import annotations

import re

from explorer.analysis.message import Message
from explorer.views.text import message
from explorer.views.text.bundled import TEXTS as BUNDLED_TEXTS
from explorer.views.text.known import TEXTS
from explorer.views.text.library import TEXTS as LIBRARY_TEXTS
from explorer.views.text.wording import words

_OURS = {
    TEXTS["credit-bundled"]: "credit-bundled",
    LIBRARY_TEXTS["provider-spreadsheet"]: "provider-spreadsheet",
}
"""What we say ourselves of where data is from: the keys of it by the English of data."""

_PROVIDED = re.compile(r"Match data provided by ([^.]+)\.")
"""The sentence by which most providers are credited, with the name."""

_JOINTS = re.compile(r"(; | · | \(|\))")

_BUNDLED = {english: key for key, english in BUNDLED_TEXTS.items()}


def own_text(text: str) -> str:
    """A sentence or name that the bundled match's file holds; any other text stays as it is."""
    key = _BUNDLED.get(text)
    return message(key) if key else text


def own_parts(text: str) -> str:
    """What several sources say, put together from their readings and names, in known words."""
    return "".join(own_text(part) for part in _JOINTS.split(text))


def told(said: Message | str) -> str:
    """The text of a message, or what a match's own text says, in the user's language."""
    return own_text(words(said))


def stage_text(stage: str) -> str:
    """The name of a stage, such as “Round of 16”."""
    key = f"stage-{'-'.join(stage.lower().split())}"
    if key not in TEXTS:
        return stage
    said = message(key)
    # In English the data's own spelling stays, but for how it begins.
    return f"{stage[:1].upper()}{stage[1:]}" if said == TEXTS[key] else said


def reason_text(reason: str) -> str:
    """Why a card was shown or a player changed, such as “foul” for “Foul Committed”."""
    key = f"reason-{'-'.join(reason.lower().split())}"
    return message(key) if key in TEXTS else reason


def credit_text(credit: str) -> str:
    """Whose data it is: what a provider is called stays; what we say is translated.

    Providers of whom no more is said than their names are named in one sentence.
    """
    for english, key in _OURS.items():
        credit = credit.replace(english, message(key))
    names = _PROVIDED.findall(credit)
    if not names:
        return credit
    together = message("credit-provided", {"names": ", ".join(names)})
    others = " ".join(_PROVIDED.sub("", credit).split())
    return f"{together} {others}".rstrip()
