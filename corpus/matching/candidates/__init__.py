"""Pairs of sentences that are worth weighing, out of all that there could be."""
