"""Files and folders that can't be looked at: without rights, or with too long names."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from explorer.providers.base import ImportProblem
from explorer.providers.pairing import find_units
from explorer.providers.registry import read_match_file
from explorer.providers.units import Refused, Unit
from explorer.views.text import message
from tests.providers.statsbomb.building import Script


def events(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(Script().events), encoding="utf-8")
    return path


def close_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Take the rights to a folder away, also from those whom no rights can keep out."""
    for name in ("stat", "scandir", "open"):
        monkeypatch.setattr(os, name, _guarded(getattr(os, name), folder))


def _guarded(real: Any, folder: Path) -> Any:
    def guarded(path: Any, *others: Any, **named: Any) -> Any:
        own = real.__name__ == "stat" and Path(os.fspath(path)) == folder
        if isinstance(path, (str, Path)) and Path(path).is_relative_to(folder) and not own:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return real(path, *others, **named)

    return guarded


def told(refused: object) -> str:
    assert isinstance(refused, Refused)
    return message(refused.problem.code, refused.problem.values)


def test_a_file_without_rights_is_refused_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, closed = events(tmp_path / "good.json"), events(tmp_path / "closed" / "match.json")
    close_folder(monkeypatch, closed.parent)
    refused, unit = find_units([closed, good])
    assert "“match.json” can’t be read: Permission denied" in told(refused)
    assert unit == Unit(good)
    with pytest.raises(ImportProblem) as caught:
        read_match_file(closed)
    assert caught.value.code == "file_unreadable"


def test_a_file_with_too_long_a_name_is_refused_and_the_others_go_on(tmp_path: Path) -> None:
    good, endless = events(tmp_path / "good.json"), tmp_path / f"{'a' * 5000}.json"
    refused, unit = find_units([endless, good])
    assert isinstance(refused, Refused)
    assert refused.problem.code in {"file_unreadable", "file_missing"}
    assert unit == Unit(good)
    with pytest.raises(ImportProblem):
        read_match_file(endless)


def test_a_folder_without_rights_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = events(tmp_path / "closed" / "match.json").parent
    close_folder(monkeypatch, folder)
    (refused,) = find_units([folder])
    assert "“closed” can’t be looked into (Permission denied)" in told(refused)


def test_a_folder_in_another_without_rights_is_told_and_the_rest_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, closed = events(tmp_path / "good.json"), events(tmp_path / "closed" / "match.json")
    close_folder(monkeypatch, closed.parent)
    unit, refused = find_units([tmp_path])
    assert unit == Unit(good)
    assert isinstance(refused, Refused)
    assert (refused.path, refused.problem.code) == (closed.parent, "folder_unreadable")
