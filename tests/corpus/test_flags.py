"""Quoted speech and agency credit are flagged, so that a reader can filter them."""

from __future__ import annotations

from corpus.article import Article
from corpus.matching import match_pair

SPEECH = "We shall sail to Lundholm before the ice closes the strait"


def flags(left: str, right: str) -> frozenset[str]:
    one, two = Article.from_text(left, id="a"), Article.from_text(right, id="b")
    return match_pair(one, two)[0].flags


def test_a_quote_in_both_articles_is_flagged() -> None:
    assert flags(f"“{SPEECH}”, said Vask.", f'"{SPEECH}," Vask said.') == {"quote"}
    assert flags(f"„{SPEECH}“", f"« {SPEECH}. »") == {"quote"}


def test_a_quote_of_several_sentences_is_quoted_to_its_end() -> None:
    assert flags(f"“Yes. {SPEECH}. Soon.”", f"“No! {SPEECH}.”") == {"quote"}


def test_what_only_one_article_quotes_is_not_flagged() -> None:
    assert flags(f"“{SPEECH}.”", f"{SPEECH}, wrote Vask.") == frozenset()


def test_a_credit_in_both_articles_is_flagged() -> None:
    line = "LUNDHOLM (Reuters) - The ferry to the islands sank on Monday night"
    assert flags(f"{line}.", f"{line}, police said.") == {"credit"}
