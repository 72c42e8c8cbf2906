"""A table of what was measured: a row for each measure, a column for each matcher."""

from __future__ import annotations

_MEASURE, _CELL = 24, 12


class Table:
    """Cells in the order in which they were put."""

    def __init__(self) -> None:
        self._cells: dict[str, dict[str, str]] = {}
        self._matchers: list[str] = []

    def put(self, matcher: str, measure: str, value: str) -> None:
        """Fill one cell."""
        if matcher not in self._matchers:
            self._matchers.append(matcher)
        self._cells.setdefault(measure, {})[matcher] = value

    def __str__(self) -> str:
        rows = [("", dict(zip(self._matchers, self._matchers, strict=True)))]
        rows += self._cells.items()
        return "\n".join(self._row(measure, cells) for measure, cells in rows)

    def _row(self, measure: str, cells: dict[str, str]) -> str:
        told = (f"{cells.get(matcher, '-'):>{_CELL}}" for matcher in self._matchers)
        return f"{measure:{_MEASURE}}{''.join(told)}"
