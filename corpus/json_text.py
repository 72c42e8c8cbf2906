"""JSON as text: always the same for the same record, and safe to print."""

from __future__ import annotations

import json
import re
from typing import Any

# JSON allows these, but a terminal would act on them, or they would mislead a reader:
# DEL and C1, bidi controls, line separators, the byte-order mark. They become \u….
_RISKY = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def notate(record: Any, *, indent: int | None = 2) -> str:
    r"""Write a record as JSON in which every character can be encoded and shown.

    A lone surrogate, as in some file names, becomes U+FFFD: UTF-8 cannot express it.

    Args:
        record: What `json.dumps` takes.
        indent: Spaces a level; `None` for everything on one line.
    """
    text = json.dumps(record, ensure_ascii=False, indent=indent, allow_nan=False)
    text = _SURROGATE.sub("\ufffd", text)
    return _RISKY.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text)
