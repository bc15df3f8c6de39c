"""How preferences are kept in the settings file: each under a key, as a short text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from explorer.domain.network import ProxyChoice
from explorer.session.preferences import (
    AtEnd,
    ContrastChoice,
    MotionChoice,
    Preferences,
    TeamColours,
    ThemeChoice,
)

ReadValue = Callable[[str, object], object]
"""Gives what is stored under a key, or a default."""

LANGUAGE = "window/language"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A field of one part of the preferences, its key, and how its text is read.

    ``read`` raises ValueError for a text that it doesn't know.
    """

    part: str
    field: str
    key: str
    read: Callable[[str], object]


def _truth(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError(text)
    return text.lower() == "true"


_ENTRIES = (
    _Entry("look", "theme", "window/theme", ThemeChoice),
    _Entry("look", "high_contrast", "window/high_contrast", ContrastChoice),
    _Entry("look", "text_size", "window/text_size", int),
    _Entry("look", "motion", "window/motion", MotionChoice),
    _Entry("look", "team_colours", "window/team_colours", TeamColours),
    _Entry("playback", "speed", "playback/speed", int),
    _Entry("playback", "snaps", "playback/snaps", _truth),
    _Entry("playback", "follows_report", "playback/follows_report", _truth),
    _Entry("playback", "at_end", "playback/at_end", AtEnd),
    _Entry("model", "p", "model/p", float),
    _Entry("network", "allowed", "network/allowed", _truth),
    _Entry("network", "proxy", "network/proxy", ProxyChoice),
    _Entry("network", "proxy_address", "network/proxy_address", str),
    _Entry("network", "timeout", "network/timeout", int),
)


def read_preferences(value: ReadValue) -> Preferences:
    """What is stored; the default for each field whose value is missing or can't be used."""
    parts: dict[str, Any] = {name: getattr(Preferences(), name) for name in _parts()}
    for entry in _ENTRIES:
        stored = value(entry.key, None)
        if stored is None:
            continue
        try:
            wanted = {entry.field: entry.read(str(stored))}
            parts[entry.part] = replace(parts[entry.part], **wanted)
        except ValueError:
            continue
    language = value(LANGUAGE, None)
    return Preferences(**parts, language=str(language) if language else None)


def changed_values(before: Preferences, after: Preferences) -> Mapping[str, object]:
    """What has to be stored, by its key, for what differs between two records."""
    changed: dict[str, object] = {}
    for entry in _ENTRIES:
        old, new = (getattr(getattr(each, entry.part), entry.field) for each in (before, after))
        if old != new:
            changed[entry.key] = _text(new)
    if before.language != after.language:
        changed[LANGUAGE] = after.language or ""
    return changed


def _parts() -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.part for entry in _ENTRIES))


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
