"""Pure view-models: what to draw for a state, as a few primitives in data units."""
