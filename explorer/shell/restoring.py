"""What the app starts with where nothing is asked for: what was shown when it ended last."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.analysis.clock import TimeTextError
from explorer.app.finding import match_to_start_with
from explorer.domain.ports import LibraryError, MatchStore
from explorer.looking import is_file
from explorer.session.links import LinkError, MatchLink
from explorer.shell.session_file import KeptSession, SessionFile, Stage
from explorer.shell.wishes import Found, Wish


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a window begins with.

    ``found`` is shown at once and ``wish`` loaded while the window is there already; ``note`` is
    the message key of what the user is told, if anything.
    """

    found: Found | None = None
    wish: Wish | None = None
    note: str | None = None

    def at(self, text: str) -> Beginning:
        """The same at a typed time.

        Raises:
            TimeTextError: If it can't be read or lies outside the match.
        """
        if self.found is None:
            return self if self.wish is None else replace(self, wish=replace(self.wish, at=text))
        return replace(self, found=self.found.at(text))


NOTHING = Beginning()
"""The welcome."""


def beginning(
    store: MatchStore, last: str | None, file: SessionFile | None, at: str | None = None
) -> Beginning:
    """What to begin with.

    Args:
        store: The library.
        last: The id of the match that was open last, for where no session is kept.
        file: The session of an app that doesn't run any more; None to leave it alone.
        at: A typed time to show it at, in place of its own.

    Raises:
        TimeTextError: If the time can't be read or lies outside the match.
    """
    kept = None if file is None else file.read()
    begin = _begun(store, last, file, kept)
    try:
        return begin if at is None else begin.at(at)
    except TimeTextError:
        if file is not None and kept is not None:
            # A mistyped time is no crash.
            file.write(kept)
        raise


def _begun(
    store: MatchStore, last: str | None, file: SessionFile | None, kept: KeptSession | None
) -> Beginning:
    if file is None or kept is None:
        return Beginning(_usual(store, last))
    if kept.stage is Stage.RESTORING:
        return Beginning(_usual(store, None), note="session-not-restored")
    note = None
    if kept.stage is Stage.RUNNING:
        # Were it what the app crashes of, it would do so at every start.
        file.write(KeptSession(kept.link, kept.file, Stage.RESTORING))
        note = "session-restored"
    if kept.link is None:
        return Beginning(None, note=note)
    if kept.file is not None and is_file(kept.file):
        return Beginning(None, Wish(str(kept.link), kept.file), note)
    try:
        return Beginning(Found(kept.link.load(store), kept.link), note=note)
    except (LinkError, LibraryError):
        return Beginning(_usual(store, last), note=note)


def _usual(store: MatchStore, last: str | None) -> Found | None:
    match = match_to_start_with(store, last)
    return None if match is None else Found(match, MatchLink(match.id))
