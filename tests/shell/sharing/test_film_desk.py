"""Animations chosen and played."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.domain.time import MatchTime
from explorer.scenes.film import Pace
from explorer.shell.composition import Desk
from explorer.shell.sharing import film_desk
from explorer.shell.sharing.film_desk import subjects_of
from explorer.views.sharing.film_dialog import FilmDialog
from tests.analysis.build import match
from tests.shell.conftest import MakeDesk
from tests.shell.sharing.test_desk import action_of


def opened(desk: Desk) -> FilmDialog:
    action_of(desk, "animate").trigger()
    dialog = desk.sharing.film_dialog
    assert dialog is not None
    return dialog


def plays(dialog: FilmDialog) -> bool:
    return dialog.is_playing


def test_goals_with_a_way_and_the_shootout_are_offered_and_the_selected_first(desk: Desk) -> None:
    index = desk.session.state.index
    assert index is not None
    offered = dict(subjects_of(index, None))
    assert offered[None] == "The shootout"
    assert "goal-85-messi" not in offered
    assert offered["goal-80-farfan"].startswith("~80′ Own goal")
    desk.session.select("goal-85-messi")
    dialog = opened(desk)
    assert dialog.subject.value == "goal-85-messi"
    dialog.close()


def test_a_film_is_played_where_things_may_move_else_its_end_is_seen(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.appearance.set_reduced_motion(True)
    dialog = opened(desk)
    film = dialog.film
    assert film is not None
    assert dialog.preview.picture == film.frames[-1].whole
    dialog.close()
    desk.appearance.set_reduced_motion(False)
    dialog = opened(desk)
    dialog.pace.choose(Pace.FAST)
    film = dialog.film
    assert film is not None
    assert dialog.preview.picture == film.frames[0].whole
    dialog.on_frame_over()
    assert dialog.preview.picture == film.frames[1].whole
    dialog.close()


def test_a_film_can_be_halted_and_goes_on(desk: Desk, qtbot: QtBot) -> None:
    desk.appearance.set_reduced_motion(False)
    dialog = opened(desk)
    dialog.pace.choose(Pace.FAST)
    dialog.on_frame_over()
    assert dialog.playing.text() == "Pause"
    dialog.playing.click()
    assert dialog.playing.text() == "Play"
    assert not plays(dialog)
    film = dialog.film
    assert film is not None
    assert dialog.preview.picture == film.frames[1].whole
    dialog.playing.click()
    assert dialog.preview.picture == film.frames[2].whole
    qtbot.waitUntil(lambda: dialog.preview.picture != film.frames[2].whole)
    dialog.close()


def test_a_film_that_stands_can_be_played_and_plays_once_things_may_move(desk: Desk) -> None:
    desk.appearance.set_reduced_motion(True)
    dialog = opened(desk)
    film = dialog.film
    assert film is not None
    assert not plays(dialog)
    dialog.playing.click()
    assert plays(dialog)
    assert dialog.preview.picture == film.frames[0].whole
    dialog.playing.click()
    desk.appearance.set_reduced_motion(False)
    assert plays(dialog)
    desk.appearance.set_reduced_motion(True)
    assert not plays(dialog)
    dialog.close()


def test_a_film_is_made_anew_for_what_it_shows_and_its_speed_alone(desk: Desk) -> None:
    desk.appearance.set_reduced_motion(False)
    dialog = opened(desk)
    film = dialog.film
    assert film is not None
    dialog.on_frame_over()
    dialog.theme.choose(ThemeName.DARK)
    dialog.size_name.choose("large")
    assert dialog.film is film
    assert dialog.preview.theme.name is ThemeName.DARK
    assert dialog.preview.picture == film.frames[1].whole
    dialog.subject.choose(None)
    shootout = dialog.film
    assert shootout is not film
    dialog.pace.choose(Pace.SLOW)
    assert shootout is not None
    assert dialog.film is not None
    assert dialog.film.seconds > shootout.seconds
    dialog.close()


def test_without_ffmpeg_only_animated_pictures_are_offered_and_it_is_said_why(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film_desk, "ffmpeg", lambda: None)
    dialog = opened(desk)
    assert dialog.notice.text() == "Films (MP4) need the program ffmpeg, which is not installed."
    dialog.close()


def test_a_match_with_nothing_to_animate_says_so(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, text: said.append(text))
    desk = make_desk(match=None)
    desk.session.open_match(match(), MatchTime(1, 0.0))
    action_of(desk, "animate").trigger()
    assert desk.sharing.film_dialog is None
    assert said[0].startswith("There is nothing to animate")
