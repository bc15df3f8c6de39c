"""Bringing matches into the library, each of them whole or not at all."""

from explorer.app.importing.pipeline import Watch, fluid_readers, import_paths
from explorer.app.importing.reading import problem_of

__all__ = ["Watch", "fluid_readers", "import_paths", "problem_of"]
