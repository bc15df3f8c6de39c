from os import PathLike
from typing import IO

from pyarrow import Table

def write_table(table: Table, where: IO[bytes], *, compression: str = "snappy") -> None: ...
def read_table(source: str | PathLike[str] | IO[bytes]) -> Table: ...
