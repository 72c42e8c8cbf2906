"""Articles on one event, and which of their sentences a careful reader links.

The judgements are offsets into articles known by their SHA-256; the texts stay
outside. `wanted` is true, or null where a reader may link the two or not; what is
not listed is no link. Sets with `tuned` false are never used for tuning.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from corpus.article import Article

JUDGED = Path(__file__).with_name("judged_links.jsonl")
JUDGED_AGAIN = Path(__file__).with_name("judged_again.jsonl")
"""Some of the sets, as another reader judged them who knew nothing of the first."""

Place = tuple[int, int]


@dataclass(frozen=True)
class LinkedSet:
    """Articles, and the judged pairs of places in them."""

    name: str
    tuned: bool
    articles: list[Article]
    links: dict[tuple[str, str], list[tuple[Place, Place, bool | None]]]
    """By two article ids in order."""

    @property
    def wanted(self) -> int:
        return sum(want is True for links in self.links.values() for *_, want in links)

    def judge(self, one: str, here: Place, two: str, there: Place) -> list[int]:
        """Which wanted links a pair of places holds; -1 stands for a free one."""
        if one > two:
            one, here, two, there = two, there, one, here
        found: list[int] = []
        for number, (left, right, want) in enumerate(self.links.get((one, two), [])):
            if covers(here, left) and covers(there, right):
                found.append(number if want else -1)
        return found


def covers(shown: Place, judged: Place) -> bool:
    """Whether a place shown holds enough of a judged sentence, or the other way."""
    common = min(shown[1], judged[1]) - max(shown[0], judged[0])
    lengths = shown[1] - shown[0], judged[1] - judged[0]
    return common >= 0.5 * min(lengths) and common >= min(20, 0.8 * lengths[1]) > 0


def linked_sets(folder: Path, judged: Path = JUDGED) -> Iterator[LinkedSet]:
    """The judged sets whose articles are found under a folder, by their hash."""
    texts = dict(_texts(folder))
    for line in judged.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if not all(article["sha256"] in texts for article in record["articles"]):
            continue
        links: dict[tuple[str, str], list[tuple[Place, Place, bool | None]]] = {}
        for link in record["links"]:
            one, two = sorted((link["left"], link["right"]))
            place = (one[1], one[2]), (two[1], two[2])
            links.setdefault((one[0], two[0]), []).append((*place, link["wanted"]))
        articles = [
            Article.from_text(texts[article["sha256"]], id=article["id"])
            for article in record["articles"]
        ]
        yield LinkedSet(record["set"], record["tuned"], articles, links)


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Texts under a folder, alone in a file or in `docs.jsonl`, by hash."""
    for path in sorted(folder.rglob("*.txt")):
        raw = path.read_bytes()
        yield hashlib.sha256(raw).hexdigest(), raw.decode("utf-8", "replace")
    for path in sorted(folder.rglob("multisource/docs.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            yield hashlib.sha256(text.encode()).hexdigest(), text
