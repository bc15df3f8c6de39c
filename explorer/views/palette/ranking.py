"""Which entries fit what was typed, and how well.

Every word must be found in an entry: at the start of a word (best), inside one, as the beginnings
of several (``psb`` for “Pitch and shootout side by side”, ``gotime`` for “Go to time”), or in one
with letters left out. Case and accents don't matter.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from explorer.domain.folding import fold
from explorer.views.palette.entry import Asked, Entry, Section

MOST_OF_EACH = 6
"""How many entries a section shows while others stand beside it."""

_WHOLE_WORD, _WORD_START, _INSIDE, _BEGINNINGS, _SPARSE = 120, 100, 60, 50, 20
_AT_START = 25
_ELSEWHERE = 3
"""What a hit counts outside the title: so many times less."""
_LONGEST = 99
"""From so many letters on, titles count as equally long."""

_LONGEST_WORD = 24
"""Up to so many letters, a word is sought as the beginnings of several."""

_LEAST_SPARSE = 3
"""From so many letters on, a word may be found with letters left out."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entry that fits; ``marks`` are the places of its title's letters that were typed."""

    entry: Entry
    score: int = 0
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """One section with what it shows, the best first."""

    section: Section
    rows: tuple[Ranked, ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    score: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text as it is compared.

    ``origin`` has the place in the text of each of its letters, ``starts`` where its words begin.
    """

    text: str
    origin: tuple[int, ...]
    starts: tuple[int, ...]


def rank(text: str, entries: Iterable[Entry]) -> list[Ranked]:
    """The entries in which every word of a text is found, the best first, disabled ones last."""
    words = fold(text).split()
    found = [row for entry in entries if (row := _ranked(words, entry)) is not None]
    return sorted(found, key=lambda row: (not row.entry.is_enabled, -row.score))


def arrange(
    asked: Asked,
    pool: Mapping[Section, Sequence[Entry]],
    recent: Sequence[Entry] = (),
    as_given: Collection[Section] = (),
) -> list[Group]:
    """What the list shows.

    Without words it is what was chosen last, and the commands, or everything of the sections that
    are asked for. With words, times stand first, then what has the words in its titles, the best
    hit before others; then matches, which come in later; and last what has the words elsewhere, as
    everybody in a team has its name.

    Args:
        asked: What was typed.
        pool: What there is, by section.
        recent: What was chosen last, the newest first.
        as_given: Sections that were sought in already, and show all they have.
    """
    wanted = [section for section in asked.sections if pool.get(section)]
    if not asked.text:
        return _unsought(asked, wanted, pool, recent)
    groups = []
    for section in wanted:
        found = rank(asked.text, pool[section])
        if section in as_given:
            found = _in_given_order(pool[section], found)
        if not asked.is_narrowed:
            found = found[:MOST_OF_EACH]
        if found:
            groups.append(Group(section, tuple(found)))
    return sorted(groups, key=_place_of_group)


def _unsought(
    asked: Asked,
    wanted: Sequence[Section],
    pool: Mapping[Section, Sequence[Entry]],
    recent: Sequence[Entry],
) -> list[Group]:
    if asked.is_narrowed:
        return [Group(section, _plain(pool[section])) for section in wanted]
    commands = pool.get(Section.COMMANDS, ())
    groups = (Group(Section.RECENT, _plain(recent)), Group(Section.COMMANDS, _plain(commands)))
    return [group for group in groups if group.rows]


def _plain(entries: Iterable[Entry]) -> tuple[Ranked, ...]:
    return tuple(Ranked(e) for e in sorted(entries, key=lambda entry: not entry.is_enabled))


def _in_given_order(entries: Sequence[Entry], found: Sequence[Ranked]) -> list[Ranked]:
    known = {row.entry.key: row for row in found}
    return [known.get(entry.key, Ranked(entry)) for entry in entries]


def _place_of_group(group: Group) -> tuple[int, int]:
    best = -max(row.score for row in group.rows)
    match group.section:
        case Section.TIME:
            return 0, 0
        case Section.MATCHES:
            return 2, 0
        case _ if any(row.marks for row in group.rows):
            return 1, best
        case _:
            return 3, best


def _ranked(words: Sequence[str], entry: Entry) -> Ranked | None:
    title = _folded(entry.title)
    elsewhere = _folded(f"{entry.detail} {entry.keywords}")
    score, places = 0, set[int]()
    for word in words:
        hit = _find(word, title)
        other = _find(word, elsewhere)
        other_score = other.score // _ELSEWHERE if other is not None else 0
        if hit is not None and hit.score >= other_score:
            score += hit.score
            places.update(title.origin[place] for place in hit.places)
        elif other is not None:
            score += other_score
        else:
            return None
    # The shorter of two titles is meant more likely; events that fit alike go by time.
    length = _LONGEST if entry.section is Section.EVENTS else min(len(title.text), _LONGEST)
    return Ranked(entry, score * 10 - length, tuple(sorted(places)))


def _find(word: str, folded: _Folded) -> _Hit | None:
    """The best place of a word in a text, None where it isn't found."""
    text = folded.text
    inside: _Hit | None = None
    place = text.find(word)
    while place >= 0:
        places = tuple(range(place, place + len(word)))
        if _starts_word(text, place):
            whole = _starts_word(text, place + len(word), ends=True)
            base = _WHOLE_WORD if whole else _WORD_START
            return _Hit(base + (_AT_START if place == 0 else 0), places)
        inside = inside or _Hit(_INSIDE, places)
        place = text.find(word, place + 1)
    return inside or _prefixes(word, folded) or _sparse(word, text)


def _starts_word(text: str, place: int, *, ends: bool = False) -> bool:
    if ends:
        return place >= len(text) or not text[place].isalnum()
    return place == 0 or not text[place - 1].isalnum()


def _prefixes(word: str, folded: _Folded) -> _Hit | None:
    """A word as the beginnings of several words, one after the other, in their order."""
    if len(word) > _LONGEST_WORD:
        return None
    text, starts = folded.text, folded.starts
    dead_ends = set[tuple[int, int]]()

    def fit(have: int, first: int) -> tuple[int, ...] | None:
        """Places for what is left of the word, in the text's words from one on."""
        if have == len(word):
            return ()
        if (have, first) in dead_ends:
            return None
        for number in range(first, len(starts)):
            start = starts[number]
            for length in range(_common(word[have:], text[start:]), 0, -1):
                rest = fit(have + length, number + 1)
                if rest is not None:
                    return (*range(start, start + length), *rest)
        dead_ends.add((have, first))
        return None

    places = fit(0, 0)
    return None if places is None else _Hit(_BEGINNINGS, places)


def _common(one: str, other: str) -> int:
    """How many letters two texts have in common from their start on."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _sparse(word: str, text: str) -> _Hit | None:
    """The letters of a word in their order in another one with the same first letter."""
    if len(word) < _LEAST_SPARSE:
        return None
    best: _Hit | None = None
    for found in re.finditer(r"\w+", text):
        places = _in_order(word, found[0])
        if places is None:
            continue
        left_out = places[-1] + 1 - len(word)
        if left_out <= len(word) and (best is None or _SPARSE - left_out > best.score):
            best = _Hit(_SPARSE - left_out, tuple(found.start() + place for place in places))
    return best


def _in_order(word: str, other: str) -> list[int] | None:
    if other[0] != word[0]:
        return None
    places = [0]
    for letter in word[1:]:
        place = other.find(letter, places[-1] + 1)
        if place < 0:
            return None
        places.append(place)
    return places


@lru_cache(maxsize=4096)
def _folded(text: str) -> _Folded:
    letters, origin = [], []
    for place, letter in enumerate(text):
        for part in fold(letter):
            letters.append(part)
            origin.append(place)
    folded = "".join(letters)
    starts = (p for p, letter in enumerate(folded) if letter.isalnum() and _starts_word(folded, p))
    return _Folded(folded, tuple(origin), tuple(starts))
