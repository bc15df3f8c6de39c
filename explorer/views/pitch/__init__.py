"""The pitch with its filter rail and the build-up of the selected goal in words."""

from explorer.views.pitch.pitch_view import PitchView

__all__ = ["PitchView"]
