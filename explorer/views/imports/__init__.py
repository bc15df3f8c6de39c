"""The panel of what goes on: what is being imported or saved, and what became of it."""

from explorer.views.imports.imports_view import ImportsView
from explorer.views.imports.names import short_name

__all__ = ["ImportsView", "short_name"]
