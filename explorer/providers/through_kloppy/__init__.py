"""Formats of which kloppy reads the events, and their raw records what kloppy leaves out.

One package a format: a ``Dialect`` that says how the provider's records fill in what kloppy's
generic events lack, and the ``READABLE`` for the registry. ``bridge`` makes the match of both.
"""
