"""A desktop's portal that knows one setting: a program, run with the system's Python.

It says ``up`` once it is there, and lets things move again as soon as its input ends.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

Gio: Any = importlib.import_module("gi.repository.Gio")
GLib: Any = importlib.import_module("gi.repository.GLib")

PATH = "/org/freedesktop/portal/desktop"
NAME = "org.freedesktop.portal.Settings"
SETTING = ("org.freedesktop.appearance", "reduced-motion")
INTERFACE = f"""<node><interface name="{NAME}">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""


def answer(*call: Any) -> None:
    """Tell that nothing should move, and know no other setting."""
    parameters, invocation = call[-2], call[-1]
    if parameters.unpack() == SETTING:
        told = GLib.Variant("v", GLib.Variant("u", 1))
        invocation.return_value(GLib.Variant.new_tuple(told))
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "not set")


def main() -> None:
    """Serve until the input ends and the change is told."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    bus.register_object(PATH, node.interfaces[0], answer, None, None)
    loop = GLib.MainLoop()

    def change(*_: Any) -> bool:
        value = GLib.Variant("(ssv)", (*SETTING, GLib.Variant("u", 0)))
        bus.emit_signal(None, PATH, NAME, "SettingChanged", value)
        bus.flush_sync(None)
        loop.quit()
        return False

    def acquired(*_: Any) -> None:
        sys.stdout.write("up\n")
        sys.stdout.flush()

    GLib.io_add_watch(0, GLib.IO_HUP | GLib.IO_IN, change)
    portal = "org.freedesktop.portal.Desktop"
    Gio.bus_own_name_on_connection(bus, portal, Gio.BusNameOwnerFlags.NONE, acquired, None)
    loop.run()


main()
