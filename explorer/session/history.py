"""Where the user has been: a list of places to go back and forward through."""

from __future__ import annotations

from dataclasses import dataclass, field

from explorer.domain.time import MatchTime

LIMIT = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A moment that the user went to, with what was selected there."""

    moment: MatchTime
    selection: tuple[str, ...] = ()


@dataclass(slots=True)
class History:
    """Visited places with a cursor, as in a browser: a new visit drops what lay ahead."""

    _places: list[Place] = field(default_factory=list)
    _cursor: int = -1

    def visit(self, place: Place) -> None:
        """Note a place; visiting the current one again changes nothing."""
        if self._cursor >= 0 and self._places[self._cursor] == place:
            return
        del self._places[self._cursor + 1 :]
        self._places.append(place)
        del self._places[:-LIMIT]
        self._cursor = len(self._places) - 1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._cursor > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the user has come back from a place."""
        return self._cursor < len(self._places) - 1

    def back(self) -> Place | None:
        """Step back; None at the first place."""
        if not self.can_go_back:
            return None
        self._cursor -= 1
        return self._places[self._cursor]

    def forward(self) -> Place | None:
        """Step forward; None at the newest place."""
        if not self.can_go_forward:
            return None
        self._cursor += 1
        return self._places[self._cursor]
