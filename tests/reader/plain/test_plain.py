"""The read-out: a statement a line, in one order, with nothing to drive a terminal."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article, Problem
from corpus.comparing import compare
from corpus.comparison import Comparison
from corpus.models import Actor, Event, EventPassage, Match, Quote
from corpus.texts import Passage
from reader.plain.articles import pairs
from reader.plain.names import SectionName
from reader.plain.sections import SECTIONS, Material, read_out
from tests.three_events import FILES

PIER = "The old pier at Marrow Bay collapsed on Sunday night and nobody was hurt."
COST = "Repairs will cost 40 million crowns, said the harbour master, Ottilie Brandt."
DEAR = COST.replace("40", "90")
ALONE = "A fisherman had written four letters about rotten beams last winter."


def material_of(*texts: str, problems: tuple[Problem, ...] = ()) -> Material:
    articles = tuple(
        Article.from_text(text, id=f"{number}.txt", outlet=f"Outlet {number}")
        for number, text in enumerate(texts, 1)
    )
    *_, last = compare(articles)
    return Material(last.comparison, problems)


@pytest.fixture(scope="module")
def material() -> Material:
    return material_of(
        f"{PIER}\n\n{COST}\n\n{ALONE}", f"{COST}\n\n{PIER}", f"{DEAR}\n\n{PIER}"
    )


def section(material: Material, name: SectionName) -> list[str]:
    """The lines of one section without its heading."""
    lines = list(read_out(material, [name]))
    heading = next(at for at, line in enumerate(lines) if line.startswith("Section"))
    return [line for line in lines[heading + 1 :] if line]


def test_every_section_can_be_asked_for() -> None:
    assert tuple(SECTIONS) == tuple(SectionName)


def test_sections_are_numbered_and_keep_their_order(material: Material) -> None:
    heads = [line for line in read_out(material) if line.startswith("Section ")]
    assert [head.split(".")[0] for head in heads] == [
        f"Section {n} of 9" for n in range(1, 10)
    ]
    wanted = [SectionName.EVENTS, SectionName.CONFLICTS]
    told = [line for line in read_out(material, wanted) if line.startswith("Section")]
    assert told[0].startswith("Section 1 of 2. Where they disagree")
    assert told[1].startswith("Section 2 of 2. What happened when")


def test_articles_are_told_with_number_outlet_date_and_problems() -> None:
    article = Article.from_text(PIER, "a", "The pier", "Star", dt.date(2031, 5, 6))
    known = Comparison((article,))
    problem = Problem("b.txt", "this is no text")
    told = section(Material(known, (problem,)), SectionName.ARTICLES)
    assert told[0] == "Article 1: Star, 6 May 2031, 14 words."
    assert told[1] == "Title: The pier"
    assert told[-1] == "Not read: b.txt: this is no text"


def test_what_was_hidden_is_told_apart_from_what_is_damaged() -> None:
    material = material_of("One\u200b more \x1b[2J day.")
    (article,) = material.known.articles
    damaged = replace(article, hidden={**article.hidden, "broken byte": 1})
    told = section(Material(Comparison((damaged,))), SectionName.ARTICLES)
    assert told[-2:] == [
        "Hidden characters were removed: escape sequence 4 and zero-width character 1.",
        "Damaged in 1 place, shown as \ufffd.",
    ]


def test_what_is_read_but_not_whole_is_not_called_unread() -> None:
    problems = (Problem("1.txt", "is damaged"), Problem("b.pdf", "skipped"))
    told = section(material_of(PIER, problems=problems), SectionName.ARTICLES)
    assert told[-2:] == ["Noted: 1.txt: is damaged", "Not read: b.pdf: skipped"]


def test_a_conflict_says_who_prints_which_value(material: Material) -> None:
    told = section(material, SectionName.CONFLICTS)
    assert re.match(r"Match \d+, in articles 1, 2 and 3: .* disagrees; score", told[0])
    (differs,) = [line for line in told if line.startswith("They differ")]
    assert re.search(r"40.* in articles 1 and 2; 90.* in article 3\.$", differs)
    assert f"Articles 1 and 2: {COST}" in told
    assert f"Article 3: {DEAR}" in told


def test_what_all_share_is_told_once_with_all_who_have_it(material: Material) -> None:
    told = section(material, SectionName.IN_ALL)
    assert f"Articles 1, 2 and 3: {PIER}" in told


def test_what_all_have_by_several_matches_is_told_once() -> None:
    texts = ("Rain fell all night.", "All night rain fell.", "It rained all night.")
    articles = tuple(Article.from_text(t, str(n)) for n, t in enumerate(texts))
    here, *others = [Passage(str(n), 0, len(t)) for n, t in enumerate(texts)]
    known = Comparison(
        articles,
        tuple(Match(here, p, 70.0, "paraphrase", n) for n, p in enumerate(others, 1)),
    )
    assert section(Material(known), SectionName.IN_ALL) == [
        "In all articles, by several matches.",
        *(f"Article {n}: {text}" for n, text in enumerate(texts, 1)),
    ]


def test_all_that_share_a_passage_are_quoted_though_two_of_them_are_not_matched() -> (
    None
):
    texts = ("Rain fell all night.", "All night rain fell.", "It rained all night.")
    articles = tuple(Article.from_text(t, str(n)) for n, t in enumerate(texts))
    one, two, three = [Passage(str(n), 0, len(t)) for n, t in enumerate(texts)]
    four = Article.from_text("Night rain.", "3")
    last = Passage("3", 0, len(four.text))
    known = Comparison(
        (*articles, four),
        (
            Match(one, two, 70.0, "paraphrase", 1),
            Match(two, three, 70.0, "paraphrase", 2),
            Match(three, last, 70.0, "paraphrase", 2),
        ),
    )
    told = section(Material(known), SectionName.IN_ALL)
    assert [line.split(":")[0] for line in told[1:]] == [
        f"Article {n}" for n in range(1, 5)
    ]


def test_a_single_match_is_told_once() -> None:
    texts = ("Rain fell all night.", "All night rain fell.")
    articles = tuple(Article.from_text(t, str(n)) for n, t in enumerate(texts))
    one, two = [Passage(str(n), 0, len(t)) for n, t in enumerate(texts)]
    known = Comparison(articles, (Match(one, two, 70.0, "paraphrase", 1),))
    assert "1 match, in other words." in list(read_out(Material(known)))


def test_what_is_not_compared_is_told_with_its_reason() -> None:
    text = "Title: Rain\nDate: 2022-01-08\n\nRain fell all night on the Lisk."
    known = Comparison((Article.from_text(text, "a"),), ())
    told = section(Material(known), SectionName.ARTICLES)
    assert "Not compared, as no part of the story: labels." in told


def test_a_match_stands_in_one_section_only(material: Material) -> None:
    numbers = [
        line.split(",")[0]
        for line in read_out(material)
        if re.match(r"Match \d+, in", line)
    ]
    assert len(numbers) == len(set(numbers)) == len(material.known.groups)


def test_what_only_one_says_is_told_under_its_article(material: Material) -> None:
    told = section(material, SectionName.ONLY_HERE)
    assert told[0].startswith("Article 1, Outlet 1, 1 passage")
    assert told[1] == f"Article 1: {ALONE}"


def test_pairs_tell_both_ways(material: Material) -> None:
    told = section(material, SectionName.PAIRS)
    shares = [line for line in told if line.startswith("Articles")]
    assert any("of article 1 stands in article 2" in line for line in shares)
    assert all("the other way" in line for line in shares)


def test_a_pair_tells_who_probably_printed_first_what_was_copied() -> None:
    days = (dt.date(2031, 5, 4), dt.date(2031, 5, 6))
    articles = tuple(
        Article.from_text(COST, id=name, outlet=name.title(), published=day)
        for name, day in zip(("star", "post"), days, strict=True)
    )
    sides = (Passage("post", 0, len(COST)), Passage("star", 0, len(COST)))
    made = Comparison(articles, (Match(*sides, 99.0, "verbatim", 1),))
    ((_, *told),) = pairs(made)
    assert told == [
        "1 passage word for word or edited; probably first: 1 in article 1.",
        "Star is dated 2031-05-04, the next 2031-05-06.",
    ]


def test_actors_are_counted_by_article(material: Material) -> None:
    told = section(material, SectionName.ACTORS)
    at = next(n for n, line in enumerate(told) if line.startswith("Ottilie Brandt"))
    assert told[at].startswith("Ottilie Brandt, person, named 3 times")
    end = next(line for line in told[at:] if line.startswith("In article"))
    assert end == "In article 1, once; article 2, once; article 3, once."


def test_a_disputed_date_is_told_with_the_words_of_each() -> None:
    texts = ("The gate broke on 5 May.", "The gate broke on 6 May.")
    articles = tuple(Article.from_text(t, str(n)) for n, t in enumerate(texts))
    passages = tuple(
        EventPassage(str(n), 0, len(t), f"2031-05-0{5 + n}", None, "explicit")
        for n, t in enumerate(texts)
    )
    event = Event("e", "2031-05-05", "The gate broke", (), passages)
    known = Comparison(articles, events=(event,))
    told = section(Material(known), SectionName.EVENTS)
    assert told == [
        "5 May 2031: The gate broke. In articles 1 and 2.",
        "The articles disagree on the date: "
        "5 May 2031 in article 1; 6 May 2031 in article 2.",
        f"Article 1: {texts[0]}",
        f"Article 2: {texts[1]}",
    ]


def test_quotes_are_told_by_speaker_and_the_nameless_last() -> None:
    article = Article.from_text("“Stop,” said Ida. “Go,” somebody cried.", "a")
    quotes = (
        Quote("a", 1, 6, "Stop,", "p1", None),
        Quote("a", 19, 21, "Go", None, None),
    )
    known = Comparison((article,), actors=(Actor("p1", "Ida", "person", ("Ida",), ()),))
    told = section(Material(replace(known, quotes=quotes)), SectionName.QUOTES)
    assert told[0].startswith("Ida, 1 utterance")
    assert told[-1] == "Utterance 1, article 1: Go"


def test_wordings_of_one_utterance_tell_what_parts_them() -> None:
    texts = ["We shall keep the old pier open", "We must keep the pier open"]
    articles = tuple(
        Article.from_text(text, name) for name, text in zip("ab", texts, strict=True)
    )
    quotes = tuple(Quote(a.id, 0, len(a.text), a.text, "p1", None) for a in articles)
    ida = Actor("p1", "Ida", "person", ("Ida",), ())
    told = section(
        Material(Comparison(articles, actors=(ida,), quotes=quotes)), SectionName.QUOTES
    )
    assert told[-1] == (
        "Unlike the fullest wording, it has “We must” instead of “We shall” and "
        "cuts “old”."
    )


@given(st.lists(st.text(max_size=200), min_size=1, max_size=3))
def test_no_text_breaks_a_line_or_drives_a_terminal(texts: list[str]) -> None:
    trick = "\x1b]52;c;x\x07\x9b2J \u202e\r\n\u2028 Ada Lund said on 5 May 2031 “no”. "
    told = list(read_out(material_of(*(trick + text for text in texts))))
    assert not any(
        unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs")
        for line in told
        for character in line
        if character != "\u200c"  # spelling, in Persian
    )


def test_one_article_alone_has_nothing_to_compare_and_says_so() -> None:
    told = list(read_out(material_of(PIER)))
    assert told[0] == "hexapla: 1 article compared."
    assert "Section 2 of 9. Where they disagree: none." in told


def test_stories_are_told_where_there_are_several() -> None:
    several = material_of(*FILES.values())
    heads = [line for line in read_out(several) if line.startswith("Section ")]
    assert heads[1] == "Section 2 of 10. Which tell of one event: 2."
    first, *_, last = section(several, SectionName.STORIES)
    assert first.startswith("Story 1, told by articles 1, 2 and 3: ")
    assert sorted(re.findall(r"Outlet \d", last)) == ["Outlet 4", "Outlet 5"]


def test_one_story_is_told_when_it_is_asked_for(material: Material) -> None:
    first, *_ = section(material, SectionName.STORIES)
    assert first.startswith("Story 1, told by articles 1, 2 and 3: 2 matches, 1 ")


def test_what_one_text_alone_says_is_told_once_of_its_copies() -> None:
    told = section(material_of(ALONE, ALONE, PIER), SectionName.ONLY_HERE)
    assert told[0].startswith("Article 1, Outlet 1 (same text as 2), 1 passage that")
    assert not any(line.startswith("Article 2") for line in told)


def test_what_was_piped_in_has_no_dash_for_a_source() -> None:
    known = Comparison((replace(Article.from_text(PIER, id="-"), source="-"),))
    told = section(Material(known), SectionName.ARTICLES)
    assert "Source: standard input" in told


def test_an_event_without_a_date_begins_as_a_sentence_does() -> None:
    made = material_of("The bridge at Orlow fell on Monday, the police said.")
    told = section(made, SectionName.EVENTS)
    assert told[0].startswith("No date: The bridge")
