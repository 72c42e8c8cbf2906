"""Words stand for each other as words; what else begins like them does not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching.candidates.find import find_candidates
from corpus.matching.cutting import cut_units
from corpus.matching.evidence.surroundings import company
from corpus.matching.rarity import weigh
from corpus.words.concepts import WORD, concept, stem
from corpus.words.inflection import bases


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("bought", "purchases"),
        ("announcing", "declaration"),
        ("withdrew", "withdrawal"),
        ("probes", "investigators"),
        ("city’s", "towns"),
        ("kidnapped", "abduction"),
        ("f.b.i", "fbi"),
        ("harbours", "harbour"),
    ],
)
def test_forms_and_synonyms_of_a_word_stand_for_one_thing(one: str, two: str) -> None:
    assert concept(one) == concept(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("statement", "state"),
        ("conservative", "consent"),
        ("department", "depart"),
        ("billion", "bill"),
        ("station", "nation"),
        ("commercial", "commence"),
        ("electricity", "election"),
        ("stormed", "hurricane"),
    ],
)
def test_a_word_that_only_begins_like_another_is_its_own(one: str, two: str) -> None:
    assert concept(one) != concept(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("seeks", "hunts"),
        ("partners", "allies"),
        ("letters", "messages"),
        ("crises", "emergencies"),
    ],
)
def test_words_that_news_tells_apart_do_not_stand_for_each_other(
    one: str, two: str
) -> None:
    assert concept(one) != concept(two)


def test_initials_are_one_word_with_dots_or_without() -> None:
    text = "Agents of the F.B.I. left Washington, D.C., at 3 p.m. in May.Then it rained"
    words = [word for word in WORD.findall(text) if "." in word]
    assert words == ["F.B.I", "D.C", "p.m"]
    assert stem("f.b.i") == stem("fbi")


@given(st.text(max_size=30).map(str.lower))
def test_any_text_is_a_form_of_itself(word: str) -> None:
    forms = list(bases(word))
    assert forms[0] in (word.replace("’", "'"), word.replace("’", "'").split("'")[0])
    assert len(forms) < 40


def test_company_is_of_other_sentences_of_the_same_two_articles() -> None:
    shared = "Divers raised the copper bell of the ferry"
    also = "Its owner thanked every warden along the quay"
    articles = [
        Article.from_text(f"{shared} today.\n\n{also} in person.", id="a"),
        Article.from_text(f"{shared} at dawn.\n\n{also} by letter.", id="b"),
        Article.from_text(f"{shared} again.\n\nThe mill burnt down.", id="c"),
    ]
    units = cut_units(articles)
    pairs = find_candidates(units, weigh(units).idf)
    odds = np.ones(len(pairs), np.float32)
    places = zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    told = dict(zip(places, company(units, pairs, odds).tolist(), strict=True))
    assert told[0, 2] == told[1, 3] == pytest.approx(np.log(2))
    assert told[0, 4] == 0
