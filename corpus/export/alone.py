"""Records of what only one article of a set says."""

from __future__ import annotations

from corpus.comparison import Comparison
from corpus.coverage import alone_in
from corpus.export.records import Record, Recorder
from corpus.texts import Passage

MOST = 30
"""Articles up to which this is exported; of more, it would be most of their text."""


def alone_records(known: Comparison) -> list[Record]:
    """For each text, under its first article, the passages that no other has."""
    if not 1 < len(known.articles) <= MOST:
        return []
    recorder = Recorder(known.articles)
    return [
        {
            "article": article.id,
            "passages": [
                recorder.passage(Passage(article.id, span.start, span.end))
                for span in alone_in(known, article)
            ],
        }
        for article in known.articles
        if article.id not in known.twins
    ]
