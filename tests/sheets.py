"""Style sheets that are parsed once for all programs that tests run."""

from __future__ import annotations

from collections.abc import Callable

from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

Parse = Callable[..., list[RuleSet]]


def parsed_once(parse: Parse = Stylesheet._parse_rules) -> Parse:
    """`Stylesheet._parse_rules`, which forgets nothing when a program ends.

    The rules of a sheet depend on its text and on the variables alone, and each
    program shares them already among the copies of its sheets.
    """
    known: dict[object, list[RuleSet]] = {}

    def rules(sheet: Stylesheet, css: str, **how: object) -> list[RuleSet]:
        key = (css, frozenset(sheet._variables.items()), *how.values())
        if key not in known:
            known[key] = parse(sheet, css, **how)
        return known[key]

    return rules
