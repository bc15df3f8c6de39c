"""The tables of the library.

What is searched is relational and indexed: matches, squads, goals, kicks. What is only replayed,
the match with its thousands of events, is one compact document a match (see ``archive``): no search
asks for a pass, and a match is always shown whole. Measured in SQLite with a match of 4,400 events:
as rows of 18 columns, without freeze frames and what facts rest on, they take 785 kB, as a document
with all of it 330 kB, of 3.8 MB of JSON. To write the rows takes as long as to pack and write the
document; to read them half as long as to unpack the document, which gives the match itself.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    JSON,
    Column,
    Double,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
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


class TeamRow(Base):
    """A team, once for each provider; ``folded`` is its name as ``folding.fold`` makes it."""

    __tablename__ = "teams"
    __table_args__ = (UniqueConstraint("provider", "provider_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    provider: Mapped[str]
    provider_id: Mapped[str]
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)


class PlayerRow(Base):
    """A player, once for each provider; ``words`` are both names as ``name_words`` makes them."""

    __tablename__ = "players"
    __table_args__ = (UniqueConstraint("provider", "provider_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    provider: Mapped[str]
    provider_id: Mapped[str]
    name: Mapped[str]
    full_name: Mapped[str | None]
    words: Mapped[str]


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


class SearchRow(Base):
    """The folded words that a match is found by, apart so that a list needn't read past them."""

    __tablename__ = "match_search"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    words: Mapped[str]


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


class AppearanceRow(Base):
    """A player in the squad of one side; ``starter`` is None where the line-up isn't known."""

    __tablename__ = "appearances"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    side: Mapped[str] = mapped_column(primary_key=True)
    player: Mapped[int] = mapped_column(ForeignKey("players.id"), primary_key=True, index=True)
    shirt_number: Mapped[int | None]
    starter: Mapped[bool | None]
    position: Mapped[str | None]


class GoalRow(Base):
    """A goal with its facets, ruled-out ones too.

    ``facets`` are all of them in one text (see ``facets``). ``number`` counts from 1; ``elapsed``
    is in seconds since the period began; ``minute`` and ``added`` are as its label has them, None
    in a shootout. ``team`` is the one that it counts for, and the score the one after it.
    """

    __tablename__ = "goals"
    __table_args__ = (
        # One that a search by kind starts at and that answers every other condition on goals, and
        # two for the counts, of goals and of matches with such goals.
        Index(
            "ix_goals_narrowed",
            "kind",
            "situation",
            "finish",
            "review",
            "own_goal",
            "minute",
            "match_id",
        ),
        Index(None, "facets", "match_id"),
        Index(None, "match_id", "facets", "minute"),
    )

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[str]
    side: Mapped[str | None]
    team: Mapped[int | None] = mapped_column(ForeignKey("teams.id"), index=True)
    player: Mapped[int | None] = mapped_column(ForeignKey("players.id"), index=True)
    assist: Mapped[int | None] = mapped_column(ForeignKey("players.id"), index=True)
    period: Mapped[int]
    elapsed: Mapped[float] = mapped_column(Double)
    minute: Mapped[int | None]
    added: Mapped[int | None]
    certainty: Mapped[str]
    kind: Mapped[str]
    own_goal: Mapped[bool]
    situation: Mapped[str | None]
    finish: Mapped[str | None]
    technique: Mapped[str | None]
    deflected: Mapped[bool | None]
    review: Mapped[str]
    facets: Mapped[str]
    counts: Mapped[bool]
    home_after: Mapped[int]
    away_after: Mapped[int]


class KickRow(Base):
    """A kick of a shootout; ``number`` counts from 1.

    The score and the home side's chance of winning are those after it; ``stakes`` is None for a
    kick after the decision.
    """

    __tablename__ = "shootout_kicks"
    __table_args__ = (Index(None, "facets", "match_id"),)

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[str]
    side: Mapped[str | None]
    team: Mapped[int | None] = mapped_column(ForeignKey("teams.id"), index=True)
    player: Mapped[int | None] = mapped_column(ForeignKey("players.id"), index=True)
    period: Mapped[int]
    elapsed: Mapped[float] = mapped_column(Double)
    kick_order: Mapped[int]
    outcome: Mapped[str]
    stakes: Mapped[str | None]
    facets: Mapped[str]
    home_after: Mapped[int]
    away_after: Mapped[int]
    win_probability: Mapped[float] = mapped_column(Double)


class FindingRow(Base):
    """Something a reader should know about a match; ``number`` counts from 1."""

    __tablename__ = "findings"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(index=True)
    values: Mapped[dict[str, str | int | float]] = mapped_column(JSON)
    place: Mapped[str | None]


class CollectedRow(Base):
    """A match in one of the user's collections, which is there as long as a match is in it."""

    __tablename__ = "collected_matches"

    collection: Mapped[str] = mapped_column(primary_key=True)
    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True, index=True
    )


class NoteRow(Base):
    """The user's note on a match."""

    __tablename__ = "match_notes"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str]


class RelationRow(Base):
    """Whether two matches are one, as the user says; every pair is there both ways round."""

    __tablename__ = "match_relations"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    other_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True, index=True
    )
    same: Mapped[bool]


class SavedSearchRow(Base):
    """A search that has a name; ``query`` is the JSON of those parts of it that say something."""

    __tablename__ = "saved_searches"

    name: Mapped[str] = mapped_column(primary_key=True)
    sought: Mapped[str]
    query: Mapped[str]
