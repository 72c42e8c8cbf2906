"""The kinds of a match, and of what differs in it, as a person says them."""

from __future__ import annotations

KINDS = {
    "verbatim": "word for word",
    "near": "nearly word for word",
    "paraphrase": "in other words",
    "conflict": "the same statement, but it disagrees",
}
DIFFERENCES = {
    "number": "number",
    "date": "date",
    "name": "name",
    "negation": "opposite",
}
