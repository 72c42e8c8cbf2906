"""Lines to type in."""
