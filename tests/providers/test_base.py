from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from explorer.providers.base import (
    MAX_FILE_BYTES,
    FindingLog,
    ImportProblem,
    decode_json,
    line_and_column,
    plain_name,
    read_bounded,
)

NOBODY = 65534
ROWS = msgspec.json.Decoder(list[dict[str, int]])


def problem_of(path: Path, limit: int = MAX_FILE_BYTES) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        read_bounded(path, limit)
    return caught.value


def decoding_problem(data: bytes) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        decode_json(data, ROWS, name="rows.json")
    assert caught.value.values["name"] == "rows.json"
    return caught.value


def test_a_file_is_read_without_its_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"\xef\xbb\xbf[]")
    assert read_bounded(path) == b"[]"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "none.json").code == "file_missing"
    assert problem_of(tmp_path).code == "file_is_directory"


@pytest.mark.parametrize("content", [b"", b" \n\t ", b"\xef\xbb\xbf\n"])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "empty.json"
    path.write_bytes(content)
    assert problem_of(path).code == "file_empty"


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "byte 6"),
        (b'["a"]' + b" " * 9000 + b"\0", "byte 9005"),
        ('["a"]'.encode("utf-16-be"), "byte 0"),
    ],
)
def test_a_binary_file_is_refused_with_the_byte(tmp_path: Path, content: bytes, where: str) -> None:
    path = tmp_path / "picture.json"
    path.write_bytes(content)
    problem = problem_of(path)
    assert (problem.code, problem.where) == ("file_binary", where)


def test_a_file_that_is_too_large_is_refused_by_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)

    def fail(*_: object, **__: object) -> None:
        pytest.fail("the file was opened")

    monkeypatch.setattr(Path, "open", fail)
    problem = problem_of(path)
    assert problem.code == "file_too_large"
    assert (problem.values["size"], problem.values["limit"]) == (257, 256)


def test_a_file_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"[1,2]")
    assert read_bounded(path, limit=5) == b"[1,2]"
    assert problem_of(path, limit=4).code == "file_too_large"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Education City\u00a0Stadium \n", "Education City Stadium"),
        ("Ana\x1b[2J\x07 María", "Ana [2J María"),
        ("\u202eolleh\u2066", "olleh"),
        ("a\u200cb", "a\u200cb"),
        (" \t\r\n", None),
        ("", None),
        (None, None),
    ],
)
def test_a_name_is_one_line_of_text(text: str | None, name: str | None) -> None:
    assert plain_name(text) == name


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert problem_of(path).code == "file_not_regular"


@contextmanager
def never_root() -> Iterator[None]:
    """As somebody to whom the modes of files apply; to root they do not."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of files")
def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Named from within its folder: the way there is closed to all but the tests' user.
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o711)
    path = Path("secret.json")
    path.write_bytes(b"[]")
    path.chmod(0)
    with never_root():
        problem = problem_of(path)
    assert problem.code == "file_unreadable"
    assert problem.values["reason"] == os.strerror(errno.EACCES)
    path.chmod(0o644)
    with never_root():
        assert read_bounded(path) == b"[]"


def test_a_name_that_no_file_can_have_is_refused() -> None:
    assert problem_of(Path("a\0b")).code in {"file_unreadable", "file_missing"}


def test_sound_json_is_decoded() -> None:
    assert decode_json(b'[{"a": 1}]', ROWS, name="rows.json") == [{"a": 1}]


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        (b'[{"a": 1},\n {"b" 2}]', "json_malformed", "2:7"),
        (b"[{}, x]", "json_malformed", "1:6"),
        (b'[{"a": 1},\n {"b"', "json_truncated", "2:6"),
        (b'[{"a": 1', "json_truncated", "1:9"),
        (b'[{}, {"\xff": 1}]', "file_not_utf8", "1:8"),
        (b'[{"a": 1}, {"b": "x"}]', "json_wrong_shape", "$[1][...]"),
        (b'{"a": 1}', "json_wrong_shape", "$"),
    ],
)
def test_faulty_json_is_refused_with_the_place(data: bytes, code: str, where: str) -> None:
    problem = decoding_problem(data)
    assert (problem.code, problem.where) == (code, where)
    assert problem.values["where"] == where


def test_json_nested_too_deep_is_refused_with_the_place() -> None:
    anything = msgspec.json.Decoder(list[msgspec.Raw])
    with pytest.raises(ImportProblem) as caught:
        decode_json(b'["[",\n' + b"[" * 100_000, anything, name="deep.json")
    assert (caught.value.code, caught.value.where) == ("json_too_deep", "2:200")


def test_columns_count_characters() -> None:
    assert line_and_column("[\n“é”, x]".encode(), 12) == (2, 6)


def test_equal_findings_become_one_with_their_number_and_the_first_place() -> None:
    log = FindingLog()
    log.add("odd", "$[1]", kind="a")
    log.add("odd", "$[2]", kind="a")
    log.add("odd", "$[3]", kind="b")
    first, second = log.findings()
    assert (first.values, first.where) == ({"kind": "a", "count": 2}, "$[1]")
    assert (second.values, second.where) == ({"kind": "b", "count": 1}, "$[3]")


def test_a_problem_with_a_line_shows_it() -> None:
    problem = decoding_problem(b'[{"a": 1},\n {"a": x}]\n')
    assert problem.excerpt is not None
    assert [line.number for line in problem.excerpt.lines] == [1, 2]
    faulty = problem.excerpt.lines[1].text
    assert faulty[problem.excerpt.start : problem.excerpt.end] == "x"
