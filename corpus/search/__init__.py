"""Search in the texts of articles."""

from corpus.search.find import SearchMode, find_text

__all__ = ["SearchMode", "find_text"]
