import sys
from pathlib import Path

import pytest

from explorer import resources
from explorer.resources import resource_path


def test_a_shipped_file_is_found() -> None:
    assert resource_path("README.md").read_text(encoding="utf-8").startswith("# ")
    assert resource_path("README.md").is_absolute()


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"'matches/none\.json'.*missing from"):
        resource_path("matches/none.json")


@pytest.mark.parametrize("name", ["../pyproject.toml", "style/../../secret", "/etc/passwd"])
def test_a_name_that_leads_out_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="downwards"):
        resource_path(name)


@pytest.mark.parametrize(
    ("package", "bundle", "folder"),
    [
        ("checkout/explorer", None, "checkout/resources"),
        ("site-packages/explorer", None, "site-packages/explorer/_resources"),
        ("bundle/explorer", "bundle", "bundle/explorer/_resources"),
        ("bundle/explorer", "bundle", "bundle/resources"),
    ],
)
def test_every_kind_of_installation_has_its_place(
    package: str, bundle: str | None, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / package).mkdir(parents=True)
    shipped = tmp_path / folder / "style" / "glyphs.json"
    shipped.parent.mkdir(parents=True)
    shipped.touch()
    monkeypatch.setattr(resources, "__file__", str(tmp_path / package / "resources.py"))
    monkeypatch.setattr(sys, "_MEIPASS", bundle and str(tmp_path / bundle), raising=False)
    resources._root.cache_clear()
    try:
        assert resource_path("style/glyphs.json") == shipped
    finally:
        resources._root.cache_clear()


def test_an_installation_without_resources_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "explorer" / "resources.py"))
    resources._root.cache_clear()
    try:
        with pytest.raises(FileNotFoundError, match="install it again"):
            resource_path("README.md")
    finally:
        resources._root.cache_clear()
