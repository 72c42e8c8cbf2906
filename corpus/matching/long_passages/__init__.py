"""Matches of many sentences: fragments, their borders, and summaries."""
