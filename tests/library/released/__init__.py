"""Libraries as the released versions of the app left them, a dump of each schema version.

A dump is made once, by the code of the release, and never changed: it holds DRAWN and UNDATED of
``tests.library.matches`` as the user's own matches and NEWER as one that came with the app.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import MetaData, insert, select
from sqlalchemy.engine import create_engine
from sqlalchemy.pool import NullPool

from explorer.library.copying import count_on
from explorer.library.location import locate
from explorer.library.migration import upgrade

_FOLDER = Path(__file__).parent

VERSIONS = sorted(path.stem.removeprefix("schema-") for path in _FOLDER.glob("schema-*.sql"))
"""The schema versions of which there is a dump, the oldest first."""


def bring_back(version: str, spec: str, folder: Path) -> None:
    """Make a library of an earlier schema version, in a file or in an empty database.

    Args:
        version: One of VERSIONS.
        spec: The file, or the URL of the database.
        folder: Where a file may be put meanwhile.
    """
    location = locate(spec)
    path = location.path or folder / f"schema-{version}.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((_FOLDER / f"schema-{version}.sql").read_text(encoding="utf-8"))
    if location.path is not None:
        return
    source = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    target = create_engine(location.url, poolclass=NullPool)
    there, here = MetaData(), MetaData()
    with source.connect() as old, target.begin() as new:
        upgrade(new, version)
        there.reflect(old)
        here.reflect(new)
        for table in here.sorted_tables:
            rows = old.execute(select(there.tables[table.name])).mappings().all()
            if rows and table.name != "alembic_version":
                new.execute(insert(table), [dict(row) for row in rows])
        count_on(new)
