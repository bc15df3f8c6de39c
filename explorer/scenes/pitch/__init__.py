"""The pitch: goals where they were scored, as well as that is known, and how they came about."""

from explorer.scenes.pitch.build import build_pitch_scene
from explorer.scenes.pitch.scene import PitchScene

__all__ = ["PitchScene", "build_pitch_scene"]
