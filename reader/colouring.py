"""A style sheet that lets a widget be drawn again once, however many colours change."""

from __future__ import annotations

from textual.color import Color
from textual.css.styles import RulesMap
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode


class ColouringSheet(Stylesheet):
    """Sets all colours of a widget, and only then says that it looks other.

    Textual says so after each, for all widgets inside as well: of the time that another
    theme takes, that was a third.
    """

    @classmethod
    def replace_rules(
        cls, node: DOMNode, rules: RulesMap, animate: bool = False
    ) -> None:
        base = node.styles.base
        colours = () if animate else _colours(rules)
        changed = [base.set_rule(name, colour) for name, colour in colours]
        super().replace_rules(node, rules, animate)
        if any(changed):
            base.refresh(children=True)


def _colours(rules: RulesMap) -> list[tuple[str, Color]]:
    return [(name, rule) for name, rule in rules.items() if isinstance(rule, Color)]
