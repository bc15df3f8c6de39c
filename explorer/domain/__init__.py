"""What a match is: frozen dataclasses that depend on the standard library alone."""
