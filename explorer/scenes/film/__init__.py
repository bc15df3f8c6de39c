"""Short films of a match: how a goal came about, and the shootout kick by kick."""

from explorer.scenes.film.frames import Film, Frame, Pace
from explorer.scenes.film.goal import goal_film
from explorer.scenes.film.shootout import shootout_film

__all__ = ["Film", "Frame", "Pace", "goal_film", "shootout_film"]
