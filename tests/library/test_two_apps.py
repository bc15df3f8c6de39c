"""Two apps that use one library at the same time, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from explorer.resources import resource_path
from tests.library.conftest import Opener
from tests.library.matches import DRAWN

SAVES = """
import sys
from dataclasses import replace
from explorer.library.opening import open_store
from tests.library.matches import DRAWN, many_actions
store = open_store(sys.argv[1])
match = many_actions(DRAWN, 500)
print("ready", flush=True)
sys.stdin.readline()
for number in sys.argv[2:]:
    home, away = (match.home, match.away) if int(number) % 2 else (match.away, match.home)
    print(store.save(replace(match, id=number, home=home, away=away)).value, flush=True)
store.close()
"""


def together(
    spec: str, *jobs: Sequence[str], meanwhile: Callable[[], object] | None = None
) -> list[list[str]]:
    """Save the matches of each job in a process of its own, all at once; the statuses of each.

    ``meanwhile`` is called over and over while they do.
    """
    apps = [
        subprocess.Popen(
            [sys.executable, "-c", SAVES, spec, *job],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for job in jobs
    ]
    for app in apps:
        assert app.stdout is not None
        assert app.stdout.readline() == "ready\n"
    for app in apps:
        assert app.stdin is not None
        app.stdin.write("go\n")
        app.stdin.flush()
    while meanwhile is not None and any(app.poll() is None for app in apps):
        meanwhile()
    outputs = [app.communicate(timeout=120)[0].split() for app in apps]
    assert [app.returncode for app in apps] == [0] * len(apps)
    return outputs


def test_the_same_match_saved_by_two_apps_is_there_once(opened: Opener, spec: str) -> None:
    store = opened(spec)
    numbers = [str(number) for number in range(8)]
    one, other = together(spec, numbers, numbers)
    assert [sorted(pair) for pair in zip(one, other, strict=True)] == [["added", "unchanged"]] * 8
    assert sorted(summary.id for summary in store.summaries()) == numbers


def test_matches_of_the_same_teams_saved_by_two_apps_are_all_there(
    opened: Opener, spec: str
) -> None:
    store = opened(spec)
    forth = [str(number) for number in range(8)]
    back = [str(number) for number in reversed(range(8, 16))]
    assert together(spec, forth, back) == [["added"] * 8] * 2
    assert len(store.summaries()) == 16
    assert store.load("3").home == DRAWN.home


def test_nobody_who_writes_is_kept_out_for_good(opened: Opener, spec: str) -> None:
    store = opened(spec)
    jobs = [[str(number) for number in range(first, first + 12)] for first in (0, 12, 24)]
    assert together(spec, *jobs) == [["added"] * 12] * 3
    assert len(store.summaries()) == 36


def test_a_reader_sees_whole_matches_while_another_app_writes(opened: Opener, spec: str) -> None:
    store = opened(spec)
    counts: list[int] = []

    def read() -> None:
        found = store.summaries()
        counts.append(len(found))
        for summary in found[:2]:
            assert len(store.load(summary.id).actions) == 500

    together(spec, [str(number) for number in range(12)], meanwhile=read)
    read()
    assert counts == sorted(counts)
    assert counts[-1] == 12


def test_the_same_files_imported_by_two_apps_are_there_once(
    opened: Opener, spec: str, tmp_path: Path
) -> None:
    store = opened(spec)
    record = json.loads(resource_path("matches/dallas-miami.json").read_text(encoding="utf-8"))
    files = [tmp_path / f"own-{number}.json" for number in range(2)]
    for file in files:
        file.write_text(json.dumps(record | {"id": file.stem}), encoding="utf-8")
    command = [sys.executable, "-m", "explorer", "import", *map(str, files), "--json"]
    apps = [
        subprocess.Popen(
            [*command, "--library", spec],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for _ in range(2)
    ]
    outputs = [app.communicate(timeout=120)[0].splitlines() for app in apps]
    assert [app.returncode for app in apps] == [0, 0]
    statuses = [[json.loads(line)["status"] for line in output] for output in outputs]
    assert [sorted(pair) for pair in zip(*statuses, strict=True)] == [["imported", "unchanged"]] * 2
    assert {summary.id for summary in store.summaries()} == {"own-0", "own-1"}
    assert store.check() == []
