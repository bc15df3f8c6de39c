"""A view of a match as text: what a link restores, and what is kept from one start to the next.

The text is ``match-explorer://match/<id>#t=2:80:00&select=goal-7&filter=kind:own_goal``. Its parts
after the ``#`` may each be missing:

- ``t`` is the moment: the period, and what the match clock reads in it (``1:47:30`` stands for
  45:00+02:30), or the kicks taken (``5:P3``).
- ``select`` are the ids of the selected events, the first one first; ``step`` is the step of the
  goal's build-up in focus, from 0.
- ``filter`` are the hidden facets, or ``none``; ``layers`` are the kinds of event drawn, where it
  is not those drawn by default; ``future=hidden`` hides what lies after the moment.
- ``tab`` is the view in the centre, ``zoom`` the stretch of the match's axis in its units.

Names of parts, facets, kinds and tabs that nobody here knows are passed over: a later version may
have written them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Self
from urllib.parse import quote, unquote

from explorer.analysis.kinds import Facet
from explorer.domain.match import Match
from explorer.domain.ports import MatchNotFoundError, MatchStore
from explorer.domain.time import CLOCK_START, SHOOTOUT, MatchTime
from explorer.session.filtering import DEFAULT_LAYERS, Filter, Layer
from explorer.session.state import Selection, SessionState

SCHEME = "match-explorer"
LONGEST = 16_384
"""The most characters that are read of a link."""

_START = f"{SCHEME}://match/"
_TIME = re.compile(
    r"(?:([1-4]):([0-9]{1,5}):([0-5][0-9])|5:P([0-9]{1,5}))(?:\.([0-9]{1,400}))?", re.ASCII
)
_RANGE = re.compile(r"([0-9.e+-]{1,32})~([0-9.e+-]{1,32})", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,6}", re.ASCII)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class LinkError(ValueError):
    """A link that leads nowhere; ``code`` is a message key, ``values`` fill its text."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class CentreTab(StrEnum):
    """The views that the centre of the window shows one of."""

    GOALS = "goals"
    SHOOTOUT = "shootout"
    EVENTS = "events"


@dataclass(frozen=True, slots=True)
class AxisRange:
    """A stretch of the axis of a match, in the axis' units.

    Raises:
        ValueError: If it is empty, or a bound is negative or no finite number.
    """

    start: float
    end: float

    def __post_init__(self) -> None:
        if not (0 <= self.start < self.end and math.isfinite(self.end)):
            raise ValueError(f"no stretch of an axis: {self.start} to {self.end}")


