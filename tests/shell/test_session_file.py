from __future__ import annotations

import logging
from pathlib import Path

import pytest

from explorer.domain.time import MatchTime
from explorer.session.links import MatchLink
from explorer.shell.session_file import KeptSession, SessionFile, Stage

SESSION = KeptSession(MatchLink("x", MatchTime(2, 2100.5)), Path("/matches/x.json"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "session.json"


def test_a_session_reads_back_equal(path: Path) -> None:
    file = SessionFile(path)
    assert file.read() is None
    for kept in (SESSION, KeptSession(None, stage=Stage.ENDED)):
        file.write(kept)
        assert file.read() == kept
    assert [found.name for found in path.parent.iterdir()] == ["session.json"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[1]",
        b'{"v": 2}',
        b'{"v": 1, "link": "rubbish", "file": null, "stage": "running"}',
        b'{"v": 1, "link": null, "file": 1, "stage": "running"}',
        b'{"v": 1, "link": null, "file": null, "stage": "asleep"}',
        b"[" * 60_000,
    ],
)
def test_a_broken_session_is_set_aside_and_logged_in_a_line(
    path: Path, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    with caplog.at_level(logging.WARNING):
        assert SessionFile(path).read() is None
    assert len(caplog.records) == 1
    assert [found.name for found in path.parent.iterdir()] == ["session.broken"]
    assert (path.parent / "session.broken").read_bytes() == data


def test_where_nothing_can_be_kept_nothing_worse_happens(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    SessionFile(tmp_path / "file" / "session.json").write(SESSION)
    assert len(caplog.records) == 1
    assert SessionFile(tmp_path / "file" / "session.json").read() is None


def test_each_library_has_a_session_of_its_own(own_home: Path) -> None:
    SessionFile.of("one").write(SESSION)
    assert SessionFile.of("one").read() == SESSION
    assert SessionFile.of("other").read() is None
    assert len(list(own_home.rglob("session-*.json"))) == 1
