"""What an article is called where space is short."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus import Article
from widgets.wording.naming import name_of, outlet_of, title_of


def test_an_article_is_called_by_outlet_and_title_or_file_and_opening() -> None:
    bare = Article.from_text("The dam\nbroke. " * 20, id="folder/one.txt")
    bare = replace(bare, title=None, outlet=None)
    assert outlet_of(bare) == "one.txt"
    assert title_of(bare).startswith("“The dam broke. The dam")
    assert title_of(bare).endswith(" …”")
    named = replace(bare, title="Dam", outlet="Star")
    assert (outlet_of(named), title_of(named)) == ("Star", "Dam")


@pytest.mark.parametrize(
    ("file", "says_something"),
    [
        ("0001", False),
        ("000_9a21f8fc0660f59c", False),
        ("17-2", False),
        ("004_b83466ebab1", False),
    ]
    + [
        (name, True)
        for name in ("a", "b1", "ru2", "AP-2", "wire_late", "nyt17", "мэр", "2_ä")
    ],
)
def test_a_file_named_by_figures_alone_is_known_by_its_title(
    file: str, says_something: bool
) -> None:
    bare = Article.from_text("The dam broke.", id=f"folder/{file}.txt")
    named = replace(bare, title="Dam", outlet=None)
    assert name_of(named) == (f"{file}.txt" if says_something else "Dam")
    opening = f"{file}.txt" if says_something else "“The dam broke.”"
    assert name_of(replace(named, title=None)) == opening
    assert name_of(replace(named, outlet="Star")) == "Star"


def test_what_was_piped_in_is_called_standard_input() -> None:
    piped = replace(Article.from_text("The dam broke.", id="-"), source="-", title=None)
    assert (outlet_of(piped), name_of(piped)) == ("standard input", "standard input")
    assert outlet_of(replace(piped, outlet="Star")) == "Star"
