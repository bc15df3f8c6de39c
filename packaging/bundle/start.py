"""Starts Match Explorer from a bundle; the rest of the app does not know that it is in one."""

import os
import sys

from explorer.__main__ import main

# What the bundle's loader has set for this process, and what would make the programs that it starts
# (a browser, ffmpeg) load libraries and plugins out of the bundle.
_OURS = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")

for name in _OURS:
    before = os.environ.pop(f"{name}_ORIG", None)
    os.environ.pop(name, None)
    if before is not None:
        os.environ[name] = before

sys.exit(main())
