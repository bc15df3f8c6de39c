"""Whether the desktop asks that things don't move by themselves, asked of each system in its way.

Qt tells of a wish for contrast and of the colour scheme, but not of this one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

from explorer.looking import is_there

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

ASK_AFTER_MS = 1000
"""The answer may wait, the first paint may not."""

_WAIT_MS = 5000
_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"

_Setting = tuple[str, str]


def _is_zero(value: Any) -> bool:
    """Whether a setting that should be a number is nought; whatever else stands there is not."""
    try:
        return float(value) == 0
    except (TypeError, ValueError):
        return False


_STILL: Mapping[_Setting, Callable[[Any], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): _is_zero,
}
"""The portal's settings by which desktops tell the wish, and which value asks for stillness."""

_SPI_GETCLIENTAREAANIMATION = 0x1042


class MotionSource(QObject):
    """Tells the desktop's wish, once it is known. A test puts its own in this place.

    ``changed`` is emitted when the wish becomes known, and whenever it changes.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reduced: bool | None = None

    @property
    def is_reduced(self) -> bool | None:
        """Whether nothing should move; None until it is known."""
        return self._reduced

    def _tell(self, reduced: bool) -> None:
        if reduced != self._reduced:
            self._reduced = reduced
            self.changed.emit()


class PortalSource(MotionSource):
    """Asks the portal of a Linux desktop, on the session's bus; where there is none, all moves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[_Setting, bool] = {}
        self._asked: dict[int, _Setting] = {}
        self._bus: QDBusConnection | None = None
        QTimer.singleShot(ASK_AFTER_MS, self, self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask for all settings at once, without waiting, and listen to their changes."""
        if not has_session_bus(os.environ):
            self._tell(reduced=False)
            return
        from PySide6.QtDBus import (  # noqa: PLC0415  the app's start doesn't wait for it
            QDBusConnection,
            QDBusMessage,
            QDBusPendingCallWatcher,
        )

        self._bus = QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            self._tell(reduced=False)
            return
        # The stubs ask for bytes, PySide for the text that SLOT makes.
        changed = cast("bytes", SLOT("on_setting_changed(QString,QString,QDBusVariant)"))
        self._bus.connect(_PORTAL, _PATH, _SETTINGS, "SettingChanged", self, changed)
        for setting in _STILL:
            call = QDBusMessage.createMethodCall(_PORTAL, _PATH, _SETTINGS, "Read")
            call.setArguments(list(setting))
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call, _WAIT_MS), self)
            watcher.setProperty("setting", list(setting))
            watcher.finished.connect(self.on_answered)

    @Slot("QDBusPendingCallWatcher*")
    def on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        """Take over an answer; a setting that the desktop doesn't have asks for nothing."""
        namespace, key = watcher.property("setting")
        arguments = [] if watcher.isError() else watcher.reply().arguments()
        self._take(namespace, key, arguments[0].variant() if arguments else None)
        watcher.deleteLater()

    @Slot("QString", "QString", "QDBusVariant")
    def on_setting_changed(self, namespace: str, key: str, value: Any) -> None:
        """Follow the desktop."""
        if (namespace, key) in _STILL:
            self._take(namespace, key, value.variant())

    def _take(self, namespace: str, key: str, value: Any) -> None:
        # The portal wraps what it reads in a variant of its own.
        value = value.variant() if hasattr(value, "variant") else value
        asks = _STILL[namespace, key]
        self._answers[namespace, key] = value is not None and asks(value)
        if len(self._answers) == len(_STILL):
            self._tell(reduced=any(self._answers.values()))


def has_session_bus(environment: Mapping[str, str]) -> bool:
    """Whether the session has a bus; to connect to one that isn't there would start one."""
    if environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = environment.get("XDG_RUNTIME_DIR")
    return folder is not None and is_there(Path(folder, "bus"))


class CalledSource(MotionSource):
    """Asks a function of the system's, a moment after the start."""

    def __init__(self, ask: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        QTimer.singleShot(ASK_AFTER_MS, self, self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask."""
        self._tell(reduced=self._ask())


def system_motion(parent: QObject | None = None) -> MotionSource:
    """The source for the system that the app runs on."""
    if sys.platform == "win32":
        return CalledSource(windows_asks_for_stillness, parent)
    if sys.platform == "darwin":
        return CalledSource(macos_asks_for_stillness, parent)
    return PortalSource(parent)


def windows_asks_for_stillness() -> bool:
    """The setting “Animation effects” of Windows; False where it can't be read."""
    import ctypes  # noqa: PLC0415  the app's start doesn't wait for it

    moves = ctypes.c_int(1)
    try:
        user32 = ctypes.CDLL("user32")
        user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0)
    except (OSError, AttributeError):
        return False
    return not moves.value


def macos_asks_for_stillness() -> bool:
    """The setting “Reduce motion” of macOS; False where it can't be read."""
    import ctypes  # noqa: PLC0415  the app's start doesn't wait for it

    try:
        objc = ctypes.CDLL("libobjc.A.dylib")
    except OSError:
        return False
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    tell = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    workspace = send(address)(
        objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace")
    )
    name = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(tell(address)(workspace, name))
