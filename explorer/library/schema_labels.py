"""The tables of what the user adds to matches: collections, notes, joined sources, searches."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from explorer.library.schema import MATCH_KEY, Base


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
