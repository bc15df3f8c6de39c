"""The imports panel: what is being read, and what became of it."""

from explorer.views.imports.import_row import ImportRow
from explorer.views.imports.imports_view import ImportsView

__all__ = ["ImportRow", "ImportsView"]
