"""The timeline: one axis for the whole match, a lane for each side, and the lead between them."""

from explorer.scenes.timeline.build import TimelineOptions, Zoom, build_timeline_scene
from explorer.scenes.timeline.empty import build_empty_timeline_scene
from explorer.scenes.timeline.scene import TimelineScene

__all__ = [
    "TimelineOptions",
    "TimelineScene",
    "Zoom",
    "build_empty_timeline_scene",
    "build_timeline_scene",
]
