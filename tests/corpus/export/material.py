"""Findings of two articles, of each kind one."""

from __future__ import annotations

from corpus import Article, Passage
from corpus.export.records import Recorder, article_record
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
