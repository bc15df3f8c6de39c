"""Texts of bringing files into the library."""

TEXTS: dict[str, str] = {}
