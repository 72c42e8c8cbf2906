"""Rows to choose from: articles, actors, events, excerpts, quotes."""
