"""Words cut from a passage and made fit to stand alone in a list."""

from __future__ import annotations

import re
from typing import Final

from corpus.events.verbs import WORD, first_verb, words_of
from corpus.models import Span
from corpus.words.stop_words import STOP_WORDS

LONGEST: Final = 60
"""Characters of a label, at most, the sign of a cut included."""
SHORTEST: Final = 24
"""A label shorter than this is made longer where its sentence goes on."""

_ENOUGH = 600
"""Characters of a passage, at most, that a label is made from."""
EDGES: Final = ' \t\n,;:.–—-"“”«»()[]'
_STOP = STOP_WORDS["en"]
DATELINE = re.compile(
    r"[A-Z][A-Z .’'-]{2,40}(?:,?\s(?:[A-Z][\w.]{0,20}|\d{1,4})){0,6}\s*"
    r"(?:\([^()]{2,30}\)\s*)?[—–―-]{1,2}\s"
)
_LEAD = re.compile(
    r"(?:and|but|or|so|then|as|while|when|after|with|where|because|although|though|yet"
    r"|also|meanwhile|however|in addition|according to \w+)\b[\s,]*"
    r"|that\s+",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"(?:(?:immediately|shortly|soon|hours|days|weeks)\s+)?(?:after|before|in|at|during"
    r"|following|despite|as|when|while|with|by|for|because|amid|under|on)\b"
    r"[^,;:]{0,90},\s+",
    re.IGNORECASE,
)
BORDERS: Final = frozenset(
    {
        "against",
        "amid",
        "after",
        "and",
        "at",
        "because",
        "before",
        "but",
        "by",
        "despite",
    }
    | {"during", "following", "for", "from", "in", "into", "of", "on", "over", "since"}
    | {"so", "under", "until", "when", "where", "which", "while", "who", "with"}
)
"""Words before which a sentence may be cut and still be one."""

_BEFORE_A_DATE = re.compile(
    r"(?:\b(?:early|late|later|earlier|only|just|back)\s+)?"
    r"(?:\b(?:on|in|at|from|of|since|over|during)\s+)?(?:\bthe\s+)?$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s\s+")
_ARTICLE = re.compile(r"\b(?:an?|the|his|her|its|their)\s+$", re.IGNORECASE)
_NOUN = re.compile(r"\s+(?!(?:and|or|to|in|on|at|by|for|of|with|that|as)\b)[a-z]")


def lower_words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return words_of(text, Span(0, len(text)))


def without_date(text: str, span: Span, date: Span) -> str:
    """A span of a text, with the words of a date and what ties them in left out."""
    if not span.overlaps(date):
        return text[span.start : span.end]
    before = text[span.start : max(span.start, date.start)]
    after = text[date.end : max(date.end, span.end)]
    if _POSSESSIVE.match(after):
        return f"{before.rstrip()} the {_POSSESSIVE.sub('', after, count=1)}"
    if not (_ARTICLE.search(before) and _NOUN.match(after)):
        before = _BEFORE_A_DATE.sub("", before)
    return f"{before.rstrip()} {after.lstrip(' ,')}"


def tidy(text: str) -> str:
    """A text on one line without loose signs and joining words at its ends."""
    text = " ".join(text[:_ENOUGH].split())
    text = DATELINE.sub("", text, count=1).strip(EDGES)
    while found := _LEAD.match(text):
        text = text[found.end() :].lstrip(EDGES)
    words = text.split()
    while len(words) > 2 and words[-1].lower() in BORDERS:
        words.pop()
    return " ".join(words)


def without_adverbial(text: str) -> str:
    """A sentence from its subject on: `After the storm, they left` → `they left`."""
    found = _ADVERBIAL.match(text)
    if found is None or first_verb(lower_words(text[found.end() :])) is None:
        return text
    return text[found.end() :]


def cut(text: str) -> str:
    """A text cut to a label's length: where a phrase ends, else between words."""
    text = text[:1].upper() + text[1:]
    if len(text) <= LONGEST:
        return text
    words = text[: LONGEST + 1].rsplit(None, 1)[0].split()
    for last in range(len(words) - 1, 2, -1):
        head = " ".join(words[:last])
        if len(head) < SHORTEST or first_verb(lower_words(head)) is None:
            break
        if words[last].lower() in BORDERS and _may_end(words[last - 1]):
            return head.rstrip(EDGES)
    while len(words) > 2 and not _may_end(words[-1]):
        words.pop()
    return " ".join(words)[: LONGEST - 1].rstrip(EDGES) + "…"


def _may_end(word: str) -> bool:
    return word.lower().strip(EDGES) not in _STOP


def verb_place(text: str, span: Span) -> int | None:
    """Where the first verb of a span begins."""
    found = list(WORD.finditer(text, span.start, span.end))
    at = first_verb([match[0].lower() for match in found])
    return None if at is None else found[at].start()
