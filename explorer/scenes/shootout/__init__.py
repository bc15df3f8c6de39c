"""The shootout as a scene: stakes, goal mouth, kick grid and win chance in one column grid."""

from explorer.scenes.shootout.scene import ShootoutScene, build_shootout_scene

__all__ = ["ShootoutScene", "build_shootout_scene"]
