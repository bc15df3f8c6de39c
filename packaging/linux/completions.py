"""Completion of the command line for bash, zsh and fish."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator

from grammar import Argument, Command, Option, commands
from project import NAME

_MADE = f"# Completion for {NAME}; made from the app's own command line, so change it there."


# --- bash ----------------------------------------------------------------------------------------


def bash() -> str:
    """A file for bash's completions, which needs nothing else of them."""
    known = commands()
    names = [command.name for command in known if command.name]
    return "\n".join(
        [
            _MADE,
            "",
            "_match_explorer() {",
            '  local command="" word',
            "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}",
            "  COMPREPLY=()",
            "  # bash takes --theme=dark for three words.",
            "  if [[ $cur == = ]]; then",
            '    cur=""',
            "  elif [[ $prev == = ]]; then",
            "    prev=${COMP_WORDS[COMP_CWORD - 2]}",
            "  fi",
            '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
            '    case "$word" in',
            f"      {'|'.join(names)}) command=$word && break ;;",
            "    esac",
            "  done",
            '  case "$command $prev" in',
            *_bash_values(known),
            "  esac",
            '  case "$command" in',
            *(f"    {_bash_command(command, names)}" for command in known),
            "  esac",
            "}",
            "",
            "_match_explorer_words() {",
            '  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")',
            "}",
            "",
            "_match_explorer_files() {",
            "  compopt -o filenames",
            '  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"; compgen -f -- "$cur")',
            "}",
            "",
            f"complete -F _match_explorer {NAME}",
            "",
        ]
    )


def _bash_values(known: list[Command]) -> Iterator[str]:
    """What may follow an option that takes a value."""
    for command in known:
        for option in command.options:
            if not option.value:
                continue
            cases = "|".join(shlex.quote(f"{command.name} {flag}") for flag in option.flags)
            if option.takes_file:
                answer = '_match_explorer_files ""'
            else:
                answer = f'_match_explorer_words "{" ".join(option.words)}"'
            yield f"    {cases}) {answer} && return ;;"


def _bash_command(command: Command, names: list[str]) -> str:
    flags = " ".join(flag for option in command.options for flag in option.flags)
    words = [word for argument in command.arguments for word in argument.words]
    words += [] if command.name else names
    files = any(argument.takes_file for argument in command.arguments)
    answer = f'_match_explorer_{"files" if files else "words"} "{" ".join(words)}"'
    name = command.name or '""'
    return f'{name}) [[ $cur == -* ]] && _match_explorer_words "{flags}" || {answer} ;;'


# --- zsh -----------------------------------------------------------------------------------------


def zsh() -> str:
    """A function for zsh's completion system."""
    known = commands()
    names = [command.name for command in known if command.name]
    lines = [
        f"#compdef {NAME}",
        _MADE,
        "",
        "local command word",
        "for word in ${words[2,CURRENT-1]}; do",
        "  case $word in",
        f"    ({'|'.join(names)}) command=$word && break ;;",
        "  esac",
        "done",
        "case $command in",
    ]
    for command in known:
        lines.append(f"  ({shlex.quote(command.name)})")
        specs = [*_zsh_arguments(command, known), *_zsh_options(command.options)]
        lines += ["    _arguments -S \\", *(f"      {spec} \\" for spec in specs)]
        lines[-1] = lines[-1].removesuffix(" \\")
        lines.append("    ;;")
    return "\n".join([*lines, "esac", ""])


def _zsh_arguments(command: Command, known: list[Command]) -> Iterator[str]:
    first = 1
    if command.name:
        yield shlex.quote(f"1:command:({command.name})")
        first = 2
    else:
        listed = " ".join(f"{each.name}\\:{shlex.quote(each.text)}" for each in known if each.name)
        yield shlex.quote(
            f'1:match or command:_alternative "commands:command:(({listed}))" "files:match:_files"'
        )
        return
    for place, argument in enumerate(command.arguments, first):
        where = "*" if argument.repeats else str(place)
        yield shlex.quote(f"{where}:{argument.value}:{_zsh_values(argument)}")


def _zsh_options(options: tuple[Option, ...]) -> Iterator[str]:
    for option in options:
        text = option.text.replace("[", "(").replace("]", ")").replace(":", "\\:")
        value = f":{option.value.replace(':', ' ')}:{_zsh_values(option)}" if option.value else ""
        for flag in option.flags:
            again = "*" if option.repeats else ""
            yield shlex.quote(f"{again}{flag}[{text}]{value}")


def _zsh_values(what: Option | Argument) -> str:
    if what.words:
        return f"({' '.join(what.words)})"
    return "_files" if what.takes_file else ""


# --- fish ----------------------------------------------------------------------------------------


def fish() -> str:
    """A file for fish's completions."""
    known = commands()
    names = " ".join(command.name for command in known if command.name)
    lines = [_MADE, ""]
    for command in known:
        seen = f"__fish_seen_subcommand_from {command.name or names}"
        where = f"-n {shlex.quote(seen if command.name else 'not ' + seen)}"
        start = f"complete -c {NAME} {where}"
        if command.name:
            opens = shlex.quote(f"not __fish_seen_subcommand_from {names}")
            text = shlex.quote(command.text)
            lines.append(f"complete -c {NAME} -n {opens} -a {command.name} -d {text}")
        if not any(argument.takes_file for argument in command.arguments):
            lines.append(f"{start} -f")
        words = [word for argument in command.arguments for word in argument.words]
        if words:
            lines.append(f"{start} -a {shlex.quote(' '.join(words))}")
        lines += [f"{start} {_fish_option(option)}" for option in command.options]
    return "\n".join([*lines, ""])


def _fish_option(option: Option) -> str:
    parts = [
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
    ]
    if option.takes_file:
        parts.append("-r -F")
    elif option.value:
        parts.append(f"-x -a {shlex.quote(' '.join(option.words))}" if option.words else "-x")
    return " ".join([*parts, f"-d {shlex.quote(option.text)}"])


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}

if __name__ == "__main__":
    sys.stdout.write(SHELLS[sys.argv[1]]())
