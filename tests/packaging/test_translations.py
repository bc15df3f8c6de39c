"""The build hook that compiles the translations."""

from __future__ import annotations

import importlib.util
from types import ModuleType
from typing import Any

import pytest

from tests.translations import SCRIPT


@pytest.fixture
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("version", "compiles"), [("standard", True), ("editable", False)])
def test_a_wheel_has_them_compiled_and_a_fresh_checkout_needs_no_tools_yet(
    translations: ModuleType, monkeypatch: pytest.MonkeyPatch, version: str, *, compiles: bool
) -> None:
    done: list[bool] = []
    monkeypatch.setattr(translations, "release", lambda: done.append(True))
    hook: Any = translations.CompiledTranslations
    hook(".", {}, None, None, ".", "wheel").initialize(version, {})
    assert bool(done) is compiles


def test_without_qts_tools_the_build_says_what_is_missing(
    translations: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "find_spec", lambda name: None)
    with pytest.raises(SystemExit, match="PySide6-Essentials"):
        translations.update()
