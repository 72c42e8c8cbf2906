"""Messages of pydantic and Typer in plain words."""

from __future__ import annotations

_PLAINLY = (
    ("Value error, ", ""),
    (", unable to parse string as an integer", ""),
    (", unable to parse string as a number", ""),
    ("Input should be", "it should be"),
    ("a valid integer", "a whole number"),
    ("a valid number", "a number"),
    ("less than or equal to", "at most"),
    ("greater than or equal to", "at least"),
)


def plainly(message: str) -> str:
    """A message without the technical terms of pydantic."""
    for formal, plain in _PLAINLY:
        message = message.replace(formal, plain)
    return message
