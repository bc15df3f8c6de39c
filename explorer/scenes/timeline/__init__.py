"""The timeline: one axis for the whole match, a lane for each side, and the lead between them."""
