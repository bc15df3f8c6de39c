"""The shared state: where the user is in a match."""
