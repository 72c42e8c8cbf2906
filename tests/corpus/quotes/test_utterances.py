"""One utterance in many wordings: found, and set against the fullest."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.models import Quote
from corpus.quotes import compare_wordings, find_quotes, group_utterances

OPENING = "President Tomas Orrin met Lena Marsh, the mayor of Vellmar.\n\n"


def test_one_utterance_in_two_wordings_is_grouped() -> None:
    one = Article.from_text(
        OPENING + "“We shall keep the harbour open for everyone,” Marsh said.", id="a"
    )
    other = Article.from_text(
        OPENING + "“We will keep the harbour open for all,” Lena Marsh said. "
        "“Nobody asked me about the fish market.”",
        id="b",
    )
    found = group_utterances(find_quotes([one, other]))
    assert sorted(len(utterance.quotes) for utterance in found) == [1, 2]
    assert {utterance.speaker for utterance in found} == {"lena-marsh"}


def test_a_quote_of_nobody_brings_no_two_speakers_together() -> None:
    words = "The sluice will hold until Monday, whatever the river does."
    quotes = [
        Quote(article, 0, len(words), words, speaker, None)
        for article, speaker in (("a", "ida"), ("b", None), ("c", "marsh"))
    ]
    found = group_utterances(quotes)
    assert sorted(len(utterance.quotes) for utterance in found) == [1, 2]
    assert {utterance.speaker for utterance in found} == {"ida", "marsh"}


def test_an_utterance_is_found_among_many_quotes_of_the_same_words() -> None:
    common = [f"Our year of work in office {n} was hard." for n in range(60)]
    told = "Our year of work began with the sluice of Skarn breaking at night."
    quotes = [
        Quote(f"{n}.txt", 0, len(text), text, None, None)
        for n, text in enumerate([*common, told, told.replace("at night", "by day")])
    ]
    (found,) = [u for u in group_utterances(quotes) if "Skarn" in u.quotes[0].text]
    assert len(found.quotes) == 2


def test_what_is_asked_for_again_in_any_order_is_not_looked_for_again() -> None:
    texts = ["The sluice holds until Monday.", "The sluice will hold until Monday."]
    quotes = [said(f"{n}.txt", text) for n, text in enumerate(texts)]
    found = group_utterances(quotes)
    assert group_utterances(quotes[::-1]) is found


def test_what_two_articles_repeat_without_end_is_one_utterance() -> None:
    text = "The old harbour lamp has failed again."
    quotes = [said(name, text) for name in "ab" for _ in range(20_000)]
    quotes += [said("c", "Nobody knows why.")] * 3
    found = group_utterances(quotes)
    assert [len(utterance.quotes) for utterance in found] == [40_000, 1, 1, 1]


def test_words_that_all_quotes_hold_bring_no_two_together() -> None:
    lamps = [f"Lamp {n} failed" for n in range(12_000)]
    quotes = [said(str(n), text) for n, text in enumerate(lamps)]
    assert len(group_utterances(quotes)) == len(quotes)


def said(name: str, text: str) -> Quote:
    return Quote(name, 0, len(text), text, "ida", None)


def test_wordings_are_set_against_the_fullest() -> None:
    full = said("a", "We shall keep the old harbour open for everyone in Vellmar.")
    cut = said("b", "we shall keep the harbour open for everyone in Vellmar")
    altered = said("c", "We must keep the old harbour open for everyone")
    wordings = {w.quote: w for w in compare_wordings([altered, cut, full])}
    assert wordings[full].changes == ()
    assert [full.text[s.start : s.end] for s in wordings[full].lacked] == [
        "We shall",
        "old",
        "in Vellmar",
    ]
    assert [(c.kind, c.instead) for c in wordings[cut].changes] == [("cut", "old")]
    assert [
        (c.kind, altered.text[c.span.start : c.span.end], c.instead)
        for c in wordings[altered].changes
    ] == [("altered", "We must", "We shall"), ("shortened", "", "in Vellmar")]


def test_what_an_article_quotes_apart_is_not_lacking_there() -> None:
    full = said("a", "We shall keep the harbour open, and nobody will be turned away.")
    first = said("b", "We shall keep the harbour open")
    second = replace(said("b", "And nobody will be turned away"), start=90, end=120)
    wordings = compare_wordings([full, first, second])
    assert [wording.changes for wording in wordings] == [(), (), ()]
    assert wordings[0].lacked == ()


def test_the_form_of_an_apostrophe_is_no_difference() -> None:
    one, other = (
        said("a", "Let’s not leave the harbour now."),
        said("b", "Let's not leave"),
    )
    assert [c.kind for c in compare_wordings([one, other])[1].changes] == ["shortened"]


TEXTS = st.lists(
    st.lists(st.sampled_from(["We", "shall", "must", "keep", "it", "open", "now,"]))
    .map(" ".join)
    .filter(bool),
    min_size=1,
    max_size=4,
)


@given(TEXTS, st.randoms())
def test_the_order_of_wordings_changes_nothing(
    texts: list[str], chance: Random
) -> None:
    quotes = [said(f"a{k}", text) for k, text in enumerate(texts)]
    shuffled = chance.sample(quotes, len(quotes))
    told = {w.quote: w for w in compare_wordings(quotes)}
    assert {w.quote: w for w in compare_wordings(shuffled)} == told
    assert sum(not w.changes for w in told.values()) >= 1
    for wording in told.values():
        for change in wording.changes:
            assert 0 <= change.span.start <= change.span.end <= len(wording.quote.text)
