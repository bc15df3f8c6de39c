"""Use cases without Qt: import, open, show, find, export."""
