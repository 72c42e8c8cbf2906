"""Expressions of time in a text and the dates they stand for."""
