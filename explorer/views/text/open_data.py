"""Texts of the browser of open data."""

TEXTS: dict[str, str] = {}
