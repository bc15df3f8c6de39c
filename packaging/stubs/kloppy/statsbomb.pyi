from os import PathLike
from typing import Any

class _EventDataset:
    events: list[Any]
    metadata: Any
    def __len__(self) -> int: ...

def load(
    event_data: str | bytes | PathLike[str],
    lineup_data: str | bytes | PathLike[str],
    three_sixty_data: str | bytes | PathLike[str] | None = None,
    event_types: list[str] | None = None,
    coordinates: str | None = None,
    event_factory: object | None = None,
    additional_metadata: dict[str, Any] | None = None,
) -> _EventDataset: ...
