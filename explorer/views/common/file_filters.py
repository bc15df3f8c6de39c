"""The kinds of file that a dialog offers: each a translated name, and patterns that are code."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.views.text import message

_MATCHES = (".mxmatch", ".json", ".xml", ".csv", ".zip", ".gz")
_LIBRARIES = (".sqlite",)


def match_files() -> str:
    """The filter of a dialog that opens matches: what holds one, or anything."""
    return _or_any(name_filter("file-filter", *_MATCHES))


def library_files() -> str:
    """The filter of a dialog for libraries and their backups."""
    return _or_any(name_filter("care-filter", *_LIBRARIES))


def name_filter(key: str, *suffixes: str) -> str:
    """One kind of file as Qt's dialogs read it: its name, and its patterns in brackets.

    Args:
        key: The message key of its name.
        suffixes: What its files' names end in, each with its dot.
    """
    return f"{message(key)} ({' '.join(f'*{suffix}' for suffix in suffixes)})"


def name_filters(kinds: Mapping[str, str]) -> dict[str, str]:
    """Several kinds of file, of one suffix each, by that suffix.

    Args:
        kinds: The message keys of their names by their suffixes.
    """
    return {suffix: name_filter(key, suffix) for suffix, key in kinds.items()}


def _or_any(filters: str) -> str:
    return f"{filters};;{message('any-file')} (*)"
