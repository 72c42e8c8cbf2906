"""What the texts call a person: the office before or after the name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from corpus.actors.roles_abroad import roles_abroad
from corpus.models import Mention
from corpus.stopping import checked
from corpus.words.calendar import CALENDAR
from corpus.words.common_words import is_common
from corpus.words.speech import SPEECH_VERBS
from corpus.words.stop_words import stop_words
from corpus.words.titles import (
    HONORIFICS,
    OFFICES,
    RANKS,
    ROLE_MODIFIERS,
    SHORT_TITLES,
)

_BEFORE, _AFTER = 110, 200
"""Characters around a name in which its role is looked for."""
_WORD = re.compile(r"[^\W\d_][\w’'.-]*|\S")
_BREAK = re.compile(r"[.!?;:]\s|[\n“”\"]")
_LINKS = frozenset({"of", "the", "for", "to", "on", "and", "in", "at"})
_PARTING = _LINKS - {"the"}
_BELONGING = frozenset({"for", "to", "of", "with", "by", "and"})
"""Words after an office by which the name that follows only says whose it is."""
_APPOSED = re.compile(r"\s*,\s+(?:who is |who was )?(?:the |a |an )?")
_CLAUSE_END = re.compile(r"[,;:!?\n“”\"]|\.(?!\w)")
_SHORT = re.compile(r"\b([A-Z][a-z]{1,4})\.(?=\s)|(?<!\d )\b([A-Z]{2})(?=\s)")
"""What may be a title cut short: `Gov.`, `AG`."""
_MANY = frozenset({"sens", "senators", "reps"})
_HEADS = (RANKS | OFFICES | {"representative", "secretary", "general"}) - _MANY
_LIKENING = frozenset({"like", "unlike", "despite"})
_OWNERS = frozenset({"'s", "’s"})
_LONGEST = 12
"""Words of a role, at most."""
_MOST_PLAIN = 8
"""Words of a role that has plain nouns in it, at most."""


def find_role(
    mentions: Iterable[Mention],
    texts: Mapping[str, str],
    languages: Mapping[str, str | None],
) -> str | None:
    """The role most often told beside the mentions; the longest of equals.

    Args:
        mentions: Of one person.
        texts: Of the articles.
        languages: Of the articles; English where none is told.
    """
    counts: Counter[str] = Counter()
    for mention in checked(mentions, 500):
        text = texts[mention.article]
        before = text[max(0, mention.start - _BEFORE) : mention.start]
        after = text[mention.end : mention.end + _AFTER]
        language = languages.get(mention.article) or "en"
        if language == "en":
            counts.update(filter(None, (role_before(before), role_after(after))))
        else:
            counts.update(roles_abroad(before, after, language))
    if not counts:
        return None
    return min(counts, key=lambda role: (-_told(role, counts), -len(role), role))


def _told(role: str, counts: Counter[str]) -> int:
    """How often a role is told, in full or in part."""
    words = set(role.lower().split())
    return sum(n for other, n in counts.items() if set(other.lower().split()) <= words)


def role_before(text: str) -> str | None:
    """The role that ends where a name begins: `the mayor of Selby, ` → it."""
    words = _WORD.findall(_BREAK.split(_spelled_out(text))[-1])
    while words and words[-1] == ",":
        words = words[:-1]
    if words and words[-1] in _BELONGING:
        return None
    first = len(words)
    while first and len(words) - first < _LONGEST and _fits(words[first - 1]):
        first -= 1
    return _role(_last_office(_trimmed(_without_opening(words, first))))


def _spelled_out(text: str) -> str:
    """Titles in full: `Lt. Gov. ` and `AG ` end no sentence and are no names."""
    return _SHORT.sub(_in_full, text)


def _in_full(match: re.Match[str]) -> str:
    """A title in full; other words as they are."""
    short = match[2] or match[1].lower()
    return SHORT_TITLES.get(short, match[0])


def _without_opening(words: list[str], first: int) -> list[str]:
    """Words from `first` on, less one that opens the sentence: `Under President`."""
    kept = words[first:]
    opening = kept[0] if first == 0 and kept else ""
    low = opening.lower()
    leads = opening.istitle() and (
        low in stop_words("en") or low.endswith("ing") or low in _LIKENING
    )
    return kept[1:] if leads and not _is_post(opening) else kept


def _low(word: str) -> str:
    """A word in lower case, `Sen.` without its stop."""
    return word.lower().rstrip(".")


def _is_post(word: str) -> bool:
    low = _low(word)
    return low in _HEADS or low in ROLE_MODIFIERS


def role_after(text: str) -> str | None:
    """The role in commas after a name: `, the mayor of Selby, said`."""
    match = _APPOSED.match(text)
    if match is None:
        return None
    rest = _spelled_out(text[match.end() :])
    clause = _CLAUSE_END.split(rest, maxsplit=1)[0]
    words = _WORD.findall(clause)
    last = 0
    while last < len(words) and last < _LONGEST and _fits(words[last]):
        last += 1
    role = _trimmed(words[:last])
    ended = len(clause) < len(rest)
    if (
        role
        and ended
        and last < len(words) <= _MOST_PLAIN
        and all(map(_plain, words[last:]))
    ):
        role = words
    elif not (ended and last == len(words)) and words[last - 1 : last] == role[-1:]:
        role = role if _goes_elsewhere(words, last) else _whole_part(role)
    return _role(role)


def _plain(word: str) -> bool:
    """Whether a word may go on with a role in small letters: `of the town council`."""
    return word in _LINKS or (word.isalpha() and not _begins_else(word))


def _goes_elsewhere(words: list[str], here: int) -> bool:
    return here < len(words) and _begins_else(words[here])


def _begins_else(word: str) -> bool:
    """Whether a word after a role begins something else: `who`, `said`, `from`."""
    return word in stop_words("en") or word in SPEECH_VERBS


def _whole_part(role: list[str]) -> list[str]:
    """What a role that goes on tells whole: `director of national` → `director`."""
    links = [k for k, word in enumerate(role) if word in _LINKS | _OWNERS]
    return _trimmed(role[: links[-1]]) if links else []


def _trimmed(words: list[str]) -> list[str]:
    """Words without what links them to others at either end."""
    while words and words[0].lower() in _LINKS | _OWNERS:
        words = words[1:]
    while words and _low(words[-1]) in _LINKS | _OWNERS | HONORIFICS:
        words = words[:-1]
    return words


def _fits(word: str) -> bool:
    low = _low(word)
    if low in CALENDAR:
        return False
    return word[0].isupper() or _is_post(word) or low in _LINKS or low in _OWNERS


def _names_another(words: list[str], head: int) -> bool:
    """Whether a name follows an office at once: `President Orrin` is somebody else."""
    after = words[head + 1] if head + 1 < len(words) else "of"
    return after[0].isupper() and not _is_post(after)


def _last_office(words: list[str]) -> list[str]:
    """The office nearest the name: `aide to Mayor` is told of somebody else."""
    for k in range(len(words) - 2, 0, -1):
        rest = [_low(w) for w in words[k + 1 :]]
        # “Trade and Industry Secretary” is one office, “Quill and Senator” are two.
        one = is_common(words[k - 1]) and words[k - 1].lower() not in _HEADS
        one = one and rest[0] != "former"
        if words[k] == "of" and rest[0] not in _HEADS:
            continue
        if words[k] in _PARTING and not one and _HEADS.intersection(rest):
            return words[k + 1 :]
    return words


def _role(words: list[str]) -> str | None:
    """The words as one phrase; `None` if no office is in them."""
    heads = [k for k, w in enumerate(words) if _low(w) in _HEADS]
    if any(_names_another(words, k) for k in heads):
        return None
    only_honorific = all(_low(w) in HONORIFICS for w in words)
    if not heads or only_honorific:
        return None
    return " ".join(words).replace(" ’s", "’s").replace(" 's", "'s")
