"""Whatever is decided, no mention is lost, and what is taken back is as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from corpus.comparison import Comparison
from corpus.curation import (
    Curated,
    Decision,
    Decisions,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    apply,
    curate,
    curate_actors,
)
from corpus.curation.deciding import (
    hide,
    merge,
    newest,
    rename,
    retype,
    split_mention,
    split_names,
)
from corpus.curation.decisions import in_order
from corpus.errors import CurationError
from corpus.models import (
    Actor,
    ActorType,
    Event,
    EventPassage,
    Mention,
    Passage,
    Quote,
)

TEXT = (
    "Ilse Norrby, who runs the port, spoke first. Norrby blamed the tide. "
    "Her brother Jan Norrby runs the dredger; Norrby blamed the port. "
    "The Port Board of Ulm Sound met. The PBUS kept silent in Ulm."
)


def actor(id: str, type: ActorType, *names: str, text: str = TEXT) -> Actor:
    """An actor with a mention for each name, from left to right."""
    mentions: list[Mention] = []
    at = 0
    for name in names:
        start = text.index(name, at)
        at = start + len(name)
        mentions.append(Mention("a", start, at, name))
    aliases = tuple(dict.fromkeys(names))
    return Actor(id, names[0], type, aliases, tuple(mentions), None)


ILSE = actor("ilse", "person", "Ilse Norrby", "Norrby", "Norrby")
ILSE = Actor(  # by one surname, her brother's mention was taken for hers
    "ilse",
    "Ilse Norrby",
    "person",
    ("Norrby", "Ilse Norrby"),
    (
        *ILSE.mentions[:2],
        Mention("a", TEXT.rindex("Norrby"), TEXT.rindex("Norrby") + 6, "Norrby"),
    ),
)
JAN = actor("jan", "person", "Jan Norrby")
BOARD = actor("board", "organisation", "Port Board of Ulm Sound")
PBUS = actor("pbus", "organisation", "PBUS")
LAST = Mention("a", len(TEXT) - 4, len(TEXT) - 1, "Ulm")
ULM = Actor("ulm", "Ulm", "place", ("Ulm",), (LAST,))
FOUND = (ILSE, JAN, BOARD, PBUS, ULM)
TEXTS = {"a": TEXT}


def named(curated: Curated, name: str) -> Actor:
    return next(actor for actor in curated.actors if actor.name == name)


def view(decided: Decisions) -> Curated:
    return curate_actors(FOUND, decided, TEXTS)


def test_without_decisions_actors_are_as_they_were_found() -> None:
    assert set(apply(FOUND, ())) == set(FOUND)
    assert not any(actor.curated for actor in apply(FOUND, ()))


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
    with pytest.raises(CurationError, match="wanted"):
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
        "x", "Ilse Norrby", "person", ILSE.aliases,
        tuple(
            Mention("b", m.start + shift, m.end + shift, m.text) for m in ILSE.mentions
        ),
    )  # fmt: skip
    jan = next(
        a for a in apply([later], decided, {"b": moved}) if a.name == "Jan Norrby"
    )
    assert [m.start for m in jan.mentions] == [ILSE.mentions[-1].start + shift]


def test_all_mentions_by_a_name_become_an_actor_of_their_own() -> None:
    decided = split_names((), view(()), "ilse", ["Norrby"], "Norrby")
    curated = view(decided)
    assert {m.text for m in named(curated, "Norrby").mentions} == {"Norrby"}
    assert named(curated, "Ilse Norrby").aliases == ("Ilse Norrby",)


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
    assert set(apply(FOUND, (stranger,))) == set(FOUND)
    assert stranger in rename((stranger,), view((stranger,)), "ulm", "X")


def test_a_decision_finds_an_actor_by_an_alias_that_no_other_has() -> None:
    decided = (Rename(Who("norrby", "person"), "The sister"),)
    assert named(view(decided), "The sister").id == "ilse"


def test_the_newest_decision_is_told_by_its_date() -> None:
    first = rename((), view(()), "ilse", "A")
    undated = Hide(Who("Ulm", "place"))
    assert newest((*first, undated)) == first[0]
    assert newest((undated,)) is None


# Laws ----------------------------------------------------------------------------

WHOS = st.sampled_from([Who.of(a) for a in FOUND] + [Who("norrby", "person")])
NAMES = st.sampled_from(["Norrby", "Jan Norrby", "X", "Ulm", "PBUS"])
TYPES: st.SearchStrategy[ActorType] = st.sampled_from(["person", "place"])
DECISION: st.SearchStrategy[Decision] = st.one_of(
    st.builds(Rename, WHOS, NAMES),
    st.builds(Retype, WHOS, TYPES),
    st.builds(Hide, WHOS),
    st.builds(Merge, WHOS, st.lists(WHOS, min_size=1, max_size=3).map(tuple)),
    st.builds(Split, WHOS, NAMES, st.lists(NAMES, min_size=1, max_size=2).map(tuple)),
)
DECISIONS = st.lists(DECISION, max_size=6)


@given(DECISIONS)
def test_every_mention_stays_in_exactly_one_actor(decisions: list[Decision]) -> None:
    made = apply(FOUND, tuple(decisions), TEXTS)
    mentions = [mention for actor in made for mention in actor.mentions]
    assert sorted(mentions, key=str) == sorted(
        (m for actor in FOUND for m in actor.mentions), key=str
    )
    assert len({actor.id for actor in made}) == len(made)
    assert all(actor.mentions for actor in made)


@given(DECISIONS, st.randoms())
def test_the_order_of_decisions_and_actors_tells_nothing(
    decisions: list[Decision], random: object
) -> None:
    shuffled, people = list(decisions), list(FOUND)
    random.shuffle(shuffled)  # pyright: ignore
    random.shuffle(people)  # pyright: ignore
    assert apply(people, tuple(shuffled)) == apply(FOUND, tuple(decisions))


@given(DECISIONS, st.data())
def test_what_is_done_and_undone_leaves_what_was(
    decisions: list[Decision], data: st.DataObject
) -> None:
    before = in_order(tuple(decisions))
    curated = view(before)
    chosen = data.draw(st.sampled_from([a.id for a in curated.actors]))
    after = hide(before, curated, chosen)
    gone, new = set(before) - set(after), set(after) - set(before)
    assert in_order((set(after) - new) | gone) == before
    assert any(a.hidden for a in view(after).actors)


def comparison(article_of: Callable[..., Article]) -> Comparison:
    wrong = ILSE.mentions[-1]
    cue = Passage("a", wrong.end + 1, wrong.end + 7)
    passage = EventPassage("a", wrong.start - 30, wrong.end, None, None, "explicit")
    return Comparison(
        (article_of(TEXT, id="a"),),
        actors=FOUND,
        events=(Event("e", None, "blame", ("ilse", "ulm"), (passage,)),),
        quotes=(Quote("a", 0, 5, "“Ilse", "ilse", cue),),
    )


def test_events_and_quotes_follow_the_mentions(
    article_of: Callable[..., Article],
) -> None:
    found = comparison(article_of)
    decided = split_mention((), view(()), ILSE.mentions[-1], "Jan Norrby", TEXTS)
    decided = merge(decided, view(decided), "board", ["ulm"])
    known = curate(found, decided).known
    assert known.events[0].actors == ("jan", "board")
    assert known.quotes[0].speaker == "jan"


def test_hidden_actors_are_known_apart(article_of: Callable[..., Article]) -> None:
    known = curate(comparison(article_of), (Hide(Who("Ulm", "place")),)).known
    assert [actor.id for actor in known.hidden_actors] == ["ulm"]
    assert "ulm" not in {actor.id for actor in known.actors}
    assert all(mention.text != "Ulm" for mention in known.mentions_in("a"))


def test_what_is_worked_out_of_matches_is_not_worked_out_again(
    article_of: Callable[..., Article],
) -> None:
    found = comparison(article_of).worked_out()
    known = curate(found, (Hide(Who("Ulm", "place")),)).known
    assert known.groups is found.groups
    assert known.mentions_in("a") != found.mentions_in("a")
