"""Short names for events, cut from the passages that tell of them."""

from __future__ import annotations

import re

from corpus.events.tellings import Telling
from corpus.events.verbs import WORD, is_verb
from corpus.models import Span
from corpus.words.speech import SPEECH_VERBS
from corpus.words.stop_words import STOP_WORDS

LONGEST = 60
"""Characters of a label, at most, the sign of a cut included."""

_DATE_LEAD = re.compile(
    r"(?:\b(?:early|late|later|earlier|only|just|back)\s+)?(?:\b(?:on|in|at|from|of|since|the"
    r"|during)\s+){0,3}$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:and|but|or|so|then|as|while|when|after|with|that|which|who|where|because|although"
    r"|also|meanwhile|however|in addition|according to \w+)\b[\s,]*",
    re.IGNORECASE,
)
_EDGES = ' \t\n,;:.–—-"“”«»()[]'
_WEAK_ENDS = STOP_WORDS["en"]
_NAME = re.compile(r"(?:[^\W\d_a-z][\w'’.-]*\s+)*[^\W\d_a-z][\w'’.-]*\s*$")


def label_of(telling: Telling) -> str:
    """A short text that names what a passage tells of, its date left out."""
    text = _without_date(telling)
    subject = _missing_subject(telling, text)
    text = f"{subject} {text}" if subject else text
    if len(text) > LONGEST:
        text = _shorter_subject(text)
    return _capital(cut_label(text))


def clearness(telling: Telling) -> tuple[int, int, str, int]:
    """A key by which the passage that names an event best comes first."""
    text = telling.article.text[telling.clause.start : telling.clause.end]
    label = label_of(telling)
    words = [word.lower() for word in WORD.findall(label)]
    faults = (
        2 * (not words or words[0] in ("he", "she", "it", "they", "this", "these"))
        + 2 * (len(words) < 4)
        + label.endswith("…")
        + (telling.doubt is not None)
        + any(word in SPEECH_VERBS for word in words)
        + text[:1].islower()
    )
    return faults, len(text), telling.article.id, telling.passage.start


def cut_label(text: str) -> str:
    """Cut a text to a label's length, between words and not after a weak one."""
    if len(text) <= LONGEST:
        return text
    words = text[:LONGEST].rsplit(None, 1)[0].split()
    while len(words) > 2 and words[-1].lower().strip(_EDGES) in _WEAK_ENDS:
        words.pop()
    return " ".join(words).rstrip(_EDGES) + "…"


def _without_date(telling: Telling) -> str:
    text, mention = telling.article.text, telling.mention
    clause = _content(telling)
    if not clause.start <= mention.start < clause.end:
        return _tidy(text[clause.start : clause.end])
    before, after = text[clause.start : mention.start], text[mention.end : clause.end]
    before = _DATE_LEAD.sub("", before)
    after = re.sub(r"^(?:['’]s\b|\s*,)", "", after)
    return _tidy(f"{before.rstrip()} {after.lstrip()}")


def _content(telling: Telling) -> Span:
    """The clause with what is said, where the date's own only says that it was said."""
    clause, passage = telling.clause, telling.passage
    text = telling.article.text
    end = clause.end
    words = [word.lower() for word in WORD.findall(text[telling.mention.end : end])]
    if any(is_verb(words, at) for at in range(len(words))):
        return clause
    before = [w.lower() for w in WORD.findall(text[clause.start : end])]
    spoken = any(word in SPEECH_VERBS for word in before)
    if spoken and clause.end < passage.end:
        return Span(clause.start, passage.end)
    return clause


def _tidy(text: str) -> str:
    text = " ".join(text.split()).strip(_EDGES)
    while found := _LEAD.match(text):
        text = text[found.end() :].lstrip(_EDGES)
    return text


def _missing_subject(telling: Telling, text: str) -> str:
    """Who acts in a clause that opens with its verb: the subject before it."""
    words = [word.lower() for word in WORD.findall(text)]
    if (
        not words
        or not is_verb(words, 0)
        or telling.clause.start == telling.passage.start
    ):
        return ""
    lead = telling.article.text[telling.passage.start : telling.clause.start]
    return _name_before_verb(lead)


def _name_before_verb(text: str) -> str:
    """The name that ends right before the first verb of a text, or nothing."""
    found = list(WORD.finditer(text))
    words = [match[0].lower() for match in found]
    for at, match in enumerate(found):
        if at and is_verb(words, at):
            name = _NAME.search(text[: match.start()].rstrip(" ,"))
            return name[0].strip() if name else ""
    return ""


def _shorter_subject(text: str) -> str:
    """A text whose subject is the bare name, without what the person is."""
    name = _name_before_verb(text)
    at = text.find(name) if name else -1
    return text[at:] if at > 0 else text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
