"""Walks: their stops, and the reader's place among them, in words."""
