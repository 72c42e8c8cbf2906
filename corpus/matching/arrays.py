"""numpy, loaded without the threads of its linear algebra."""

from __future__ import annotations

import os
from importlib import import_module

_THREADS = "OPENBLAS_NUM_THREADS"


def load_numpy() -> None:
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
