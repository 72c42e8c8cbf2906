"""Train the recogniser of names from openly licensed text.

    python tests/bench/recogniser/train_recogniser.py GOLD SILVER MODEL
        [--without SET ...]

GOLD is a folder with `ner_uner.jsonl`, `ner_wikigold.jsonl` and `ner_meantime.jsonl`
(a text and its entities on a line); SILVER a file of texts labelled by another
recogniser, as `label_silver.py` writes it; MODEL the file to write. A set that figures
are reported of is left out by `--without`, in gold and silver alike.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pycrfsuite

from corpus.actors.aliases.consistency import agree
from corpus.actors.find import names_in
from corpus.actors.tagging.clusters import given_names
from corpus.actors.tagging.features import features
from corpus.actors.tagging.names import Found, NameType
from corpus.actors.tagging.tokens import Sentence, Writing, sentences, writing
from corpus.article import Article
from corpus.texts import Span

TYPES: Mapping[str, NameType] = {
    "PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other",
    "PERSON": "person", "GPE": "place", "FAC": "place",
    "NORP": "other", "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other",
    "LAW": "other", "LANGUAGE": "other",
}  # fmt: skip # a table
GOLD = ("uner", "wikigold", "meantime")
SETTINGS = {
    "c1": 0.3,
    "c2": 0.1,
    "max_iterations": 100,
    "feature.possible_transitions": True,
    "feature.minfreq": 2,
}
Labelled = tuple[Sentence, list[Found], Writing]


def main() -> None:
    """Read, train, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("silver", type=Path, nargs="+")
    parser.add_argument("model", type=Path)
    parser.add_argument("--without", nargs="*", default=[])
    options = parser.parse_args()
    gold = [
        row
        for name in GOLD
        if name not in options.without
        for row in rows(options.gold / f"ner_{name}.jsonl")
    ]
    silver = [
        row
        for path in options.silver
        for row in rows(path)
        if row["set"] not in options.without
    ]
    labelled = [*read_gold(gold), *read_silver(silver)]
    labelled += list(renamed(labelled, random.Random(1)))
    labelled += list(headlined(labelled, random.Random(2)))
    train(labelled, options.model)


def rows(path: Path) -> list[dict]:
    """The records of a file, one a line."""
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def read_gold(records: Iterable[dict]) -> Iterator[Labelled]:
    """Sentences with the names that people marked."""
    for record in records:
        text = sentences(Article.from_text(record["text"], id=record["id"]))
        own = writing(text)
        for sentence in text:
            yield sentence, within(sentence, record["entities"]), own


def read_silver(records: Sequence[dict]) -> Iterator[Labelled]:
    """Sentences with another recogniser's names, set right by the rule layer."""
    for record in records:
        text = sentences(Article.from_text(record["text"], id=record["id"]))
        own = writing(text)
        reading = [(s, names_in(s, within(s, record["entities"]))) for s in text]
        for sentence, found in agree([reading], own)[0]:
            if found or len(sentence.words) > 5:
                yield sentence, found, own


def within(sentence: Sentence, entities: Iterable[dict]) -> list[Found]:
    """Entities as runs of the sentence's tokens; the first of overlapping ones."""
    found: list[Found] = []
    for entity in sorted(entities, key=lambda e: (e["start"], -e["end"])):
        kind = TYPES.get(entity["type"])
        hit = [
            k
            for k in range(len(sentence.words))
            if sentence.span(k, k + 1).overlaps(Span(entity["start"], entity["end"]))
        ]
        if kind and hit and all(hit[0] >= other.last for other in found):
            found.append(Found(hit[0], hit[-1] + 1, kind))
    return found


def renamed(labelled: Sequence[Labelled], chance: random.Random) -> Iterator[Labelled]:
    """Copies in which names are exchanged, so that their context is learned.

    People get other given names and surnames; a name of one word gets any other, be it
    a person's, a place's or an organisation's.
    """
    given = sorted(given_names())
    surnames, lone = set[str](), set[str]()
    for sentence, found, _ in labelled:
        for name in found:
            words = sentence.words[name.first : name.last]
            if name.type == "person" and len(words) > 1:
                surnames.add(words[-1])
            elif name.type != "other" and len(words) == 1 and words[0].istitle():
                lone.add(words[0])
    pools = sorted(surnames), sorted(surnames | lone), given
    for sentence, found, own in labelled:
        if any(n.type != "other" for n in found) and chance.random() < 0.6:
            words = list(sentence.words)
            for name in found:
                rename(words, name, pools, chance)
            seen = own.inside | {word.lower() for word in words if word.istitle()}
            yield rewritten(sentence, words), found, replace(own, inside=seen)


def rename(
    words: list[str],
    name: Found,
    pools: tuple[list[str], list[str], list[str]],
    chance: random.Random,
) -> None:
    """Exchange one name in a sentence's words."""
    surnames, lone, given = pools
    for k in range(name.first, name.last):
        if not words[k].istitle() or len(words[k]) < 3:
            continue
        if name.last - name.first == 1 and name.type != "other":
            words[k] = chance.choice(lone)
        elif name.type == "person" and k == name.last - 1:
            words[k] = chance.choice(surnames)
        elif name.type == "person":
            words[k] = chance.choice(given).title()


def headlined(
    labelled: Sequence[Labelled], chance: random.Random
) -> Iterator[Labelled]:
    """Copies of some sentences as headlines write them."""
    for sentence, found, own in labelled:
        if found and 4 < len(sentence.words) < 16 and chance.random() < 0.12:
            words = [
                w.capitalize() if len(w) > 3 and w.islower() else w
                for w in sentence.words
            ]
            yield rewritten(sentence, words), found, own


def rewritten(sentence: Sentence, words: Iterable[str]) -> Sentence:
    """The sentence with other words in its places."""
    return replace(sentence, words=tuple(words))


def labels(length: int, found: Iterable[Found]) -> list[str]:
    """`B-`, `I-` and `O`, one a token."""
    row = ["O"] * length
    for name in found:
        row[name.first] = "B-" + name.type
        for k in range(name.first + 1, name.last):
            row[k] = "I-" + name.type
    return row


def train(labelled: Iterable[Labelled], model: Path) -> None:
    """Fit and write the model."""
    trainer = pycrfsuite.Trainer(verbose=False)
    tokens = 0
    for sentence, found, own in labelled:
        trainer.append(features(sentence, own), labels(len(sentence.words), found))
        tokens += len(sentence.words)
    trainer.set_params(SETTINGS)
    trainer.train(str(model))
    print(f"{tokens} tokens, {model.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
