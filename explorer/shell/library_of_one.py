"""A library that holds one match: what the window stands on while its picture is taken."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.analysis.index import MatchIndex
from explorer.domain.match import Match
from explorer.domain.ports import MatchNotFoundError, SaveStatus
from explorer.domain.query import GoalTick, MatchSummary, Query


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
