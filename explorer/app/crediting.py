"""Whose data something rests on, as it is named wherever the data is shown."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.domain.match import Match


def credits_of(providers: Iterable[str]) -> str:
    """The attributions of providers, given by their keys; one of no known format by its key."""
    return " ".join(dict.fromkeys(_credit(key) for key in providers))


def credit_of(match: Match) -> str:
    """Whose data a match rests on."""
    return credits_of((match.provider.key,))


def sources_of(match: Match) -> tuple[str, ...]:
    """The names of a match's sources; none where the credit has said it all.

    That is where its only source is its provider.
    """
    labels = tuple(dict.fromkeys(source.label for source in match.sources))
    return () if labels in ((), (match.provider.name,)) else labels


_SHIPPED = {"bundled": "Facts from public reports of the match."}
"""Of what no format stands for: the match that ships with the app."""


def _credit(key: str) -> str:
    # Loaded with the first credit: the app's start doesn't wait for the table of formats.
    from explorer.providers.catalogue import formats  # noqa: PLC0415

    known = formats().get(key)
    if known is None:
        return _SHIPPED.get(key, key)
    return known.provider.attribution or known.provider.name
