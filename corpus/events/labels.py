"""Short names for events, cut from the passages that tell of them."""

from __future__ import annotations

import re

from corpus.events.tellings import Telling
from corpus.events.verbs import WORD, first_verb, is_attribution, is_verb, words_of
from corpus.models import Span
from corpus.words.speech import SPEECH_VERBS
from corpus.words.stop_words import STOP_WORDS

LONGEST = 60
"""Characters of a label, at most, the sign of a cut included."""

_BEFORE_A_DATE = re.compile(
    r"(?:\b(?:early|late|later|earlier|only|just|back)\s+)?"
    r"(?:\b(?:on|in|at|from|of|since|over|during)\s+)?(?:\bthe\s+)?$",
    re.IGNORECASE,
)
_AFTER_A_DATE = re.compile(r"^(?:['’]s\b|\s*,)")
_RELATIVE = re.compile(r"(?:who|which|that)\s+", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:and|but|or|so|then|as|while|when|after|with|where|because|although|though"
    r"|also|meanwhile|however|that|in addition|according to \w+)\b[\s,]*",
    re.IGNORECASE,
)
_EDGES = ' \t\n,;:.–—-"“”«»()[]'
_WEAK_ENDS = STOP_WORDS["en"]
_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "this", "these", "his", "her", "their", "we", "i"}
)
_NAME = re.compile(r"(?:[^\W\d_a-z][\w'’.-]+\s+){0,3}[^\W\d_a-z][\w'’.-]+\s*$")
_LONGEST_SUBJECT = 40


def label_of(telling: Telling) -> str:
    """A short text that names what a passage tells of, its date left out."""
    article, clause = telling.article.text, telling.clause
    if is_attribution(_words(_without_date(telling, clause))):
        return _statement(telling)
    text = _tidy(_without_date(telling, clause))
    if subject := _missing_subject(telling, text):
        text = f"{subject} {_RELATIVE.sub('', text, count=1)}"
    elif clause.start == telling.sentence.start and len(text) > LONGEST:
        text = _shorter_subject(text, article)
    return _cut(text)


def clearness(telling: Telling) -> tuple[int, int, str, int]:
    """A key by which the passage that names an event best comes first."""
    label = label_of(telling)
    words = _words(label)
    faults = (
        2 * (not words or words[0] in _PRONOUNS)
        + 2 * (len(words) < 4)
        + label.endswith("…")
        + (telling.doubt is not None)
        + (":" in label)
        + (first_verb(words) is None)
    )
    return faults, len(label), telling.article.id, telling.passage.start


def _statement(telling: Telling) -> str:
    """`Speaker: what was said`, where the date's clause has no more than `said`."""
    text, clause, sentence = telling.article.text, telling.clause, telling.sentence
    before = _tidy(text[sentence.start : clause.start])
    after = _tidy(text[clause.end : sentence.end])
    said = after if len(after) >= len(before) else before
    speaker = _speaker(_without_date(telling, clause))
    if not said:
        return _cut(_tidy(_without_date(telling, clause)))
    return _cut(f"{speaker}: {said}" if speaker else said)


def _speaker(clause: str) -> str:
    """The name before a verb of speech, or after it where they change places."""
    for match in WORD.finditer(clause):
        if match[0].lower() in SPEECH_VERBS:
            name = _NAME.search(clause[: match.start()].rstrip(" ,"))
            if name is None:
                name = re.match(_NAME.pattern[:-3], clause[match.end() :].lstrip())
            return name[0].strip() if name else ""
    return ""


def _without_date(telling: Telling, span: Span) -> str:
    text, mention = telling.article.text, telling.mention
    before = _BEFORE_A_DATE.sub("", text[span.start : max(span.start, mention.start)])
    after = _AFTER_A_DATE.sub("", text[mention.end : max(mention.end, span.end)])
    return f"{before.rstrip()} {after.lstrip()}"


def _missing_subject(telling: Telling, text: str) -> str:
    """Who acts in a clause that opens with its verb or a pronoun that looks back."""
    words = _words(text)
    if telling.clause.start == telling.sentence.start or not words:
        return ""
    lead = telling.article.text[telling.sentence.start : telling.clause.start]
    if _RELATIVE.match(text):
        return _antecedent(lead)
    return _subject(lead) if is_verb(words, 0) else ""


def _antecedent(lead: str) -> str:
    """The noun right before `which`: what follows the last verb before it."""
    found = list(WORD.finditer(lead))
    words = [match[0].lower() for match in found]
    verbs = [at for at in range(len(words)) if is_verb(words, at)]
    start = found[verbs[-1]].end() if verbs else 0
    noun = _tidy(lead[start:])
    return noun if len(noun) <= _LONGEST_SUBJECT else ""


def _subject(lead: str) -> str:
    """The name before the first verb, else what stands before the first comma."""
    found = list(WORD.finditer(lead))
    at = first_verb([match[0].lower() for match in found])
    if at:
        name = _NAME.search(lead[: found[at].start()].rstrip(" ,"))
        if name:
            return name[0].strip()
    head = _tidy(lead.partition(",")[0])
    return head if len(head) <= _LONGEST_SUBJECT and head[:1].isupper() else ""


def _shorter_subject(text: str, article: str) -> str:
    """A text whose subject is the bare name, without what the person is."""
    found = list(WORD.finditer(text))
    at = first_verb([match[0].lower() for match in found])
    if not at:
        return text
    name = _NAME.search(text[: found[at].start()].rstrip(" ,"))
    return text[name.start() :] if name else text


def _words(text: str) -> list[str]:
    return words_of(text, Span(0, len(text)))


def _tidy(text: str) -> str:
    """A text on one line without loose signs and joining words at its ends."""
    text = " ".join(text.split()).strip(_EDGES)
    while found := _LEAD.match(text):
        if _RELATIVE.match(text):
            break
        text = text[found.end() :].lstrip(_EDGES)
    words = text.split()
    while len(words) > 2 and words[-1].lower() in ("over", "in", "on", "at", "of"):
        words.pop()
    return " ".join(words)


def _cut(text: str) -> str:
    """A text cut to a label's length, between words and not after a weak one."""
    text = text[:1].upper() + text[1:]
    if len(text) <= LONGEST:
        return text
    words = text[:LONGEST].rsplit(None, 1)[0].split()
    while len(words) > 2 and words[-1].lower().strip(_EDGES) in _WEAK_ENDS:
        words.pop()
    return " ".join(words).rstrip(_EDGES) + "…"
