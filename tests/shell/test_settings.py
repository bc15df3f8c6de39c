from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from explorer.session.preferences import LookPreferences, Preferences, ThemeChoice
from explorer.shell.settings import LayoutKind, Settings


def test_what_is_kept_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Settings(path)
    chosen = Preferences(look=LookPreferences(theme=ThemeChoice.DARK), language="es")
    first.keep_preferences(Preferences(), chosen)
    first.keep_last_match("statsbomb-1")
    first.side_by_side = True
    first.geometry = QByteArray(b"\x01\x02")
    first.keep_layout(LayoutKind.WIDE, QByteArray(b"wide"))
    first.keep_layout(LayoutKind.NARROW, QByteArray(b"narrow"))
    del first
    again = Settings(path)
    assert again.theme is ThemeChoice.DARK
    assert again.language == "es"
    assert again.last_match == "statsbomb-1"
    assert again.side_by_side is True
    assert again.geometry == QByteArray(b"\x01\x02")
    assert again.layout(LayoutKind.WIDE) == QByteArray(b"wide")
    assert again.layout(LayoutKind.NARROW) == QByteArray(b"narrow")


def test_a_new_user_has_the_defaults(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "none.ini")
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.language is None
    assert settings.last_match is None
    assert settings.side_by_side is None
    assert settings.geometry is None
    assert settings.layout(LayoutKind.WIDE) is None


def test_an_unknown_theme_is_the_systems(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[window]\ntheme=sepia\n", encoding="utf-8")
    assert Settings(path).theme is ThemeChoice.SYSTEM


def test_a_settings_file_of_rubbish_is_no_reason_not_to_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(bytes(range(256)))
    settings = Settings(path)
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.layout(LayoutKind.WIDE) is None


@pytest.mark.parametrize("damaged", [b"\0" * 300, b"[look]\nth\xff\0\n", b"no settings at all"])
def test_a_settings_file_that_is_damaged_is_set_aside(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(damaged)
    settings = Settings(tmp_path / "settings.ini")
    settings.keep_last_match("dallas-miami")
    assert settings.unwritable in (None, tmp_path / "settings.ini")
    assert (tmp_path / "settings.broken").read_bytes() == damaged
    (tmp_path / "settings.broken").unlink()
    assert Settings(tmp_path / "whole.ini").last_match is None
    assert not (tmp_path / "whole.broken").exists()


def test_following_the_system_again_forgets_the_language(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    spanish = Preferences(language="es")
    settings.keep_preferences(Preferences(), spanish)
    assert settings.language == "es"
    settings.keep_preferences(spanish, Preferences())
    assert settings.language is None


def test_layouts_can_be_forgotten(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.keep_layout(LayoutKind.WIDE, QByteArray(b"wide"))
    settings.forget_layouts()
    assert settings.layout(LayoutKind.WIDE) is None


def test_without_a_file_nothing_is_kept() -> None:
    settings = Settings(None)
    settings.keep_last_match("x")
    assert settings.last_match is None


def test_the_users_settings_stand_in_the_users_folder(own_home: Path) -> None:
    Settings.of_user().keep_last_match("x")
    assert list(own_home.rglob("settings.ini"))
