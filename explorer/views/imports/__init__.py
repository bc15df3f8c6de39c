"""The imports panel: what is being read, and what became of it."""

from explorer.views.imports.imports_view import ImportsView
from explorer.views.imports.names import short_name

__all__ = ["ImportsView", "short_name"]
