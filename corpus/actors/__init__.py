"""Who acts: people, organisations and places, merged over all articles."""

from corpus.actors.find import find_actors
from corpus.actors.merging import merge_mentions
from corpus.actors.pipelines import installed_pipelines
from corpus.actors.recogniser import recogniser_notice

__all__ = ["find_actors", "installed_pipelines", "merge_mentions", "recogniser_notice"]
