"""Who says what: direct speech, its speakers, and its wordings over articles."""

from corpus.quotes.find import find_quotes
from corpus.quotes.utterances import Utterance, group_utterances
from corpus.quotes.wordings import Change, Wording, compare_wordings

__all__ = [
    "Change",
    "Utterance",
    "Wording",
    "compare_wordings",
    "find_quotes",
    "group_utterances",
]
