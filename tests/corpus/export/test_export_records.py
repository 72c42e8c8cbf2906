"""Findings as records: true to the texts, in a fixed order, and valid JSON."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus import Article, Passage
from corpus.comparison import Comparison
from corpus.export.alone import MOST, alone_records
from corpus.export.groups import group_records
from corpus.export.pairs import pair_records
from corpus.export.records import Recorder, article_record
from corpus.export.report import write_report
from corpus.json_text import notate
from corpus.kinds import graded
from corpus.matching.groups import collect_groups
from corpus.models import (
    Actor,
    Difference,
    Event,
    EventPassage,
    Match,
    Mention,
    Quote,
    Story,
)

LEFT = Article.from_text(
    "Ida Brun said it cost 4 crowns.", id="l", outlet="Star", title="Cost"
)
RIGHT = Article.from_text("“It cost 5 crowns,” Brun said on 6 May 2031.", id="r")
ACTOR = Actor(
    "p1",
    "Ida Brun",
    "person",
    ("Ida Brun", "Brun"),
    (Mention("l", 0, 8, "Ida Brun"), Mention("r", 20, 24, "Brun")),
    role="Mayor",
)
MATCH = Match(
    Passage("l", 14, 30),
    Passage("r", 1, 17),
    87.456,
    "conflict",
    2,
    (Difference("number", "4 crowns", "5 crowns"),),
    frozenset({"quote", "credit"}),
)
EVENT = Event(
    "e1",
    "2031-05-06",
    "Brun speaks",
    ("p1",),
    (
        EventPassage("r", 0, 44, "2031-05-06", Passage("r", 33, 43), "explicit", None),
        EventPassage("l", 0, 31, None, None, "none", "no date"),
    ),
)
QUOTE = Quote("r", 1, 18, "It cost 5 crowns,", "p1", Passage("r", 25, 29))

STORY = Story(("r", "l"))

recorder = Recorder([LEFT, RIGHT], [ACTOR])


def everything() -> dict:
    return {
        "articles": [article_record(LEFT), article_record(RIGHT)],
        "matches": [recorder.match(MATCH)],
        "actors": [recorder.actor(ACTOR)],
        "events": [recorder.event(EVENT)],
        "quotes": recorder.quotes([QUOTE]),
        "stories": [recorder.story(STORY, 1)],
    }


def passages(value: object) -> list[dict]:
    """Every record anywhere that has a place in an article."""
    if isinstance(value, list):
        return [found for item in value for found in passages(item)]
    if not isinstance(value, dict):
        return []
    own = [value] if {"article", "start", "end"} <= set(value) else []
    return own + [found for item in value.values() for found in passages(item)]


def test_every_passage_is_the_text_it_points_at() -> None:
    texts = {"l": LEFT.text, "r": RIGHT.text}
    found = passages(list(everything().values()))
    assert len(found) == 9
    for p in found:
        assert p["text"] == texts[p["article"]][p["start"] : p["end"]]


def test_the_keys_of_the_contract_come_first_and_in_its_order() -> None:
    contract = {
        "articles": "id title outlet published published_basis source sha256 language "
        "chars words text body boilerplate hidden",
        "matches": "group kind score left right differs",
        "actors": "id name type aliases mentions",
        "events": "id date label actors passages",
        "quotes": "article start end text speaker cue",
    }
    for noun, keys in contract.items():
        for record in everything()[noun]:
            assert list(record)[: len(keys.split())] == keys.split()


def test_a_telling_of_an_event_keeps_its_own_date_and_words() -> None:
    explicit, undated = recorder.event(EVENT)["passages"]
    assert explicit["expression"]["text"] == "6 May 2031"
    assert (undated["expression"], undated["doubt"]) == (None, "no date")


def test_a_story_tells_who_tells_it_and_when() -> None:
    assert recorder.story(STORY, 3) == {
        "story": 3,
        "title": RIGHT.title,
        "articles": ["r", "l"],
        "outlets": ["Star"],
        "first_published": None,
        "last_published": None,
    }
    days = (dt.date(2031, 5, 9), dt.date(2031, 5, 6))
    dated = [Article.from_text("x", id=str(day), published=day) for day in days]
    told = Recorder(dated).story(Story(tuple(article.id for article in dated)), 1)
    assert (told["first_published"], told["last_published"]) == (
        "2031-05-06",
        "2031-05-09",
    )


def test_a_report_lists_stories_where_there_are_several() -> None:
    found = everything()
    assert "## Stories" not in write_report(found)
    third = Article.from_text("Apart.", id="z", title="Apart")
    found["articles"].append(article_record(third))
    assert "## Stories\n\n- " in write_report(found)


def test_a_date_is_written_as_one() -> None:
    dated = Article.from_text("x", id="a", published=dt.date(2031, 5, 6))
    assert article_record(dated)["published"] == "2031-05-06"


def test_a_group_has_each_passage_and_difference_once() -> None:
    match = recorder.match(MATCH)
    near = match | {"kind": "near", "score": 100.0}
    other = match | {"group": 1}
    first, second = group_records([match, near, other])
    assert (first["group"], second["group"]) == (1, 2)
    assert (second["kind"], len(second["passages"])) == ("conflict", 2)
    (differs,) = match["differs"]
    values = {
        differs["left"]: [match["left"]["article"]],
        differs["right"]: [match["right"]["article"]],
    }
    assert second["differs"] == [{"kind": differs["kind"], "values": values}]
    assert second["score"] == round((87.46 + 100) / 2, 2)


def test_the_score_of_a_group_has_two_decimals() -> None:
    scored = [recorder.match(MATCH) | {"score": score} for score in (80.0, 80.0, 81.0)]
    (group,) = group_records(scored)
    assert group["score"] == 80.33


def test_a_group_scores_the_same_in_a_record_as_on_the_screen() -> None:
    scored = [replace(MATCH, score=score) for score in (45.0, 57.9)]
    (group,) = collect_groups(scored)
    (record,) = group_records(map(recorder.match, scored))
    assert graded(group.score) == graded(record["score"]) == "51 of 100"


def test_a_passage_inside_another_of_its_article_is_not_told_again() -> None:
    match = recorder.match(MATCH)
    left = match["left"]
    inner = match | {"left": left | {"start": left["start"] + 1}}
    (group,) = group_records([inner, match])
    assert group["passages"] == [left, match["right"]]


def test_a_report_tells_of_every_finding() -> None:
    report = write_report(everything(), [{"source": "x.pdf", "reason": "no text"}])
    for told in (
        "# 2 articles compared",
        "## Contradictions\n\n### Match 2: ≠ conflict, 87 of 100",
        "- They differ in number: 4 crowns in 1 Star; 5 crowns in 2 r",
        "```text\nit cost 4 crowns\n```",
        "(2 r: 2031-05-06; 1 Star: undated); doubt about the date: no date",
        "- Ida Brun, person, 2 mentions in articles 1 and 2; called Mayor; also Brun",
        "- Credited to an agency, quoted speech",
        "- Ida Brun: “It cost 5 crowns,” (2 r, characters 1 to 18)",
        "- `x.pdf`: no text",
    ):
        assert told in report
    assert "## Shared passages" not in report


def test_a_report_tells_who_probably_copied_from_whom() -> None:
    days = {"l": dt.date(2031, 5, 4), "r": dt.date(2031, 5, 6)}
    articles = tuple(replace(a, published=days[a.id]) for a in (LEFT, RIGHT))
    copied = replace(MATCH, kind="verbatim", differs=())
    known = Comparison(articles, (copied, replace(MATCH, group=3)))
    report = write_report({**everything(), "pairs": pair_records(known)})
    (line,) = [line for line in report.splitlines() if "the other way" in line]
    assert line.endswith(
        "; 2 matches, 1 conflict; 1 word for word or edited, probably first: "
        "1 in 1 Star (Star is dated 2031-05-04, the next 2031-05-06.)"
    )
    assert "## How much they share" not in write_report(everything())


def test_a_report_says_what_makes_a_contradiction_doubtful() -> None:
    found = everything()
    (match,) = found["matches"]
    report = write_report({**found, "matches": [match | {"flags": ["days"]}]})
    assert "- Reported on different days: the later number may be an update" in report


def test_a_report_tells_numbers_of_different_days_with_those_days() -> None:
    found = everything()
    days = "2031-05-04", "2031-05-06"
    for article, date in zip(found["articles"], days, strict=True):
        article["published"] = date
    (match,) = found["matches"]
    told = "- They differ in number: 4 crowns in 1 Star; 5 crowns in 2 r\n"
    assert told in write_report(found)
    dated = write_report({**found, "matches": [match | {"flags": ["days"]}]})
    assert "4 crowns in 1 Star, 4 May 2031; 5 crowns in 2 r, 6 May 2031" in dated


def test_a_report_tells_what_only_one_article_says() -> None:
    known = Comparison((LEFT, RIGHT), (replace(MATCH, left=Passage("l", 0, 31)),))
    mine, theirs = alone_records(known)
    assert mine == {"article": "l", "passages": []}
    assert [side["text"] for side in theirs["passages"]] == []
    apart = Comparison((LEFT, RIGHT))
    report = write_report({**everything(), "alone": alone_records(apart)})
    assert "## What only one says\n\n### 1 Star\n\n- 1 passage that" in report
    assert f"1 Star, characters 0 to 31:\n\n```text\n{LEFT.text}\n```" in report
    report = write_report({**everything(), "alone": alone_records(known)})
    assert "### 1 Star\n\n- everything in it stands in others, too" in report
    assert "## What only one says" not in write_report(everything())


def test_what_one_text_says_is_told_once_of_its_copies() -> None:
    copy = replace(LEFT, id="copy")
    told = alone_records(Comparison((LEFT, copy, RIGHT)))
    assert [one["article"] for one in told] == ["l", "r"]


def test_what_one_says_is_not_told_of_one_article_nor_of_very_many() -> None:
    assert not alone_records(Comparison((LEFT,)))
    many = tuple(replace(LEFT, id=str(number)) for number in range(MOST + 1))
    assert not alone_records(Comparison(many))


def test_a_long_title_is_told_whole_but_once_in_a_report() -> None:
    found = everything()
    title = "A pier that fell " * 6
    found["articles"][0] |= {"outlet": None, "title": title.strip()}
    report = write_report(found)
    assert report.count(title.strip()) == 1
    assert (
        "### 1 A pier that fell A pier that fell A pier that fell A pier t…" in report
    )


def test_a_report_of_nothing_is_a_report() -> None:
    nothing = {noun: [] for noun in everything()}
    assert write_report(nothing) == "# 0 articles compared\n"


@given(st.recursive(st.text() | st.integers() | st.none(), st.lists))
def test_json_means_what_it_meant(value: object) -> None:
    assert json.loads(notate(value)) == value


@given(st.text(st.characters()))
def test_json_can_be_encoded_and_drives_no_terminal(text: str) -> None:
    written = notate({"x": text + "\udcff"})
    written.encode()
    assert not any(
        ch < " " or "\x7f" <= ch < "\xa0" for ch in written.replace("\n", "")
    )


def test_wordings_of_one_utterance_tell_where_they_depart() -> None:
    texts = {
        "a": "“We shall keep the old harbour open,” said Ida.",
        "b": "“We must keep the harbour open,” said Ida.",
    }
    articles = [Article.from_text(text, id=id_) for id_, text in texts.items()]
    quotes = [
        Quote(name, 1, text.index(","), text[1 : text.index(",")], "ida", None)
        for name, text in texts.items()
    ]
    full, other = Recorder(articles).quotes(quotes[::-1])
    assert full["utterance"] == other["utterance"] == 1
    assert full["changes"] == []
    told = [(c["kind"], c["text"], c["instead"]) for c in other["changes"]]
    assert told == [("altered", "We must", "We shall"), ("cut", "", "old")]
    change = other["changes"][0]
    assert texts["b"][change["start"] : change["end"]] == "We must"
