from __future__ import annotations

import pytest

from explorer.domain.network import NetworkAccess, is_proxy_address


@pytest.mark.parametrize(
    "text", ["http://proxy:3128", "https://proxy.example.org", "http://10.0.0.1:80/"]
)
def test_addresses_of_proxies(text: str) -> None:
    assert is_proxy_address(text)
    assert NetworkAccess(proxy_address=text).proxy_address == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "proxy:3128",
        "socks5://proxy:1080",
        "http://anna:secret@proxy:3128",
        "http://proxy:99999",
        "http://proxy/path",
        "http://[::1",
    ],
)
def test_what_is_none(text: str) -> None:
    assert not is_proxy_address(text)
    if text:
        with pytest.raises(ValueError, match="not the address of a proxy"):
            NetworkAccess(proxy_address=text)


def test_only_times_on_offer_are_taken() -> None:
    with pytest.raises(ValueError, match="no such time"):
        NetworkAccess(timeout=21)
