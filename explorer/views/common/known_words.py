"""What data says in words that we know, in the user's language; all else stays as the data has it.

For what is shown only: what is stored, exported or searched keeps the data's words.
"""

from __future__ import annotations

from explorer.views.text import message
from explorer.views.text.known import TEXTS

_BUNDLED = "credit-bundled"


def stage_text(stage: str) -> str:
    """The name of a stage, such as “Round of 16”."""
    key = f"stage-{'-'.join(stage.lower().split())}"
    if key not in TEXTS:
        return stage
    said = message(key)
    # In English the data's own spelling stays.
    return stage if said == TEXTS[key] else said


def credit_text(credit: str) -> str:
    """Whose data it is: what providers demand stays, what we say of the bundled match does not."""
    return credit.replace(TEXTS[_BUNDLED], message(_BUNDLED))
