"""What the command line understands.

What only one command needs is imported with that command's arguments: a start that hands over to
the app that runs loads nothing of a match.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from explorer import __version__
from explorer.shell.cli_ends import PROGRAM, USAGE
from explorer.shell.languages import LANGUAGES
from explorer.shell.logs import DEFAULT_LEVEL, LEVEL_VARIABLE, LEVELS

OPEN = "open"
"""The command where none is named: open the window."""

COMMANDS = {
    "show": "print the facts of a match",
    "snapshot": "draw the window or one view to a file",
    "card": "draw a card of a match, to post or print, to a file",
    "animate": "make a film of a goal or of the shootout",
    "import": "bring files into the library",
    "list": "list the matches in the library",
    "find": "find goals, shootout kicks or matches in the library",
    "export": "write a match to a file for other programs",
    "delete": "take matches out of the library",
    "doctor": "check whether the library is sound",
    "backup": "copy the whole library to a file",
    "restore": "replace the library by a backup",
}

WINDOW_VIEW = "window"
VIEWS = (WINDOW_VIEW, "timeline", "pitch", "shootout")
CARD_FORMATS = ("16:9", "square", "portrait")

_LANGUAGE_CODES = tuple(language.code for language in LANGUAGES)
_LONGEST_SIDE = 16_384
_MOST_PIXELS = 1 << 28
_MATCH_HELP = "a library id (dallas-miami, statsbomb-<match id>) or a file"
_OPEN_HELP = f"{_MATCH_HELP}, or a match-explorer:// link"
_AT_HELP = "a clock time (80, 80:00, 45+2) or a kick (P3)"
_EPILOG = "commands:\n" + "\n".join(f"  {name:<10}{text}" for name, text in COMMANDS.items())


class _Parser(argparse.ArgumentParser):
    """A parser that names a wrong use in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{PROGRAM}: {message} (see {self.prog} --help)\n")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with the command's name in ``command``.

    Options may stand before and after the command's name. A first word that is no command is the
    match to open.

    Raises:
        SystemExit: For ``--help`` and ``--version`` with code 0, for a wrong use with code 2.
    """
    command, rest = _split(argv)
    parser = _parser(command)
    arguments = parser.parse_args(rest)
    arguments.command = command
    if command == "snapshot":
        _check_snapshot(arguments, parser)
    if command == "card" and not _is_picture(arguments.output):
        parser.error(_not_a_picture(arguments.output))
    if command == "animate" and not _is_film(arguments.output):
        parser.error(f"the file has to end in .gif or .mp4: {arguments.output}")
    if command == "find":
        from explorer.shell.cli_find_arguments import find_query  # noqa: PLC0415  as said above

        try:
            arguments.query = find_query(arguments)
        except ValueError as error:
            parser.error(str(error))
    return arguments


def make_parsers() -> dict[str, argparse.ArgumentParser]:
    """A parser each command, by its name; the first opens the window."""
    return {name: _parser(name) for name in (OPEN, *COMMANDS)}


def _split(argv: Sequence[str]) -> tuple[str, list[str]]:
    """The command's name and the other arguments."""
    with_value = frozenset[str]()
    if any(word.startswith("-") for word in argv):
        # Before its name is found, an option may be any command's.
        with_value = frozenset(_options_with_value(make_parsers().values()))
    is_value = False
    for place, word in enumerate(argv):
        if is_value:
            is_value = False
        elif word == "--":
            break
        elif word.startswith("-") and word != "-":
            is_value = word in with_value
        elif word in COMMANDS:
            return word, [*argv[:place], *argv[place + 1 :]]
        else:
            break
    return OPEN, list(argv)


def _options_with_value(parsers: Iterable[argparse.ArgumentParser]) -> Iterable[str]:
    for parser in parsers:
        for action in parser._actions:
            if action.nargs is None:
                yield from action.option_strings


def _parser(command: str) -> argparse.ArgumentParser:
    opens = command == OPEN
    parser = _Parser(
        prog=PROGRAM if opens else f"{PROGRAM} {command}",
        description="Explore a football match." if opens else COMMANDS[command].capitalize() + ".",
        epilog=_EPILOG if opens else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--library",
        metavar="PATH|URL",
        type=_library,
        help="the library's database file or URL",
    )
    parser.add_argument(
        "--log-level",
        choices=LEVELS,
        help=f"how much the log tells ({DEFAULT_LEVEL}, unless {LEVEL_VARIABLE} says another)",
    )
    _ADD[command](parser)
    return parser


def _add_open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("match", nargs="?", metavar="MATCH", help=_OPEN_HELP)
    parser.add_argument("--at", metavar="T", help=_AT_HELP)
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="start another app even if one is running; so do --theme and --lang, and --library "
        "with another library than that one was started with",
    )
    parser.add_argument(
        "--fresh",
        action="store_true",
        help="start without what was open last, in the default layout",
    )
    parser.add_argument(
        "--theme", choices=("light", "dark", "system"), help="the look; the chosen one unless told"
    )
    parser.add_argument(
        "--lang",
        choices=_LANGUAGE_CODES,
        help="the language; the chosen or the system's unless told",
    )


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("match", metavar="MATCH", help=_MATCH_HELP)
    parser.add_argument("--at", metavar="T", help=_AT_HELP + "; the end unless told")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    _add_p(parser)


