"""The shootout as a view: its scene with the controls of the model and of the rounds shown."""

from explorer.views.shootout.view import ShootoutView

__all__ = ["ShootoutView"]
