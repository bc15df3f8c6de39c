"""Texts of the statistics of a library."""

TEXTS: dict[str, str] = {}
