from os import PathLike
from typing import Any

from kloppy.domain import EventDataset

def load(
    event_data: str | bytes | PathLike[str],
    lineup_data: str | bytes | PathLike[str],
    three_sixty_data: str | bytes | PathLike[str] | None = None,
    event_types: list[str] | None = None,
    coordinates: str | None = None,
    event_factory: object | None = None,
    additional_metadata: dict[str, Any] | None = None,
) -> EventDataset: ...
