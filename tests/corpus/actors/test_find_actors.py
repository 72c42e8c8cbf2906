"""Finding who acts: what is a mention, where it begins and ends, and what is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors import choose_recogniser, find_actors
from corpus.actors.tagging import recogniser
from corpus.actors.tagging.capitals import tag_capitals
from corpus.article import Article
from corpus.choices import BUILT_IN
from corpus.models import Actor
from corpus.texts import Boilerplate

STORY = (
    "VELLMAR, Freedonia (AP) — President Tomas Orrin said on Friday that the Freedonian"
    " Foreign Ministry would answer.\n\n"
    "Orrin, 61, spoke after Lena Marsh, the mayor of Vellmar, had resigned. The Harbour"
    " Workers Union (HWU) welcomed the news. The HWU had called for it.\n\n"
    "Ms. Marsh’s office gave no comment."
)


def article(text: str, id: str = "a") -> Article:
    return Article.from_text(text, id=id)


def named(actors: list[Actor]) -> dict[str, Actor]:
    return {actor.name: actor for actor in actors}


def texts(actors: list[Actor]) -> set[str]:
    return {m.text for actor in actors for m in actor.mentions}


@pytest.fixture
def without_model(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    monkeypatch.setattr(recogniser, "_tagger", lambda: None)
    return lambda: None


def test_a_story_gives_its_people_with_roles() -> None:
    actors = named(find_actors([article(STORY)]))
    assert actors["Tomas Orrin"].type == "person"
    assert set(actors["Tomas Orrin"].aliases) == {"Tomas Orrin", "Orrin"}
    assert actors["Lena Marsh"].role == "mayor of Vellmar"
    assert len(actors["Lena Marsh"].mentions) == 2


def test_an_acronym_and_its_long_form_are_one_organisation() -> None:
    actors = named(find_actors([article(STORY)]))
    union = actors["Harbour Workers Union"]
    assert (union.type, len(union.mentions)) == ("organisation", 3)


def test_an_agency_that_signs_a_story_is_nobody() -> None:
    found = find_actors(
        [article("The weir at Vellmar was mended, Orrin said.  Reuter")]
    )
    assert {actor.name: actor.type for actor in found}["Reuter"] == "organisation"


def test_the_place_of_a_dateline_is_a_mention() -> None:
    place = next(a for a in find_actors([article(STORY)]) if a.name == "Vellmar")
    assert place.type == "place"
    assert place.mentions[0].start == 0


def test_a_mention_holds_neither_determiner_nor_possessive() -> None:
    found = texts(find_actors([article("The Navy of Peru’s chief met Peru's allies.")]))
    assert sorted(found) == ["Navy of Peru", "Peru"]


def test_boilerplate_holds_no_mention() -> None:
    text = "Ada Quill spoke in Geneva.\nSee also Boris Vane in Lisbon."
    made = article(text)
    cut = replace(made, boilerplate=(Boilerplate(27, len(text), "see also"),))
    assert "Boris Vane" not in texts(find_actors([cut]))
    assert "Ada Quill" in texts(find_actors([cut]))


def test_names_never_run_over_a_line_end() -> None:
    found = texts(find_actors([article("Ada Quill\nBoris Vane met in Lima.")]))
    assert "Ada Quill" in found
    assert all("\n" not in text for text in found)


@pytest.mark.parametrize(
    "text",
    [
        "Several people left. Protests went on. Updates follow. People were tired.",
        "Protests Grow As Prices Rise Again",
        "On Monday, in January, the Russian and Kenyan teams met.",
    ],
)
def test_a_capital_alone_makes_no_actor(text: str) -> None:
    assert find_actors([article(text)]) == []


def test_a_title_between_an_organisation_and_a_person_parts_them() -> None:
    text = (
        "NATO Secretary General Ada Quill said so. Envoy to the US Boris Vane agreed."
    )
    actors = named(find_actors([article(text)]))
    assert {"NATO", "Ada Quill", "Boris Vane"} <= set(actors)


def test_a_name_glued_to_a_caption_is_cut() -> None:
    text = "The director spoke. Everyone heard Ada QuillmarshDirector of the works."
    found = texts(find_actors([article(text + "\nAda Quillmarsh said so.")]))
    assert "Ada Quillmarsh" in found
    assert not any("Director" in text for text in found)


def test_a_country_is_found_before_a_hyphen() -> None:
    assert "Peru" in texts(find_actors([article("A Peru-based firm closed.")]))


@pytest.mark.usefixtures("without_model")
def test_rules_alone_find_names_and_say_so() -> None:
    actors = named(find_actors([article(STORY)]))
    assert {"Tomas Orrin", "Lena Marsh", "Harbour Workers Union"} <= set(actors)
    assert choose_recogniser(BUILT_IN).notice


def test_the_model_is_loaded_without_a_notice() -> None:
    assert not choose_recogniser(BUILT_IN).notice


def test_the_order_of_the_articles_changes_nothing() -> None:
    first = article(STORY, "a")
    second = article("Orrin and Marsh met in Vellmar. Orrin left.", "b")
    assert find_actors([first, second]) == find_actors([second, first])


def test_ids_are_unique_slugs() -> None:
    actors = find_actors([article(STORY)])
    assert len({actor.id for actor in actors}) == len(actors)
    assert "tomas-orrin" in {actor.id for actor in actors}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from([*"aA.,\n“”()'’- é1&\u0301", "Peru", "Mr. "]), max_size=60)
)
def test_every_mention_is_exactly_its_text(parts: list[str]) -> None:
    made = article("".join(parts))
    for actor in find_actors([made]):
        for m in actor.mentions:
            assert made.text[m.start : m.end] == m.text


@pytest.mark.parametrize("unit", ["A", "a", "A.", "(", "A-", "A ", "“", "’s", "A\n"])
def test_a_name_is_found_behind_long_hostile_runs(unit: str) -> None:
    made = article(unit * (10_000 // len(unit)) + "\n\nRain fell on Lima.\n")
    named = [m.text for actor in find_actors([made]) for m in actor.mentions]
    assert "Lima" in named


def test_capitals_need_more_than_a_sentence_start() -> None:
    from corpus.actors.tagging.tokens import sentences, writing

    (sentence,) = sentences(article("Rain fell in Lima"))
    assert [f.first for f in tag_capitals(sentence, writing([sentence]))] == [3]


def kinds(text: str) -> dict[str, str]:
    return {
        actor.name: actor.type
        for actor in find_actors([Article.from_text(text, id="a")])
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The file was sent to AG Quill. AG Quill said no.", {"Quill": "person"}),
        ("DA Venn agreed. VP Quill stayed home.",
         {"Venn": "person", "Quill": "person"}),
        ("Reps. Ada Quill and Boris Venn left.",
         {"Ada Quill": "person", "Boris Venn": "person"}),
        ("Former Mayor Boris J. Quill Jr. Reaching far back, they spoke of him.",
         {"Boris J. Quill Jr.": "person"}),
        ("The villages of Tasmin, Orrel and Druva were flooded.",
         {"Tasmin": "place", "Orrel": "place", "Druva": "place"}),
        ("WASHINGTON ― House Speaker Ada Quill said no.",
         {"Washington": "place", "House": "organisation", "Ada Quill": "person"}),
        ("Ada Quill won. The Quills left.", {"Ada Quill": "person"}),
        ("The Orvash Dam failed. They met in Selby Park.",
         {"Orvash Dam": "place", "Selby Park": "place"}),
    ],
)  # fmt: skip # a case a line
def test_titles_cut_short_families_and_grounds(
    text: str, names: dict[str, str]
) -> None:
    assert kinds(text) == names


def test_a_companys_ending_is_no_title() -> None:
    assert kinds("Norwind AG Chief Executive Ada Quill spoke.") == {
        "Norwind AG": "organisation",
        "Ada Quill": "person",
    }


def test_two_spellings_of_a_ground_are_one_place() -> None:
    articles = [
        Article.from_text("The Orvash Dam failed.", id="a"),
        Article.from_text("The Orwash Dam failed.", id="b"),
    ]
    assert [len(actor.mentions) for actor in find_actors(articles)] == [2]
