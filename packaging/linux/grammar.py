"""The command line as plain records, from the parsers that the app itself uses.

The manual page and the shells' completions are made from these.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass

from project import ROOT

sys.path.insert(0, str(ROOT))

from explorer.shell.cli_arguments import COMMANDS, OPEN, make_parsers

_FILES = frozenset({"MATCH", "PATH", "FILE", "PATH|URL"})
"""What may be a file, by the name that the help gives it."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option: its spellings, its value's name (empty for a flag) and words, and what it does."""

    flags: tuple[str, ...]
    value: str
    words: tuple[str, ...]
    text: str
    group: str
    repeats: bool

    @property
    def takes_file(self) -> bool:
        """Whether its value may be a file."""
        return self.value in _FILES


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument without a name: how the help calls it, its words, and what it is."""

    value: str
    words: tuple[str, ...]
    text: str
    is_optional: bool
    repeats: bool

    @property
    def takes_file(self) -> bool:
        """Whether it may be a file."""
        return self.value in _FILES


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its arguments; ``name`` is empty for the one that opens the window."""

    name: str
    text: str
    usage: str
    arguments: tuple[Argument, ...]
    options: tuple[Option, ...]


def commands() -> list[Command]:
    """Every command, the one that opens the window first."""
    return [_command(name, parser) for name, parser in make_parsers().items()]


def _command(name: str, parser: argparse.ArgumentParser) -> Command:
    arguments, options = [], []
    for group in parser._action_groups:
        for action in group._group_actions:
            words = tuple(str(word) for word in action.choices or ())
            text = (action.help or "").strip()
            if action.option_strings:
                metavar = "|".join(words) if words and action.metavar is None else action.metavar
                value = str(metavar or action.dest.upper()) if action.nargs is None else ""
                title = (
                    group.title if group.title not in {"options", "positional arguments"} else ""
                )
                repeats = isinstance(action, argparse._AppendAction)
                flags = tuple(action.option_strings)
                options.append(Option(flags, value, words, text, title or "", repeats))
            else:
                value = str(action.metavar or action.dest)
                is_optional = action.nargs == "?"
                arguments.append(Argument(value, words, text, is_optional, action.nargs == "+"))
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    return Command(
        name="" if name == OPEN else name,
        text="open the window" if name == OPEN else COMMANDS[name],
        usage=usage,
        arguments=tuple(arguments),
        options=tuple(options),
    )
