"""Bytes of every encoding come out as the characters that were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import UnreadableError
from corpus.reading.decoding import decode

ENGLISH = (
    "The mayor said on Tuesday that the bridge would open – “in time”, as he put it."
)
FRENCH = "Le maire a déclaré mardi que le pont, fermé depuis février, serait rouvert."
GERMAN = "Die Brücke werde am Dienstag geöffnet, sagte der Bürgermeister; „endlich“."
SPANISH = (
    "El alcalde dijo: «Mañana abrirá el puente», según los vecinos del señor Núñez."
)
POLISH = (
    "Burmistrz powiedział we wtorek, że most zostanie otwarty; źródło: urząd w Łęgu."
)
CZECH = "Starosta v úterý řekl, že most bude otevřen příští týden, uvedl úřad v Děčíně."
TURKISH = (
    "Başkan salı günü köprünün açılacağını söyledi, ama şimdi ne olacağı bilinmiyor."
)
RUSSIAN = "Мэр заявил во вторник, что мост откроют в срок, и поблагодарил рабочих."
GREEK = "Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα θα ανοίξει στην ώρα της."
ARABIC = "قال رئيس البلدية يوم الثلاثاء إن الجسر سيفتح في موعده كما هو مقرر."
JAPANESE = "市長は火曜日、橋は予定通り開通すると述べた。「心配ない」と語った。"
CHINESE = (
    "市长星期二表示，大桥将按时开通。他对记者说，工人们做得很好，大家应该感谢他们。"
)
KOREAN = "시장은 화요일 다리가 제때 열릴 것이라고 말했다. 그는 노동자들에게 감사했다."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, JAPANESE])
def test_a_byte_order_mark_tells_the_encoding(text: str, encoding: str):
    assert decode(("\ufeff" + text).encode(encoding)).text == text


@pytest.mark.parametrize(
    "encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
)
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, ARABIC])
def test_wide_characters_are_known_without_a_mark(text: str, encoding: str):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
        (FRENCH, "mac_roman"),
        (GERMAN, "cp1252"),
        (SPANISH, "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (CZECH, "cp1250"),
        (TURKISH, "cp1254"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (GREEK, "cp1253"),
        (ARABIC, "cp1256"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (CHINESE, "gb18030"),
        (KOREAN, "euc_kr"),
    ],
)
def test_old_character_sets_are_told_by_their_look(text: str, encoding: str):
    assert decode(text.encode(encoding)).text == text


def test_a_declared_set_is_believed():
    assert decode(b"caf\xe9", "ISO-8859-1").text == "café"
    assert decode("Łódź".encode("iso8859_2"), "iso-8859-2").text == "Łódź"


@pytest.mark.parametrize(
    "declared", ["zip", "rot13", "punycode", "unicode_escape", "é"]
)
def test_a_codec_that_is_no_character_set_is_not_used(declared: str):
    assert decode("naïve déjà vu".encode("cp1252"), declared).text == "naïve déjà vu"


def test_utf8_with_a_damaged_byte_stays_utf8():
    damaged = RUSSIAN.encode()[:41] + b"\xff" + RUSSIAN.encode()[42:]
    decoded = decode(damaged)
    assert decoded.encoding == "utf-8"
    assert decoded.broken
    assert "рабочих" in decoded.text


@pytest.mark.parametrize("typed", ["“in time”", "Kør, Tromsø"])
def test_a_stray_byte_makes_no_other_set_of_a_whole_text(typed: str):
    text = f"The ferry will sail {typed}, said the harbour master."
    decoded = decode(text.encode() + b" It\x92s late.")
    assert decoded.text == f"{text} It\ufffds late."
    assert (decoded.encoding, decoded.broken) == ("utf-8", 1)


def test_what_looks_like_one_character_of_utf8_by_chance_is_none():
    text = "La place du “CAFÉ” est restée vide."
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    "raw",
    [
        b"\0" * 4096,
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        bytes(range(256)) * 40,
        b"\x89PNG",
    ],
)
def test_what_is_no_text_is_refused(raw: bytes):
    with pytest.raises(UnreadableError, match="not text"):
        decode(raw)


def test_controls_are_counted_in_the_first_64_kib():
    controls = b"\x01" * 4_000
    assert decode(b"a" * (1 << 16) + controls).text
    with pytest.raises(UnreadableError):
        decode(b"a" * 40_000 + controls)


def test_a_stray_nul_does_not_make_a_text_binary():
    assert decode(b"one\0two three").text == "one\0two three"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_back_as_it_was(text: str):
    assert decode(text.encode()).text == text.removeprefix("\ufeff")
