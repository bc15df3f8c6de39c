"""Match Explorer: one football match in linked views of one playhead."""

__version__ = "0.1.0"
