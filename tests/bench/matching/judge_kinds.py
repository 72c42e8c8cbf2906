"""Score the kind of a match, and what is said to differ, on judged pairs of passages.

    python tests/bench/matching/judge_kinds.py [DATA] [--errors]

Without DATA: pairs of our own invention. With it also the labels of
`kinds_labelled.jsonl`: pairs of sentences (`msrp/pairs.jsonl` under DATA) known by the
SHA-256 of both, and passages of articles by offset: of articles on one event
(`multisource`, `newstrans`, `newsevent`), of an archive of many thousand (`scale`) and
of news agencies (`REPORTS`, beside DATA); the texts stay outside. A third of all, and
half of the last, are `held`: never used for tuning, and `--errors` tells only of the
others. Articles that matches link fall into one part. Of some pairs one value is
`altered` by hand, for real contradictions are rare; they are told apart.

`kind` is what a careful reader calls the pair: `conflict` where both tell the same
thing of the same time with another value, so that both cannot be true; `verbatim`,
`near` or `paraphrase`; `alike`, any of these three; `unlike`, two statements, so any
kind but a conflict. A number that is rounded, hedged ("about", "more than") or told in
another unit is no other value; neither is a later state where the passages tell when.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from corpus.kinds import MatchKind
from corpus.matching.disagreement.dates.updates import may_be_updates
from corpus.matching.disagreement.kinship import SAME_EVENT, Kinship, kinship_of
from corpus.matching.judging import degree_of, judge
from corpus.models import Difference

HERE = Path(__file__).parent
LABELLED = HERE / "kinds_labelled.jsonl"
EVENTS = ("multisource", "newstrans", "newsevent")
ARCHIVE = ("scale",)
REPORTS = ("evsent_ecbplus", "timex_aquaint", "timex_timebank", "coref_meantime")
"""Articles read for names and times, of which many tell one event, some a like one."""
GRADED = {"verbatim", "near", "paraphrase"}


class Case(NamedTuple):
    """Two passages and what a careful reader says of them."""

    held: bool
    kind: str
    left: str
    right: str
    differs: list[tuple[str, str, str]]
    """Kind, left and right value; one side may be empty."""
    published: tuple[dt.date | None, dt.date | None]
    kinship: Kinship = SAME_EVENT
    """How close the articles are, as far as the product can see."""
    altered: bool = False
    """Whether one side is not as it was printed."""
    set: str = ""
    """The article of the left passage, or one of twenty parts of all sentences."""


class Answer(NamedTuple):
    """A case and what was found of it."""

    case: Case
    kind: MatchKind
    differs: tuple[Difference, ...]


def main() -> None:
    """Print the figures of both halves, and the errors of the one for tuning."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    report_kinds(options.data, errors=options.errors)


def report_kinds(data: Path | None, *, errors: bool = False) -> None:
    """Print one line for each half of the invented and of the labelled cases."""
    sets = {"invented": list(invented())}
    if data is not None:
        sets["sentences"] = list(labelled_sentences(data))
        sets["events"] = list(labelled_passages(data, EVENTS))
        sets["archive"] = list(labelled_passages(data, ARCHIVE))
        sets["reports"] = list(labelled_passages(data, REPORTS))
        labelled = [case for name in list(sets)[1:] for case in sets[name]]
        real = {
            name: [c for c in cases if not c.altered] for name, cases in sets.items()
        }
        sets = real | {
            "labelled": [case for case in labelled if not case.altered],
            "altered": [case for case in labelled if case.altered],
        }
    for name, cases in sets.items():
        for held in (False, True):
            answers = [answer(case) for case in cases if case.held == held]
            if answers:
                print(f"{name:9} {'held' if held else 'tuned':5} {told(answers)}")
            if errors and not held:
                print_errors(answers)


def answer(case: Case) -> Answer:
    """What the matcher says of two passages: counts that have grown are no conflict."""
    sides = case.left, case.right
    kind, differs = judge(*sides, case.published, None, case.kinship)
    if may_be_updates(sides, case.published, differs, None):
        return Answer(case, degree_of(*sides, None), ())
    return Answer(case, kind, differs)


def told(answers: list[Answer]) -> str:
    """Precision and recall of conflicts and of their values; how many kinds agree."""
    claimed = [a for a in answers if a.kind == "conflict"]
    wanted = [a for a in answers if a.case.kind == "conflict"]
    right = [a for a in claimed if a.case.kind == "conflict"]
    values = sum(len(a.differs) for a in answers)
    asked = sum(len(a.case.differs) for a in answers)
    agreed = sum(agreeing(a) for a in answers)
    graded = [a for a in answers if a.case.kind in GRADED]
    alike = sum(a.kind == a.case.kind for a in graded)
    return (
        f"{len(answers):3} pairs, {len(wanted):2} conflicts: "
        f"P {len(right) / max(1, len(claimed)):.2f} ({len(claimed)} claimed) "
        f"R {len(right) / max(1, len(wanted)):.2f};  "
        f"values P {agreed / max(1, values):.2f} R {agreed / max(1, asked):.2f};  "
        f"other kinds {alike}/{len(graded)}"
    )


