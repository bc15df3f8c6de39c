"""The licences of what a bundle carries: everything is named, with its text."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "licences.py"
EXTRAS = ("parquet", "postgresql")


@pytest.fixture(scope="module")
def components(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    target = tmp_path_factory.mktemp("licences") / "licences.json"
    options = [word for extra in EXTRAS for word in ("--extra", extra)]
    done = subprocess.run(
        [sys.executable, SCRIPT, "-o", target, *options],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return {each["name"]: each for each in json.loads(target.read_text("utf-8"))}


def test_the_app_and_python_come_first(components: dict[str, Any]) -> None:
    assert list(components)[:2] == ["match-explorer", "Python"]
    assert components["match-explorer"]["licence"] == "MIT"
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in components["Python"]["texts"][0]["text"]


def test_everything_that_the_app_asks_for_is_named(components: dict[str, Any]) -> None:
    asked = map(Requirement, distribution("match-explorer").requires or ())
    names = {
        distribution(wanted.name).metadata["Name"]
        for wanted in asked
        if not wanted.marker or any(wanted.marker.evaluate({"extra": e}) for e in ("", *EXTRAS))
    }
    assert {"PySide6_Essentials", "numpy", "kloppy", "psycopg"} <= names
    assert names <= components.keys()
    assert {"pillow", "lxml", "psycopg-binary"} <= components.keys()  # what those ask for


def test_every_licence_has_a_name_and_a_text(components: dict[str, Any]) -> None:
    for component in components.values():
        assert "\n" not in component["licence"]
        assert component["licence"] not in {"", "see the text"}, component["name"]
        assert component["texts"], component["name"]
        assert all(len(text["text"]) > 30 and text["name"] for text in component["texts"])


def test_the_licence_of_qt_is_there_in_full(components: dict[str, Any]) -> None:
    for name in ("PySide6_Essentials", "shiboken6"):
        texts = {text["name"]: text["text"] for text in components[name]["texts"]}
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-3.0-only.txt"]
        assert "GNU GENERAL PUBLIC LICENSE" in texts["GPL-3.0-only.txt"]
    assert "Qt Company" in components["PySide6_Essentials"]["holds"]


def test_what_wheels_carry_of_others_is_told(components: dict[str, Any]) -> None:
    assert "OpenBLAS" in components["numpy"]["holds"]
    assert any("OpenBLAS" in text["text"] for text in components["numpy"]["texts"])
    assert any("FreeType" in text["text"] for text in components["pillow"]["texts"])
    (text,) = components["fontpkg-inter"]["texts"]
    assert "SIL OPEN FONT LICENSE" in text["text"].upper()


def test_everything_in_the_bundle_is_somebodys_who_is_named(bundle: Path) -> None:
    told = bundle / "_internal" / "explorer" / "_resources" / "licences.json"
    known = {file for each in json.loads(told.read_text("utf-8")) for file in each["files"]}
    # The fonts are those of fontpkg-inter, in the form that the app draws them in.
    own = {"explorer", "fonts"}
    there = {path.name for path in (bundle / "_internal").iterdir()}
    assert there - known - own == set()
    assert {"PySide6", "numpy", "psycopg_binary.libs", "libssl.so.3"} <= there & known
