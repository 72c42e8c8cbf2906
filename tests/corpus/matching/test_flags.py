"""Quoted speech and agency credit are flagged, so that a reader can filter them."""

from __future__ import annotations

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.matching import match_pair
from corpus.matching.provenance.flags import find_flags
from corpus.texts import Span

SPEECH = "We shall sail to Lundholm before the ice closes the strait"


def flags(left: str, right: str) -> frozenset[str]:
    one, two = Article.from_text(left, id="a"), Article.from_text(right, id="b")
    return match_pair(one, two)[0].flags


STORY = (
    "{} sailed out of the harbour on a calm morning with salt and flour aboard.\n\n"
    "Nobody in {} saw the ship again; the search was called off after nine days.\n\n"
    "A {} pilot book of that year tells of a reef that no chart had shown before.\n"
)
FOOT = "Follow the Courier every morning for what the harbours and the markets say"


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


def test_the_credit_of_a_picture_between_two_sentences_makes_no_boilerplate() -> None:
    captain = "The captain, Odd Vask, had warned the owners of the ice in the strait."
    text = f"The ferry sank.\n\n{SPEECH}.\n\nPicture: Reuters\n\n{captain}\n"
    one = Article.from_text(text, id="a")
    two = Article.from_text(f"{SPEECH}. {captain}", id="b")
    assert [part.reason for part in one.boilerplate] == ["picture credit"]
    passage = Span(text.index(SPEECH), len(text) - 1)
    assert not find_flags(one, passage, two, Span(0, len(two.text)))
    at = text.index("Picture")
    for reaching in (Span(at, passage.end), Span(passage.start, at + 9)):
        assert find_flags(one, reaching, two, Span(0, 9)) == {"boilerplate"}


def test_what_a_site_prints_under_every_story_is_no_match() -> None:
    told = [
        ("a", "Courier", "The Aldine", "Karsholm", "Danish"),
        ("b", "Courier", "A schooner named Ilva", "Brixholt", "careless"),
        ("c", "Meridian", "Two barges", "Lorne and Pell", "printed"),
    ]
    first, second, elsewhere = (
        Article.from_text(f"{STORY.format(*words)}\n{FOOT}", id=name, outlet=outlet)
        for name, outlet, *words in told
    )
    lines = {first.text[m.left.start : m.left.end] for m in match_pair(first, second)}
    assert FOOT not in lines
    held = [m.left.article + m.right.article for m in match_pair(first, elsewhere)]
    assert "ac" in held


def test_a_story_that_a_site_prints_anew_is_matched() -> None:
    text = STORY.format("The Aldine", "Karsholm", "Danish")
    old = Article.from_text(text, id="a", outlet="Courier")
    new = Article.from_text(f"UPDATED\n\n{text}", id="b", outlet="Courier")
    assert {match.kind for match in match_pair(old, new)} == {"verbatim"}


def test_a_comparison_leaves_out_what_is_flagged() -> None:
    one = Article.from_text(f"“{SPEECH}”, said Vask.", id="a")
    two = Article.from_text(f'"{SPEECH}," Vask said.', id="b")
    found = tuple(match_pair(one, two))
    known = Comparison((one, two), found, without=frozenset({"quote"}))
    assert known.groups == ()
    assert known.shown.hidden == 1
    assert Comparison((one, two), found).groups


def test_speech_goes_on_from_before_a_passage_to_the_end_of_its_paragraph() -> None:
    def is_quote(text: str) -> bool:
        article = Article.from_text(text, id="a")
        start = article.text.index(SPEECH)
        span = Span(start, start + len(SPEECH))
        return "quote" in find_flags(article, span, article, span)

    assert is_quote(f'"It is late. {SPEECH}," Vask said.')
    assert is_quote(f'"No." He rose. "It is late. {SPEECH}," Vask said.')
    assert not is_quote(f'"It is late," Vask said. {SPEECH}, he added.')
    assert not is_quote(f'"It is late.\n{SPEECH}, he added.')
