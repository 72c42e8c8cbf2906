"""Names put together as actors: each is one person, organisation or place."""
