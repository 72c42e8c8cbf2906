"""A story of two paragraphs, to be found among other lines."""

from __future__ import annotations

STORY = (
    "The council of Sund has closed the old bridge for good, its speaker said.\n\n"
    "Nobody had crossed it since the storm, and nobody is expected to miss it.\n"
)
