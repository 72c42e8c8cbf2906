"""Findings and excerpts as text for other programs and for reports. Pure functions."""
