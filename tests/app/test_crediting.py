"""Whose data it is, told for the providers that a library has."""

from __future__ import annotations

from explorer.app.crediting import credit_of, credits_of, sources_of
from explorer.app.libraries import BUNDLED_MATCH
from explorer.domain.evidence import Source
from explorer.providers.registry import read_match_file
from explorer.resources import resource_path
from tests.analysis.build import match
from tests.bundled import bundled


def test_the_bundled_match_is_credited_as_it_says_itself() -> None:
    provider = read_match_file(resource_path(f"matches/{BUNDLED_MATCH}.json")).match.provider
    assert credits_of([provider.key]) == f"{provider.attribution}."


def test_each_attribution_is_given_once_and_an_unknown_provider_by_its_key() -> None:
    told = credits_of(["statsbomb", "bundled", "statsbomb", "elsewhere"])
    assert told == (
        "Match data provided by StatsBomb Open Data. "
        "Facts from public reports of the match. elsewhere"
    )


def test_the_sources_of_a_match_are_named_unless_its_provider_is_the_only_one() -> None:
    assert sources_of(bundled())[0] == "Match report"
    assert len(sources_of(bundled())) == len(bundled().sources)
    provider = match().provider
    own = Source(provider.key, provider.name, "events.json", "data")
    assert sources_of(match(sources=(own,))) == ()
    assert sources_of(match()) == ()
    assert sources_of(match(sources=(own, Source("r", "A report", "A report")))) == (
        provider.name,
        "A report",
    )


def test_a_match_is_credited_by_its_provider() -> None:
    assert credit_of(bundled()) == "Facts from public reports of the match."
