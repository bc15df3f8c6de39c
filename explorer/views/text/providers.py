"""Texts of files of other providers."""

TEXTS: dict[str, str] = {}
