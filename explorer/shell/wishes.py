"""What somebody wants to see, as a command line, a link or the desktop names it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from explorer.analysis.clock import parse_time
from explorer.analysis.index import MatchIndex
from explorer.app.finding import names_a_file, open_file
from explorer.domain.match import Match
from explorer.domain.ports import MatchNotFoundError, MatchStore, Progress
from explorer.looking import here, is_there
from explorer.session.links import MatchLink, is_link


@dataclass(frozen=True, slots=True)
class Found:
    """The match that was wanted and how it is to be shown; ``file`` is where it was read from."""

    match: Match
    link: MatchLink
    file: Path | None = None

    def at(self, text: str) -> Found:
        """The same at a typed time.

        Raises:
            TimeTextError: If it can't be read or lies outside the match.
        """
        moment = parse_time(text, MatchIndex(self.match).axis)
        return replace(self, link=replace(self.link, moment=moment))


@dataclass(frozen=True, slots=True)
class Wish:
    """A match to be shown.

    ``match`` is a library id or a link, and ``file`` a whole path. Where there are both, a link
    says how to show what is in the file, and an id comes before it. ``at`` is a typed time.
    """

    match: str | None = None
    file: Path | None = None
    at: str | None = None

    @classmethod
    def of(cls, word: str | None, at: str | None = None, folder: Path | None = None) -> Self:
        """What a word means to somebody in a folder: a link, a file, or a library id.

        The folder is the current one unless told.
        """
        if word is None:
            return cls(at=at)
        if is_link(word):
            return cls(match=word, at=at)
        if word[:7].lower() == "file://":
            from urllib.request import url2pathname  # noqa: PLC0415  brings the network's code

            return cls(file=Path(url2pathname(urlsplit(word).path)).absolute(), at=at)
        path = (folder or here()) / word
        if names_a_file(word):
            return cls(file=path, at=at)
        # An empty path would be the current folder.
        there = bool(word) and is_there(path)
        return cls(word, path if there else None, at)

    @property
    def is_nothing(self) -> bool:
        """Whether no match is named."""
        return self.match is None and self.file is None

    def find(self, store: MatchStore, progress: Progress | None = None) -> Found:
        """The match, read from the library or the file.

        Raises:
            MatchNotFoundError: If there is neither.
            LinkError: If it is a link that can't be read, or to a match that isn't there.
            ImportProblem: If no match can be read from the file.
            LibraryError: If the library can't be read.
            TimeTextError: If the time can't be read or lies outside the match.
        """
        found = self._find(store, progress)
        return found if self.at is None else found.at(self.at)

    def _find(self, store: MatchStore, progress: Progress | None) -> Found:
        if self.match is not None and is_link(self.match):
            link = MatchLink.parse(self.match)
            if self.file is not None:
                return Found(open_file(self.file, progress), link, self.file)
            return Found(link.load(store), link)
        if self.match is not None:
            try:
                match = store.load(self.match)
            except MatchNotFoundError:
                if self.file is None:
                    raise
            else:
                return Found(match, MatchLink(match.id))
        if self.file is None:
            raise MatchNotFoundError("")
        match = open_file(self.file, progress)
        return Found(match, MatchLink(match.id), self.file)
