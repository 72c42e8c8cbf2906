"""What the texts call a person: the office before or after the name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from corpus.actors.edges import CALENDAR
from corpus.models import Mention
from corpus.words.common_words import is_common
from corpus.words.titles import HONORIFICS, OFFICES, RANKS, ROLE_MODIFIERS

_SPAN = 110
_WORD = re.compile(r"[^\W\d_][\w’'.-]*|\S")
_BREAK = re.compile(r"[.!?;:]\s|[\n“”\"]")
_LINKS = frozenset({"of", "the", "for", "to", "on", "and", "in", "at"})
_PARTING = frozenset({"for", "to", "and", "in", "on", "at"})
_HEADS = RANKS | OFFICES | {"representative", "secretary", "general"}
_OWNERS = frozenset({"'s", "’s"})
_LONGEST = 12


def find_role(mentions: Iterable[Mention], texts: Mapping[str, str]) -> str | None:
    """The role most often told beside the mentions; the longest of equals."""
    counts: Counter[str] = Counter()
    for mention in mentions:
        text = texts[mention.article]
        before = text[max(0, mention.start - _SPAN) : mention.start]
        after = text[mention.end : mention.end + _SPAN]
        for role in (role_before(before), role_after(after)):
            if role:
                counts[role] += 1
    if not counts:
        return None
    return min(counts, key=lambda role: (-_told(role, counts), -len(role), role))


def _told(role: str, counts: Counter[str]) -> int:
    """How often a role is told, in full or in part."""
    words = set(role.lower().split())
    return sum(n for other, n in counts.items() if set(other.lower().split()) <= words)


def role_before(text: str) -> str | None:
    """The role that ends where a name begins: `the mayor of Selby, ` → it."""
    words = _WORD.findall(_BREAK.split(text)[-1])
    while words and words[-1] == ",":
        words = words[:-1]
    first = len(words)
    while first and len(words) - first < _LONGEST and _fits(words[first - 1]):
        first -= 1
    return _role(_last_office(_trimmed(words[first:])))


def role_after(text: str) -> str | None:
    """The role in commas after a name: `, the mayor of Selby, said`."""
    match = re.match(r"\s*,\s+(?:who is |who was )?(?:the |a |an )?", text)
    if match is None:
        return None
    clause = re.split(r"[,.;:!?\n“”\"]", text[match.end() :], maxsplit=1)[0]
    words = _WORD.findall(clause)
    last = 0
    while last < len(words) and last < _LONGEST and _fits(words[last]):
        last += 1
    role = _trimmed(words[:last])
    while last < len(words) and role and role[-1].lower() in ROLE_MODIFIERS:
        # “the director of national intelligence”: what goes on is not told by half.
        role = _trimmed(role[:-1])
    return _role(role)


def _trimmed(words: list[str]) -> list[str]:
    """Words without what links them to others at either end."""
    while words and words[0].lower() in _LINKS | _OWNERS:
        words = words[1:]
    while words and words[-1].lower().rstrip(".") in _LINKS | _OWNERS | HONORIFICS:
        words = words[:-1]
    return words


def _fits(word: str) -> bool:
    low = word.lower().rstrip(".")
    if low in CALENDAR:
        return False
    return (
        word[0].isupper()
        or low in _HEADS
        or low in ROLE_MODIFIERS
        or low in _LINKS
        or low in _OWNERS
    )


def _names_another(words: list[str], head: int) -> bool:
    """Whether a name follows an office at once: `President Orrin` is somebody else."""
    after = words[head + 1] if head + 1 < len(words) else "of"
    low = after.lower().rstrip(".")
    return after[0].isupper() and low not in _HEADS and low not in ROLE_MODIFIERS


def _last_office(words: list[str]) -> list[str]:
    """The office nearest the name: `aide to Mayor` is told of somebody else."""
    for k in range(len(words) - 2, 0, -1):
        rest = [w.lower().rstrip(".") for w in words[k + 1 :]]
        # “Trade and Industry Secretary” is one office, “Quill and Senator” are two.
        one = is_common(words[k - 1]) and words[k - 1].lower() not in _HEADS
        if words[k] in _PARTING and not one and _HEADS.intersection(rest):
            return words[k + 1 :]
    return words


def _role(words: list[str]) -> str | None:
    """The words as one phrase; `None` if no office is in them."""
    heads = [k for k, w in enumerate(words) if w.lower().rstrip(".") in _HEADS]
    if any(_names_another(words, k) for k in heads):
        return None
    only_honorific = all(w.lower().rstrip(".") in HONORIFICS for w in words)
    if not heads or only_honorific:
        return None
    return " ".join(words).replace(" ’s", "’s").replace(" 's", "'s")
