from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize

from explorer.shell.placing import fitted

LEAST = QSize(1024, 700)
LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1920, 1080)
LAPTOP = QRect(0, 24, 1366, 744)
ABOVE = QRect(-200, -1440, 2560, 1440)

RUN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from explorer.app.libraries import open_library
from explorer.shell.composition import compose
from explorer.shell.settings import Settings
app = QApplication(sys.argv[:1])
store = open_library(sys.argv[1])
window = compose(app, store, Settings(Path(sys.argv[2]))).window
window.show()
if len(sys.argv) > 3:
    window.setGeometry(*map(int, sys.argv[4:]))
    if sys.argv[3] == "maximized":
        window.showMaximized()
app.processEvents()
print(window.screen().name(), window.isMaximized(), *window.geometry().getRect())
window.close()
store.close()
"""


@pytest.mark.parametrize(
    ("wanted", "screens", "place"),
    [
        (QRect(100, 100, 1440, 900), [LEFT, RIGHT], QRect(100, 100, 1440, 900)),
        (QRect(2000, 100, 1440, 900), [LEFT, RIGHT], QRect(2000, 100, 1440, 900)),
        (QRect(2000, 100, 1440, 900), [LEFT], QRect(480, 100, 1440, 900)),
        (QRect(2000, 100, 1440, 900), [LAPTOP], LAPTOP),
        (QRect(1800, 300, 1440, 900), [LEFT, RIGHT], QRect(1920, 180, 1440, 900)),
        (QRect(0, -1300, 1440, 900), [LEFT, ABOVE], QRect(0, -1300, 1440, 900)),
        (QRect(0, -1300, 1440, 900), [LEFT], QRect(0, 0, 1440, 900)),
        (QRect(-700, 50, 1200, 800), [LEFT], QRect(0, 50, 1200, 800)),
        (QRect(10, 10, 1440, 900), [QRect(0, 0, 800, 800)], QRect(10, 10, 1440, 900)),
        (QRect(10, 10, 1440, 900), [], QRect(10, 10, 1440, 900)),
    ],
)
def test_a_window_comes_up_whole_on_a_screen_that_is_there(
    wanted: QRect, screens: list[QRect], place: QRect
) -> None:
    assert fitted(wanted, screens, LEAST) == place


def shown(folder: Path, screens: list[QRect], *then: object, framed: bool = False) -> str:
    """Where a window comes up on such screens, or is put then: its screen and its place."""
    said = [
        {
            "name": f"screen{number}",
            "x": screen.x(),
            "y": screen.y(),
            "width": screen.width(),
            "height": screen.height(),
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for number, screen in enumerate(screens)
    ]
    config = folder / "screens.json"
    config.write_text(json.dumps({"windowFrameMargins": framed, "screens": said}))
    done = subprocess.run(
        [
            *(sys.executable, "-P", "-c", RUN),
            *(str(folder / "library.sqlite"), str(folder / "settings.ini")),
            *map(str, then),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout.strip()


def test_a_window_finds_back_to_its_screen_and_does_without_it(tmp_path: Path) -> None:
    assert shown(tmp_path, [LEFT, RIGHT], "normal", 2200, 100, 1500, 900).startswith("screen1")
    assert shown(tmp_path, [LEFT, RIGHT]) == "screen1 False 2200 100 1500 900"
    laptop = QRect(0, 0, 1366, 768)
    assert shown(tmp_path, [laptop]) == "screen0 False 0 32 1366 736"


def test_a_window_close_below_the_top_stays_there_where_its_bar_has_room(tmp_path: Path) -> None:
    first = shown(tmp_path, [LEFT], "normal", 40, 25, 1500, 900, framed=True)
    assert first == "screen0 False 40 25 1500 900"
    assert shown(tmp_path, [LEFT], framed=True) == first


def test_a_maximised_window_comes_up_maximised(tmp_path: Path) -> None:
    assert shown(tmp_path, [LEFT, RIGHT], "maximized", 2200, 100, 1500, 900).startswith("screen1")
    assert shown(tmp_path, [LEFT, RIGHT]) == "screen1 True 1920 0 1920 1080"


def test_the_first_window_is_no_larger_than_the_screen(tmp_path: Path) -> None:
    assert shown(tmp_path, [QRect(0, 0, 1280, 800)]) == "screen0 False 0 0 1280 768"
