"""Pairs of sentences taken to say the same, and what speaks against taking them."""
