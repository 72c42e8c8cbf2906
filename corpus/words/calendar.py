"""Names of months, weekdays, seasons, parts of the day and holidays."""

from __future__ import annotations

from typing import Final


def _numbered(lines: str, first: int) -> dict[str, int]:
    """Number the lines from `first`; each holds all the names of one thing."""
    rows = lines.strip().splitlines()
    return {name: n for n, row in enumerate(rows, first) for name in row.split()}


MONTHS: Final = _numbered(
    """
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sept sep
    october oct
    november nov
    december dec
    """,
    1,
)
"""English names and abbreviations, in lower case, to 1 … 12."""

MONTH_NAMES: Final = {n: name.title() for name, n in reversed(MONTHS.items())}
"""1 … 12 to the name in full, which stands first among its names."""

FOREIGN_MONTHS: Final = _numbered(
    """
    januar jänner janvier janv enero ene январь января янв gennaio janeiro
    februar feber février fevrier févr febrero февраль февраля фев febbraio fevereiro
    märz maerz mär mars marzo март марта мар março
    avril avr abril abr апрель апреля апр aprile
    mai mayo май мая maggio maio
    juni juin junio июнь июня июн giugno junho
    juli juillet juil julio июль июля июл luglio julho
    août aout agosto ago август августа авг
    septembre septiembre setiembre сентябрь сентября сен settembre setembro
    oktober okt octobre octubre октябрь октября окт ottobre outubro
    novembre noviembre ноябрь ноября ноя novembro
    dezember dez décembre déc diciembre dic декабрь декабря дек dicembre dezembro
    """,
    1,
)
"""German, French, Spanish, Russian, Italian and Portuguese, as they stand in dates."""

WEEKDAYS: Final = _numbered(
    """
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    """,
    0,
)
"""English names in lower case to 0 (Monday) … 6 (Sunday), as `date.weekday` counts."""
CALENDAR: Final = frozenset((*MONTHS, *WEEKDAYS))
"""Months and weekdays, in lower case."""

SHORT_WEEKDAYS: Final = _numbered(
    """
    mon
    tue tues
    wed weds
    thu thur thurs
    fri
    sat
    sun
    """,
    0,
)
"""Abbreviations; most are words of their own, so they count beside a date alone."""

FOREIGN_WEEKDAYS: Final = _numbered(
    """
    montag lundi lunes понедельник lunedì segunda
    dienstag mardi martes вторник martedì terça
    mittwoch mercredi miércoles среда среду mercoledì quarta
    donnerstag jeudi jueves четверг giovedì quinta
    freitag vendredi viernes пятница пятницу venerdì sexta
    samstag sonnabend samedi sábado суббота субботу sabato
    sonntag dimanche domingo воскресенье domenica
    """,
    0,
)

NEAR_DAYS: Final = frozenset({"yesterday", "today", "tomorrow"})
"""Days told from the day of publication."""

TIME_WORDS: Final = NEAR_DAYS.union(MONTHS, FOREIGN_MONTHS, WEEKDAYS, FOREIGN_WEEKDAYS)
"""Words that tell of days."""

THIRDS: Final = {"early": 0, "mid": 1, "late": 2}
"""Words before a month to the third of it that they tell."""

SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""To the number that EDTF writes in place of a month."""

DAY_PARTS: Final = _numbered(
    """
    morning dawn daybreak sunrise
    noon midday lunchtime
    afternoon
    evening dusk sunset nightfall eve
    night midnight
    """,
    0,
)
"""Parts of the day, in the order they come."""

ORDINALS: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}

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

EASTER_HOLIDAYS: Final = {
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
