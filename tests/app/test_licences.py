"""What the app is made of: from a bundle's file, else from the packages that are installed."""

from __future__ import annotations

import json
import runpy
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path

import pytest

from explorer.app import licences
from explorer.app.licences import Component, LicenceText, components, needed

ROOT = Path(__file__).resolve().parents[2]


def test_the_packages_that_are_installed_tell_of_themselves() -> None:
    found = components()
    names = [one.name.lower() for one in found]
    assert names[:2] == ["match-explorer", "python"]
    for name in ("pyside6_essentials", "shiboken6", "matplotlib", "sqlalchemy", "requests"):
        assert name in names
    assert len(set(names)) == len(names)
    assert names[2:] == sorted(names[2:], key=lambda name: name.replace("_", "-"))


def test_each_states_a_licence_by_its_name() -> None:
    for one in components():
        assert one.licence, one.name
        assert "\n" not in one.licence
    app = components()[0]
    assert app.licence == "MIT"
    assert "Permission is hereby granted" in app.texts[0].text


def test_tools_of_developers_are_no_part_of_it() -> None:
    names = {one.name.lower() for one in components()}
    assert not names & {"pytest", "mypy", "ruff", "hypothesis", "pyinstaller"}


class Package(Distribution):
    """One that needs others, whatever is installed here."""

    def __init__(self, name: str, *needs: str) -> None:
        lines = [f"Name: {name}", "Version: 1", *(f"Requires-Dist: {need}" for need in needs)]
        self._metadata = "\n".join(lines)

    def read_text(self, filename: str) -> str | None:
        return self._metadata if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        return Path(str(path))


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """The app, which asks for one package twice, the second time with an extra of its."""
    made = {
        "match-explorer": ("plain", "through", "unknown; extra == 'keyring'"),
        "plain": ("wire; extra == 'fast'", "match-explorer"),
        "through": ("plain[fast]", "elsewhere; sys_platform == 'nowhere'"),
        "wire": (),
    }

    def distribution(name: str) -> Package:
        if name not in made:
            raise PackageNotFoundError(name)
        return Package(name, *made[name])

    monkeypatch.setattr(licences, "distribution", distribution)


@pytest.mark.usefixtures("packages")
def test_what_a_package_needs_for_an_extra_that_is_asked_for_later_counts_as_well() -> None:
    assert [each.name for each in needed(())] == ["plain", "through", "wire"]


@pytest.mark.usefixtures("packages")
def test_what_is_not_installed_is_left_out_only_where_it_may_be() -> None:
    found = needed(("keyring",), may_lack=True)
    assert [each.name for each in found] == ["plain", "through", "wire"]
    with pytest.raises(PackageNotFoundError):
        needed(("keyring",))


def test_a_bundle_tells_what_was_gathered_when_it_was_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered = runpy.run_path(str(ROOT / "packaging" / "licences.py"))["gather"]()
    told = [
        {
            "name": one.name,
            "version": one.version,
            "licence": one.licence,
            "home": one.home,
            "holds": one.holds,
            "texts": [{"name": text.name, "text": text.text} for text in one.texts],
            "files": ["of no interest here"],
        }
        for one in (each.component for each in gathered[:3])
    ]
    file = tmp_path / "licences.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    monkeypatch.setattr(licences, "resource_path", lambda _name: file)
    first = gathered[0].component
    assert components()[0] == Component(
        first.name,
        first.version,
        first.licence,
        first.home,
        first.holds,
        tuple(LicenceText(text.name, text.text) for text in first.texts),
    )
    assert len(components()) == 3
