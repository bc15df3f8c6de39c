"""The set-up scripts' own logic, with a stand-in for Python that only notes what is asked of it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for bash")

# Makes an environment that holds itself as its Python, and starts an app that prints its arguments.
PYTHON = """#!/usr/bin/env bash
case "$*" in
  --version) echo Python 3.13.0 ;;
  -c*) ;;
  "-m venv --clear "*)
    echo venv >>"$NOTES"
    rm -rf -- "$4" && mkdir -p -- "$4/bin" && cp -- "$0" "$4/bin/python"
    ;;
  *"install "*)
    echo install >>"$NOTES"
    echo noise on standard output
    sleep "${SECONDS_TO_INSTALL:-0}"
    exit "${INSTALL_EXIT:-0}"
    ;;
  *"translations.py release") echo translations >>"$NOTES" ;;
  "-P -m explorer.canvas.font_files") echo fonts >>"$NOTES" ;;
  "-P -m explorer"*) shift 3 && echo "started: $*" && exit 7 ;;
  *) echo "unexpected: $*" >&2 && exit 99 ;;
esac
"""
LISTS = ("apt-run.txt", "apt-test.txt", "apt-bundle.txt")
WHOLE = ["venv", "install", "install", "fonts"]


@dataclass
class Checkout:
    root: Path
    path: Path
    environment: dict[str, str] = field(default_factory=dict)

    def command(self, name: str, text: str) -> None:
        """Puts a stand-in before the system's command of that name."""
        file = self.path / name
        file.write_text(text, encoding="utf-8")
        file.chmod(0o755)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["bash", str(self.root / "packaging" / "run"), *arguments],
            cwd="/",
            env={
                **os.environ,
                "PATH": f"{self.path}{os.pathsep}{os.environ['PATH']}",
                "NOTES": str(self.root / "notes"),
                **self.environment,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str) -> tuple[int, str, str]:
        with self.start(*arguments) as process:
            out, err = process.communicate(timeout=60)
        return process.returncode, out, err

    def notes(self) -> list[str]:
        """What was asked of Python since the last time, in order."""
        file = self.root / "notes"
        lines = file.read_text("utf-8").split() if file.exists() else []
        file.unlink(missing_ok=True)
        return lines


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    # A space in the path, because scripts forget that there may be one.
    root = tmp_path / "a checkout"
    (root / "packaging").mkdir(parents=True)
    (root / "explorer" / "canvas").mkdir(parents=True)
    for name in ("run", "lib.sh", "constraints.txt", *LISTS):
        shutil.copy(ROOT / "packaging" / name, root / "packaging")
    for name in ("font_files.py", "font_instances.py"):
        (root / "explorer" / "canvas" / name).touch()
    shutil.copy(ROOT / "pyproject.toml", root)
    path = tmp_path / "bin"
    path.mkdir()
    made = Checkout(root, path)
    made.command("python3.13", PYTHON)
    return made


def test_output_and_exit_code_are_the_programs(checkout: Checkout) -> None:
    code, out, err = checkout.run("show", "a match", "--json")
    assert (code, out) == (7, "started: show a match --json\n")
    assert "noise on standard output" in err
    assert checkout.notes() == WHOLE


def test_the_second_start_sets_nothing_up(checkout: Checkout) -> None:
    checkout.run()
    checkout.notes()
    assert checkout.run("list") == (7, "started: list\n", "")
    assert checkout.notes() == []


