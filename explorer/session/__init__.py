"""The shared state: where the user is in a match. ``state`` is plain, ``match_session`` signals."""
