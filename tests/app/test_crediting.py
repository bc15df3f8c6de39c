"""Whose data it is, told for the providers that a library has."""

from __future__ import annotations

from explorer.app.crediting import credits_of
from explorer.app.libraries import BUNDLED_MATCH
from explorer.providers.registry import read_match_file
from explorer.resources import resource_path


def test_the_bundled_match_is_credited_as_it_says_itself() -> None:
    provider = read_match_file(resource_path(f"matches/{BUNDLED_MATCH}.json")).match.provider
    assert credits_of([provider.key]) == f"{provider.attribution}."


def test_each_attribution_is_given_once_and_an_unknown_provider_by_its_key() -> None:
    told = credits_of(["statsbomb", "bundled", "statsbomb", "elsewhere"])
    assert told == (
        "Match data provided by StatsBomb Open Data. "
        "Facts from public reports of the match. elsewhere"
    )
