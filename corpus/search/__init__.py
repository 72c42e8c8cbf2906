"""Where the articles say what the reader looks for."""

from corpus.search.find import SearchMode, find_text

__all__ = ["SearchMode", "find_text"]
