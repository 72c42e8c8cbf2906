"""Days with a name: feasts, holidays, and when in the year they are."""

from __future__ import annotations

from typing import Final

FIXED_HOLIDAYS: Final = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "epiphany": (1, 6),
    "valentine's day": (2, 14),
    "st. valentine's day": (2, 14),
    "international women's day": (3, 8),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "victory day": (5, 9),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "st. stephen's day": (12, 26),
}
"""Name in lower case, straight apostrophes, to month and day."""

LOCAL_HOLIDAYS: Final = frozenset(
    {"christmas", "christmas day", "christmas eve", "independence day", "victory day"}
)
"""Kept on other days elsewhere (the Orthodox Christmas is on January 7)."""

OLD_FEASTS: Final = {
    "twelfth night": (1, 5),
    "twelfth day": (1, 6),
    "candlemas": (2, 2),
    "candlemas day": (2, 2),
    "st. david's day": (3, 1),
    "lady day": (3, 25),
    "st. george's day": (4, 23),
    "st. mark's day": (4, 25),
    "st. john's day": (6, 24),
    "midsummer day": (6, 24),
    "st. peter's day": (6, 29),
    "st. swithin's day": (7, 15),
    "st. james's day": (7, 25),
    "lammas": (8, 1),
    "lammas day": (8, 1),
    "st. lawrence's day": (8, 10),
    "st. bartholomew's day": (8, 24),
    "holy rood day": (9, 14),
    "st. matthew's day": (9, 21),
    "michaelmas": (9, 29),
    "michaelmas day": (9, 29),
    "feast of st. michael": (9, 29),
    "st. luke's day": (10, 18),
    "st. crispin's day": (10, 25),
    "all hallows": (11, 1),
    "all souls' day": (11, 2),
    "martinmas": (11, 11),
    "martinmas day": (11, 11),
    "st. martin's day": (11, 11),
    "st. andrew's day": (11, 30),
    "st. nicholas's day": (12, 6),
    "st. lucy's day": (12, 13),
    "st. thomas's day": (12, 21),
    "holy innocents' day": (12, 28),
}
"""Feasts by which years were divided; named here as `FIXED_HOLIDAYS` are."""

NAMED_WEEKDAYS: Final = frozenset(
    {"whit", "trinity", "low", "passion", "plough", "holy", "spy", "shrove", "ash"}
    | {"palm", "maundy", "easter", "rogation", "advent", "mothering", "bloody"}
)
"""What makes a weekday a feast, or the name of a day long ago."""

EASTER_HOLIDAYS: Final = {
    "shrove tuesday": -47,
    "holy saturday": -1,
    "whit sunday": 49,
    "whitsunday": 49,
    "trinity sunday": 56,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit monday": 50,
}
"""To the days after (western) Easter Sunday."""

FLOATING_HOLIDAYS: Final = {
    "martin luther king day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "black friday": (11, 4, 4),
}
"""To month, weekday and which one of the month; -1 is the last."""
