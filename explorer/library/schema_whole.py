"""Every table of the library, for what makes, copies or checks them all."""

from __future__ import annotations

from explorer.library import schema_index, schema_labels
from explorer.library.schema import Base, DocumentRow, MatchRow, ShippedRow

ROWS: tuple[type[Base], ...] = (
    MatchRow,
    DocumentRow,
    ShippedRow,
    schema_index.TeamRow,
    schema_index.PlayerRow,
    schema_index.SearchRow,
    schema_index.AppearanceRow,
    schema_index.GoalRow,
    schema_index.KickRow,
    schema_index.FindingRow,
    schema_labels.CollectedRow,
    schema_labels.NoteRow,
    schema_labels.RelationRow,
    schema_labels.SavedSearchRow,
)
"""The class of each table."""

METADATA = Base.metadata
"""What SQLAlchemy knows of the tables; whole because they are all named above."""
