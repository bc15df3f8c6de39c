"""Everything that matches, goals and kicks are searched by, and what the user adds to matches.

The rows of goals and kicks, and the new columns of matches and players, are worked out anew from
the documents once the tables stand (see ``explorer.library.deriving``).
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Widen what is searched, and make room for labels."""
    _widen_matches_and_players()
    for table in ("goals", "shootout_kicks"):
        op.drop_table(table)
    _create_goals()
    _create_kicks()
    _create_labels()


def _match_id(name: str = "match_id", *, index: bool = False) -> sa.Column[str]:
    reference = sa.ForeignKey("matches.id", ondelete="CASCADE")
    return sa.Column(name, sa.String, reference, primary_key=True, index=index)


def _widen_matches_and_players() -> None:
    for column in (
        sa.Column("competition_folded", sa.String),
        sa.Column("season_folded", sa.String),
        sa.Column("extra_time", sa.Boolean),
        sa.Column("comeback", sa.Integer, nullable=False, server_default="0"),
        sa.Column("added", sa.Integer, nullable=False, server_default="0"),
        sa.Column("goal_ticks", sa.LargeBinary),
        sa.Column("revised", sa.String),
    ):
        op.add_column("matches", column)
    for name in ("competition", "season"):
        op.drop_index(f"ix_matches_{name}", "matches")
    op.create_index(
        "ix_matches_counted",
        "matches",
        [
            "competition_folded",
            "competition",
            "season_folded",
            "season",
            "provider",
            "shootout_home",
            "extra_time",
            "comeback",
            "home_team",
            "away_team",
            "id",
        ],
    )
    op.drop_index("ix_players_folded", "players")
    op.drop_column("players", "folded")
    op.add_column("players", sa.Column("words", sa.String, nullable=False, server_default=""))


def _team_and_players(*players: str) -> Iterator[sa.Column[int]]:
    yield sa.Column("team", sa.Integer, sa.ForeignKey("teams.id"), index=True)
    for name in players:
        yield sa.Column(name, sa.Integer, sa.ForeignKey("players.id"), index=True)


def _create_goals() -> None:
    op.create_table(
        "goals",
        _match_id(),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("event_id", sa.String, nullable=False),
        sa.Column("side", sa.String),
        *_team_and_players("player", "assist"),
        sa.Column("period", sa.Integer, nullable=False),
        sa.Column("elapsed", sa.Double, nullable=False),
        sa.Column("minute", sa.Integer),
        sa.Column("added", sa.Integer),
        sa.Column("certainty", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("own_goal", sa.Boolean, nullable=False),
        sa.Column("situation", sa.String),
        sa.Column("finish", sa.String),
        sa.Column("technique", sa.String),
        sa.Column("deflected", sa.Boolean),
        sa.Column("review", sa.String, nullable=False),
        sa.Column("facets", sa.String, nullable=False),
        sa.Column("counts", sa.Boolean, nullable=False),
        sa.Column("home_after", sa.Integer, nullable=False),
        sa.Column("away_after", sa.Integer, nullable=False),
        sa.Index(
            "ix_goals_narrowed",
            "kind",
            "situation",
            "finish",
            "review",
            "own_goal",
            "minute",
            "match_id",
        ),
        sa.Index(None, "facets", "match_id"),
        sa.Index(None, "match_id", "facets", "minute"),
    )


def _create_kicks() -> None:
    op.create_table(
        "shootout_kicks",
        _match_id(),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("event_id", sa.String, nullable=False),
        sa.Column("side", sa.String),
        *_team_and_players("player"),
        sa.Column("period", sa.Integer, nullable=False),
        sa.Column("elapsed", sa.Double, nullable=False),
        sa.Column("kick_order", sa.Integer, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("stakes", sa.String),
        sa.Column("facets", sa.String, nullable=False),
        sa.Column("home_after", sa.Integer, nullable=False),
        sa.Column("away_after", sa.Integer, nullable=False),
        sa.Column("win_probability", sa.Double, nullable=False),
        sa.Index(None, "facets", "match_id"),
    )


def _create_labels() -> None:
    op.create_table(
        "collected_matches",
        sa.Column("collection", sa.String, primary_key=True),
        _match_id(index=True),
    )
    op.create_table("match_notes", _match_id(), sa.Column("text", sa.String, nullable=False))
    op.create_table(
        "match_relations",
        _match_id(),
        _match_id("other_id", index=True),
        sa.Column("same", sa.Boolean, nullable=False),
    )
    op.create_table(
        "saved_searches",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("sought", sa.String, nullable=False),
        sa.Column("query", sa.String, nullable=False),
    )
