from __future__ import annotations

import socket
from pathlib import Path

import pytest

from explorer.shell import display
from explorer.shell.display import has_display


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:port=5900"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, False),
        ({"DISPLAY": "desk.example:0"}, True),
        ({"DISPLAY": ":64999"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, False),
    ],
)
def test_what_the_environment_says(environment: dict[str, str], expected: bool) -> None:
    assert has_display(environment, "linux") is expected


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert has_display({}, platform)


def test_a_wayland_server_is_found(tmp_path: Path) -> None:
    (tmp_path / "wayland-1").touch()
    environment = {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert has_display(environment, "linux")


def test_an_x_server_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(display, "_SOCKETS", str(tmp_path))
    assert not has_display({"DISPLAY": ":7.0"}, "linux")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()
        assert has_display({"DISPLAY": ":7.0"}, "linux")
        assert not has_display({"DISPLAY": ":8"}, "linux")
