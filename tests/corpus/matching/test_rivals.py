"""A link says something of its own, not only what a far better one says."""

from __future__ import annotations

from corpus.article import Article
from corpus.matching import match_pair
from corpus.models import Match

DEPARTURE = (
    "The ferry Alma left the port of Tarnby at dawn with ninety people on board."
)
HOME = "The port of Tarnby has been home of the ferry Alma since May."
RETURN = "At noon, captain Brok turned back for want of coal."
BOTH = (
    "Captain Brok turned back at noon for want of coal, and the ferry Alma left the"
    " port of Tarnby at dawn with ninety people on board."
)


IN_MAY = (
    "In May the ferry Alma left the port of Tarnby with ninety people and two dogs on"
    " board."
)
IN_JULY = (
    "In July the ferry Alma left the harbour of Tarnby with sixty people on board and"
    " no dogs."
)
REPAIR = "The ferry Alma will be repaired in the yard of Tarnby until autumn, he said."


def article(name: str, *sentences: str) -> Article:
    return Article.from_text("\n\n".join(sentences), id=name)


def right_of(matches: list[Match], held: Article) -> list[str]:
    return [held.text[m.right.start : m.right.end] for m in matches]


def test_a_sentence_found_word_for_word_is_not_matched_to_its_like() -> None:
    left = article("a", DEPARTURE)
    right = article("b", DEPARTURE, "Nobody was hurt.", HOME)
    assert right_of(match_pair(left, right), right) == [DEPARTURE]
    alone = article("b", "Nobody was hurt.", HOME)
    assert right_of(match_pair(left, alone), alone) == [HOME]


def test_two_statements_that_are_alike_are_each_matched_to_their_own() -> None:
    left = article("a", IN_MAY, "Rain fell on the quay.", IN_JULY)
    told = [one.replace("the ferry", "its ferry") for one in (IN_MAY, IN_JULY)]
    right = article("b", told[0], "Nobody was hurt.", told[1])
    matches = match_pair(left, right)
    assert [left.text[m.left.start : m.left.end] for m in matches] == [IN_MAY, IN_JULY]
    assert right_of(matches, right) == told


def test_sentences_in_a_row_stay_one_match_though_one_is_told_again() -> None:
    fog = "Captain Brok said that fog lay over the strait."
    again = "Until autumn the ferry Alma lies in the yard of Tarnby and is repaired."
    left = article("a", fog, REPAIR)
    right = article("b", fog, REPAIR, "Nobody was hurt on the quay.", again)
    matches = match_pair(left, right)
    assert right_of(matches, right) == [f"{fog}\n\n{REPAIR}", again]
    assert {match.group for match in matches} == {1}


def test_both_halves_of_a_sentence_cut_in_two_are_matched() -> None:
    right = article("b", DEPARTURE, "Rain fell on the quay.", RETURN)
    found = right_of(match_pair(article("a", BOTH), right), right)
    assert found == [DEPARTURE, RETURN]


def test_a_sentence_told_in_two_paragraphs_is_one_match() -> None:
    right = article("b", "Rain fell on the quay.", DEPARTURE, RETURN)
    found = right_of(match_pair(article("a", BOTH), right), right)
    assert found == [f"{DEPARTURE}\n\n{RETURN}"]


def test_a_heading_and_the_lead_that_tells_it_all_are_two_matches() -> None:
    heading = "Ferry Alma leaves port of Tarnby at dawn"
    right = article("b", heading, DEPARTURE, "Rain fell on the quay.")
    left = article("a", DEPARTURE.replace("left", "sailed from"), "Nobody was hurt.")
    assert right_of(match_pair(left, right), right) == [heading, DEPARTURE]


def test_a_short_sentence_is_matched_to_the_long_one_that_ends_with_it() -> None:
    advice = (
        "The council must hear the captains and the crews of every ferry, who have told"
        " it for years what the strait does to old hulls"
    )
    otherwise = "if it does not hear captains and crews, there should be no ferry."
    short = f"And {otherwise}"
    left = article("a", f"{advice}.", "Rain fell on the quay.", short)
    right = article("b", f"{advice}, and {otherwise}")
    matches = match_pair(left, right)
    assert [left.text[m.left.start : m.left.end] for m in matches][-1] == short
