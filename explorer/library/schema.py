"""The tables of the library.

What is searched is relational and indexed: matches, squads, goals, kicks. What is only replayed,
the match with its thousands of events, is one compact document a match (see ``archive``): no search
asks for a pass, and a match is always shown whole. Measured in SQLite with a match of 4,400 events:
as rows of 18 columns, without freeze frames and what facts rest on, they take 785 kB, as a document
with all of it 330 kB, of 3.8 MB of JSON. To write the rows takes as long as to pack and write the
document; to read them half as long as to unpack the document, which gives the match itself.

Here are the matches themselves; what they are found by stands in ``schema_index``, what the user
adds to them in ``schema_labels``, and all of it together in ``schema_whole``.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

REVISIONS = ("0001", "0002")
"""Every schema version from the oldest to this one: the revisions of the folder ``migrations``."""

MATCH_KEY = "matches.id"


class Base(DeclarativeBase):
    """Base of all tables; named constraints are what lets SQLite migrate them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


VERSION_TABLE = Table(
    "alembic_version",
    # Of no interest to Alembic's comparison of tables, since it keeps this one itself.
    MetaData(),
    Column("version_num", String(32), primary_key=True),
)
"""Where Alembic notes the schema version, so that it can be read without importing Alembic."""


class MatchRow(Base):
    """What a list of matches shows of one, its scores counted from the events.

    ``digest`` tells whether a match that is saved again has changed. ``added`` counts up with every
    match that is added, 0 for those from before it was kept. ``goal_ticks`` is the strip of goals,
    packed, so that a list takes one statement. ``revised`` is when the match's own sources were
    last changed, as they write it.
    """

    __tablename__ = "matches"
    __table_args__ = (
        # All that the counts of matches and most conditions on them read, in a fifth of the pages.
        Index(
            "ix_matches_counted",
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
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    provider: Mapped[str]
    provider_id: Mapped[str]
    home_team: Mapped[int] = mapped_column(ForeignKey("teams.id"), index=True)
    away_team: Mapped[int] = mapped_column(ForeignKey("teams.id"), index=True)
    competition: Mapped[str | None]
    competition_folded: Mapped[str | None]
    season: Mapped[str | None]
    season_folded: Mapped[str | None]
    stage: Mapped[str | None]
    date: Mapped[dt.date | None] = mapped_column(index=True)
    venue: Mapped[str | None]
    home_goals: Mapped[int]
    away_goals: Mapped[int]
    shootout_home: Mapped[int | None]
    shootout_away: Mapped[int | None]
    extra_time: Mapped[bool | None]
    comeback: Mapped[int]
    added: Mapped[int]
    goal_ticks: Mapped[bytes | None] = mapped_column(LargeBinary)
    revised: Mapped[str | None]
    digest: Mapped[str]


class DocumentRow(Base):
    """The whole match, compressed, in the archive format that ``format`` counts."""

    __tablename__ = "match_documents"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    format: Mapped[int]
    document: Mapped[bytes] = mapped_column(LargeBinary)


class ShippedRow(Base):
    """A match that came with the app, and the digest of what it was read from.

    It goes with the match, so a match that was deleted or replaced isn't brought up to date.
    """

    __tablename__ = "shipped_matches"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    digest: Mapped[str]
