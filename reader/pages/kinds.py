"""The kinds and flags of a match, and of what differs in it, as a person says them."""

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
FLAGS = {
    "quote": "quoted speech",
    "credit": "credited to an agency",
    "boilerplate": "boilerplate",
    "meaning": "found by its meaning, not by its words alone",
    "days": "printed on different days: the number may have changed",
    "apart": "the articles mostly name others: they may tell of two events",
}
