"""What a hand decides about actors, and what it takes back."""

from __future__ import annotations

import pytest

from corpus.curation import Curated, Hide, Merge, Rename, Split, Who, curate_actors
from corpus.curation.deciding import (
    hide,
    merge,
    newest,
    rename,
    retype,
    split_mention,
    split_names,
)
from corpus.errors import CurationError
from corpus.models import Actor, Mention
from tests.corpus.curation.port import FOUND, ILSE, TEXT, TEXTS, view


def named(curated: Curated, name: str) -> Actor:
    return next(actor for actor in curated.actors if actor.name == name)


def test_without_decisions_actors_are_as_they_were_found() -> None:
    assert set(curate_actors(FOUND, ()).actors) == set(FOUND)
    assert not any(actor.curated for actor in curate_actors(FOUND, ()).actors)


def test_a_renamed_actor_keeps_its_mentions_and_shows_the_hand() -> None:
    new = named(
        view(rename((), view(()), "ilse", "  Harbour\nmaster ")), "Harbour master"
    )
    assert new.mentions == ILSE.mentions
    assert new.curated
    assert new.aliases == ILSE.aliases


def test_given_the_name_it_was_found_under_nothing_is_decided_any_more() -> None:
    once = rename((), view(()), "ilse", "X")
    assert rename(once, view(once), "ilse", "Ilse Norrby") == ()


def test_a_name_cannot_be_empty() -> None:
    with pytest.raises(CurationError, match="type a name"):
        rename((), view(()), "ilse", " ")


def test_merged_actors_take_name_and_type_of_the_one_chosen() -> None:
    curated = view(merge((), view(()), "pbus", ["board"]))
    one = named(curated, "PBUS")
    assert {m.text for m in one.mentions} == {"PBUS", "Port Board of Ulm Sound"}
    assert [part.id for part in curated.parts[one.id]] == ["pbus", "board"]


def test_merges_of_the_same_actors_become_one_entry() -> None:
    first = merge((), view(()), "board", ["pbus"])
    both = merge(first, view(first), "ulm", ["board"])
    (entry,) = both
    assert isinstance(entry, Merge)
    assert entry.into == Who("Ulm", "place")
    assert len(entry.others) == 2


def test_a_single_mention_is_given_to_whom_it_names() -> None:
    wrong = ILSE.mentions[-1]
    decided = split_mention((), view(()), wrong, "Jan Norrby", TEXTS)
    curated = view(decided)
    assert wrong in named(curated, "Jan Norrby").mentions
    assert wrong not in named(curated, "Ilse Norrby").mentions
    assert named(curated, "Ilse Norrby").curated


def test_a_split_mention_is_known_again_when_the_text_has_moved() -> None:
    decided = split_mention((), view(()), ILSE.mentions[-1], "Jan Norrby", TEXTS)
    moved = "A line more.\n\n" + TEXT.replace(" dredger; ", " dredger;\n")
    shift = len("A line more.\n\n")
    later = Actor(
        "x",
        "Ilse Norrby",
        "person",
        ILSE.aliases,
        tuple(
            Mention("b", m.start + shift, m.end + shift, m.text) for m in ILSE.mentions
        ),
    )
    jan = next(
        a
        for a in curate_actors([later], decided, {"b": moved}).actors
        if a.name == "Jan Norrby"
    )
    assert [m.start for m in jan.mentions] == [ILSE.mentions[-1].start + shift]


def test_all_mentions_by_a_name_become_an_actor_of_their_own() -> None:
    decided = split_names((), view(()), "ilse", ["Norrby"], "Norrby")
    curated = view(decided)
    assert {m.text for m in named(curated, "Norrby").mentions} == {"Norrby"}
    assert named(curated, "Ilse Norrby").aliases == ("Ilse Norrby",)


def test_whose_own_name_is_split_off_is_called_by_the_fullest_of_the_rest() -> None:
    decided = split_names((), view(()), "ilse", ["Ilse Norrby"], "Ilse Brandt")
    curated = view(decided)
    assert named(curated, "Ilse Brandt").aliases == ("Ilse Norrby",)
    assert named(curated, "Norrby").aliases == ("Norrby",)


def test_a_name_that_was_merged_only_leaves_the_merge_again() -> None:
    merged = merge((), view(()), "board", ["pbus", "ulm"])
    decided = split_names(merged, view(merged), "board", ["PBUS"], "PBUS")
    assert decided == merge((), view(()), "board", ["ulm"])
    assert not named(view(decided), "PBUS").curated


def test_the_only_name_cannot_be_split_off() -> None:
    with pytest.raises(CurationError, match="rename"):
        split_names((), view(()), "ulm", ["Ulm"], "Ulm an der Donau")


def test_split_names_given_back_are_where_they_were() -> None:
    once = split_names((), view(()), "ilse", ["Norrby"], "Norrby")
    curated = view(once)
    back = split_mention(once, curated, ILSE.mentions[1], "Ilse Norrby", TEXTS)
    assert isinstance(back[0], Split)  # her other mention is still somebody else's


def test_hidden_actors_can_be_listed_and_brought_back() -> None:
    decided = hide((), view(()), "ulm")
    assert [a.id for a in view(decided).actors if a.hidden] == ["ulm"]
    assert hide(decided, view(decided), "ulm", hidden=False) == ()


def test_a_type_that_is_given_back_is_decided_no_more() -> None:
    decided = retype((), view(()), "ulm", "organisation")
    assert named(view(decided), "Ulm").type == "organisation"
    assert retype(decided, view(decided), "ulm", "place") == ()


def test_decisions_about_others_are_passed_over_but_kept() -> None:
    stranger = Hide(Who("Nobody Here", "person"))
    assert set(curate_actors(FOUND, (stranger,)).actors) == set(FOUND)
    assert stranger in rename((stranger,), view((stranger,)), "ulm", "X")


def test_a_decision_finds_an_actor_by_an_alias_that_no_other_has() -> None:
    decided = (Rename(Who("norrby", "person"), "The sister"),)
    assert named(view(decided), "The sister").id == "ilse"


def test_the_newest_decision_is_told_by_its_date() -> None:
    first = rename((), view(()), "ilse", "A")
    undated = Hide(Who("Ulm", "place"))
    assert newest((*first, undated)) == first[0]
    assert newest((undated,)) is None
