"""Findings as records: true to the texts, in a fixed order, and valid JSON."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from corpus.export.groups import group_records
from corpus.export.records import Recorder, article_record
from corpus.json_text import notate
from corpus.kinds import graded
from corpus.matching.groups import collect_groups
from corpus.models import (
    Quote,
    Story,
)
from tests.corpus.export.material import (
    EVENT,
    LEFT,
    MATCH,
    RIGHT,
    STORY,
    everything,
    recorder,
)


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
