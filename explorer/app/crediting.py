"""Whose data something rests on, as it is named wherever the data is shown."""

from __future__ import annotations

from collections.abc import Iterable


def credits_of(providers: Iterable[str]) -> str:
    """The attributions of providers, given by their keys; one of no known format by its key."""
    return " ".join(dict.fromkeys(_credit(key) for key in providers))


_SHIPPED = {"bundled": "Facts from public reports of the match."}
"""Of what no format stands for: the match that ships with the app."""


def _credit(key: str) -> str:
    # Loaded with the first credit: the app's start doesn't wait for the table of formats.
    from explorer.providers.catalogue import formats  # noqa: PLC0415

    known = formats().get(key)
    if known is None:
        return _SHIPPED.get(key, key)
    return known.provider.attribution or known.provider.name
