"""Excerpts as a document: whole, and nothing of a text breaks out of it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from corpus import Article, Passage, Span
from corpus.excerpts import Excerpt, excerpt_of_group, excerpt_of_passage
from corpus.export.citing import citation, credit
from corpus.export.markdown import write_markdown
from corpus.export.markup import code, escaped, fenced
from corpus.models import Difference, Group, Match

NOON = dt.datetime(2031, 3, 1, 12, 0, tzinfo=dt.UTC)
HOSTILE = st.text(
    st.sampled_from("`~#>*_[](){}<!-+.&|\\:@/wx1 \n\t\"'$=^"), max_size=60
)


def quotes_in(markdown: str) -> list[str]:
    """The blocks of code of a document, as any reader of Markdown finds them."""
    tokens = MarkdownIt().parse(markdown)
    return [token.content[:-1] for token in tokens if token.type == "fence"]


def kinds_in(markdown: str) -> set[str]:
    tokens = MarkdownIt("gfm-like").parse(markdown)
    inline = [child for token in tokens for child in token.children or []]
    return {token.type for token in (*tokens, *inline)}


def plain(markdown: str) -> str:
    """What the one paragraph of a document says."""
    tokens = MarkdownIt("gfm-like").parse(markdown)
    children = [child for token in tokens for child in token.children or []]
    return "".join(child.content for child in children)


def conflict() -> Excerpt:
    left = Article.from_text(
        "It cost 4 crowns.",
        id="left.txt",
        title="Bridge *opens*",
        outlet="Star",
        published=dt.date(2031, 5, 6),
    )
    right = Article.from_text("It cost 5 crowns.", id="right.txt")
    sides = (Passage("left.txt", 0, 17), Passage("right.txt", 0, 17))
    differs = (Difference("number", "4", "5"),)
    match = Match(*sides, 80.0, "conflict", 3, differs, frozenset({"days"}))
    group = Group(3, "conflict", 80.0, sides, (match,))
    return excerpt_of_group(
        group, [left, right], note="Ask\nthem", tags=["cost"], created=NOON
    )


def test_an_export_tells_all_that_evidence_needs() -> None:
    kept = conflict()
    written = write_markdown([kept])
    assert quotes_in(written) == ["It cost 4 crowns.", "It cost 5 crowns."]
    for told in (
        "1 excerpt.",
        "Characters are counted from 0 in the text that hexapla reads",
        "Star, “Bridge \\*opens\\*”, 6 May 2031",
        "- Match 3: conflict, 80 of 100",
        "- They differ in number: 4 in Star; 5 in right.txt",
        "- Reported on different days: the later number may be an update",
        "- Source: `left.txt`, characters 0 to 17",
        f"- SHA-256: `{kept.sha256}`",
        "> Ask\n> them",
        "- Tags: cost",
        "- Kept: 2031-03-01 12:00 UTC",
    ):
        assert told in written


def test_no_excerpts_are_a_document_too() -> None:
    assert write_markdown([]) == "# Excerpts\n\n0 excerpts.\n"


@given(text=HOSTILE.filter(str.strip), title=HOSTILE, note=HOSTILE)
def test_nothing_breaks_out_of_an_export(text: str, title: str, note: str) -> None:
    article = Article.from_text(text, id=title or "a", title=title, outlet=note)
    kept = excerpt_of_passage(
        article, Span(0, len(article.text)), note=note, tags=[title], created=NOON
    )
    written = write_markdown([kept])
    assert quotes_in(written) == [article.text]
    assert kinds_in(written).isdisjoint(
        {"link_open", "image", "html_block", "html_inline", "em_open", "table_open"}
    )


@given(text=HOSTILE)
def test_an_escaped_line_says_what_it_said(text: str) -> None:
    for before in ("", "x ", "- "):
        said = plain(before + escaped(text))
        assert said.split() == [*before.strip("- ").split(), *text.split()]


@pytest.mark.parametrize(
    "text", ["# a", "- a", "1. a", "12) a", "> a", "---", "===", "+ a", "* a", "&amp;"]
)
def test_a_line_that_looks_like_a_block_is_a_line(text: str) -> None:
    assert plain(escaped(text)) == text
    assert "paragraph_open" in kinds_in(escaped(text))


@pytest.mark.parametrize("text", ["Pier shut #", "a ##", "# #", "C #1 #"])
def test_signs_that_end_a_heading_are_part_of_a_title(text: str) -> None:
    assert plain(f"### {escaped(text)}") == text


def test_everyday_words_are_left_as_they_are() -> None:
    everyday = "Mr. Smith (41) said: “No. 3 is well-built!” – 2.5 % + $"
    assert escaped(everyday) == everyday.replace("$", "\\$")


@given(text=HOSTILE.filter(str.strip))
def test_a_code_span_says_what_it_said(text: str) -> None:
    assert plain("x " + code(text)).removeprefix("x ").split() == text.split()


@given(text=HOSTILE)
def test_a_fence_holds_its_text_to_the_character(text: str) -> None:
    assert quotes_in(fenced(text)) == [text]


@pytest.mark.parametrize("run", [1, 3, 4, 9])
def test_no_run_of_backticks_closes_a_fence(run: int) -> None:
    text = f"It cost\n{'`' * run}\n# 4 crowns."
    assert quotes_in(fenced(text)) == [text]


@pytest.mark.parametrize("text", ["www.example.org", "http://a.example", "a@b.example"])
def test_addresses_do_not_become_links(text: str) -> None:
    assert "link_open" not in kinds_in(escaped(text))


def test_a_citation_can_be_pasted() -> None:
    kept = conflict()
    assert citation(kept) == (
        "“It cost 4 crowns.”\n— Star, “Bridge *opens*”, 6 May 2031. left.txt, "
        f"characters 0 to 17, SHA-256 {kept.sha256}"
    )
    assert credit(kept.others[0]).startswith("no date. right.txt, ")


TODAY = {
    "unchanged": Article.from_text("It cost 4 crowns.", id="left.txt"),
    "moved": Article.from_text("Corrected. It cost 4 crowns.", id="left.txt"),
    "orphaned": Article.from_text("It cost 9 crowns.", id="left.txt"),
}
RIGHT = Article.from_text("It cost 5 crowns.", id="right.txt")


def test_an_export_says_that_its_sources_are_as_they_were() -> None:
    told = "Every source is still as it was when its passages were kept."
    assert told in write_markdown([conflict()], [TODAY["unchanged"], RIGHT])
    assert told not in write_markdown([conflict()], [TODAY["moved"], RIGHT])
    assert told not in write_markdown([], [RIGHT])


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("moved", "its words stand at characters 11 to 28 now"),
        ("orphaned", "its words are no longer found there"),
    ],
)
def test_an_export_says_where_a_source_has_changed(state: str, told: str) -> None:
    today = TODAY[state]
    written = write_markdown([conflict()], [today, RIGHT])
    line = f"- **Changed since it was kept**: {told}; SHA-256 now `{today.sha256}`"
    assert line in written
    assert written.count("Changed since") == 1
    assert "characters 0 to 17" in written


def test_an_export_says_which_source_was_not_looked_at() -> None:
    written = write_markdown([conflict()], [TODAY["unchanged"]])
    assert written.count("- **Not compared with its source**") == 1


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (Span(0, 4), ["- It begins the text", "- After: sea was calm."]),
        (Span(5, 8), ["- Before: Late ", "- After: was calm."]),
        (Span(5, 18), ["- Before: Late ", "- It ends the text"]),
    ],
)
def test_where_a_text_begins_and_ends_no_dots_stand_for_more(
    span: Span, told: list[str]
) -> None:
    article = Article.from_text("Late sea was calm.\n", "a")
    excerpt = excerpt_of_passage(article, span, created=NOON)
    written = write_markdown([excerpt], [article])
    assert [line.rstrip() for line in told] == [
        line.rstrip() for line in written.splitlines()[-2:]
    ]
