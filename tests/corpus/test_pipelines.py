"""A spaCy pipeline as the tagger: asked by name, with our tokens, under our rules."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace

import pytest

from corpus.actors import find_actors, pipelines
from corpus.article import Article


@pytest.fixture
def spacy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A stand-in that takes every capitalised word for an organisation."""

    def pipeline(words: list[str]) -> SimpleNamespace:
        capital = [k for k, word in enumerate(words) if word[0].isupper()]
        ents = [SimpleNamespace(start=k, end=k + 1, label_="ORG") for k in capital]
        return SimpleNamespace(ents=ents)

    def load(name: str, exclude: list[str]) -> object:
        if name != "en_odd":
            raise OSError(name)
        pipeline.vocab = None  # type: ignore[attr-defined]
        return pipeline

    main, tokens = ModuleType("spacy"), ModuleType("spacy.tokens")
    main.load = load  # type: ignore[attr-defined]
    tokens.Doc = lambda vocab, words: words  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "spacy", main)
    monkeypatch.setitem(sys.modules, "spacy.tokens", tokens)
    pipelines.load_pipeline.cache_clear()
    yield
    pipelines.load_pipeline.cache_clear()


@pytest.mark.usefixtures("spacy")
def test_the_pipeline_tags_and_the_rules_set_right() -> None:
    article = Article.from_text("Several envoys of Grolm met in Peru.", id="a")
    kinds = {a.name: a.type for a in find_actors([article], pipeline="en_odd")}
    assert kinds == {"Grolm": "organisation", "Peru": "place"}


@pytest.mark.usefixtures("spacy")
def test_a_pipeline_that_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError, match="en_none"):
        find_actors([], pipeline="en_none")


def test_without_a_pipeline_spacy_is_not_loaded() -> None:
    find_actors([Article.from_text("Ada Quill left.", id="a")])
    assert "spacy" not in sys.modules
