"""Who says what: direct speech, its speakers, and its wordings over articles."""

from corpus.quotes.find import find_quotes
from corpus.quotes.utterances import Utterance, group_utterances

__all__ = ["Utterance", "find_quotes", "group_utterances"]
