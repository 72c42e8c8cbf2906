"""How well passages found agree with passages known: PAN's measures of alignment.

Source: Potthast, Stein, Barrón-Cedeño, Rosso, An evaluation framework for plagiarism
detection, 2010.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

Place = tuple[int, int]
Case = tuple[Place, Place]


def plagdet(
    cases: Mapping[str, Sequence[Case]], found: Mapping[str, Sequence[Case]]
) -> tuple[float, float, float]:
    """The combined measure, precision and recall, 0 to 1, over pairs of articles."""
    precision: list[float] = []
    recall: list[float] = []
    detections: list[int] = []
    for pair in {*cases, *found}:
        known, shown = cases.get(pair, ()), found.get(pair, ())
        precision.extend(_held(one, known) for one in shown)
        recall.extend(_held(one, shown) for one in known)
        hits = (sum(_meet(one, other) for other in shown) for one in known)
        detections.extend(hit for hit in hits if hit)
    p = sum(precision) / max(1, len(precision))
    r = sum(recall) / max(1, len(recall))
    granularity = sum(detections) / len(detections) if detections else 1.0
    return 2 * p * r / max(1e-9, p + r) / math.log2(1 + granularity), p, r


def _meet(one: Case, other: Case) -> bool:
    return all(
        min(a[1], b[1]) > max(a[0], b[0]) for a, b in zip(one, other, strict=True)
    )


def _held(one: Case, others: Sequence[Case]) -> float:
    """Share of a case's characters, on both sides, that others which meet it hold."""
    meeting = [other for other in others if _meet(one, other)]
    held = 0
    for side, place in enumerate(one):
        reached = place[0]
        for start, end in sorted(other[side] for other in meeting):
            held += max(0, min(end, place[1]) - max(start, reached))
            reached = max(reached, min(end, place[1]))
    return held / max(1, sum(end - start for start, end in one))