def _add_p(parser: argparse.ArgumentParser) -> None:
    text = "the model's chance that a kick of the shootout is scored (0.72)"
    parser.add_argument("--p", metavar="P", type=_chance, help=text)


def _add_snapshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("match", metavar="MATCH", help=_MATCH_HELP)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        required=True,
        help="a .png file, or a .svg or .pdf file of a single view",
    )
    parser.add_argument("--at", metavar="T", help=_AT_HELP + "; the end unless told")
    parser.add_argument(
        "--size", metavar="WxH", type=_size, default=(1440, 900), help="logical pixels (1440x900)"
    )
    parser.add_argument(
        "--scale", metavar="N", type=_scale, default=1.0, help="pixels per logical pixel (1)"
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="the look")
    parser.add_argument("--lang", choices=_LANGUAGE_CODES, default="en", help="the language (en)")
    parser.add_argument("--view", choices=VIEWS, default=WINDOW_VIEW, help="what to draw")
    _add_p(parser)


def _add_card(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("match", metavar="MATCH", help=_MATCH_HELP)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        required=True,
        help="a .png, .svg or .pdf file",
    )
    parser.add_argument("--at", metavar="T", help=_AT_HELP + "; the whole match unless told")
    parser.add_argument(
        "--format", choices=CARD_FORMATS, default=CARD_FORMATS[0], help="the shape (16:9)"
    )
    parser.add_argument(
        "--headline", metavar="TEXT", default="", help="a line of your own above all else"
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="the look")


def _add_animate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("match", metavar="MATCH", help=_MATCH_HELP)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        required=True,
        help="a .gif file, or a .mp4 file where ffmpeg is installed",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--goal", metavar="ID", help="how the goal of this id came about")
    what.add_argument("--shootout", action="store_true", help="the shootout, kick by kick")
    parser.add_argument("--size", choices=("small", "medium", "large"), default="medium")
    parser.add_argument("--speed", choices=("slow", "normal", "fast"), default="normal")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="the look")


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="a file or a folder")
    parser.add_argument(
        "--provider", metavar="KEY", help="the files' format; told by their content unless named"
    )
    parser.add_argument(
        "--lenient", action="store_true", help="leave out what can't be read, rather than refuse"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print a JSON array")


def _add_find(parser: argparse.ArgumentParser) -> None:
    from explorer.shell.cli_find_arguments import add_find  # noqa: PLC0415  as said above

    add_find(parser)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("match", metavar="MATCH", help=_MATCH_HELP)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        required=True,
        help="a .mxmatch, .json, .csv, .parquet or .cdf.json file; one that is there is replaced",
    )


def _add_delete(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("matches", nargs="+", metavar="MATCH", help="a library id")


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="where the copy goes")


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a file that backup has written")


_ADD = {
    OPEN: _add_open,
    "show": _add_show,
    "snapshot": _add_snapshot,
    "card": _add_card,
    "animate": _add_animate,
    "import": _add_import,
    "list": _add_list,
    "find": _add_find,
    "export": _add_export,
    "delete": _add_delete,
    "doctor": _add_doctor,
    "backup": _add_backup,
    "restore": _add_restore,
}


def _check_snapshot(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    suffix = arguments.output.suffix.lower()
    if not _is_picture(arguments.output):
        parser.error(_not_a_picture(arguments.output))
    if suffix != ".png" and arguments.view == WINDOW_VIEW:
        parser.error(f"the window is drawn as .png only; for {suffix} choose one view by --view")
    width, height = arguments.size
    if width * height * arguments.scale**2 > _MOST_PIXELS:
        parser.error("the size times the scale makes too large a picture")


def _is_picture(output: Path) -> bool:
    from explorer.scenes.picture import PICTURE_SUFFIXES  # noqa: PLC0415  as said above

    return output.suffix.lower() in PICTURE_SUFFIXES


def _is_film(output: Path) -> bool:
    from explorer.scenes.picture import FILM_SUFFIXES  # noqa: PLC0415  as said above

    return output.suffix.lower() in FILM_SUFFIXES


def _not_a_picture(output: Path) -> str:
    return f"the file has to end in .png, .svg or .pdf: {output}"


def _library(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("name a database file or a URL")
    return text


def _size(text: str) -> tuple[int, int]:
    parts = text.lower().replace("×", "x").split("x")
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() for part in parts):
        raise argparse.ArgumentTypeError(f"a size is written as 1440x900, not {text}")
    width, height = int(parts[0]), int(parts[1])
    if not (0 < width <= _LONGEST_SIDE and 0 < height <= _LONGEST_SIDE):
        raise argparse.ArgumentTypeError(f"a side has 1 to {_LONGEST_SIDE} pixels, not {text}")
    return width, height


def _chance(text: str) -> float:
    # Most starts have no use for what the model needs.
    from explorer.analysis.shootout import HIGHEST_P, LOWEST_P  # noqa: PLC0415

    try:
        chance = float(text)
    except ValueError:
        chance = -1.0
    if not LOWEST_P <= chance <= HIGHEST_P:
        raise argparse.ArgumentTypeError(f"a chance is {LOWEST_P} to {HIGHEST_P}, not {text}")
    return chance


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = math.nan
    if not 0.1 <= scale <= 16:
        raise argparse.ArgumentTypeError(f"a scale is a number from 0.1 to 16, not {text}")
    return scale
