"""A library that holds one match: what the window stands on while its picture is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind
from explorer.domain.match import Match
from explorer.domain.ports import (
    Defect,
    MatchNotFoundError,
    PreparedMatch,
    Progress,
    RemovedMatch,
    Restored,
    Saved,
    SaveStatus,
)
from explorer.domain.query import (
    FacetTally,
    FacetValue,
    GoalHit,
    GoalTally,
    GoalTick,
    KickHit,
    KickTally,
    LibraryFacet,
    MatchSummary,
    Overview,
    Query,
    SavedSearch,
    Sought,
)


class LibraryOfOne:
    """A library that holds the one match of a picture, and keeps nothing."""

    def __init__(self, match: Match) -> None:
        self._match = match

    @property
    def read_only(self) -> bool:
        """It takes no other match."""
        return True

    def close(self) -> None:
        """There is nothing to close."""

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        """The one match, whatever is asked for."""
        index = MatchIndex(self._match)
        match = self._match
        ticks = tuple(
            GoalTick(goal.time.at.clock_seconds / 60, goal.side)
            for goal in match.goals
            if goal.counts and goal.side is not None
        )
        summary = MatchSummary(
            id=match.id,
            provider=match.provider.key,
            provider_id=match.provider_id,
            home=match.home.name,
            away=match.away.name,
            score=index.final_score,
            date=match.date,
            competition=match.competition,
            season=match.season,
            stage=match.stage,
            shootout=index.final_shootout_score,
            goals=ticks,
        )
        return (summary,)

    def load(self, match_id: str) -> Match:
        """The one match.

        Raises:
            MatchNotFoundError: If another one is asked for.
        """
        if match_id != self._match.id:
            raise MatchNotFoundError(match_id)
        return self._match

    def save(self, match: Match) -> SaveStatus:
        """Keep nothing."""
        return SaveStatus.UNCHANGED

    def delete(self, match_id: str) -> None:
        """Delete nothing."""

    def overview(self, query: Query, sought: Sought) -> Overview:
        """The one match, which has all that it has once."""
        match = self._match
        values: dict[LibraryFacet, tuple[FacetValue | None, ...]] = {
            LibraryFacet.COMPETITION: (match.competition,),
            LibraryFacet.SEASON: (match.season,),
            LibraryFacet.TEAM: (match.home.name, match.away.name),
            LibraryFacet.SHOOTOUT: (match.shootout is not None,),
            LibraryFacet.KIND: tuple(dict.fromkeys(goal_kind(goal) for goal in match.goals)),
        }
        facets = {
            facet: tuple(FacetTally(value, 1) for value in held if value is not None)
            for facet, held in values.items()
        }
        return Overview(1, 1, facets)

    def goals(self, query: Query) -> Sequence[GoalHit]:
        """None: a picture lists matches."""
        return ()

    def kicks(self, query: Query) -> Sequence[KickHit]:
        """None, likewise."""
        return ()

    def goal_tallies(self, query: Query) -> Sequence[GoalTally]:
        """None, likewise."""
        return ()

    def kick_tallies(self, query: Query) -> Sequence[KickTally]:
        """None, likewise."""
        return ()

    def collections(self) -> Mapping[str, int]:
        """The user has put nothing to it, nor can."""
        return {}

    def put_into(self, collection: str, match_ids: Sequence[str]) -> None:
        """Keep nothing."""

    def take_out(self, collection: str, match_ids: Sequence[str]) -> None:
        """Keep nothing."""

    def note(self, match_id: str) -> str:
        """There is none."""
        return ""

    def set_note(self, match_id: str, text: str) -> None:
        """Keep nothing."""

    def saved_searches(self) -> Sequence[SavedSearch]:
        """There are none."""
        return ()

    def save_search(self, search: SavedSearch) -> None:
        """Keep nothing."""

    def forget_search(self, name: str) -> None:
        """There is none."""

    def remove(self, match_ids: Sequence[str]) -> Sequence[RemovedMatch]:
        """Remove nothing."""
        return ()

    def put_back(self, removed: Sequence[RemovedMatch]) -> None:
        """There is nothing to put back."""

    def likely_same(self, match_id: str) -> Sequence[MatchSummary]:
        """There is no other match."""
        return ()

    def sources_of(self, match_id: str) -> Sequence[MatchSummary]:
        """There is no other match."""
        return ()

    def join_sources(self, one: str, other: str) -> None:
        """Keep nothing."""

    def keep_apart(self, one: str, other: str) -> None:
        """Keep nothing."""

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        """Keep nothing."""
        return [Saved(match.match_id, SaveStatus.UNCHANGED) for match in matches]

    @property
    def label(self) -> str:
        """The match, since there is no library."""
        return self._match.id

    def check(self, progress: Progress | None = None) -> Sequence[Defect]:
        """There is nothing to be damaged."""
        return ()

    def backup(self, target: Path, progress: Progress | None = None) -> int:
        """Write nothing."""
        return 0

    def restore(self, source: Path, progress: Progress | None = None) -> Restored:
        """Replace nothing."""
        return Restored(1)
