"""A spaCy pipeline as the tagger: chosen by name, with our tokens, under our rules."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from corpus.actors import (
    choose_recogniser,
    find_actors,
    installed_pipelines,
    is_pipeline,
)
from corpus.actors.tagging import pipelines
from corpus.article import Article
from corpus.choices import AUTO, BUILT_IN
from corpus.comparing import compare
from corpus.errors import PipelineError

STORY = "Several envoys of Grolm met in Peru. Nobody from Vellmar came."


class Everything:
    """A pipeline that takes every capitalised word for an organisation."""

    vocab = None

    def pipe(self, texts: Iterable[list[str]]) -> Iterator[SimpleNamespace]:
        for words in texts:
            capital = [k for k, word in enumerate(words) if word[0].isupper()]
            ents = [SimpleNamespace(start=k, end=k + 1, label_="ORG") for k in capital]
            yield SimpleNamespace(ents=ents)


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    known = (pipelines.load_pipeline, pipelines.installed_pipelines)
    for one in known:
        one.cache_clear()
    yield
    for one in known:
        one.cache_clear()


@pytest.fixture
def spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for spaCy in which `en_odd` can be loaded."""

    def load(name: str, exclude: list[str]) -> object:
        if name not in {"en_odd", "en_odd_md"}:
            raise OSError(f"[E050] no {name}\nsecond line")
        return Everything()

    main, tokens = ModuleType("spacy"), ModuleType("spacy.tokens")
    main.load = load
    tokens.Doc = lambda vocab, words: words
    monkeypatch.setitem(sys.modules, "spacy", main)
    monkeypatch.setitem(sys.modules, "spacy.tokens", tokens)


def install(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    found = [SimpleNamespace(name=name) for name in names]
    monkeypatch.setattr(metadata, "entry_points", lambda group: found)
    installed_pipelines.cache_clear()


def types_of(recogniser: str) -> dict[str, str]:
    article = Article.from_text(STORY, id="a")
    return {a.name: a.type for a in find_actors([article], recogniser)}


@pytest.mark.usefixtures("spacy")
def test_the_pipeline_tags_and_the_rules_set_right() -> None:
    kinds = types_of("en_odd")
    assert kinds == {
        "Grolm": "organisation",
        "Peru": "place",
        "Vellmar": "organisation",
    }


@pytest.mark.usefixtures("spacy")
def test_a_pipeline_that_is_not_there_is_told_in_one_line() -> None:
    with pytest.raises(PipelineError, match=r"^en_none cannot be loaded .*E050.*\)$"):
        pipelines.load_pipeline("en_none")


def test_a_pipeline_without_spacy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(PipelineError, match="needs spaCy"):
        pipelines.load_pipeline("en_odd")


@pytest.mark.usefixtures("spacy")
def test_what_ships_stands_in_for_a_pipeline_that_fails_and_says_so() -> None:
    chosen = choose_recogniser("en_none")
    assert chosen.name == BUILT_IN
    assert chosen.notice.startswith("en_none cannot be loaded")
    assert "\n" not in chosen.notice
    assert types_of("en_none") == types_of(BUILT_IN)


@pytest.mark.usefixtures("spacy")
def test_auto_is_a_pipeline_where_a_larger_one_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    install(monkeypatch, "en_odd", "en_odd_md", "de_odd_lg")
    assert choose_recogniser(AUTO).name == "en_odd_md"
    assert choose_recogniser(BUILT_IN).name == BUILT_IN
    install(monkeypatch)
    assert choose_recogniser(AUTO).name == BUILT_IN


@pytest.mark.usefixtures("spacy")
def test_a_small_pipeline_is_used_only_when_it_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    install(monkeypatch, "en_odd_sm", "en_odd")
    assert choose_recogniser(AUTO).name == BUILT_IN
    assert choose_recogniser("en_odd").name == "en_odd"


def test_the_largest_pipeline_comes_first_and_other_languages_never(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    install(monkeypatch, "en_odd", "en_core_web_sm", "fr_core_lg", "en_core_web_trf")
    assert installed_pipelines() == ("en_core_web_trf", "en_core_web_sm", "en_odd")


def test_a_folder_with_a_configuration_is_a_pipeline(tmp_path: Path) -> None:
    assert not is_pipeline(str(tmp_path))
    (tmp_path / "config.cfg").touch()
    assert is_pipeline(str(tmp_path))


@pytest.mark.usefixtures("spacy")
def test_a_comparison_says_what_recognised_the_names() -> None:
    article = Article.from_text(STORY, id="a")
    *_, last = compare([article], recogniser="en_odd")
    assert last.comparison.recogniser == "en_odd"
    assert not last.comparison.recogniser_notice
    *_, last = compare([article], recogniser="en_none")
    assert last.comparison.recogniser == BUILT_IN
    assert "en_none" in last.comparison.recogniser_notice


def test_without_a_pipeline_spacy_is_not_loaded() -> None:
    find_actors([Article.from_text("Ada Quill left.", id="a")])
    assert "spacy" not in sys.modules


def test_a_pipeline_of_spacy_itself_is_loaded_from_its_folder(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy", reason="the extra spacy is not installed")
    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "ORG", "pattern": [{"TEXT": "Grolm"}]}])
    pipeline.to_disk(tmp_path)
    assert choose_recogniser(str(tmp_path)).name == str(tmp_path)
    assert types_of(str(tmp_path))["Grolm"] == "organisation"
