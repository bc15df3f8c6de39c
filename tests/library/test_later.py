"""Modules that are loaded with the first use of them."""

import sys

import pytest

from explorer.library.later import Later


def test_a_module_is_loaded_when_something_of_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    colours = Later("colorsys")
    assert "colorsys" not in sys.modules

    assert colours.rgb_to_hsv is sys.modules["colorsys"].rgb_to_hsv


def test_what_a_module_has_not_is_an_error_of_the_usual_kind() -> None:
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = Later("colorsys").nothing_of_the_kind
