"""What is read: articles, and what is found in them. Knows no screen."""

from corpus.article import Article
from corpus.collection import Corpus
from corpus.reading import read
from corpus.texts import Passage, Problem, Span

__all__ = ["Article", "Corpus", "Passage", "Problem", "Span", "read"]
