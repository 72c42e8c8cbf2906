"""Passages that articles share, how they agree or differ; stories that they tell."""

from corpus.matching.at_once import find_stories, match_all, match_pair
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
    "find_stories",
    "match_all",
    "match_pair",
]
