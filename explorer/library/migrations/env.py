"""Runs the migrations on the connection that ``explorer.library.migration`` hands over."""

from alembic import context

from explorer.library.schema_whole import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    # SQLite can change little in a table, so Alembic copies it; both happen in our transaction.
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
