"""The list of all keyboard shortcuts."""

from explorer.views.shortcuts.shortcuts_view import ShortcutsView

__all__ = ["ShortcutsView"]
