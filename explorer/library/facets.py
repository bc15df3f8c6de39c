"""All facets of a goal or a kick as one text, so that a database counts every facet in one pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from explorer.domain.query import FacetValue, LibraryFacet

_UNKNOWN = "-"

Readers = Mapping[LibraryFacet, Callable[[str], FacetValue]]
"""Facets in an order, and how to read the value of each."""

GOAL_FACETS: Readers = {
    LibraryFacet.KIND: str,
    LibraryFacet.SITUATION: str,
    LibraryFacet.FINISH: str,
    LibraryFacet.REVIEW: str,
    LibraryFacet.OWN_GOAL: lambda text: text == "True",
}
"""The facets in the text of a goal."""

KICK_FACETS: Readers = {
    LibraryFacet.ORDER: int,
    LibraryFacet.OUTCOME: str,
    LibraryFacet.STAKES: str,
}
"""The facets in the text of a kick."""


def facets_text(values: Sequence[FacetValue | None]) -> str:
    """The text of values in the order of their facets, None for an unknown one."""
    return " ".join(_UNKNOWN if value is None else str(value) for value in values)


def facets_of(text: str, readers: Readers) -> dict[LibraryFacet, FacetValue]:
    """The values in a text, without those that are unknown."""
    values = zip(readers.items(), text.split(" "), strict=True)
    return {facet: read(value) for (facet, read), value in values if value != _UNKNOWN}
