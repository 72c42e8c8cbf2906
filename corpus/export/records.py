"""Findings as the JSON objects that other programs rely on: names, order and types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from corpus.article import Article
from corpus.models import Actor, Event, EventPassage, Match, Quote, Story
from corpus.texts import Passage, Placed, Problem, Span

if TYPE_CHECKING:
    from corpus.quotes import Wording

Record = dict[str, Any]
"""What `json.dumps` takes; keys in the order in which they are written."""


class Recorder:
    """Turns what was found in a set of articles into records."""

    def __init__(
        self, articles: Iterable[Article], actors: Iterable[Actor] = ()
    ) -> None:
        """Take the articles and actors that the findings refer to by id."""
        self._articles: Mapping[str, Article] = {a.id: a for a in articles}
        self._names: Mapping[str, str] = {a.id: a.name for a in actors}

    def passage(self, placed: Placed) -> Record:
        """The place of something, and its words."""
        return {
            "article": placed.article,
            "start": placed.start,
            "end": placed.end,
            "text": self._articles[placed.article].text[placed.start : placed.end],
        }

    def story(self, story: Story, place: int) -> Record:
        """Which articles tell of one event, the most central first.

        Args:
            story: A story of these articles.
            place: Its place among the stories, from 1; not a lasting number.
        """
        articles = [self._articles[article] for article in story.articles]
        days = sorted(a.published.isoformat() for a in articles if a.published)
        return {
            "story": place,
            "title": articles[0].title,
            "articles": list(story.articles),
            "outlets": sorted({a.outlet for a in articles if a.outlet}),
            "first_published": days[0] if days else None,
            "last_published": days[-1] if days else None,
        }

    def match(self, match: Match) -> Record:
        """Two passages and what they share."""
        return {
            "group": match.group,
            "kind": match.kind,
            "score": round(float(match.score), 2),
            "left": self.passage(match.left),
            "right": self.passage(match.right),
            "differs": [
                {"kind": d.kind, "left": d.left, "right": d.right}
                for d in match.differs
            ],
            "flags": sorted(match.flags),
        }

    def actor(self, actor: Actor) -> Record:
        """Who acts, under which names, and where."""
        return {
            "id": actor.id,
            "name": actor.name,
            "type": actor.type,
            "aliases": list(actor.aliases),
            "mentions": [self.passage(mention) for mention in actor.mentions],
            "role": actor.role,
            "curated": actor.curated,
        }

    def event(self, event: Event) -> Record:
        """Something dated, and every passage that tells of it."""
        return {
            "id": event.id,
            "date": event.date,
            "label": event.label,
            "actors": list(event.actors),
            "passages": [self._telling(passage) for passage in event.passages],
            "actor_names": [self._names.get(actor, actor) for actor in event.actors],
        }

    def quotes(self, found: Iterable[Quote]) -> list[Record]:
        """Direct speech in order of article and place, with numbers of utterances."""
        from corpus.quotes import compare_wordings, group_utterances

        records = [
            (wording.quote, self._quote(wording, number))
            for number, utterance in enumerate(group_utterances(found), 1)
            for wording in compare_wordings(utterance.quotes)
        ]
        records.sort(key=lambda told: (told[0].article, told[0].start, told[0].end))
        return [record for _, record in records]

    def _quote(self, wording: Wording, utterance: int) -> Record:
        """A quote, its speaker, and how it differs from the fullest wording."""
        quote = wording.quote
        return self.passage(quote) | {
            "speaker": quote.speaker,
            "cue": self.passage(quote.cue) if quote.cue else None,
            "speaker_name": self._names.get(quote.speaker or "", quote.speaker),
            "utterance": utterance,
            "changes": [
                self.passage(_within(quote, change.span))
                | {"kind": change.kind, "instead": change.instead}
                for change in wording.changes
            ],
        }

    def _telling(self, passage: EventPassage) -> Record:
        words = passage.expression
        return self.passage(passage) | {
            "date": passage.date,
            "expression": self.passage(words) if words else None,
            "basis": passage.basis,
            "doubt": passage.doubt,
        }


def _within(quote: Quote, span: Span) -> Passage:
    """A span of a quote as a passage of its article."""
    return Passage(quote.article, quote.start + span.start, quote.start + span.end)


def article_record(article: Article, same_text_as: str | None = None) -> Record:
    """An article with its text, and what is known of it.

    Args:
        article: The article.
        same_text_as: The id of an earlier article that has the same text.
    """
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else None,
        "published_basis": article.published_basis,
        "source": article.source,
        "sha256": article.sha256,
        "language": article.language,
        "chars": len(article.text),
        "words": article.words,
        "text": article.text,
        "body": [article.body.start, article.body.end],
        "boilerplate": [
            {"start": b.start, "end": b.end, "reason": b.reason}
            for b in article.boilerplate
        ],
        "hidden": dict(sorted(article.hidden.items())),
        "same_text_as": same_text_as,
    }


def problem_record(problem: Problem) -> Record:
    """A source that could not be read, and why."""
    return {"source": problem.source, "reason": problem.reason}
