"""Texts of the library panel."""

TEXTS: dict[str, str] = {}
