"""What can go wrong with a corpus.

CorpusError
├── UnreadableError   a source cannot be read; its message is one line for a person
├── SpanError         a span lies outside its article
├── SearchError       a query that cannot be searched for
├── ExcerptError      the excerpts cannot be read or written
├── CurationError     what the reader decided about actors cannot be read or written
├── PipelineError     a recogniser of names that was asked for cannot be used
└── EncoderError      an encoder of sentences that was asked for cannot be used
"""

from __future__ import annotations


class CorpusError(Exception):
    """Anything the reader of a corpus should be told in one line."""


class UnreadableError(CorpusError):
    """A source cannot be read; the message is the reason."""


class SpanError(CorpusError):
    """A span lies outside the article it claims."""


class SearchError(CorpusError):
    """A query cannot be searched for; the message is the reason."""


class ExcerptError(CorpusError):
    """The reader's excerpts cannot be read or written."""


class CurationError(CorpusError):
    """What is decided about actors makes no sense, or cannot be read or written."""


class PipelineError(CorpusError):
    """A recogniser of names cannot be used; the message is one line for a person."""


class EncoderError(CorpusError):
    """An encoder of sentences cannot be used; the message is one line for a person."""
