"""The SQLAlchemy store of matches."""
