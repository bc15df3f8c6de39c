"""The tables that are searched, made from the matches' documents: squads, goals, kicks.

They stand apart from ``schema`` because the app shows a match before it lists or finds any.
"""

from __future__ import annotations

from sqlalchemy import JSON, Double, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from explorer.library.schema import MATCH_KEY, Base


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


class SearchRow(Base):
    """The folded words that a match is found by, apart so that a list needn't read past them."""

    __tablename__ = "match_search"

    match_id: Mapped[str] = mapped_column(
        ForeignKey(MATCH_KEY, ondelete="CASCADE"), primary_key=True
    )
    words: Mapped[str]


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
