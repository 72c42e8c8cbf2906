"""One text under two names is one witness, and is said to be."""

from __future__ import annotations

from dataclasses import replace

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.coverage import cover
from corpus.export.pairs import pair_records
from corpus.export.records import article_record
from corpus.models import Actor, Match, Mention
from corpus.texts import Passage, Span
from corpus.twins import Twins
from reader.desk.notes import what_it_has
from reader.plain.articles import articles as told_of
from reader.plain.articles import pairs
from reader.plain.people import actors
from reader.plain.witnesses import in_articles
from reader.walks.numbers import numbers_of, same_text
from reader.walks.placing import place_of
from reader.walks.stops import Stop, in_all, mentions, only_here
from widgets.lists.actor_rows import actor_rows
from widgets.lists.dots import dots

BOTH = "The kiln at Ost went cold. "
ALONE = "Nobody was told of it."
TEXTS = {
    "a": f"{BOTH}{ALONE}",
    "b": f"{BOTH}It was March.",
    "c": f"{BOTH}{ALONE}",
    "d": f"{BOTH}Rain fell.",
}
ARTICLES = tuple(Article.from_text(text, id=name) for name, text in TEXTS.items())
KILN = Span(0, len(BOTH) - 1)


def match(pair: str, span: Span, group: int) -> Match:
    left, right = (Passage(name, span.start, span.end) for name in pair)
    return Match(left, right, 99.0, "verbatim", group)


KNOWN = Comparison(
    ARTICLES,
    (
        *(match(pair, KILN, 1) for pair in ("ab", "bc", "bd")),
        match("ac", Span(KILN.end + 1, len(TEXTS["a"])), 2),
    ),
)


def test_twins_are_found_by_their_text_to_the_last_character() -> None:
    twins = Twins((*ARTICLES, Article.from_text(f"{TEXTS['a']} ", id="e")))
    assert [name for name in "abcde" if name in twins] == ["c"]
    assert twins.first("c") == twins.first("a") == "a"
    assert twins.others("a") == ["c"]
    assert twins.others("c") == ["a"]
    assert twins.others("b") == []
    assert len(Twins(())) == 0


def test_a_copy_of_an_article_does_not_bear_witness_to_it() -> None:
    for name in "ac":
        first, second = cover(KNOWN, KNOWN[name])
        assert first.others == frozenset("bd")
        assert second.others == frozenset()
        assert [KNOWN[name].quote(stop.span) for stop in only_here(KNOWN, name)] == [
            ALONE
        ]
    assert cover(KNOWN, KNOWN["b"])[0].others == frozenset("ad")


def test_what_every_text_has_is_in_all() -> None:
    assert [stop.group for stop in in_all(KNOWN, "a")] == [1]
    some = Comparison(ARTICLES, (match("ab", KILN, 1), match("bd", KILN, 1)))
    assert [stop.group for stop in in_all(some, "a")] == [1]


def test_numbers_of_one_text_are_joined() -> None:
    assert numbers_of(KNOWN, "dcba") == ["1=3", "2", "4"]
    place, _ = place_of(KNOWN, "matches", Stop("a", KILN, 1), 0, 2)
    assert place.plain.endswith("in all")
    rest = Span(KILN.end + 1, len(TEXTS["a"]))
    place, _ = place_of(KNOWN, "matches", Stop("a", rest, 2), 1, 2)
    assert place.plain.endswith("in 1=3")


def test_each_place_says_once_that_a_text_is_that_of_another() -> None:
    assert same_text(KNOWN, "b") == ""
    assert what_it_has(KNOWN, "c", {}) == "same text as 1"
    told = ["\n".join(paragraph) for paragraph in told_of(KNOWN, ())]
    assert "Same text as 1: together they are one witness." in told[2]
    assert "Same text" not in told[1]
    assert any("Articles 1 and 3 have the same text." in p for p in pairs(KNOWN))
    many = Comparison(
        tuple(Article.from_text(ALONE, id=str(number)) for number in range(6))
    )
    assert same_text(many, "0") == "same text as 5 others"


def test_records_name_the_article_whose_text_another_has() -> None:
    assert article_record(ARTICLES[0])["same_text_as"] is None
    assert article_record(ARTICLES[2], "a")["same_text_as"] == "a"
    same = {(p["one"], p["other"]): p["same_text"] for p in pair_records(KNOWN)}
    assert same == {pair: set(pair) == {"a", "c"} for pair in same}
    assert any(same.values())


NAMED = Actor(
    "actor", "Ost", "place", ("Ost",), tuple(Mention(n, 12, 15, "Ost") for n in "abc")
)


def test_who_is_named_is_counted_once_in_a_text_and_its_copy() -> None:
    ids = [article.id for article in ARTICLES]
    (row,) = actor_rows([NAMED], ids, KNOWN.twins.places(ids))
    assert row.counts.total == 2
    assert "".join(text for text, _ in dots(row.counts)) == "• • = ·"
    many = [*ids, *"efgh"]
    (row,) = actor_rows([NAMED], many, KNOWN.twins.places(many))
    assert "".join(text for text, _ in dots(row.counts)).strip() == "2/7"
    told = actors(replace(KNOWN, actors=(NAMED,)))
    assert told == [
        [
            "Ost, place, named twice.",
            "In articles 1 and 3, which are one text, once; article 2, once.",
        ]
    ]


def test_what_articles_tell_is_said_to_be_of_one_text() -> None:
    assert in_articles(KNOWN, "d") == "article 4"
    assert in_articles(KNOWN, "ca") == "articles 1 and 3, which are one text"
    assert in_articles(KNOWN, "abcd") == (
        "articles 1, 2, 3 and 4, of which 1 and 3 are one text"
    )


def test_the_walk_of_an_actor_stops_once_in_a_text_and_its_copy() -> None:
    stops = mentions(KNOWN, NAMED)
    assert [stop.article for stop in stops] == ["a", "b"]
    assert {name for name, _ in stops[0].also} - {"a"} == {"b", "c"}
