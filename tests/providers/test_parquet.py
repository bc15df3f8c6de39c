from __future__ import annotations

import io

from pyarrow import parquet

from explorer.providers.parquet import COLUMNS, TABLE_FORMAT, write_parquet
from explorer.providers.registry import read_match_file
from tests.bundled import bundled
from tests.providers.native_samples import full_match
from tests.shared_data import shared


def test_every_event_is_a_row_with_typed_columns() -> None:
    match = read_match_file(shared("statsbomb/events/3869685.json")).match
    table = parquet.read_table(io.BytesIO(write_parquet(match)))
    rows = table.to_pylist()
    assert tuple(table.schema.names) == COLUMNS
    starting = [row for row in rows if row["type"] in {"starter", "bench"}]
    ends = [row for row in rows if row["type"] == "period end"]
    assert len(rows) == len(list(match.events())) + len(starting) + len(ends)
    goals = [row for row in rows if row["type"] == "goal"]
    assert [goal["elapsed"] for goal in goals] == [goal.time.at.elapsed for goal in match.goals]
    assert [goal["player_id"] for goal in goals] == [goal.player_id for goal in match.goals]
    assert {type(goal["own_goal"]) for goal in goals} == {bool}


def test_the_metadata_names_the_match_and_the_provider() -> None:
    metadata = parquet.read_table(io.BytesIO(write_parquet(bundled()))).schema.metadata
    assert metadata is not None
    assert metadata[b"format"] == TABLE_FORMAT.encode()
    assert metadata[b"home"] == b"FC Dallas"
    assert metadata[b"attribution"] == bundled().provider.attribution.encode()


def test_everything_that_the_own_format_can_say_can_be_written() -> None:
    table = parquet.read_table(io.BytesIO(write_parquet(full_match())))
    assert table.num_rows > len(list(full_match().events()))