@pytest.mark.parametrize(
    "name",
    ["pyproject.toml", "packaging/constraints.txt", "packaging/apt-run.txt", "packaging/lib.sh"],
)
def test_a_change_of_what_it_depends_on_brings_the_environment_up_to_date(
    name: str, checkout: Checkout
) -> None:
    checkout.run()
    checkout.notes()
    with (checkout.root / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert checkout.run()[:2] == (7, "started: \n")
    assert checkout.notes() == ["install", "install", "fonts"]


def test_a_changed_translation_is_compiled_and_nothing_else_happens(checkout: Checkout) -> None:
    checkout.run()
    checkout.notes()
    translations = checkout.root / "resources" / "translations"
    translations.mkdir(parents=True)
    (translations / "match_explorer_es.ts").touch()
    assert checkout.run("list") == (7, "started: list\n", "")
    assert checkout.notes() == ["translations"]
    (translations / "match_explorer_es.qm").touch()
    assert checkout.run("list") == (7, "started: list\n", "")
    assert checkout.notes() == []


def test_in_another_place_the_environment_is_made_anew(checkout: Checkout) -> None:
    checkout.run()
    checkout.notes()
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    assert checkout.run()[0] == 7
    assert checkout.notes() == WHOLE


def test_a_failed_set_up_starts_nothing_and_is_done_from_scratch_next_time(
    checkout: Checkout,
) -> None:
    checkout.environment = {"INSTALL_EXIT": "3"}
    code, out, _ = checkout.run()
    assert (code, out) == (1, "")
    assert checkout.notes() == ["venv", "install"]
    checkout.environment = {}
    assert checkout.run()[0] == 7
    assert checkout.notes() == WHOLE


def test_an_interrupted_set_up_is_done_from_scratch_next_time(checkout: Checkout) -> None:
    checkout.environment = {"SECONDS_TO_INSTALL": "30"}
    with checkout.start() as process:
        notes = checkout.root / "notes"
        deadline = time.monotonic() + 20
        while not (notes.exists() and "install" in notes.read_text("utf-8")):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    checkout.notes()
    checkout.environment = {}
    assert checkout.run()[0] == 7
    assert checkout.notes() == WHOLE


def test_two_starts_at_once_set_up_once(checkout: Checkout) -> None:
    checkout.environment = {"SECONDS_TO_INSTALL": "0.3"}
    with checkout.start("first") as first, checkout.start("second") as second:
        assert {first.communicate()[0], second.communicate()[0]} == {
            "started: first\n",
            "started: second\n",
        }
    assert checkout.notes() == WHOLE


def test_without_a_python_that_is_new_enough_it_says_so(checkout: Checkout) -> None:
    for name in ("python3.13", "python3.12", "python3.11", "python3"):
        checkout.command(name, "#!/bin/sh\nexit 1\n")
    library = checkout.root / "packaging" / "lib.sh"
    text = library.read_text("utf-8").replace(" /usr/bin/python3;", ";")
    library.write_text(text, encoding="utf-8")
    # As if the system had its own Python, too old, and every library.
    checkout.command("dpkg-query", provided("python3", "python3-venv", *libraries()))
    code, out, err = checkout.run()
    assert (code, out) == (1, "")
    assert "Python 3.11 or newer" in err


def libraries() -> list[str]:
    lines = (ROOT / "packaging" / "apt-run.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def provided(*names: str) -> str:
    """A dpkg-query to which these are installed, some of them under another name."""
    lines = [f"installed {name} " for name in names[1:]]
    lines.append(f"installed {names[0]}t64 something, {names[0]} (= 1.0)")
    lines.append("not-installed libgl1 ")
    return "#!/bin/sh\ncat <<'END'\n" + "\n".join(lines) + "\nEND\n"


APT_GET = '#!/bin/sh\necho "$*" >>"$NOTES.apt"\n'


def test_missing_libraries_are_installed_by_root(checkout: Checkout) -> None:
    present = [name for name in libraries() if name not in {"libgl1", "libxcb-cursor0"}]
    checkout.command("dpkg-query", provided(*present))
    checkout.command("apt-get", APT_GET)
    checkout.command("id", "#!/bin/sh\necho 0\n")
    assert checkout.run()[0] == 7
    update, install = (checkout.root / "notes.apt").read_text("utf-8").splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends libgl1 libxcb-cursor0")


def test_others_are_told_what_to_run(checkout: Checkout) -> None:
    present = [name for name in libraries() if name not in {"libgl1", "libxcb-cursor0"}]
    checkout.command("dpkg-query", provided(*present))
    checkout.command("apt-get", APT_GET)
    checkout.command("id", "#!/bin/sh\necho 1000\n")
    code, out, err = checkout.run()
    told = [line for line in err.splitlines() if "sudo" in line]
    assert (code, out) == (1, "")
    assert len(told) == 1
    assert told[0].endswith("sudo apt-get install --no-install-recommends libgl1 libxcb-cursor0")
    assert not (checkout.root / "notes.apt").exists()


def test_others_are_told_at_once_what_tests_and_packages_need(checkout: Checkout) -> None:
    script = checkout.root / "packaging" / "run"
    script.write_text(script.read_text("utf-8").replace("set_up run", "set_up test"), "utf-8")
    checkout.command("dpkg-query", provided(*libraries()))
    checkout.command("apt-get", APT_GET)
    checkout.command("id", "#!/bin/sh\necho 1000\n")
    code, _, err = checkout.run()
    (told,) = (line for line in err.splitlines() if "sudo" in line)
    assert code == 1
    assert {"xvfb", "debootstrap", "rpm", "libpython3-dev"} <= set(told.split())
