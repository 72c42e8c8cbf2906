"""Expressions of time in other languages than English."""
