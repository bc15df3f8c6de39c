"""No password of a database is kept or told, in whichever way it is written."""

from __future__ import annotations

import pytest

from explorer.app.passwords import has_password, without_passwords

WITH_ONE = (
    "postgresql://anna:secret@db.example.org/matches",
    "postgresql://anna:se@secret@db.example.org/matches",
    "postgresql://anna:se/secret@db.example.org/matches",
    "postgresql://anna@example.org:secret@db.example.org/matches",
    "postgresql://db.example.org/matches?password=secret",
    "postgresql://db.example.org/matches?user=anna&password=secret&connect_timeout=3",
    "postgresql://db.example.org/matches?sslpassword=secret",
)
WITHOUT = (
    "postgresql://anna@db.example.org:5432/matches?sslmode=require",
    "sqlite:////home/anna/a:b@c.sqlite",
    "/home/anna/matches.sqlite",
    "match-explorer://match/dallas-miami#t=2:80:00",
)


@pytest.mark.parametrize("url", WITH_ONE)
def test_a_password_is_found_and_masked(url: str) -> None:
    assert has_password(url)
    told = without_passwords(f"can't open {url} (nobody answers)")
    assert "secret" not in told
    assert told.startswith("can't open postgresql://")
    assert "***" in told
    assert told.endswith("(nobody answers)")


@pytest.mark.parametrize("spec", WITHOUT)
def test_what_has_none_stays_as_it_is(spec: str) -> None:
    assert not has_password(spec)
    assert without_passwords(f"opened {spec} at 10:30 for a@b.org") == (
        f"opened {spec} at 10:30 for a@b.org"
    )


@pytest.mark.parametrize("url", ["postgresql://[db/matches", "postgresql://db/m?pass%77ord=x"])
def test_what_may_hide_one_counts_as_one(url: str) -> None:
    assert has_password(url)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("host=h password=secret dbname=m", "host=h password=*** dbname=m"),
        (r"password=se\ secret dbname=m", "password=*** dbname=m"),
        (r"password = 'my \'secret' dbname=m", "password = *** dbname=m"),
        ("{'password': 'my secret', 'host': 'h'}", "{'password': ***, 'host': 'h'}"),
        ("PGPASSWORD=secret match-explorer", "PGPASSWORD=*** match-explorer"),
        ("password authentication failed", "password authentication failed"),
    ],
)
def test_parameters_of_a_connection_are_masked(text: str, masked: str) -> None:
    assert without_passwords(text) == masked
