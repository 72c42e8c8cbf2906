"""Texts made to be taken for markup, to drive a terminal, or wider than they look."""

from __future__ import annotations

WORDS = ("[sic]", "[REDACTED]")
"""What a reader must see exactly as it is printed."""
MARKUP = (
    "[/ [/nope] [sic] [REDACTED] [@click=app.quit]x[/] :warning: $name \\[ "
    "[bold]x[/bold] [link=http://a.example]y[/link] %s {0} &amp; <b>z</b>"
)
ORDERS = (
    "\x1b[31mred \x1b]52;c;SEVYQVBMQQ==\x07 \x1b]8;;http://a.example\x1b\\link\x1b]8;;"
    "\x1b\\ \x1b[2J\x1b[6n \x9b31m \x9d0;t\x9c \x07\x08\x00\x7f "
)
UNSEEN = (
    "\u202eturned\u202c \u2066left\u2069 \u200b\u200d\ufeff\u2060\u00ad "
    "\U000e0041\U000e0042 \ufffe \u3164 e\u0301\u0302\u0303\u0304\u0305 "
)
WIDE = (
    "👩\u200d👩\u200d👧\u200d👦 🏳\ufe0f\u200d🌈 👍🏽 🇰🇿 \u2764\ufe0f 文字化け、"
    "テスト。 مرحبا بالعالم שלום עולם กำลัง नमस्ते ｆｕｌｌ \t\u3000 "
)
PIER = "The old pier at Marrow Bay collapsed on Sunday night and nobody was hurt."
LAMPS = "The council switched off 40 harbour lamps on 3 May 2031, Ottilie Brandt said."
DARK = "The council switched off 90 harbour lamps on 3 May 2031, Ottilie Brandt said."
STORY = f"{PIER}\n\n{LAMPS}\n\n“Nobody was warned,” said Ottilie Brandt of Marrow Bay."
OTHER = f"{DARK}\n\n{PIER}\n\nOttilie Brandt wrote four letters about rotten beams."

FIRST = " ".join(WORDS)
SPECIMENS = {
    "markup": f"{FIRST} {MARKUP}",
    "orders": f"{FIRST} {ORDERS} {UNSEEN}",
    "wide": f"{FIRST} {WIDE}",
    "all": f"{FIRST} {ORDERS} {UNSEEN} {WIDE} {MARKUP}",
}


def articles_with(trick: str) -> dict[str, str | bytes]:
    """The trick in text, title, outlet and author, as each format declares them."""
    named = trick.replace('"', "").replace("\x00", "")
    page = (
        f"<html><head><title>{named}</title>"
        f'<meta property="og:title" content="{named}">'
        f'<meta property="og:site_name" content="{named}">'
        f'<meta name="author" content="{named}"></head><body><h1>{named}</h1>'
        + "".join(f"<p>{part} {named}</p>" for part in OTHER.split("\n\n"))
        + "</body></html>"
    )
    front = f'---\ntitle: "{named}"\noutlet: "{named}"\ndate: "{named}"\n---\n\n'
    return {
        "a.txt": f"{trick}\n\n{STORY}\n\n{trick} {PIER} {trick}\n",
        "b.html": page,
        "c.md": f"{front}# {named}\n\n{OTHER}\n\n{trick}\n",
    }
