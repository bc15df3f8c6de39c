import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from matplotlib import font_manager
from matplotlib.textpath import TextPath
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QPainterPath
from pytestqt.qtbot import QtBot

from explorer.canvas import font_files as module
from explorer.canvas.font_files import FONT_FAMILY, WEIGHTS, font_files
from explorer.canvas.font_instances import font_instances

Ink = Callable[[str, int], float]
SIZE = 100
SHOWN = "≤≥≠~–—−′″→←↑↓×·…✓●◆ ÁČđğłñøšžß ΑΩλ Жщѓ €£½"


@pytest.fixture(scope="module")
def files() -> tuple[Path, ...]:
    return font_files()


@pytest.fixture
def in_qt(qtbot: QtBot, files: tuple[Path, ...]) -> Iterator[None]:
    identifiers = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    assert -1 not in identifiers
    yield
    for identifier in identifiers:
        QFontDatabase.removeApplicationFont(identifier)


def qt_font(weight: int) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(SIZE)
    font.setWeight(QFont.Weight(weight))
    return font


def qt_ink(text: str, weight: int) -> float:
    """The width of a text's outlines."""
    path = QPainterPath()
    font = qt_font(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    path.addText(0, 0, font, text)
    return path.boundingRect().width()


@pytest.fixture
def matplotlib_ink(files: tuple[Path, ...]) -> Ink:
    by_weight = dict(zip(WEIGHTS, files, strict=True))

    def ink(text: str, weight: int) -> float:
        font = font_manager.FontProperties(fname=str(by_weight[weight]))
        return float(TextPath((0, 0), text, size=SIZE, prop=font).get_extents().width)

    return ink


def assert_weights_and_digits(ink: Ink) -> None:
    for weight in WEIGHTS:
        widths = {round(ink(f"|{digit * 3}|", weight), 3) for digit in "0123456789"}
        assert len(widths) == 1
    stems = [ink("l", weight) for weight in WEIGHTS]
    assert stems == sorted(set(stems))


def test_there_is_a_file_for_each_weight(files: tuple[Path, ...]) -> None:
    assert [TTFont(file)["OS/2"].usWeightClass for file in files] == list(WEIGHTS)
    assert {str(TTFont(file)["name"].getDebugName(16)) for file in files} == {FONT_FAMILY}
    assert all("fvar" not in TTFont(file) for file in files)


def test_the_licence_and_the_authors_stay_in_the_file(files: tuple[Path, ...]) -> None:
    for file in files:
        name = TTFont(file)["name"]
        assert "Inter Project Authors" in name.getDebugName(0)
        assert "SIL Open Font License" in name.getDebugName(13)


def test_every_character_shown_has_a_glyph(files: tuple[Path, ...]) -> None:
    for file in files:
        assert not set(map(ord, SHOWN)) - TTFont(file).getBestCmap().keys()


@pytest.mark.usefixtures("in_qt")
@pytest.mark.parametrize("weight", WEIGHTS)
def test_qt_finds_each_weight_by_the_one_family(weight: int) -> None:
    found = QFontInfo(qt_font(weight))
    assert (found.family(), found.weight()) == (FONT_FAMILY, weight)
    assert found.exactMatch()


@pytest.mark.usefixtures("in_qt")
def test_in_qt_heavier_is_thicker_and_digits_are_of_one_width() -> None:
    assert_weights_and_digits(qt_ink)


def test_matplotlib_finds_each_weight_by_the_one_family(files: tuple[Path, ...]) -> None:
    manager = font_manager.FontManager()
    for file in files:
        manager.addfont(str(file))
    for weight, file in zip(WEIGHTS, files, strict=True):
        wanted = font_manager.FontProperties(family=FONT_FAMILY, weight=weight)
        assert manager.findfont(wanted, fallback_to_default=False) == str(file)


def test_in_matplotlib_heavier_is_thicker_and_digits_are_of_one_width(
    matplotlib_ink: Ink,
) -> None:
    assert_weights_and_digits(matplotlib_ink)


@pytest.mark.usefixtures("in_qt")
@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("text", ["Avto WAVE To", "45+2 80:11 (4–3)", "Čáp Łódź Ωλ Жук"])
def test_qt_and_matplotlib_set_a_text_alike(weight: int, text: str, matplotlib_ink: Ink) -> None:
    assert matplotlib_ink(text, weight) == pytest.approx(qt_ink(text, weight), rel=0.005)


def test_finding_the_files_again_is_quick_and_needs_no_font_tools(files: tuple[Path, ...]) -> None:
    program = """
import sys, time
from explorer.canvas import font_files
spent = []
for _ in range(20):
    start = time.perf_counter()
    font_files.font_files()
    spent.append(time.perf_counter() - start)
assert "fontTools" not in sys.modules
assert "PySide6" not in sys.modules
print(sorted(spent)[10])
"""
    run = [sys.executable, "-c", program]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert float(done.stdout) < 0.002
    assert all(file.is_file() for file in files)


def test_making_one_again_gives_the_same_bytes(files: tuple[Path, ...]) -> None:
    made = font_instances(module._source(), FONT_FAMILY, {700: WEIGHTS[700]})
    assert made == {700: files[-1].read_bytes()}


@pytest.fixture
def made_once(files: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment without the fonts, whose making is only copying those that there are."""
    contents = dict(zip(WEIGHTS, (file.read_bytes() for file in files), strict=True))
    monkeypatch.setattr(
        "explorer.canvas.font_instances.font_instances", lambda *_: contents, raising=True
    )
    monkeypatch.setattr(module, "_environment_folder", lambda _: tmp_path / "environment")
    monkeypatch.setattr(module, "_user_folder", lambda _: tmp_path / "user")
    return tmp_path


def test_the_first_call_makes_them_whole_in_the_users_cache(made_once: Path) -> None:
    made = font_files()
    assert {file.parent for file in made} == {made_once / "user"}
    assert sorted(file.name for file in (made_once / "user").iterdir()) == sorted(
        file.name for file in made
    )


def test_one_that_is_missing_is_made_again(made_once: Path) -> None:
    made = font_files()
    made[2].unlink()
    assert font_files() == made
    assert made[2].stat().st_size > 0
    assert made_once.exists()


def test_a_cache_that_cannot_be_written_gives_way_to_a_temporary_folder(made_once: Path) -> None:
    (made_once / "user").write_text("in the way")
    made = font_files()
    assert all(file.is_file() for file in made)
    assert not made[0].is_relative_to(made_once / "user")
    assert font_files() == made


def test_set_up_makes_them_inside_the_environment(made_once: Path) -> None:
    assert {file.parent for file in module.make_for_environment()} == {made_once / "environment"}
    assert font_files()[0].parent == made_once / "environment"


def test_without_the_typefaces_package_the_message_names_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_SOURCE_PACKAGE", "no_such_package")
    with pytest.raises(FileNotFoundError, match="fontpkg-inter"):
        font_files()
