"""Texts of writing matches to files."""

TEXTS: dict[str, str] = {}
