"""Score how articles are sorted into stories, and measure what it costs.

    python tests/bench/matching/bench_stories.py DATA [TOPICS]

DATA holds `multisource/docs.jsonl`, articles that name their event, and, if it is
there, `scale/docs.jsonl`, articles of unknown events to be mixed in, and to be timed.
TOPICS has a topic of articles a line, two topics each being of events of one kind, as
those of ECB+ are. Sets that are judged and kept from tuning are scored apart.

Source of B-cubed: Bagga, Baldwin, Entity-based cross-document coreferencing using the
vector space model, 1998.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from linked_sets import JUDGED

from corpus.article import Article
from corpus.matching.cutting import cut_units
from corpus.matching.stories.find import stories_of

_BESIDE = 900
"""Articles of unknown events that are mixed in."""
_RUNS = 5

Labels = Mapping[str, str]
"""The event of each article, by id; an article without one tells of another."""


def main() -> None:
    arguments = _arguments()
    data = arguments.data
    events = dict(_events(data))
    kept = _kept_from_tuning()
    beside = list(_read(data / "scale" / "docs.jsonl"))
    pools = {
        "tuned on": {e: a for e, a in events.items() if e not in kept},
        "kept apart": {e: a for e, a in events.items() if e in kept},
        "topics": dict(_topics(arguments.topics)) if arguments.topics else {},
    }
    print(f"{'':26} articles  events   B3     P     R  pairs F  whole  alone")
    for name, pool in pools.items():
        if pool:
            _report(name, pool, [])
            _report(f"{name}, {_BESIDE} beside", pool, beside[:_BESIDE])
    if beside:
        _time(beside)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("topics", type=Path, nargs="?", metavar="TOPICS")
    return parser.parse_args()


def _report(
    name: str, pool: Mapping[str, Sequence[Article]], beside: Sequence[Article]
) -> None:
    labels = {article.id: event for event, some in pool.items() for article in some}
    articles = [*(article for some in pool.values() for article in some), *beside]
    found = _sort(articles)
    b3, precision, recall = bcubed(found, labels)
    whole = sum(sorted(a.id for a in some) in found for some in pool.values())
    alone = sum(len(_sort(some)) == 1 for some in pool.values())
    print(
        f"{name:26} {len(articles):8} {len(pool):7}  {b3:.3f} {precision:.3f}"
        f" {recall:.3f}  {pairwise(found, labels):.3f} {whole:6} {alone:6}"
    )


def bcubed(
    found: Sequence[Sequence[str]], labels: Labels
) -> tuple[float, float, float]:
    """F, precision and recall of clusters, over the articles whose event is known."""
    sizes = Counter(labels.values())
    precision = recall = 0.0
    for cluster in found:
        events = Counter(labels[name] for name in cluster if name in labels)
        for event, count in events.items():
            precision += count * count / len(cluster)
            recall += count * count / sizes[event]
    precision, recall = precision / len(labels), recall / len(labels)
    return _f(precision, recall), precision, recall


def pairwise(found: Sequence[Sequence[str]], labels: Labels) -> float:
    """F of the pairs of articles that are taken to tell of one event.

    Pairs of which neither article's event is known do not count.
    """
    wanted = sum(n * (n - 1) // 2 for n in Counter(labels.values()).values())
    right = shown = 0
    for cluster in found:
        events = Counter(labels[name] for name in cluster if name in labels)
        right += sum(n * (n - 1) // 2 for n in events.values())
        unknown = len(cluster) - events.total()
        shown += len(cluster) * (len(cluster) - 1) // 2 - unknown * (unknown - 1) // 2
    return _f(right / max(1, shown), right / max(1, wanted))


def _f(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(1e-9, precision + recall)


def _sort(articles: Sequence[Article]) -> list[list[str]]:
    """Ids by story; those of no story each for itself."""
    units = cut_units(sorted(articles, key=lambda article: article.id))
    stories = [sorted(story.articles) for story in stories_of(units)]
    told = {name for story in stories for name in story}
    return [*stories, *([a.id] for a in articles if a.id not in told)]


def _time(articles: Sequence[Article]) -> None:
    """CPU seconds beside those of cutting, which matching does anyway."""
    for size in sorted({100, 1000, len(articles)}):
        units = cut_units(sorted(articles[:size], key=lambda article: article.id))
        spent: list[float] = []
        for _ in range(_RUNS):
            start = time.process_time()
            stories = stories_of(units)
            spent.append(time.process_time() - start)
        told = sum(len(story.articles) for story in stories)
        largest = Counter(len(story.articles) for story in stories)
        print(
            f"{size} articles: {median(spent):.3f} s; {len(stories)} stories told by"
            f" {told}; articles a story: {dict(sorted(largest.items()))}"
        )


def _events(data: Path) -> Iterator[tuple[str, list[Article]]]:
    """Articles by the event that they are labelled with."""
    events: dict[str, list[Article]] = defaultdict(list)
    for line in (data / "multisource" / "docs.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        events[row["event"]].append(Article.from_text(row["text"], id=row["id"]))
    yield from events.items()


def _topics(path: Path) -> Iterator[tuple[str, list[Article]]]:
    """Articles by their topic."""
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        some = [Article.from_text(d["text"], id=d["id"]) for d in row["docs"]]
        yield row["topic"], some


def _kept_from_tuning() -> set[str]:
    rows = map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines())
    return {row["set"] for row in rows if not row["tuned"]}


def _read(path: Path) -> Iterator[Article]:
    for line in path.open(encoding="utf-8") if path.exists() else ():
        row = json.loads(line)
        yield Article.from_text(row["text"], id=row["id"])


if __name__ == "__main__":
    main()
