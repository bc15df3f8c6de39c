"""Who may import whom: that the rules in pyproject.toml hold, and that each of them bites."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
CONFIGURATION: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS: list[dict[str, Any]] = CONFIGURATION["tool"]["importlinter"]["contracts"]

# For each rule, a module to plant and what it imports, which the rule must refuse.
PLANTED = [
    ("window-layers", "analysis/planted.py", "import explorer.scenes"),
    ("window-layers", "scenes/planted.py", "import explorer.canvas"),
    ("window-layers", "canvas/planted.py", "import explorer.views"),
    ("window-layers", "views/planted.py", "import explorer.shell"),
    ("window-layers", "domain/planted.py", "from explorer import resources, analysis"),
    ("window-layers", "unplaced/__init__.py", ""),
    ("data-layers", "app/planted.py", "import explorer.shell"),
    ("data-layers", "library/planted.py", "import explorer.app"),
    ("data-layers", "library/planted.py", "import explorer.providers"),
    ("data-layers", "providers/planted.py", "import explorer.library"),
    ("data-knows-no-window", "app/planted.py", "import explorer.scenes"),
    ("data-knows-no-window", "library/planted.py", "import explorer.session"),
    ("window-knows-no-data", "views/planted.py", "import explorer.library"),
    ("window-knows-no-data", "session/planted.py", "import explorer.app"),
    ("only-app-uses-data", "shell/planted.py", "import explorer.library"),
    ("only-app-uses-data", "shell/planted.py", "import explorer.providers"),
    ("session-signals", "canvas/planted.py", "import explorer.session.match_session"),
    ("no-qt", "domain/planted.py", "import PySide6.QtCore"),
    ("no-qt", "scenes/planted.py", "from PySide6.QtGui import QColor"),
    ("no-qt", "library/planted.py", "def later(): import shiboken6"),
    ("matplotlib-in-canvas", "views/planted.py", "from matplotlib.figure import Figure"),
    ("matplotlib-in-canvas", "scenes/planted.py", "import matplotlib"),
    ("sqlalchemy-in-library", "app/planted.py", "import sqlalchemy.orm"),
    ("sqlalchemy-in-library", "domain/planted.py", "import alembic"),
    ("kloppy-in-providers", "app/planted.py", "import kloppy"),
    ("web-in-providers", "app/planted.py", "import requests"),
    ("user-folders-in-one-place", "canvas/planted.py", "def later(): import platformdirs"),
    ("plain-domain", "domain/planted.py", "import msgspec"),
    ("views-apart", "views/planted/__init__.py", "import explorer.views.timeline"),
    ("views-apart", "views/common/planted.py", "import explorer.views.pitch"),
]


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    lint_imports = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [lint_imports, "--no-logo", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def copied_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("layers")
    shutil.copy(ROOT / "pyproject.toml", folder)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "explorer", folder / "explorer", ignore=ignored)
    return folder


@pytest.fixture
def tree(copied_tree: Path) -> Iterator[Path]:
    """A copy of the code; what a test puts into it is gone after the test."""
    before = set(copied_tree.rglob("*"))
    yield copied_tree
    for path in sorted(set(copied_tree.rglob("*")) - before, reverse=True):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def test_the_code_keeps_every_rule() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in done.stdout


def test_the_copy_keeps_every_rule(tree: Path) -> None:
    assert lint(tree).returncode == 0


@pytest.mark.parametrize(("contract", "module", "line"), PLANTED)
def test_a_planted_violation_fails(contract: str, module: str, line: str, tree: Path) -> None:
    for name in re.findall(r"explorer\.views\.(\w+)", line):
        (tree / "explorer" / "views" / name).mkdir(exist_ok=True)
        (tree / "explorer" / "views" / name / "__init__.py").touch()
    path = tree / "explorer" / module
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{line}\n", encoding="utf-8")
    done = lint(tree, "--contract", contract)
    assert done.returncode == 1, done.stdout
    assert "Contracts: 0 kept, 1 broken." in done.stdout


def test_every_rule_has_a_planted_violation() -> None:
    assert {contract["id"] for contract in CONTRACTS} == {contract for contract, _, _ in PLANTED}


def test_a_view_may_use_what_views_have_in_common(tree: Path) -> None:
    planted = tree / "explorer" / "views" / "planted"
    planted.mkdir()
    lines = "import explorer.views.common\nimport explorer.views.text\n"
    (planted / "__init__.py").write_text(lines, encoding="utf-8")
    (planted / "deeper.py").write_text(lines, encoding="utf-8")
    assert lint(tree, "--contract", "views-apart").returncode == 0


@pytest.mark.parametrize(
    "line",
    ["import matplotlib.pyplot", "from matplotlib import pyplot", "from matplotlib import pylab"],
)
def test_pyplot_is_refused_everywhere(line: str, tree: Path) -> None:
    planted = tree / "explorer" / "canvas" / "planted.py"
    planted.write_text(f"def draw() -> None:\n    {line}\n", encoding="utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    done = subprocess.run(
        [ruff, "check", "--no-cache", "--select", "TID251", planted],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "TID251" in done.stdout


def test_the_domains_rule_names_every_dependency() -> None:
    """A new dependency is forbidden to the domain from its first day."""
    project = CONFIGURATION["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["postgresql"]]
    rule = next(contract for contract in CONTRACTS if contract["id"] == "plain-domain")
    forbidden = {
        normal(owner)
        for module, owners in packages_distributions().items()
        if module in rule["forbidden_modules"]
        for owner in owners
    }
    wanted = {normal(re.split(r"[<>=!\[ ]", line, maxsplit=1)[0]) for line in named}
    assert wanted <= forbidden


def normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


# Imports what it is told, packages with all that is in them, and prints every module that came.
IMPORTER = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    module = importlib.import_module(name)
    for below in pkgutil.walk_packages(getattr(module, "__path__", ()), name + "."):
        if ".migrations" not in below.name:
            importlib.import_module(below.name)
print(*sys.modules)
"""


def imported_with(*names: str) -> set[str]:
    run = [sys.executable, "-c", IMPORTER, *names]
    done = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT)
    return set(done.stdout.split())


def test_importing_what_knows_no_qt_brings_no_qt() -> None:
    rule = next(contract for contract in CONTRACTS if contract["id"] == "no-qt")
    came = imported_with(*rule["source_modules"])
    assert not came & {"PySide6", "shiboken6", "matplotlib"}


def test_importing_everything_brings_no_pyplot() -> None:
    assert "matplotlib.pyplot" not in imported_with("explorer")
