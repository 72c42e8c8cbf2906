"""Names of a table, looked up in a sentence: the longest, however many begin alike."""

from __future__ import annotations

from corpus.actors.tagging.gazetteer import lexicon, look_up


def found(words: str, *names: str) -> list[str]:
    parts = words.split()
    table = lexicon((name, "place") for name in names)
    return [" ".join(parts[f.first : f.last]) for f in look_up(parts, table)]


def test_the_longest_name_is_found_and_none_inside_it() -> None:
    names = ("Old", "Old Varn", "Old Varn Pier", "Varn", "Pier")
    assert found("The Old Varn Pier of Old Varn", *names) == [
        "Old Varn Pier",
        "Old Varn",
    ]
    assert found("Old Varn", *names) == ["Old Varn"]
    assert found("Old", "Old Varn") == []


def test_a_name_is_found_among_many_that_begin_alike() -> None:
    names = [f"Varn V{number}" for number in range(20_000)]
    assert found("Varn left Varn " * 20_000 + "V7", *names) == ["Varn V7"]
