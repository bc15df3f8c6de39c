"""The project's own match format, to be written by hand or to keep any match of the domain in.

``resources/matches/FORMAT.md`` describes it and ``resources/schema/match.schema.json`` checks it. A
match that is written in it reads back equal.
"""

from explorer.providers.native.format import READABLE
from explorer.providers.native.reader import read_match
from explorer.providers.native.records import FORMAT
from explorer.providers.native.writer import write_match

__all__ = ["FORMAT", "READABLE", "read_match", "write_match"]
