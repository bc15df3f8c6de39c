"""What every shape is made from, and the ids that shapes refer by."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

PlayerId = Annotated[str, Meta(description="The id of a player of either team.")]
EventId = Annotated[str, Meta(description="The id of an event of this match.")]
SourceId = Annotated[str, Meta(description="The id of one of the match's sources.")]


def _key(field: str) -> str:
    """A reference is named for what it refers to: ``player`` holds a player's id."""
    return field if field == "provider_id" else field.removesuffix("_id")


class Record(Struct, forbid_unknown_fields=True, omit_defaults=True, rename=_key):
    """Any object of the file: a key left out has its default, an unknown key is an error."""


class DefaultRecord(
    Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, rename=_key
):
    """A record that can't change, so that it can be the default of a field."""
