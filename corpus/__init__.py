"""What is read: articles, and what they share, tell and contradict. Knows no screen."""

from corpus.article import Article
from corpus.collection import Corpus
from corpus.models import Passage, Problem, Span
from corpus.reading import read

__all__ = ["Article", "Corpus", "Passage", "Problem", "Span", "read"]
