"""Preferences in the settings file: what is kept comes back, and rubbish is the default."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explorer.domain.network import NetworkAccess, ProxyChoice
from explorer.session.preferences import (
    AtEnd,
    ContrastChoice,
    LookPreferences,
    ModelPreferences,
    MotionChoice,
    PlaybackPreferences,
    Preferences,
    TeamColours,
    ThemeChoice,
)
from explorer.shell.settings import Settings

OTHER = Preferences(
    look=LookPreferences(
        theme=ThemeChoice.DARK,
        high_contrast=ContrastChoice.ON,
        text_size=150,
        motion=MotionChoice.OFF,
        team_colours=TeamColours.SAFE,
    ),
    playback=PlaybackPreferences(speed=30, snaps=False, follows_report=False, at_end=AtEnd.REPEAT),
    model=ModelPreferences(p=0.8),
    network=NetworkAccess(
        allowed=False, proxy=ProxyChoice.GIVEN, proxy_address="http://proxy:3128", timeout=40
    ),
    language="es",
)


def test_what_is_preferred_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    Settings(path).keep_preferences(Preferences(), OTHER)
    assert Settings(path).preferences == OTHER
    Settings(path).keep_preferences(OTHER, Preferences())
    assert Settings(path).preferences == Preferences()


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    overridden = replace(OTHER, language=None)
    Settings(path).keep_preferences(overridden, replace(overridden, language="es"))
    assert Settings(path).preferences == replace(Preferences(), language="es")


@pytest.mark.parametrize(
    "line",
    [
        "[window]\ntheme=sepia",
        "[window]\ntext_size=huge",
        "[window]\ntext_size=1000",
        "[window]\nteam_colours=",
        "[playback]\nspeed=7",
        "[playback]\nsnaps=perhaps",
        "[model]\np=nan",
        "[model]\np=1.5",
        "[network]\ntimeout=-1",
        "[network]\nproxy_address=socks5://a:1",
    ],
)
def test_a_value_that_cannot_be_used_is_the_default(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(f"{line}\n", encoding="utf-8")
    assert Settings(path).preferences == Preferences()


def test_one_broken_value_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    Settings(path).keep_preferences(Preferences(), OTHER)
    # Of another length: Qt takes a file of the same size and time as the one it has read.
    text = path.read_text(encoding="utf-8").replace("text_size=150", "text_size=1510")
    path.write_text(text, encoding="utf-8")
    assert Settings(path).preferences == replace(OTHER, look=replace(OTHER.look, text_size=100))


def test_a_teams_colour(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    assert settings.kit("Bodø/Glimt") is None
    settings.keep_kit("Bodø/Glimt", "#F2C200")
    assert Settings(path).kit("BODØ/GLIMT") == "#F2C200"
    settings.keep_kit("Bodø/Glimt", None)
    assert Settings(path).kit("Bodø/Glimt") is None
    settings.keep_kit("Bodø/Glimt", "yellow")
    assert Settings(path).kit("Bodø/Glimt") is None
