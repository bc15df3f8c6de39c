"""Imports that come to a sudden end: killed, or out of room."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from explorer.library.opening import open_store
from explorer.resources import resource_path

ROOT = Path(__file__).parents[2]
MATCHES = [f"own-{number}" for number in range(6)]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL, no fork")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six matches to import."""
    folder = tmp_path / "matches"
    folder.mkdir()
    record = json.loads(resource_path("matches/dallas-miami.json").read_text(encoding="utf-8"))
    for number, match_id in enumerate(MATCHES):
        record |= {"id": match_id, "provider_id": match_id, "date": f"2024-05-0{number + 1}"}
        (folder / f"{match_id}.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


def killed_imports(spec: str, folder: Path, rounds: int) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.library.killing", spec, str(folder), str(rounds)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def hold_good(states: list[dict[str, Any]], rounds: int) -> None:
    first, *killed, last = states
    assert len(killed) == rounds
    for state in states:
        assert state["defects"] == []
        assert state["loaded"] == state["found"]
        assert set(state["found"]) <= set(MATCHES)
    assert {state["exit"] for state in killed} <= {-signal.SIGKILL, 0}
    assert any(len(state["found"]) < len(MATCHES) for state in killed)
    for whole in (first, last):
        assert (whole["exit"], whole["found"]) == (0, MATCHES)


def test_a_library_survives_fifty_imports_that_are_killed(path: Path, folder: Path) -> None:
    hold_good(killed_imports(str(path), folder, 50), 50)


def test_a_library_on_a_server_survives_imports_that_are_killed(
    database: str, folder: Path
) -> None:
    hold_good(killed_imports(database, folder, 5), 5)


LIMITED = """
import resource, sys
from explorer.app.importing import pipeline
from explorer.shell.cli import main
pipeline._INLINE_MATCHES = 1000
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
sys.exit(main(["import", sys.argv[2], "--library", sys.argv[3], "--json"]))
"""


def test_an_import_that_finds_no_room_keeps_what_is_complete_and_can_be_repeated(
    path: Path, folder: Path
) -> None:
    window = open_store(str(path))
    ended = {"imported": 0, "failed": 0}
    for kilobytes in (200, 300, 400, 100_000):
        done = subprocess.run(
            [sys.executable, "-c", LIMITED, str(kilobytes * 1000), str(folder), str(path)],
            check=False,
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        assert "Traceback" not in done.stderr
        results = [json.loads(line) for line in done.stdout.splitlines()]
        found = {summary.id for summary in window.summaries()}
        assert window.check() == []
        for result in results:
            ended[result["status"]] = ended.get(result["status"], 0) + 1
            assert (result["status"] == "failed") == (result["match"] is None)
            assert result["match"] is None or result["match"] in found
    window.close()
    assert done.returncode == 0
    assert set(MATCHES) <= found
    assert ended["failed"]
