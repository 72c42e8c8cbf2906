"""Who acts: people, organisations and places, merged over all articles."""

from corpus.actors.aliases.merging import merge_mentions
from corpus.actors.find import find_actors
from corpus.actors.tagging.pipelines import installed_pipelines, is_pipeline
from corpus.actors.tagging.recogniser import choose_recogniser

__all__ = [
    "choose_recogniser",
    "find_actors",
    "installed_pipelines",
    "is_pipeline",
    "merge_mentions",
]
