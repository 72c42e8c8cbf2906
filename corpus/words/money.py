"""Signs and scales glued to figures: $US51, £20m, 1.2bn."""

from __future__ import annotations

import re
from typing import Final

_OF_COUNTRY = re.compile(r"\$[A-Z]{1,2}\Z")
_LONGEST = 3
GLUED_SCALES: Final = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_GLUED = re.compile(r"(bn|mn|tn|[mk])\b", re.IGNORECASE)
_WITH_SIGN = frozenset("mk")
"""Those that are metres and the like where no sign of money stands before."""


def follows_sign_of_country(text: str, start: int) -> bool:
    """Whether the letters before a place belong to a sign of money: $US51."""
    return _OF_COUNTRY.search(text, max(0, start - _LONGEST), start) is not None


def scale_follows(text: str, end: int, *, signed: bool) -> bool:
    """Whether letters glued to a figure multiply it.

    Args:
        text: What the figure stands in.
        end: Where it ends.
        signed: Whether a sign of money stands before it.
    """
    scale = _GLUED.match(text, end)
    return scale is not None and (signed or scale[1].lower() not in _WITH_SIGN)
