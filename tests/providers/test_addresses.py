from __future__ import annotations

import pytest

from explorer.providers.addresses import checked_address
from explorer.providers.base import ImportProblem


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://example.org/data ", "https://example.org/data/"),
        ("https://example.org:8443/?x=1#y", "https://example.org:8443/"),
        ("http://localhost:8000", "http://localhost:8000/"),
        ("http://127.0.0.1/data/", "http://127.0.0.1/data/"),
        ("http://[::1]:8000/", "http://[::1]:8000/"),
    ],
)
def test_addresses_that_can_be_used(text: str, address: str) -> None:
    assert checked_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "ftp://example.org/",
        "file:///etc/",
        "http://example.org/",
        "http://127.0.0.1.example.org/",
        "https://me:secret@example.org/",
        "https://",
        "https://example.org:port/",
        "https://[::1",
    ],
)
def test_addresses_that_can_not(text: str) -> None:
    with pytest.raises(ImportProblem) as caught:
        checked_address(text)
    assert caught.value.code == "open_data_address"
    assert "secret" not in str(caught.value.values["address"])
