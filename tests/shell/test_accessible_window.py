"""The app as a screen reader gets it: the tree of AT-SPI, over a session bus of the test's own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from tests.needs import absent
from tests.screen import DISPLAY, WAIT, press, shown_window, until, window_named
from tests.session_bus import SYSTEM_PYTHON, session_bus

PARTS = ["header", "Library", "centre", "Inspector", "Report", "transport", "Timeline"]
MOST_STOPS = 200
READER = Path(__file__).with_name("screen_reader.py")
TITLE = "FC Dallas 4–4 Inter Miami CF"
NAMELESS = {
    "filler",
    "panel",
    "layered pane",
    "split pane",
    "viewport",
    "scroll pane",
    "status bar",
}
"""Roles that only hold others: the one kind of node that may go without a name."""

pytestmark = pytest.mark.x11


@dataclass(frozen=True)
class Stop:
    """Where the focus is; ``path`` are the names of what holds it, from the app."""

    role: str
    name: str
    path: tuple[str, ...]


@dataclass(frozen=True)
class Node:
    """One thing that the reader sees; ``path`` are the names of what holds it, from the app."""

    role: str
    name: str
    path: tuple[str, ...]
    id: int = field(compare=False)
    states: frozenset[str] = field(compare=False)
    actions: tuple[str, ...] = field(compare=False)

    @property
    def can_have_focus(self) -> bool:
        return "focusable" in self.states


class Visit:
    """An app that runs, and a reader that looks at it."""

    def __init__(self, reader: subprocess.Popen[str], window: str) -> None:
        self.reader = reader
        self.window = window

    def ask(self, do: str, **more: object) -> Any:
        assert self.reader.stdin is not None
        assert self.reader.stdout is not None
        self.reader.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self.reader.stdin.flush()
        return json.loads(self.reader.stdout.readline())

    def nodes(self) -> list[Node]:
        found: list[Node] = []
        for told in self.ask("tree"):
            parent = found[told["parent"]] if told["parent"] is not None else None
            path = (*parent.path, parent.name) if parent else ()
            found.append(
                Node(
                    told["role"],
                    told["name"],
                    path,
                    id=told["id"],
                    states=frozenset(told["states"]),
                    actions=tuple(told["actions"]),
                )
            )
        return found

    def find(self, role: str, name: str) -> Node | None:
        nodes = self.nodes()
        return next((n for n in nodes if n.role == role and n.name.startswith(name)), None)

    def await_node(self, role: str, name: str) -> Node:
        return until(lambda: self.find(role, name))

    def do(self, node: Node, action: str) -> None:
        assert self.ask("act", id=node.id, action=action) is True

    def focus_after(self, *keys: str) -> Stop:
        """What tells that it has the focus once keys are pressed."""
        self.press(*keys)
        told = self.ask("focus")
        assert told is not None, f"{keys} led nowhere"
        return Stop(told["role"], told["name"], tuple(told["path"]))

    def press(self, *keys: str) -> None:
        press(self.window, *keys)


def gone_window(title: str) -> bool | None:
    return None if shown_window("--name", title) else True


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    """The environment of a session with a bus of its own."""
    if DISPLAY is None:
        absent("no screen: packaging/test provides one")
    with session_bus() as address:
        environment = {
            **os.environ,
            "DISPLAY": DISPLAY,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        for name in ("QT_QPA_PLATFORM", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        yield environment


@pytest.fixture
def visit(bus: dict[str, str]) -> Iterator[Visit]:
    """The app with the bundled match, at its last kick."""
    app = subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-m", "explorer", "dallas-miami", "--at", "P9"],
        env=bus,
        stderr=subprocess.PIPE,
        text=True,
    )
    reader = subprocess.Popen(
        [SYSTEM_PYTHON, str(READER)],
        env=bus,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        made = Visit(reader, window_named(TITLE))
        made.await_node("list item", "Kick 9")
        yield made
    finally:
        reader.communicate()
        app.terminate()
        _, errors = app.communicate(timeout=WAIT)
    assert app.returncode == 0, errors
    assert "Traceback" not in errors, errors


def test_everything_that_can_have_the_focus_has_a_name_and_the_parts_are_there(
    visit: Visit,
) -> None:
    nodes = visit.nodes()
    assert [node for node in nodes if node.can_have_focus and not node.name] == []
    nameless = [node for node in nodes if node.actions and not node.name]
    assert [node for node in nameless if node.role != "scroll bar"] == []
    parts = {(node.role, node.name) for node in nodes}
    for part in ("Library", "Inspector", "Report", "Timeline"):
        assert ("panel", part) in parts
    for painted in ("Timeline", "Shootout", "Report", "Library"):
        assert ("list", painted) in parts
    assert {name for role, name in parts if role == "menu item"} >= {"File", "View", "Help"}


def test_painted_events_are_told_and_a_press_selects_one(visit: Visit) -> None:
    name = "Own goal, Marco Farfan, for Miami, about minute 80, 4–3, place not reported"
    goal = visit.await_node("list item", name)
    assert goal.path[-1] == "Timeline"
    assert "selected" not in goal.states
    visit.do(goal, "Press")
    until(lambda: "selected" in visit.ask("node", id=goal.id)["states"] or None)
    visit.await_node("label", "4–3")
    # Its minute is before the shootout, whose tab stays; the pitch tells it, too.
    visit.do(visit.await_node("page tab", "Goals"), "Press")
    told = until(lambda: [n for n in visit.nodes() if n.name == name and "Pitch" in n.path] or None)
    assert "selected" in told[0].states


def test_the_events_table_can_be_read_cell_by_cell(visit: Visit) -> None:
    visit.do(visit.await_node("page tab", "Events"), "Press")
    table = visit.await_node("table", "")
    assert table.name
    rows = visit.ask("cells", id=table.id, rows=3)
    assert all(any(cell for cell in row) for row in rows)
    assert "Jesús Ferreira" in " ".join(rows[0])


def test_tab_goes_through_the_parts_as_they_stand(visit: Visit) -> None:
    start = visit.focus_after("Tab")
    parts = [part_of(start)]
    while (stop := visit.focus_after("Tab")) != start:
        assert stop.name, stop
        parts.append(part_of(stop))
        assert len(parts) < MOST_STOPS
    around = [part for part, _ in groupby(parts)]
    first = around.index("header")
    assert [*around[first:], *around[:first]] == PARTS


def test_the_arrows_are_heard_in_painted_views(visit: Visit) -> None:
    stop = visit.focus_after("Tab")
    while stop.path[-1] != "Shootout":
        stop = visit.focus_after("Tab")
    assert (stop.role, stop.name[:6]) == ("list item", "Kick 9")
    assert visit.focus_after("Left").name.startswith("Kick 8")
    assert visit.focus_after("Left").name.startswith("Kick 7")
    visit.press("Return")
    kick = visit.await_node("list item", "Kick 7")
    until(lambda: "selected" in visit.ask("node", id=kick.id)["states"] or None)


def part_of(stop: Stop) -> str:
    if "Match" in stop.path:
        return "header"
    if "Playback" in stop.path:
        return "transport"
    for name in ("Library", "Inspector", "Report", "Timeline"):
        if name in stop.path:
            return name
    return "centre"


def test_a_whole_visit_needs_no_mouse(visit: Visit) -> None:
    """Open a match, go through time, select a goal and its build-up, filter, dialogs and back."""
    assert visit.focus_after("ctrl+f").name.startswith("Team, player or date")
    assert visit.focus_after("Down").role.startswith("list")
    visit.press("Return")
    visit.await_node("label", "at 00:00")
    visit.press("ctrl+Right", "ctrl+Right")
    visit.await_node("label", "0–1")
    visit.press("ctrl+1")
    stop = visit.focus_after("Tab")
    while stop.path[-1] != "Pitch":
        stop = visit.focus_after("Tab")
    first = stop.name
    assert visit.focus_after("Left").name != first
    visit.press("Return")
    until(lambda: [n for n in visit.nodes() if n.path[-1:] == ("Pitch",) and is_on(n)] or None)
    visit.press("bracketright")
    until(lambda: [n for n in visit.nodes() if "Build-up" in n.path and is_on(n)] or None)
    chip = visit.focus_after("shift+Tab")
    while chip.role != "check box":
        chip = visit.focus_after("shift+Tab")
    before = visit.await_node("check box", chip.name)
    visit.press("space")
    until(lambda: is_on(visit.find("check box", chip.name)) != is_on(before) or None)
    for keys, title in (("ctrl+comma", "Preferences"), ("ctrl+slash", "Keyboard shortcuts")):
        visit.press(keys)
        dialog = Visit(visit.reader, window_named(title))
        assert title in " ".join(dialog.focus_after("Tab").path)
        dialog.press("Escape")
        until(partial(gone_window, title))


def is_on(node: Node | None) -> bool:
    return node is not None and not node.states.isdisjoint({"checked", "selected"})
