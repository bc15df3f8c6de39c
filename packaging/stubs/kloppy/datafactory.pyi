from typing import IO

from kloppy.domain import EventDataset

def load(
    event_data: IO[bytes],
    event_types: list[str] | None = None,
    coordinates: str | None = None,
    event_factory: object | None = None,
) -> EventDataset: ...
