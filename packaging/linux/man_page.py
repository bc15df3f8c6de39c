"""The manual page, match-explorer.1: written where it explains, made where it lists."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

from grammar import Argument, Command, Option, commands
from project import NAME, TITLE, day, project

_DESCRIPTION = """
Opens a window in which one football match can be explored: a timeline, a pitch and the shootout,
linked by one playhead. Without a
.I MATCH
the last one is opened. The commands below work without a window.
.PP
.I MATCH
is an id in the library, such as
.BR dallas\\-miami ,
the match that comes with the app, or a file in any format that the app reads: its own
.RB ( .mxmatch
or
.BR .json ),
spreadsheets
.RB ( .csv ),
and the event data of StatsBomb, Opta, Stats Perform, Wyscout, Sportec, DataFactory and Metrica.
.PP
.I T
is a clock time or a kick of the shootout:
.BR 80 ,
.BR 80:00 ,
.B 45+2
or
.B P3
(after the third kick).
.PP
Options may stand before and after the command's name.
"""

_REST = """
.SH EXIT STATUS
.TP
.B 0
All went well.
.TP
.B 1
The job failed; one line on the standard error says why.
.TP
.B 2
The command line can't be understood.
.SH ENVIRONMENT
.TP
.B MATCH_EXPLORER_LIBRARY
The library's database file or URL, where
.B \\-\\-library
names none.
.TP
.B MATCH_EXPLORER_LOG
How much the log tells, where
.B \\-\\-log\\-level
says nothing: debug, info, warning or error.
.TP
.B PGPASSWORD\\fR, \\fBPGPASSFILE
The password of a PostgreSQL library, or the file that holds it.
.TP
.B QT_QPA_PLATFORM\\fR, \\fBQT_SCALE_FACTOR
How the window reaches the screen, and its size there, as in every Qt app.
.SH FILES
.TP
.I ~/.local/share/match\\-explorer/library.sqlite
The user's library, and the copies of it that are made before a newer version changes it.
.TP
.I ~/.config/match\\-explorer/
The settings.
.TP
.I ~/.cache/match\\-explorer/
What can be made again: fonts, and open data that was fetched.
.TP
.I ~/.local/state/match\\-explorer/
The log, and reports of crashes, which are sent nowhere.
.PP
.BR XDG_DATA_HOME ,
.BR XDG_CONFIG_HOME ,
.B XDG_CACHE_HOME
and
.B XDG_STATE_HOME
move them. Nothing of it is removed with the package.
.SH EXAMPLES
.TP
.B match\\-explorer dallas\\-miami \\-\\-at 80:00
Open the match that comes with the app, at 80:00.
.TP
.B match\\-explorer snapshot dallas\\-miami \\-o pitch.svg \\-\\-view pitch
Draw its pitch to a file.
.TP
.B match\\-explorer import ~/open\\-data/events
Bring a folder of files into the library.
.TP
.B match\\-explorer find kicks \\-\\-stakes miss_and_out \\-\\-outcome saved \\-\\-json
List the kicks to stay alive that were saved.
.SH SEE ALSO
The user guide in the app's Help menu.
"""


def man_page() -> str:
    """The page, in the language of man(7)."""
    opening, *others = commands()
    lines = [
        f'.TH {NAME.upper()} 1 "{day():%Y-%m-%d}" "{TITLE} {project().version}" "User Commands"',
        ".SH NAME",
        f"{_escaped(NAME)} \\- explore a football match",
        ".SH SYNOPSIS",
        *_synopsis(opening),
    ]
    for command in others:
        lines += [".br", *_synopsis(command)]
    lines += [".SH DESCRIPTION", _DESCRIPTION.strip(), ".SH OPTIONS", *_options(opening.options)]
    lines += [".SH COMMANDS"]
    shared = [each for each in opening.options if all(each in other.options for other in others)]
    flags = ", ".join(f"\\fB{_escaped(flag)}\\fR" for each in shared for flag in each.flags)
    lines += [f"Every command takes the options {flags} as well, which are told of above."]
    for command in others:
        lines += [f".SS {_escaped(command.name)}", *_sentence(command.text), ".PP"]
        lines += [*_synopsis(command), *_explained(command.arguments)]
        lines += _options([option for option in command.options if option not in shared])
    return "\n".join([*lines, _REST.strip()]) + "\n"


def _synopsis(command: Command) -> Iterator[str]:
    words = [f"\\fB{_escaped(f'{NAME} {command.name}'.strip())}\\fR"]
    for argument in command.arguments:
        word = f"\\fI{_escaped(argument.value)}\\fR" + ("..." if argument.repeats else "")
        words.append(f"[{word}]" if argument.is_optional else word)
    if command.options:
        words.append("[\\fIOPTION\\fR]...")
    yield " ".join(words)


def _explained(arguments: tuple[Argument, ...]) -> Iterator[str]:
    for argument in arguments:
        text = f"one of {', '.join(argument.words)}" if argument.words else argument.text
        yield from (".TP", f".I {_escaped(argument.value)}", *_sentence(text))


def _options(options: Sequence[Option]) -> Iterator[str]:
    group = ""
    for option in options:
        if option.group != group:
            group = option.group
            yield from (".PP", f"{_escaped(group[:1].upper() + group[1:])}:")
        flags = ", ".join(f"\\fB{_escaped(flag)}\\fR" for flag in option.flags)
        value = f" \\fI{_escaped(option.value)}\\fR" if option.value else ""
        text = option.text + ("; may be given again" if option.repeats else "")
        yield from (".TP", flags + value, *_sentence(text))


def _sentence(text: str) -> Iterator[str]:
    if text:
        yield _escaped(text[0].upper() + text[1:] + ("" if text.endswith(".") else "."))


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...")
    return "\\&" + plain if plain.startswith((".", "'")) else plain


if __name__ == "__main__":
    sys.stdout.write(man_page())
