"""Films as files: their frames and times, what is said in them, and what ffmpeg can't do."""

from __future__ import annotations

import errno
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image, ImageSequence

from explorer.canvas import film_files
from explorer.canvas.film_files import FilmError, write_film
from explorer.canvas.theme import ThemeName, theme
from explorer.scenes.film import Film, Frame
from explorer.scenes.marks import Disc, Ink, Pos
from explorer.scenes.picture import Picture
from tests.needs import absent

LIGHT = theme(ThemeName.LIGHT)
GROUND = Picture((), 80, 60, "Reds 1–0 Blues")


def ball(x: float) -> Disc:
    return Disc(Pos(x, 30), radius_px=6, fill=Ink.HOME)


FILM = Film(
    frames=(
        Frame(GROUND, (), 1.0),
        Frame(GROUND, (ball(20),), 0.1),
        Frame(GROUND, (ball(40),), 0.1),
        Frame(Picture((ball(60),), 80, 60, "Reds 1–0 Blues"), (), 2.0),
    ),
    title="Reds 1–0 Blues",
    description="Animation. Goal, ~80′",
    credit="Data of a test.",
)


def written(path: Path, ratio: float = 1.0) -> Path:
    write_film(lambda _share: None, FILM, path, LIGHT, ratio)
    return path


def test_a_gif_has_its_frames_times_words_and_repeats(tmp_path: Path) -> None:
    with Image.open(written(tmp_path / "a.gif", 2.0)) as image:
        assert image.size == (160, 120)
        assert image.info["loop"] == 0
        assert image.info["comment"].decode() == f"{FILM.description}\n{FILM.credit}"
        times = [frame.info["duration"] for frame in ImageSequence.Iterator(image)]
        assert times == [1000, 100, 100, 2000]
        image.seek(1)
        blue = image.convert("RGB").getpixel((40, 60))
        assert isinstance(blue, tuple)
        assert blue[2] > blue[0]


def test_a_gif_keeps_of_a_frame_only_what_has_changed(tmp_path: Path) -> None:
    path = written(tmp_path / "a.gif", 8.0)
    still = Film(FILM.frames[:1], "", "", "")
    write_film(lambda _share: None, still, tmp_path / "still.gif", LIGHT, 8.0)
    assert path.stat().st_size < 4 * (tmp_path / "still.gif").stat().st_size + 8000


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_the_same_film_gives_the_same_file(suffix: str, tmp_path: Path) -> None:
    needs_ffmpeg(suffix)
    first, second = (written(tmp_path / f"{name}{suffix}", 2.0) for name in "ab")
    assert first.read_bytes() == second.read_bytes()


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    heard: list[float] = []
    write_film(heard.append, FILM, tmp_path / "a.gif", LIGHT, 1.0)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def needs_ffmpeg(suffix: str = ".mp4") -> None:
    if suffix == ".mp4" and film_files.ffmpeg() is None:
        absent("ffmpeg is not installed")


def test_an_mp4_can_be_shown_everywhere_and_at_once(tmp_path: Path) -> None:
    needs_ffmpeg()
    path = written(tmp_path / "a.mp4", 2.0)
    entries = "stream=codec_name,width,height,pix_fmt,nb_frames:format_tags=title,comment"
    command = ("ffprobe", "-v", "error", "-show_entries", entries, "-of", "flat", str(path))
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for part in ('"h264"', "width=160", "height=120", '"yuv420p"', 'nb_frames="64"'):
        assert part in told
    assert FILM.title in told
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_without_ffmpeg_there_is_no_mp4(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_files, "ffmpeg", lambda: None)
    with pytest.raises(FilmError):
        written(tmp_path / "a.mp4")


def test_what_ffmpeg_says_last_is_the_reason(tmp_path: Path) -> None:
    needs_ffmpeg()
    with pytest.raises(FilmError, match="No such file"):
        written(tmp_path / "none" / "a.mp4", 2.0)


@pytest.mark.parametrize("room", [0, 4096])
def test_a_disk_that_is_full_is_told_as_one_even_where_ffmpeg_says_all_is_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    class Ended:
        """What ffmpeg is once it has ended, on a disk with some room left for the beginning."""

        returncode = 0 if room else 1

        def __enter__(self) -> Ended:
            return self

        def __exit__(self, *_details: object) -> None:
            pass

    trailer = b"Error writing trailer of a.mp4: No space left on device"
    said = trailer if room else b"Error initializing output stream 0:0 --"
    usage = SimpleNamespace(free=room)
    monkeypatch.setattr(film_files, "ffmpeg", lambda: "ffmpeg")
    monkeypatch.setattr(subprocess, "Popen", lambda *_a, **_k: Ended())
    monkeypatch.setattr(film_files, "_fed", lambda *_a: said)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(OSError, match="No space left on device") as caught:
        written(tmp_path / "a.mp4")
    assert caught.value.errno == errno.ENOSPC
