"""The first schema.

A migration is frozen: it spells the tables out as they were, whatever ``schema`` says by now.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table of the first schema."""
    _create_people()
    _create_matches()
    _create_squads()
    _create_goals()
    _create_kicks_and_findings()


def _match_id() -> sa.Column[str]:
    reference = sa.ForeignKey("matches.id", ondelete="CASCADE")
    return sa.Column("match_id", sa.String, reference, primary_key=True)


def _create_people() -> None:
    for table, more in (
        ("teams", ()),
        ("players", (sa.Column("full_name", sa.String),)),
    ):
        op.create_table(
            table,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("provider", sa.String, nullable=False),
            sa.Column("provider_id", sa.String, nullable=False),
            sa.Column("name", sa.String, nullable=False),
            sa.Column("folded", sa.String, nullable=False, index=True),
            *more,
            sa.UniqueConstraint("provider", "provider_id"),
        )


def _create_matches() -> None:
    op.create_table(
        "matches",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("provider", sa.String, nullable=False),
        sa.Column("provider_id", sa.String, nullable=False),
        sa.Column("home_team", sa.Integer, sa.ForeignKey("teams.id"), nullable=False, index=True),
        sa.Column("away_team", sa.Integer, sa.ForeignKey("teams.id"), nullable=False, index=True),
        sa.Column("competition", sa.String, index=True),
        sa.Column("season", sa.String, index=True),
        sa.Column("stage", sa.String),
        sa.Column("date", sa.Date, index=True),
        sa.Column("venue", sa.String),
        sa.Column("home_goals", sa.Integer, nullable=False),
        sa.Column("away_goals", sa.Integer, nullable=False),
        sa.Column("shootout_home", sa.Integer),
        sa.Column("shootout_away", sa.Integer),
        sa.Column("digest", sa.String, nullable=False),
    )
    op.create_table("match_search", _match_id(), sa.Column("words", sa.String, nullable=False))
    op.create_table(
        "match_documents",
        _match_id(),
        sa.Column("format", sa.Integer, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )
    op.create_table("shipped_matches", _match_id(), sa.Column("digest", sa.String, nullable=False))


def _create_squads() -> None:
    op.create_table(
        "appearances",
        _match_id(),
        sa.Column("side", sa.String, primary_key=True),
        sa.Column("player", sa.Integer, sa.ForeignKey("players.id"), primary_key=True, index=True),
        sa.Column("shirt_number", sa.Integer),
        sa.Column("starter", sa.Boolean),
        sa.Column("position", sa.String),
    )


def _create_goals() -> None:
    op.create_table(
        "goals",
        _match_id(),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("event_id", sa.String, nullable=False),
        sa.Column("side", sa.String),
        sa.Column("player", sa.Integer, sa.ForeignKey("players.id"), index=True),
        sa.Column("period", sa.Integer, nullable=False),
        sa.Column("elapsed", sa.Double, nullable=False),
        sa.Column("certainty", sa.String, nullable=False),
        sa.Column("own_goal", sa.Boolean, nullable=False),
        sa.Column("situation", sa.String),
        sa.Column("finish", sa.String),
        sa.Column("technique", sa.String),
        sa.Column("deflected", sa.Boolean),
        sa.Column("review", sa.String, nullable=False),
        sa.Column("counts", sa.Boolean, nullable=False),
        sa.Index(None, "situation", "finish"),
    )


def _create_kicks_and_findings() -> None:
    op.create_table(
        "shootout_kicks",
        _match_id(),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("side", sa.String),
        sa.Column("player", sa.Integer, sa.ForeignKey("players.id"), index=True),
        sa.Column("outcome", sa.String, nullable=False, index=True),
    )
    op.create_table(
        "findings",
        _match_id(),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("code", sa.String, nullable=False, index=True),
        sa.Column("values", sa.JSON, nullable=False),
        sa.Column("place", sa.String),
    )
