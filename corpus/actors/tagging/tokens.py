"""An article's text cut into sentences of tokens, and how its words are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from sys import intern

from corpus.article import Article
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.common_words import common_words, is_common

_TOKEN = re.compile(
    r"""
      (?:[^\W\d_]\.){2,}                              # U.S., J.R.R.
    | (?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Capt|Maj|Adm|Rev|Prof|Messrs
        |Inc|Corp|Ltd|Co|Jr|Sr|Bros|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|Hon
        |Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich
        |Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.
    | [A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ])                         # an initial before a name
    | \d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|[ap]m)?\b
    | ['’]s\b
    | [^\W_]+(?:(?:[-&]|['’](?!s\b))[^\W_]+)*         # words, O'Brien, Jean-Luc
    | \S
    """,
    re.VERBOSE,
)
_LINE = re.compile(r"[^\n]+")
_GLUED = re.compile(r"(?<=[^\W\d_][a-zß-ÿ]{4})(?=[A-Z][a-z]{4})")
_CLOSING = frozenset("\"'”’)]»")
_ENDS = frozenset(".!?…")
_LONGEST = 150
"""Tokens of a sentence: longer runs are lists or tables and are cut."""


_lower = lru_cache(maxsize=65_536)(str.lower)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """Tokens that are read together; never runs over a line end."""

    words: tuple[str, ...]
    """The tokens' texts."""
    starts: tuple[int, ...]
    """Where they stand in the article."""
    opens: bool
    """Whether it opens a line, where a dateline may stand."""
    language: str = "en"
    """ISO 639-1; empty where it is none that is known, and not English."""

    @property
    def tokens(self) -> Iterator[Token]:
        """The tokens; so many are met that none is kept."""
        for word, start in zip(self.words, self.starts, strict=True):
            yield Token(word, start, start + len(word))

    def span(self, first: int, last: int) -> Span:
        """Where the tokens from `first` up to `last` stand in the article."""
        return Span(
            self.starts[first], self.starts[last - 1] + len(self.words[last - 1])
        )

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The tokens' texts in lower case."""
        return tuple(_lower(word) for word in self.words)

    @cached_property
    def headline(self) -> bool:
        """Whether nearly every longer word is capitalised, as in a headline."""
        longer = [w for w in self.words if len(w) > 3 and w.isalpha()]
        capital = sum(word[0].isupper() for word in longer)
        return len(longer) > 2 and capital >= 0.85 * len(longer)


def sentences(article: Article) -> list[Sentence]:
    """The sentences of an article outside its boilerplate."""
    common = frozenset(re.findall(r"\b[a-z]{5,}\b", article.text))
    found: list[Sentence] = []
    for start, end in _lines(article):
        tokens = tuple(_tokens(article.text, start, end, common))
        found.extend(_cut(tokens))
    language = _language(article)
    return found if language == "en" else [replace(s, language=language) for s in found]


def _language(article: Article) -> str:
    """The language of an article; a short one in Latin letters is taken for English."""
    if article.language is not None:
        return article.language
    letters = sum(map(str.isalpha, article.text))
    latin = sum("a" <= sign.lower() <= "z" for sign in article.text)
    return "en" if latin * 5 >= letters * 4 else ""


def _lines(article: Article) -> Iterator[tuple[int, int]]:
    """Every line, or part of one, that is not boilerplate."""
    text, place = article.text, 0
    holes = [(b.start, b.end) for b in article.boilerplate]
    for start, end in [*holes, (len(text), len(text))]:
        for line in _LINE.finditer(text, place, max(place, start)):
            yield line.span()
        place = max(place, end)


def _tokens(text: str, start: int, end: int, common: frozenset[str]) -> Iterator[Token]:
    for match in checked(_TOKEN.finditer(text, start, end), 1000):
        word, place = match.group(), match.start()
        for part in _parts(word, common):
            # Few words make up most of a text; each is held once.
            yield Token(intern(part), place, place + len(part))
            place += len(part)


def _parts(word: str, common: frozenset[str]) -> tuple[str, ...]:
    """A word, parted where a name is joined to an everyday word.

    `Selby-based` has a hyphen there; `QuillDirector` is a name and a caption that a
    page glued together, when the text also writes `director`.
    """
    seam = _GLUED.search(word) if len(word) > 9 else None
    if seam and word[seam.start() :].lower() in common:
        return word[: seam.start()], word[seam.start() :]
    head, hyphen, tail = word.rpartition("-")
    if head and word[0].isupper() and tail in common_words():
        return head, hyphen, tail
    return (word,)


def _cut(tokens: tuple[Token, ...]) -> Iterator[Sentence]:
    first = nearby = 0
    for here, token in enumerate(checked(tokens, 1000)):
        # A run of signs that close is passed once, not from each of them.
        nearby = max(nearby, here + 1)
        while nearby < len(tokens) and tokens[nearby].text in _CLOSING:
            nearby += 1
        ended = token.text in _ENDS and _may_open(tokens[nearby : nearby + 1])
        ended = ended or _parted(token, tokens[here + 1 : here + 2])
        if (ended and nearby > first) or here - first >= _LONGEST:
            stop = nearby if ended else here + 1
            if stop > first:
                yield _sentence(tokens[first:stop], opens=first == 0)
            first = stop
    if first < len(tokens):
        yield _sentence(tokens[first:], opens=first == 0)


def _sentence(tokens: tuple[Token, ...], *, opens: bool) -> Sentence:
    words, starts = zip(*((token.text, token.start) for token in tokens), strict=True)
    return Sentence(words, starts, opens)


def _parted(token: Token, following: tuple[Token, ...]) -> bool:
    """Whether a sentence ends here without a full stop of its own.

    A word follows without a space where two lines of a page ran together; and the
    stop of `F.B.I.` is also the sentence's where a common word follows with a capital.
    """
    for after in following:
        if token.end == after.start:
            return token.text.isalpha() and after.text.isalpha()
        shortened = (
            len(token.text) > 3 and token.text[-1] == "." and "." in token.text[:-1]
        )
        return shortened and after.text[0].isupper() and is_common(after.text)
    return False


def _may_open(following: tuple[Token, ...]) -> bool:
    return all(not token.text[0].islower() for token in following)


@dataclass(frozen=True, slots=True)
class Writing:
    """How the words of some texts are written."""

    lower: frozenset[str]
    """Words met in lower case."""
    inside: frozenset[str]
    """Lower-cased words met with a capital inside a sentence that is no headline."""


def writing(texts: Iterable[Sentence]) -> Writing:
    """Look how words are written where a capital tells something."""
    lower: set[str] = set()
    inside: set[str] = set()
    for sentence in checked(texts, 100):
        low = sentence.lower
        lower.update(word for word in sentence.words if word[0].islower())
        if not sentence.headline:
            inside.update(
                low[k]
                for k, word in enumerate(sentence.words)
                if k and word[0].isupper() and sentence.words[k - 1] not in _OPENING
            )
    return Writing(frozenset(lower), frozenset(inside))


_OPENING = frozenset("\"'“‘«(:-–—•*.!?")