@dataclass(frozen=True, slots=True)
class MatchLink:
    """Which match is shown, and how: what the session holds that is worth coming back to.

    ``match`` is a library id; where ``moment`` is None it is that of what is selected, or else the
    start of the match. ``filter`` and
    ``tab`` are as for any match that is opened where they are None; so is ``zoom``, which is None
    also where all of the match is seen.
    """

    match: str
    moment: MatchTime | None = None
    selection: Selection = field(default_factory=Selection)
    filter: Filter | None = None
    tab: CentreTab | None = None
    zoom: AxisRange | None = None

    @classmethod
    def of(
        cls, state: SessionState, tab: CentreTab | None = None, zoom: AxisRange | None = None
    ) -> Self | None:
        """What the user sees of the open match; None where none is open."""
        if state.match is None:
            return None
        return cls(state.match.id, state.playhead, state.selection, state.filter, tab, zoom)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a link.

        Raises:
            LinkError: If it is none, or one of its parts can't be read.
        """
        if not is_link(text):
            raise LinkError("link-unreadable", text=_short(text))
        try:
            return cls._read(text.strip())
        except ValueError:
            raise LinkError("link-unreadable", text=_short(text)) from None

    @classmethod
    def _read(cls, text: str) -> Self:
        if len(text) > LONGEST:
            raise ValueError("too long")
        path, _, fragment = text.partition("#")
        if path[: len(_START)].lower() != _START:
            raise ValueError("not to a match")
        parts = dict(part.partition("=")[::2] for part in fragment.split("&") if part)
        step = parts.get("step", "")
        return cls(
            _name(path[len(_START) :].removesuffix("/")),
            _read_time(parts["t"]) if "t" in parts else None,
            Selection(_names(parts.get("select", "")), _read_number(step) if step else None),
            _read_filter(parts),
            _TABS.get(parts.get("tab", "")),
            _read_range(parts["zoom"]) if "zoom" in parts else None,
        )

    def load(self, store: MatchStore) -> Match:
        """The match that the link names, from a library.

        Raises:
            LinkError: If it isn't there.
            LibraryError: If the library can't be read.
        """
        try:
            return store.load(self.match)
        except MatchNotFoundError:
            raise LinkError("link-match-unknown", match=_short(self.match)) from None

    def __str__(self) -> str:
        """The link as text, which reads back equal."""
        parts = {
            "t": "" if self.moment is None else _time(self.moment),
            "select": _list(self.selection.ids),
            "step": "" if self.selection.step is None else str(self.selection.step),
            **({} if self.filter is None else _filter(self.filter)),
            "tab": self.tab or "",
            "zoom": "" if self.zoom is None else f"{self.zoom.start!r}~{self.zoom.end!r}",
        }
        fragment = "&".join(f"{name}={value}" for name, value in parts.items() if value)
        return f"{_START}{_quoted(self.match)}{'#' if fragment else ''}{fragment}"


_TABS = {str(tab): tab for tab in CentreTab}
_NONE = "none"


def is_link(text: str) -> bool:
    """Whether a text is meant as a link of this app, whatever it says."""
    return text.strip()[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def _time(moment: MatchTime) -> str:
    # What is written reads back to the same number, so that what had happened still has.
    whole, _, fraction = format(Decimal(repr(moment.elapsed)), "f").partition(".")
    rest = f".{fraction}" if fraction.strip("0") else ""
    if moment.in_shootout:
        return f"{SHOOTOUT}:P{whole}{rest}"
    minutes, seconds = divmod(int(CLOCK_START[moment.period]) + int(whole), 60)
    return f"{moment.period}:{minutes:02d}:{seconds:02d}{rest}"


def _read_time(text: str) -> MatchTime:
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError("no time")
    period, minutes, seconds, kicks, fraction = found.groups()
    if kicks is not None:
        return MatchTime(SHOOTOUT, float(f"{kicks}.{fraction or 0}"))
    whole = int(minutes) * 60 + int(seconds) - int(CLOCK_START[int(period)])
    # Before the period has begun there is nothing, not even a part of a second.
    if whole < 0:
        raise ValueError("before the period")
    return MatchTime(int(period), float(f"{whole}.{fraction or 0}"))


def _read_range(text: str) -> AxisRange:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise ValueError("no stretch")
    return AxisRange(float(found[1]), float(found[2]))


def _read_number(text: str) -> int:
    if _NUMBER.fullmatch(text) is None:
        raise ValueError("no number")
    return int(text)


def _filter(wanted: Filter) -> dict[str, str]:
    return {
        "filter": _list(sorted(wanted.hidden)) or _NONE,
        "layers": "" if wanted.layers == DEFAULT_LAYERS else _list(sorted(wanted.layers)) or _NONE,
        "future": "hidden" if wanted.hide_future else "",
    }


def _read_filter(parts: Mapping[str, str]) -> Filter | None:
    if parts.keys().isdisjoint(("filter", "layers", "future")):
        return None
    hidden = frozenset(key for key in _names(parts.get("filter", "")) if _is_facet(key))
    named = set(parts["layers"].split(",")) if "layers" in parts else DEFAULT_LAYERS
    layers = frozenset(layer for layer in Layer if layer in named)
    return Filter(hidden, layers, parts.get("future") == "hidden")


def _is_facet(key: str) -> bool:
    facet, colon, value = key.partition(":")
    return facet in set(Facet) and bool(colon and value)


def _list(names: Iterable[str]) -> str:
    return ",".join(map(_quoted, names))


def _names(text: str) -> tuple[str, ...]:
    return tuple(_name(part) for part in text.split(",") if part)


def _quoted(name: str) -> str:
    return quote(name, safe=":")


def _name(text: str) -> str:
    """An id that is written with percent signs."""
    name = unquote(text, errors="strict")
    if not name or _CONTROLS.search(name):
        raise ValueError("no name")
    return name


def _short(text: str) -> str:
    """As much of a text as a sentence can quote."""
    line = " ".join(_CONTROLS.sub(" ", text).split())
    return line if len(line) <= 80 else f"{line[:79]}…"
