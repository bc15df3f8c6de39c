"""Environment variables that the app heeds, where nothing heavy has to be loaded to know them."""

LIBRARY_VARIABLE = "MATCH_EXPLORER_LIBRARY"
"""The environment variable that names the library where no option does."""
