"""The benchmarks' frame: names, lines and exit codes. What they measure is not measured here."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import BENCHMARKS, Benchmark, main
from tests.benchmarks.process import DENSE_FILE, FailedError, clean_environment, run_python
from tests.benchmarks.report import Report, percentile

FIELDS = ["name", "median", "p99", "unit", "baseline", "ratio", "goal", "met"]
QUICK = Benchmark("tests.quick", needs_data=False)
HUNGRY = Benchmark("tests.hungry")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder that has what the benchmarks look for."""
    file = tmp_path / DENSE_FILE
    file.parent.mkdir(parents=True)
    file.write_text("[]", encoding="utf-8")
    return tmp_path


def line_of(benchmark: Benchmark, _data: Path) -> str:
    return Report.of(benchmark.module, [1.0], unit="ms", goal=2.0).to_json()


def failing(benchmark: Benchmark, _data: Path) -> str:
    if benchmark is QUICK:
        raise FailedError("no such thing")
    return line_of(benchmark, _data)


def test_every_benchmark_is_there_to_be_run() -> None:
    usual = "scrub scrub_sparse start open import import_many import_memory memory"
    large = "library_open library_search library_match library_size library_memory"
    assert [name for name, one in BENCHMARKS.items() if not one.is_large] == usual.split()
    assert [name for name, one in BENCHMARKS.items() if one.is_large] == large.split()
    assert all(find_spec(one.module) for one in BENCHMARKS.values())


def test_a_line_has_its_fields_in_order() -> None:
    report = Report.of("x", [3.0, 1.0, 2.0], unit="ms", goal=0.5, baseline=[10.0, 4.0, 5.0])
    values = json.loads(report.to_json())
    assert list(values) == FIELDS
    assert values == {
        "name": "x",
        "median": 2.0,
        "p99": 3.0,
        "unit": "ms",
        "baseline": 5.0,
        "ratio": 0.4,
        "goal": 0.5,
        "met": True,
    }


@pytest.mark.parametrize(("measured", "met"), [(5.0, True), (5.1, False)])
def test_with_a_baseline_the_goal_is_a_ratio(measured: float, met: bool) -> None:
    report = Report.of("x", [measured], unit="ms", goal=0.5, baseline=[10.0])
    assert report.met is met


@pytest.mark.parametrize(("measured", "met"), [(320.0, True), (320.4, False)])
def test_without_a_baseline_the_goal_is_the_median(measured: float, met: bool) -> None:
    report = Report.of("x", [measured], unit="MB", goal=320.0)
    assert (report.met, report.baseline, report.ratio) == (met, None, None)


@pytest.mark.parametrize(("share", "met"), [(None, True), (0.95, False)])
def test_a_share_of_the_samples_may_have_to_meet_the_goal(share: float | None, met: bool) -> None:
    samples = [1.0] * 18 + [9.0] * 2
    assert Report.of("x", samples, unit="ms", goal=5.0, share=share).met is met


def test_nothing_measured_is_no_result() -> None:
    with pytest.raises(ValueError, match="measured nothing"):
        Report.of("x", [], unit="ms", goal=1.0)


def test_p99_leaves_out_one_sample_in_a_hundred() -> None:
    samples = [float(number) for number in range(1, 601)]
    assert percentile(samples, 0.99) == 594.0
    assert percentile(samples[:15], 0.99) == 15.0
    assert percentile([7.0], 0.99) == 7.0


def test_one_line_each_and_everything_else_beside(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    benchmarks = {"quick": QUICK, "hungry": HUNGRY}
    assert main([], data=data, benchmarks=benchmarks, run=line_of) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["name"] for line in lines] == ["tests.quick", "tests.hungry"]


def test_a_large_one_is_only_run_by_name(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    benchmarks = {"quick": QUICK, "large": Benchmark("tests.large", is_large=True)}
    for names, run in (([], ["tests.quick"]), (["large"], ["tests.large"])):
        assert main(names, data=data, benchmarks=benchmarks, run=line_of) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [json.loads(line)["name"] for line in lines] == run


def test_only_those_named_are_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    benchmarks = {"quick": QUICK, "hungry": HUNGRY}
    assert main(["quick"], data=tmp_path, benchmarks=benchmarks, run=line_of) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "tests.quick"


def test_an_unknown_name_is_a_wrong_use_and_runs_nothing(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    assert main(["quick", "slow"], data=data, benchmarks={"quick": QUICK}, run=line_of) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "slow" in printed.err


def test_missing_data_is_said_and_runs_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["hungry"], data=tmp_path, benchmarks={"hungry": HUNGRY}, run=line_of) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert str(tmp_path / DENSE_FILE) in printed.err


def test_one_that_fails_does_not_stop_the_others(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    benchmarks = {"quick": QUICK, "hungry": HUNGRY}
    assert main([], data=data, benchmarks=benchmarks, run=failing) == 1
    printed = capsys.readouterr()
    assert [json.loads(line)["name"] for line in printed.out.splitlines()] == ["tests.hungry"]
    assert "quick: no such thing" in printed.err


def test_the_command_refuses_an_unknown_name() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "slow"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "scrub_sparse" in done.stderr


def test_a_benchmark_has_a_home_and_a_library_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MATCH_EXPLORER_LIBRARY", "/the/user's")
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "fusion")
    with clean_environment(2.0) as environment:
        home = Path(environment["HOME"])
        assert home.is_dir()
        assert environment["HOME"] != os.environ["HOME"]
        assert Path(environment["MATCH_EXPLORER_LIBRARY"]).parent == home.parent
        assert environment["QT_SCALE_FACTOR"] == "2.0"
        assert "QT_STYLE_OVERRIDE" not in environment
    assert not home.exists()


def test_a_failed_process_tells_why() -> None:
    with pytest.raises(FailedError, match="out of luck"):
        run_python("-c", "raise SystemExit('out of luck')", quiet=True)
