"""Logistic regression."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_STEPS = 30


def logistic(x: Array, y: Array, worth: Array, penalty: float) -> Array:
    """Weights of each column of evidence, and a bias, by Newton's method.

    Args:
        x: Evidence, one example a row.
        y: 1 or 0 for each.
        worth: How much each example counts.
        penalty: What the square of a weight costs, of evidence of like spread.
    """
    mean, spread = x.mean(0), x.std(0) + 1e-9
    x = np.column_stack([(x - mean) / spread, np.ones(len(x))])
    costs = np.append(np.full(x.shape[1] - 1, penalty), 1e-9)
    beta = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-x @ beta))
        slope = x.T @ (worth * (p - y)) + costs * beta
        bend = (x * (worth * p * (1 - p))[:, None]).T @ x + np.diag(costs)
        beta -= np.linalg.solve(bend, slope)
    weights = beta[:-1] / spread
    return np.append(weights, beta[-1] - weights @ mean)
