from __future__ import annotations

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from explorer import __version__
from explorer.analysis.shootout import DEFAULT_P
from explorer.resources import resource_path
from explorer.shell.cli import main
from explorer.shell.cli_arguments import parse
from tests.shared_data import shared

BUNDLED_FILE = resource_path("matches/dallas-miami.json")
ROOT = Path(__file__).parents[2]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def library(tmp_path: Path) -> str:
    return str(tmp_path / "library.sqlite")


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    record = json.loads(BUNDLED_FILE.read_text(encoding="utf-8"))
    path = tmp_path / "own.json"
    path.write_text(json.dumps(record | {"id": "own"}), encoding="utf-8")
    return path


def complaint(capsys: Capture) -> str:
    """What stands on the standard error, which is one line, with nothing on the output."""
    output, error = capsys.readouterr()
    assert output == ""
    assert error.count("\n") == 1
    assert error.startswith("match-explorer: ")
    return error


def test_help_names_the_commands(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    output = capsys.readouterr().out
    for command in ("show", "snapshot", "import", "list"):
        assert f"  {command} " in output
        assert main([command, "--help"]) == 0
        assert f"match-explorer {command}" in capsys.readouterr().out


def test_opening_makes_no_parser_of_another_command(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str | None] = []
    make = ArgumentParser.__init__

    def counted(self: ArgumentParser, **options: Any) -> None:
        made.append(options.get("prog"))
        make(self, **options)

    monkeypatch.setattr(ArgumentParser, "__init__", counted)
    assert parse(["dallas-miami"]).match == "dallas-miami"
    assert made == ["match-explorer"]


def test_version(capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"match-explorer {__version__}\n"


def test_show_prints_one_object(capsys: Capture, library: str) -> None:
    assert main(["show", "dallas-miami", "--json", "--library", library]) == 0
    output, error = capsys.readouterr()
    shown = json.loads(output)
    assert error == ""
    assert shown["score"] == {"home": 4, "away": 4}
    assert (shown["shootout"]["home"], shown["shootout"]["away"]) == (3, 5)
    assert shown["goals"][0]["player"] == "Jesús Ferreira"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--library", "LIBRARY", "show", "dallas-miami", "--at", "80", "--json"],
        ["show", "--json", "--at=80", "dallas-miami", "--library=LIBRARY"],
        ["--json", "--at", "80", "show", "--library", "LIBRARY", "dallas-miami"],
    ],
)
def test_options_stand_before_or_after_the_command(
    capsys: Capture, library: str, arguments: list[str]
) -> None:
    assert main([argument.replace("LIBRARY", library) for argument in arguments]) == 0
    assert json.loads(capsys.readouterr().out)["score"] == {"home": 4, "away": 3}


