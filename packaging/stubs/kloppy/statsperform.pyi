from typing import IO

from kloppy.domain import EventDataset

def load_event(
    ma1_data: IO[bytes],
    ma3_data: IO[bytes],
    pitch_length: float | None = None,
    pitch_width: float | None = None,
    event_types: list[str] | None = None,
    coordinates: str | None = None,
    event_factory: object | None = None,
) -> EventDataset: ...