def agreeing(answer: Answer) -> int:
    """How many of the values wanted are among those found."""
    found = list(answer.differs)
    count = 0
    for want in answer.case.differs:
        hit = next((d for d in found if is_meant(d, want)), None)
        if hit is not None:
            found.remove(hit)
            count += 1
    return count


def is_meant(found: Difference, want: tuple[str, str, str]) -> bool:
    """Whether a difference names the values wanted, with more or fewer words.

    Of a denial only the word that denies is wanted.
    """
    return found.kind == want[0] and all(
        (bool(one) == bool(two) and (one in two or two in one))
        or (want[0] == "negation" and not two)
        for one, two in ((found.left, want[1]), (found.right, want[2]))
    )


def print_errors(answers: Iterable[Answer]) -> None:
    """Both passages of each case that was judged otherwise."""
    for found in answers:
        case = found.case
        claims = (found.kind == "conflict", case.kind == "conflict")
        degree = case.kind in GRADED and found.kind != case.kind
        if claims[0] != claims[1] or degree or agreeing(found) < len(found.differs):
            values = [(d.kind, d.left, d.right) for d in found.differs]
            print(f"  {case.kind} {case.differs}, said {found.kind} {values}")
            print(f"    {case.left!r}\n    {case.right!r}")


def invented() -> Iterator[Case]:
    """Pairs that stand in the project."""
    for row in rows(HERE / "kinds_invented.jsonl"):
        yield made(row, row["left"], row["right"])


def labelled_sentences(data: Path) -> Iterator[Case]:
    """Pairs of sentences whose texts are found under a folder."""
    pairs = {
        sha256(f"{row['a']}\n{row['b']}"): (row["a"], row["b"])
        for row in rows(data / "msrp" / "pairs.jsonl")
    }
    for row in rows(LABELLED):
        if row.get("pair") in pairs:
            part = f"sentences{int(row['pair'][:4], 16) % 20}"
            yield made(row, *pairs[row["pair"]])._replace(set=part)


def labelled_passages(data: Path, collections: Iterable[str]) -> Iterator[Case]:
    """Pairs of passages whose articles are found in some collections in a folder."""
    texts = {key: text for name in collections for key, text in articles(data, name)}
    for row in rows(LABELLED):
        sides = [row["left"], row["right"]] if "left" in row else []
        known = [texts.get(side["article"], "") for side in sides]
        same = [sha256(t) == s["sha256"] for t, s in zip(known, sides, strict=True)]
        if sides and all(same):
            places = zip(known, sides, strict=True)
            case = made(row, *(text[s["start"] : s["end"]] for text, s in places))
            kinship = kinship_of(*_told_of(row, known))
            yield case._replace(kinship=kinship, set=row["left"]["article"])


def articles(data: Path, name: str) -> Iterator[tuple[str, str]]:
    """The names and the texts of the articles of a collection."""
    if name not in REPORTS:
        yield from ((r["id"], r["text"]) for r in rows(data / name / "docs.jsonl"))
        return
    for row in rows(data.parents[1] / "extraction" / "dev" / f"{name}.jsonl"):
        if "sents" in row:
            told: defaultdict[str, list[str]] = defaultdict(list)
            for sentence in sorted(row["sents"], key=lambda sentence: sentence["k"]):
                told[sentence["doc"]].append(sentence["text"])
            yield from ((name, "\n".join(lines)) for name, lines in told.items())
        else:
            yield from ((r["id"], r["text"]) for r in row.get("docs", [row]))


def made(row: dict[str, Any], left: str, right: str) -> Case:
    """A case of its record and the words of its passages."""
    altered = row.get("altered")
    if altered:
        left, right = _altered(left, right, *altered)
    differs = [
        (kind, left[slice(*(one or (0, 0)))], right[slice(*(two or (0, 0)))])
        for kind, one, two in row["differs"]
    ]
    dates = [dt.date.fromisoformat(day) for day in row.get("published", ())]
    published = (dates[0], dates[1]) if dates else (None, None)
    held, kind = row["held"], row["kind"]
    return Case(
        held, kind, left, right, differs, published, altered=altered is not None
    )


def _told_of(row: dict[str, Any], articles: list[str]) -> list[str]:
    """Two articles; the one that is altered, wherever it tells what was altered."""
    if "altered" in row:
        side, start, end, value = row["altered"]
        at, place = ("left", "right").index(side), row[side]["start"]
        if known := articles[at][place + start : place + end]:
            articles[at] = articles[at].replace(known, value)
    return articles


def _altered(
    left: str, right: str, side: str, start: int, end: int, value: str
) -> tuple[str, str]:
    """Two passages, one of them with another value at a place."""
    if side == "left":
        return left[:start] + value + left[end:], right
    return left, right[:start] + value + right[end:]


def sha256(text: str) -> str:
    """The hash by which a text outside the project is known."""
    return hashlib.sha256(text.encode()).hexdigest()


def rows(path: Path) -> list[dict[str, Any]]:
    """The records of a file, one a line; none if it is not there."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    main()
