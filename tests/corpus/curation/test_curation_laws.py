"""Whatever is decided, no mention is lost, and what is taken back is as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.curation import (
    Decision,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    curate_actors,
)
from corpus.curation.deciding import hide
from corpus.curation.decisions import in_order
from corpus.kinds import ActorType
from tests.corpus.curation.port import FOUND, TEXTS, view

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
    made = curate_actors(FOUND, tuple(decisions), TEXTS).actors
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
    random.shuffle(shuffled)
    random.shuffle(people)
    assert curate_actors(people, tuple(shuffled)).actors == (
        curate_actors(FOUND, tuple(decisions)).actors
    )


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
