"""What goes into the bundle and what stays out; the spec beside this file asks.

PyInstaller takes whatever anything refers to. A rule here says what the app does without, or what
every desktop has already and has newer.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import TypeVar

Entry = TypeVar("Entry", bound=tuple[str, str, str])

# Of the system's libraries only those that Python's own modules are linked with come along. What Qt
# needs is the system's: it fits the graphics drivers there, and gets its security updates.
_OF_PYTHON = frozenset(
    {"libpython3", "libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libmpdec", "libsqlite3"}
    | {"libssl", "libuuid", "libz"}
)
# The plugins of Qt that are of use: everything else drives screens without a desktop, knows image
# formats that the app never meets, or serves the network, which the app doesn't reach through Qt.
_PLUGINS = {
    "iconengines": r"qsvgicon",
    "imageformats": r"q(gif|ico|icns|jpeg|svg)",
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platforms": r"q(xcb|wayland\w*|offscreen|windows|cocoa)",
    "platformthemes": r"\w+",
    "printsupport": r"\w+",
    "styles": r"\w+",
    "wayland-decoration-client": r"\w+",
    "wayland-graphics-integration-client": r"qt-plugin-wayland-egl",
    "wayland-shell-integration": r"(xdg-shell|qt-shell)",
    "xcbglintegrations": r"[\w-]+",
    "accessiblebridge": r"\w+",
}
# Qt's libraries and Python modules that only plugins left out, or nothing, need.
_NOT_QT = re.compile(
    r"Qt6?(EglF[Ss]\w*|Qml\w*|Quick\w*|VirtualKeyboard\w*|Designer\w*|Sql|Test|Pdf|OpenGLWidgets"
    r"|WlShellIntegration)\b"
)
# matplotlib's pictures, samples and styles, and all its typefaces but those that stand in.
_NOT_MATPLOTLIB = re.compile(
    r"matplotlib/mpl-data/(images|sample_data|plot_directive|stylelib|kpsewhich\.lua"
    r"|fonts/(afm|pdfcorefonts|ttf/(?!(DejaVuSans(-Bold)?|LastResortHE-Regular)\.ttf)))"
)
_LEFT_OUT = (
    _NOT_QT,
    _NOT_MATPLOTLIB,
    re.compile(r"^pytz/zoneinfo/"),  # kloppy asks pytz for UTC alone, which needs no file
    # Of Pillow, matplotlib needs PNG; the app writes GIF besides.
    re.compile(r"^PIL/_(avif|imagingcms|imagingtk|webp)\.|(^|/)lib(avif|lcms2|webpdemux|webpmux)-"),
    re.compile(r"^lxml/(html|isoschematron|includes)/"),
    re.compile(r"^numpy/_core/_\w*tests\."),
    re.compile(r"(^|/)__pycache__/"),
    # Of what tells about a package, only what programs ask at run time; see also licences.json.
    re.compile(r"\.dist-info/(?!METADATA$|entry_points\.txt$)"),
)


def plain_modules(name: str) -> bool:
    """Whether a module is code: no test, and no migration, which is read as a file."""
    parts = name.split(".")
    return "tests" not in parts and "migrations" not in parts


def carried(entries: Iterable[Entry], languages: frozenset[str]) -> list[Entry]:
    """Those of PyInstaller's entries (target, source, kind) that go into the bundle, in order.

    Args:
        entries: What PyInstaller found.
        languages: Those that the app speaks, whose translations of Qt's own texts are wanted.
    """
    kept = [entry for entry in entries if _is_wanted(entry, languages)]
    targets = {target for target, _, kind in kept if kind != "SYMLINK"}
    # PyInstaller leads to libraries from the top by links; some of them lead nowhere now.
    return sorted(
        entry
        for entry in kept
        if entry[2] != "SYMLINK" or PurePosixPath(entry[1]).as_posix() in targets
    )


def _is_wanted(entry: Entry, languages: frozenset[str]) -> bool:
    target, source, kind = entry
    target = target.replace("\\", "/")
    if any(rule.search(target) for rule in _LEFT_OUT):
        return False
    if "/translations/" in target and target.startswith("PySide6/"):
        _, _, language = PurePosixPath(target).stem.partition("_")
        return language in languages and PurePosixPath(target).stem.startswith("qtbase_")
    if "/plugins/" in target and target.startswith("PySide6/"):
        return _is_plugin_wanted(PurePosixPath(target.split("/plugins/")[1]))
    if kind == "BINARY" and sys.platform == "linux":
        return not _is_of_system(PurePosixPath(target), Path(source))
    return True


def _is_plugin_wanted(plugin: PurePosixPath) -> bool:
    rule = _PLUGINS.get(plugin.parts[0])
    name = plugin.stem.removeprefix("lib")
    return rule is not None and re.fullmatch(rule, name) is not None


def _is_of_system(target: PurePosixPath, source: Path) -> bool:
    """Whether the library is the system's, rather than a package's or Python's."""
    if len(target.parts) > 1 or source.is_relative_to(sys.prefix):
        return False
    return target.name.split(".")[0] not in _OF_PYTHON
