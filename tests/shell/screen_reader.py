"""What a screen reader sees of the app: a program that asks as Orca does, through AT-SPI.

It runs with the system's Python, whose bindings of the AT-SPI library can't be had from PyPI. A
line of its input is a JSON object that says what to ``do``, a line of its output the answer.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from typing import Any

gi = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

APP = "match-explorer"
MOST_CHILDREN = 200
QUIET_MS, LONGEST_MS = 60, 10_000


class Reader:
    """Knows the nodes that it has seen by numbers."""

    def __init__(self) -> None:
        self._nodes: list[Any] = []
        self._heard: list[dict[str, Any]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def tree(self, _asked: dict[str, Any]) -> list[dict[str, Any]]:
        """All that is on the screen, each node before its children; [] without the app."""
        app = self._app()
        if app is None:
            return []
        Atspi.Accessible.set_cache_mask(app, Atspi.Cache.NONE)
        self._nodes = []
        seen: list[dict[str, Any]] = []
        self._walk(app, None, seen)
        return seen

    def node(self, asked: dict[str, Any]) -> dict[str, Any]:
        """A node as it is now."""
        return self._told(asked["id"], None)

    def act(self, asked: dict[str, Any]) -> bool:
        """Do what a node offers, by the name of the action."""
        node = self._nodes[asked["id"]]
        names = self._actions(node)
        return bool(Atspi.Action.do_action(node, names.index(asked["action"])))

    def cells(self, asked: dict[str, Any]) -> list[list[str]]:
        """The texts of a table's first rows."""
        table = self._nodes[asked["id"]]
        rows = min(Atspi.Table.get_n_rows(table), asked["rows"])
        columns = range(Atspi.Table.get_n_columns(table))
        return [
            [Atspi.Table.get_accessible_at(table, row, column).get_name() for column in columns]
            for row in range(rows)
        ]

    def focus(self, _asked: dict[str, Any]) -> dict[str, Any] | None:
        """The last thing that told that it has the focus, since this was asked before.

        It is waited for, and for whatever follows at once: a view's item follows its view.
        """
        if not self._heard:
            self._listen(LONGEST_MS)
        while self._heard and self._listen(QUIET_MS):
            pass
        heard, self._heard = self._heard, []
        return heard[-1] if heard else None

    def _listen(self, milliseconds: int) -> bool:
        """Whether something more is told within a time."""
        before = len(self._heard)
        over: list[bool] = []
        GLib.timeout_add(milliseconds, lambda: over.append(True))
        while not over and len(self._heard) == before:
            GLib.MainContext.default().iteration(True)
        return len(self._heard) > before

    def _hear(self, event: Any) -> None:
        node = event.source
        # Qt tells of every page tab that becomes current.
        if event.detail1 and node.get_role() != Atspi.Role.PAGE_TAB:
            path: list[str] = []
            parent = node.get_parent()
            while parent is not None and parent.get_role() != Atspi.Role.DESKTOP_FRAME:
                path.insert(0, parent.get_name())
                parent = parent.get_parent()
            told = {"role": node.get_role_name(), "name": node.get_name(), "path": path}
            self._heard.append(told)

    def _app(self) -> Any:
        desktop = Atspi.get_desktop(0)
        apps = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        return next((app for app in apps if app is not None and app.get_name() == APP), None)

    def _walk(self, node: Any, parent: int | None, seen: list[dict[str, Any]]) -> None:
        states = node.get_state_set()
        if parent is not None and not states.contains(Atspi.StateType.SHOWING):
            return
        number = len(self._nodes)
        self._nodes.append(node)
        seen.append(self._told(number, parent))
        for index in range(min(node.get_child_count(), MOST_CHILDREN)):
            child = node.get_child_at_index(index)
            if child is not None:
                self._walk(child, number, seen)

    def _told(self, number: int, parent: int | None) -> dict[str, Any]:
        node = self._nodes[number]
        states = node.get_state_set()
        return {
            "id": number,
            "parent": parent,
            "role": node.get_role_name(),
            "name": node.get_name(),
            "states": [state.value_nick for state in states.get_states()],
            "actions": self._actions(node),
        }

    @staticmethod
    def _actions(node: Any) -> list[str]:
        if "Action" not in node.get_interfaces():
            return []
        count = Atspi.Action.get_n_actions(node)
        return [Atspi.Action.get_action_name(node, number) for number in range(count)]


def main() -> None:
    """Answer until the input ends."""
    reader = Reader()
    answers: dict[str, Callable[[dict[str, Any]], Any]] = {
        "tree": reader.tree,
        "node": reader.node,
        "act": reader.act,
        "cells": reader.cells,
        "focus": reader.focus,
    }
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = answers[asked["do"]](asked)
        except GLib.Error as error:
            answer = {"error": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


main()
