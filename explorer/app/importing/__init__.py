"""Bringing matches into the library, each of them whole or not at all."""

from explorer.app.importing.pipeline import ImportOptions, Watch, fluid_readers, import_paths
from explorer.app.importing.reading import problem_of
from explorer.app.importing.saving import ImportStore

__all__ = ["ImportOptions", "ImportStore", "Watch", "fluid_readers", "import_paths", "problem_of"]
