"""Films as files: animated pictures by Pillow, films by the program ffmpeg."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from explorer.canvas.figure_backend import FigureBackend
from explorer.canvas.theme import Theme
from explorer.scenes.film import Film, Frame
from explorer.scenes.film.frames import TICK
from explorer.scenes.picture import Picture

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
Tell = Callable[[float], None]

COLOURS = 128
"""Of an animated picture: enough for smooth letters in the few inks of a theme."""

_RENDERING = 0.85
"""The share of the work that is drawing the frames."""

_FFMPEG = (
    *("-hide_banner", "-loglevel", "error", "-y"),
    *("-f", "rawvideo", "-pix_fmt", "rgb24"),
)
_H264 = (
    *("-an", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "18", "-preset", "medium"),
    # The same film gives the same file, which can be seen while it is still being loaded.
    *("-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact"),
    *("-movflags", "+faststart", "-f", "mp4"),
)


_CUT_SHORT = ("Error writing", "Error closing")
"""What ffmpeg says where the end of a film is missing, though it ends as if all were well."""

_NO_ROOM = 4096
"""So few bytes that are free are a full disk: ffmpeg may only say that it can't begin."""


class FilmError(Exception):
    """ffmpeg made no film; the text is the last thing that it said."""


def ffmpeg() -> str | None:
    """The program that makes films, None where it is not installed."""
    return shutil.which("ffmpeg")


def write_film(tell: Tell, film: Film, path: Path, theme: Theme, pixel_ratio: float) -> None:
    """Write a film in the format of the path's suffix.

    Args:
        tell: Hears of the share that is done.
        film: The film.
        path: The file, which is overwritten.
        theme: The colours.
        pixel_ratio: Pixels a logical pixel; width and height must be even in pixels.

    Raises:
        OSError: If the file can't be written.
        FilmError: If ffmpeg fails, or isn't there.
    """
    frames = list(_drawn(tell, film, theme, pixel_ratio))
    times = [frame.seconds for frame in film.frames]
    if path.suffix.lower() == ".mp4":
        _write_mp4(film, frames, times, path)
    else:
        _write_gif(film, frames, times, path)
    tell(1.0)


def _drawn(tell: Tell, film: Film, theme: Theme, pixel_ratio: float) -> Iterator[Pixels]:
    """The frames as rows × columns × red, green, blue; what stays is drawn once."""
    picture: Picture | None = None
    ground: Pixels | None = None
    for number, frame in enumerate(film.frames):
        tell(_RENDERING * number / len(film.frames))
        if ground is None or frame.picture is not picture:
            picture = frame.picture
            backend = FigureBackend(
                picture.viewport, theme, pixel_ratio=pixel_ratio, ground=picture.ground
            )
            backend.draw(picture.marks)
            ground = np.ascontiguousarray(backend.image()[:, :, :3])
        yield _with_front(ground, frame, theme, pixel_ratio)


def _with_front(ground: Pixels, frame: Frame, theme: Theme, pixel_ratio: float) -> Pixels:
    if not frame.front:
        return ground
    backend = FigureBackend(frame.picture.viewport, theme, pixel_ratio=pixel_ratio)
    backend.draw(frame.front)
    front = Image.fromarray(np.ascontiguousarray(backend.image()))
    whole = Image.fromarray(ground)
    whole.paste(front, (0, 0), front)
    return np.asarray(whole)


def _write_gif(film: Film, frames: list[Pixels], times: list[float], path: Path) -> None:
    """An animated picture with one palette for all its frames, of which only changes are kept."""
    palette = _palette(frames)
    images = [
        Image.fromarray(frame).quantize(palette=palette, dither=Image.Dither.NONE)
        for frame in frames
    ]
    images[0].save(
        path,
        "GIF",
        save_all=True,
        append_images=images[1:],
        duration=[max(20, 10 * round(100 * seconds)) for seconds in times],
        loop=0,
        disposal=1,
        optimize=False,
        comment="\n".join((film.description, film.credit)).encode(),
    )


def _palette(frames: list[Pixels]) -> Image.Image:
    """The colours of the first frame, one in the middle and the last, as a picture of them."""
    chosen = [frames[0], frames[len(frames) // 2], frames[-1]]
    return Image.fromarray(np.concatenate(chosen)).quantize(COLOURS, dither=Image.Dither.NONE)


def _write_mp4(film: Film, frames: list[Pixels], times: list[float], path: Path) -> None:
    program = ffmpeg()
    if program is None:
        raise FilmError("it is not installed")
    rows, columns, _ = frames[0].shape
    words = ("-metadata", f"title={film.title}", "-metadata", f"comment={film.description}")
    size = ("-s", f"{columns}x{rows}", "-r", f"{1 / TICK:g}", "-i", "-")
    command = [program, *_FFMPEG, *size, *_H264, *words, str(path)]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as running:
        said = _fed(running, frames, times)
    text = said.decode(errors="replace")
    if running.returncode or any(words in text for words in _CUT_SHORT):
        raise _failure(text, path)


def _failure(said: str, path: Path) -> OSError | FilmError:
    """Why ffmpeg has failed, from what it said and what is left of the disk."""
    full = os.strerror(errno.ENOSPC)
    if full in said or (path.parent.is_dir() and shutil.disk_usage(path.parent).free < _NO_ROOM):
        return OSError(errno.ENOSPC, full, str(path))
    last = said.strip().splitlines() or ["it gave no reason"]
    return FilmError(last[-1].removesuffix("."))


def _fed(running: subprocess.Popen[bytes], frames: list[Pixels], times: list[float]) -> bytes:
    """Give ffmpeg each frame as often as it is to be seen; returns what it said."""
    if running.stdin is None or running.stderr is None:
        return b""
    try:
        for frame, seconds in zip(frames, times, strict=True):
            content = frame.tobytes()
            for _ in range(max(1, round(seconds / TICK))):
                running.stdin.write(content)
        running.stdin.close()
    except BrokenPipeError:
        pass  # it has ended, and says why
    return running.stderr.read()
