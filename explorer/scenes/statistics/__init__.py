"""The statistics of a library as a scene: kicks by order and by stakes, goals by minute."""

from explorer.scenes.statistics.scene import Bar, StatisticsScene, build_statistics_scene

__all__ = ["Bar", "StatisticsScene", "build_statistics_scene"]
