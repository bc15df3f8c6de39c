from typing import IO

from kloppy.domain import EventDataset

def load(
    f7_data: IO[bytes],
    f24_data: IO[bytes],
    event_types: list[str] | None = None,
    coordinates: str | None = None,
    event_factory: object | None = None,
) -> EventDataset: ...
