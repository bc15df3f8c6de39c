"""What the centre shows while no match is open."""

from explorer.views.welcome.welcome_view import WelcomeView

__all__ = ["WelcomeView"]
