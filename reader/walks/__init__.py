"""Walks: the stops that one goes through, and where one has come to, in words."""
