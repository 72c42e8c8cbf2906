"""What compares, loaded with the first comparison and not before."""

from __future__ import annotations

import os
from importlib import import_module

from corpus.stopping import checkpoint, load

_PARTS = (
    "corpus.matching.cutting",
    "corpus.matching.evidence.scoring",
    "corpus.matching.disagreement.differences",
)
_THREADS = "OPENBLAS_NUM_THREADS"


def load_comparing() -> None:
    """Load what compares, with the first comparison, long after the screen is drawn.

    Step by step, so that nobody waits for all of it at once; numpy comes whole.
    """
    _load_numpy()
    checkpoint()
    load(*_PARTS)


def _load_numpy() -> None:
    """Load numpy for one thread, unless the environment asks for more.

    Nothing here multiplies large matrices, and starting a thread for every core takes
    a quarter of the time in which numpy is loaded. Other programs that this one starts
    are told nothing.
    """
    asked = _THREADS in os.environ
    os.environ.setdefault(_THREADS, "1")
    import_module("numpy")
    if not asked:
        os.environ.pop(_THREADS, None)
