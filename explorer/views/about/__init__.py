"""The box About: versions, data, licences."""

from explorer.views.about.about_view import AboutView
from explorer.views.about.components_model import Component

__all__ = ["AboutView", "Component"]
