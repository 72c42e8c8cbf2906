"""Bases of screens: one that draws only what has changed, its backdrop, boxes."""
