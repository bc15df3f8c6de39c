from __future__ import annotations

import subprocess
import sys

# In a process of its own, because the tests' application is not to take the app's name.
DRAWN = """
from explorer.shell.window_app import make_application
app = make_application()
print(app.windowIcon().pixmap(32, 32).toImage().pixelColor(16, 3).name())
"""


def test_windows_bear_the_icon_of_the_app() -> None:
    done = subprocess.run(
        [sys.executable, "-c", DRAWN], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("#ffc65c\n", "")
