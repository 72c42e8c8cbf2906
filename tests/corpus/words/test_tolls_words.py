"""Words tell tolls in their own language, alone, as phrases or by how they begin."""

from __future__ import annotations

import pytest

from corpus.words.concepts import concept
from corpus.words.tolls import counts_people, toll_at, tolling, tolls_in


@pytest.mark.parametrize(
    ("language", "words", "toll"),
    [
        (None, ["wounded"], "hurt"),
        (None, ["painted"], ""),
        ("de", ["ums", "leben"], "dead"),
        ("de", ["leben"], ""),
        ("de", ["schwerverletzte"], "hurt"),
        ("nl", ["tot", "vijf"], ""),
        ("de", ["tot"], "dead"),
        ("tr", ["hayatını", "kaybetti"], "dead"),
        ("zh", ["失", "踪"], "missing"),
        ("xx", ["dead"], ""),
    ],
)
def test_a_word_tells_a_toll_in_its_language_only(
    language: str | None, words: list[str], toll: str
) -> None:
    assert toll_at(words, 0, language) == toll
    assert tolls_in(frozenset(words), language) == {toll} - {""}


def test_any_people_may_be_miners() -> None:
    assert counts_people("people", None)
    assert counts_people("personas", "es")
    assert not counts_people("personas", None)


def test_the_concepts_of_such_words_are_told_before_any_sentence_is_read() -> None:
    words = ["killed", "verletzte", "painted"]
    concepts = [concept(word) for word in words]
    assert tolling(concepts, {"en"}) == [0]
    assert tolling(concepts, {"en", "de"}) == [0, 1]
