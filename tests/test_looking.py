from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from explorer.looking import is_file, is_folder, is_there


def test_what_stands_there_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.touch()
    found = {path: (is_there(path), is_file(path), is_folder(path)) for path in (tmp_path, file)}
    assert found == {tmp_path: (True, False, True), file: (True, True, False)}
    assert not is_there(tmp_path / "none")


@pytest.mark.parametrize("name", ["a" * 300, "a\0b", "a\ud800b"])
def test_a_name_that_none_can_have_is_that_of_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert [look(path) for look in (is_there, is_file, is_folder)] == [False] * 3


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ENOTCONN, errno.ESTALE])
def test_where_nobody_may_look_there_is_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as at_once:
        at_once.setattr(os, "stat", refuse)
        seen = [look(tmp_path) for look in (is_there, is_file, is_folder)]
    assert seen == [False] * 3