def test_the_value_of_an_option_is_no_command(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--library", "list", "show", "dallas-miami"]) == 0
    assert (tmp_path / "list").is_file()
    assert capsys.readouterr().out.startswith("FC Dallas 4–4 (3–5 pen) Inter Miami CF\n")


def test_show_prints_a_match_for_people(capsys: Capture, library: str) -> None:
    assert main(["show", "dallas-miami", "--at", "P4", "--library", library]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "FC Dallas 4–4 (1–2 pen) Inter Miami CF"
    assert lines[2] == "At P4"
    assert "~4′   –    Jesús Ferreira, FC Dallas, ruled out" in lines
    assert any("Robert Taylor, own goal for FC Dallas" in line for line in lines)
    assert any(line.startswith("P4") and "off target" in line for line in lines)


def test_a_file_is_shown_even_where_the_library_cant_be_used(
    capsys: Capture, tmp_path: Path, own_file: Path
) -> None:
    assert main(["show", str(own_file), "--json", "--library", str(tmp_path)]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "own"


@pytest.mark.parametrize("at", ["200", "P10", "45+99", "half-time", "", "-5"])
def test_a_time_that_is_no_time_of_the_match_is_a_wrong_use(
    capsys: Capture, library: str, at: str
) -> None:
    assert main(["show", "dallas-miami", f"--at={at}", "--library", library]) == 2
    assert complaint(capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        ["show"],
        ["import"],
        ["list", "extra"],
        ["show", "dallas-miami", "--nonsense"],
        ["dallas-miami", "extra"],
        ["--theme", "pink"],
        ["snapshot", "dallas-miami"],
        ["snapshot", "dallas-miami", "-o", "x.jpg"],
        ["snapshot", "dallas-miami", "-o", "x"],
        ["snapshot", "dallas-miami", "-o", "x.svg"],
        ["snapshot", "dallas-miami", "-o", "x.pdf", "--view", "window"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--view", "report"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--theme", "system"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--size", "1440"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--size", "0x900"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--size", "-1x900"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--size", "99999x900"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--size", "16000x16000", "--scale", "2"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--scale", "0"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--scale", "nan"],
        ["snapshot", "dallas-miami", "-o", "x.png", "--scale", "two"],
    ],
    ids=" ".join,
)
def test_a_wrong_use_is_named_before_anything_is_done(
    capsys: Capture, own_home: Path, arguments: list[str]
) -> None:
    assert main(arguments) == 2
    assert complaint(capsys)
    assert not any(own_home.rglob("library.sqlite"))


def test_a_match_that_is_nowhere_is_a_failed_job(capsys: Capture, library: str) -> None:
    assert main(["show", "nobody", "--json", "--library", library]) == 1
    assert "nobody" in complaint(capsys)
    assert main(["show", "nobody.json", "--json", "--library", library]) == 1
    assert "nobody.json" in complaint(capsys)


def test_a_library_that_cant_be_used_is_a_failed_job(
    capsys: Capture, tmp_path: Path, own_file: Path
) -> None:
    for command in (["list"], ["show", "dallas-miami"], ["import", str(own_file)]):
        assert main([*command, "--library", str(tmp_path)]) == 1
        assert str(tmp_path) in complaint(capsys)


def test_a_list_gives_every_key(capsys: Capture, library: str) -> None:
    assert main(["list", "--json", "--library", library]) == 0
    (match,) = json.loads(capsys.readouterr().out)
    assert list(match) == [
        "id", "provider", "provider_id", "home", "away", "date", "competition", "season", "score",
        "shootout",
    ]  # fmt: skip
    assert match["shootout"] == {"home": 3, "away": 5}


def test_what_was_imported_is_listed_and_shown(capsys: Capture, library: str) -> None:
    events = [str(shared(f"statsbomb/events/{n}.json")) for n in (3923880, 7581)]
    assert main(["import", *events, "--json", "--library", library]) == 0
    results = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [result["status"] for result in results] == ["imported", "imported"]
    assert [result["match"] for result in results] == ["statsbomb-3923880", "statsbomb-7581"]
    assert all(finding["message"] for result in results for finding in result["findings"])
    assert main(["list", "--library", library]) == 0
    output = capsys.readouterr().out.splitlines()
    assert len(output) == 3
    assert (
        len({line.index("South Africa 0–0 (6–5 pen)") for line in output if "South" in line}) == 1
    )
    assert main(["show", "statsbomb-7581", "--json", "--library", library]) == 0
    assert json.loads(capsys.readouterr().out)["score"] == {"home": 1, "away": 1}


@pytest.mark.parametrize(
    "content",
    ["", "{", "nonsense", "[]", "{}", "\0\1\2", "[" * 100_000, '[{"id": 1}]'],
    ids=["empty", "cut", "text", "list", "object", "binary", "deep", "shape"],
)
def test_a_bad_file_ends_in_one_line(
    capsys: Capture, library: str, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    for command in ("import", "show"):
        assert main([command, str(path), "--library", library]) == 1
        assert "bad.json" in complaint(capsys)
    assert main(["list", "--json", "--library", library]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_an_interrupted_command_ends_quietly(
    capsys: Capture, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("explorer.shell.cli_library.open_library", interrupt)
    assert main(["list", "--library", library]) == 130
    assert capsys.readouterr() == ("", "")


def test_a_reader_that_has_enough_is_no_fault(library: str) -> None:
    main(["list", "--library", library])
    command = f"{sys.executable} -m explorer show dallas-miami --json --library {library}"
    done = subprocess.run(
        ["/bin/sh", "-c", f"{command} | true"], check=True, capture_output=True, cwd=ROOT
    )
    assert done.stderr == b""


def test_names_are_printed_on_any_terminal(library: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "explorer", "show", "dallas-miami", "--library", library],
        check=True,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert b"Jes\\xfas Ferreira" in done.stdout


PRINTS = """
import sys
from explorer.shell.cli import main
code = main(sys.argv[1:])
heavy = {"PySide6.QtGui", "PySide6.QtWidgets", "matplotlib", "alembic", "kloppy", "lxml"}
sys.exit(code or sorted(heavy & set(sys.modules)) or 0)
"""


@pytest.mark.parametrize(
    "arguments", [["list"], ["show", "dallas-miami", "--json"], ["show", "nobody.json"]]
)
def test_commands_that_print_load_no_window(library: str, arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PRINTS, *arguments, "--library", library],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert "[" not in done.stderr
    assert done.returncode == (1 if "nobody.json" in arguments else 0)


def test_a_program_without_a_console_ends_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["list"]) == 0


def test_the_models_chance_can_be_told_and_is_said(capsys: Capture, library: str) -> None:
    def shown(*options: str) -> str:
        assert main(["show", "dallas-miami", "--library", library, *options]) == 0
        return capsys.readouterr().out

    assert f"every kick is scored with {DEFAULT_P:.0%}" in shown()
    assert shown("--p", str(DEFAULT_P)) == shown()
    assert "every kick is scored with 80%" in shown("--p", "0.8")
    told = json.loads(shown("--p", "0.8", "--json"))
    assert told["model_p"] == 0.8
    assert told["kicks"][0]["win_probability"] == pytest.approx(0.44, abs=0.005)


def test_the_help_names_the_models_default(capsys: Capture) -> None:
    assert main(["show", "--help"]) == 0
    assert f"({DEFAULT_P})" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("chance", ["0.59", "0.86", "nan", "high"])
def test_a_chance_outside_the_models_range_is_refused(capsys: Capture, chance: str) -> None:
    assert main(["show", "dallas-miami", "--p", chance]) != 0
    assert "a chance is 0.6 to 0.85" in complaint(capsys)
