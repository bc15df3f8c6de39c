"""The inspector: every fact of what is selected, how sure it is and what it rests on."""

from explorer.views.inspector.inspector_view import InspectorView
from explorer.views.inspector.selection_strip import SelectionStrip

__all__ = ["InspectorView", "SelectionStrip"]
