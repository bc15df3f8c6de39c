from typing import IO

from kloppy.domain import EventDataset

def load_event(
    event_data: IO[bytes],
    meta_data: IO[bytes],
    event_types: list[str] | None = None,
    coordinates: str | None = None,
    event_factory: object | None = None,
) -> EventDataset: ...
