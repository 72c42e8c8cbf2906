"""What is read: articles, and what they share, tell and contradict. Knows no screen."""

from corpus.article import Article
from corpus.models import Passage, Problem, Span

__all__ = ["Article", "Passage", "Problem", "Span"]
