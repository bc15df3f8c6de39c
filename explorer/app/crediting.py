"""Whose data something rests on, as it is named wherever the data is shown."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.providers.catalogue import formats


def credits_of(providers: Iterable[str]) -> str:
    """The attributions of providers, given by their keys; one of no known format by its key."""
    return " ".join(dict.fromkeys(_credit(key) for key in providers))


def _credit(key: str) -> str:
    known = formats().get(key)
    return (known.provider.attribution or known.provider.name) if known else key
