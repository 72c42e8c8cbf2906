"""Passages that articles share, and how they agree or differ."""

from corpus.matching.at_once import match_all, match_pair
from corpus.matching.diff import WordChange, compare_words
from corpus.matching.groups import collect_groups
from corpus.matching.matcher import Matcher, Profile, Progress
from corpus.matching.provenance.origins import Origin, find_origin

__all__ = [
    "Matcher",
    "Origin",
    "Profile",
    "Progress",
    "WordChange",
    "collect_groups",
    "compare_words",
    "find_origin",
    "match_all",
    "match_pair",
]
