"""Texts of looking after a library."""

TEXTS: dict[str, str] = {}
