"""Work in the background, which talks in messages only."""
