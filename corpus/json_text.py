"""JSON as text: the same bytes for the same record, safe to print and to parse."""

from __future__ import annotations

import json
import re
from typing import Any

# JSON lets these stand as they are, a terminal or an eye would act on them: DEL and C1,
# bidi controls, line separators, the byte-order mark. Written as \u they stay the same.
_RISKY = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def notate(record: Any, *, indent: int | None = 2) -> str:
    r"""Write a record as JSON in which every character can be encoded and shown.

    A lone surrogate, which a file name may hold, becomes U+FFFD: it has no UTF-8.

    Args:
        record: What `json.dumps` takes.
        indent: Spaces a level; `None` for everything on one line.
    """
    text = json.dumps(record, ensure_ascii=False, indent=indent, allow_nan=False)
    text = _SURROGATE.sub("\ufffd", text)
    return _RISKY.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text)
