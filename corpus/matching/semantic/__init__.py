"""Likeness of meaning, told by an encoder of sentences where a reader has one."""

from corpus.matching.semantic.choosing import (
    MOST_ARTICLES,
    MOST_SENTENCES,
    Choice,
    choose_encoder,
    encoder_named,
    excess,
    installed_encoders,
    is_encoder,
)
from corpus.matching.semantic.encoder import Encoder

__all__ = [
    "MOST_ARTICLES",
    "MOST_SENTENCES",
    "Choice",
    "Encoder",
    "choose_encoder",
    "encoder_named",
    "excess",
    "installed_encoders",
    "is_encoder",
]
