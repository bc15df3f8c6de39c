"""Matches that people keep in a spreadsheet: CSV, facts on top, then one event a row.

``resources/matches/FORMAT.md`` describes the format, ``resources/matches/template.csv`` is to be
copied.
"""

from explorer.providers.spreadsheet.format import READABLE
from explorer.providers.spreadsheet.reader import PROVIDER, read_sheet
from explorer.providers.spreadsheet.table import looks_like_a_sheet
from explorer.providers.spreadsheet.writer import write_sheet

__all__ = ["PROVIDER", "READABLE", "looks_like_a_sheet", "read_sheet", "write_sheet"]
