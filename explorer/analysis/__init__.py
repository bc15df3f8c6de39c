"""What follows from a match, as pure functions of the domain."""
