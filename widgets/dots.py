"""How often each article has something: a dot an article, or a share of many."""

from __future__ import annotations

from collections.abc import Sequence

from widgets.cells import Line, flush_right

MOST_DOTS = 6
"""With more articles than these, `5/12` takes the place of the dots."""
OFTEN = 3
"""From how many on the dot is a large one."""


def dot_width(articles: int) -> int:
    """The cells that the dots, or the share, of so many articles take."""
    if articles > MOST_DOTS:
        return 2 * len(str(articles)) + 1
    return max(2 * articles - 1, 0)


def dots(counts: Sequence[int]) -> Line:
    """One dot an article: `●` often, `•` once or twice, `·` never."""
    if len(counts) > MOST_DOTS:
        present = sum(count > 0 for count in counts)
        share = f"{present}/{len(counts)}"
        return [(flush_right(share, dot_width(len(counts))), "faint")]
    signs = [_dot(count) for count in counts]
    line: Line = []
    for at, (sign, part) in enumerate(signs):
        line.append((sign if at == 0 else f" {sign}", part))
    return line


def dot_heads(articles: int) -> str:
    """What stands above the dots: the numbers of the articles."""
    if articles > MOST_DOTS:
        return flush_right("in", dot_width(articles))
    return " ".join(str(number) for number in range(1, articles + 1))


def _dot(count: int) -> tuple[str, str]:
    if count >= OFTEN:
        return "●", "strong"
    return ("•", "strong") if count else ("·", "faint")


def tally(counts: Sequence[int], width: int) -> Line:
    """The dots and, flush right in `width` more cells, the sum."""
    return [*dots(counts), (flush_right(str(sum(counts)), width), "faint")]
