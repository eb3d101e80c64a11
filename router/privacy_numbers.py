"""Numbers that point at a person: Swedish personal identity numbers and phone numbers, however spaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

SEPARATOR = r"(?:[ \-+./:_*~|()\\]{1,3}|,)"
CLUSTER = re.compile(rf"\d+(?:{SEPARATOR}\d+)+|\d{{7,}}")
GROUP = re.compile(r"\d+")

YEAR = r"(?:19|20)\d\d"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
TIME = r"(?:[01]?\d|2[0-4])[:.][0-5]\d"
# A date is told apart only where no four last digits follow it, except those of another date or a
# year; the space in front of a year is what keeps "2012-10-15-2026" a personal number.
INNOCENT = re.compile(
    rf"""(?<![\d\-+.:/])(?:
        {YEAR}-{MONTH}-{DAY}(?!\d|[ \-+./:_*~|()\\,]{{0,3}}\d{{4}}(?!\d)(?!-{MONTH}-{DAY}(?!\d)))
      | {DAY}[./-]{MONTH}[./-]{YEAR}(?![\d])
      | {TIME}(?:[ ]?-[ ]?{TIME})?(?![\d:]|[.\-+/]\d)
      | {YEAR}[ ]?[-/][ ]?{YEAR}(?![\d]|[.\-+/]\d)
    )""",
    re.VERBOSE,
)

BIRTH_DATE = re.compile(r"(?:18|19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[678]\d|9[01])")
RESERVE_NUMBER = re.compile(rf"(?<!\d)({BIRTH_DATE.pattern})[-+ ]?[A-Z]{{1,2}}\d{{2,3}}(?!\d)")

ABROAD = re.compile(r"(?<![\d])(?:\+|00)[1-9]\d{0,2}(?:[ \-./()]{0,3}\d){6,12}(?!\d)")
CUE = re.compile(
    r"\b(?:tel|tfn|telefon\w*|telnr|mob|mobil\w*|ring|rings|nås på|sms|phone|call)\b[^\d]{0,15}"
    r"((?:\d[ \-./]{0,2}){6,12})",
    re.IGNORECASE,
)
PUBLIC_LINE = re.compile(r"11[2-8]\d{0,3}")
MOBILE_WITHOUT_ZERO = re.compile(r"7[02369]\d{7}")
# How many digits may follow the area code (or the code of a mobile operator), by its length.
SUBSCRIBER = {2: range(6, 9), 3: range(5, 9), 4: range(5, 8)}


def personal_number_in(text: str) -> bool:
    """Whether ten or twelve digits begin with a date of birth, as personal and coordination numbers do.

    The check digit is not asked for: a slip of the pen still points at somebody.

    >>> personal_number_in("född 20121015 - 1234"), personal_number_in("2026-10-15, 3 gånger")
    (True, False)
    """
    if RESERVE_NUMBER.search(text):
        return True
    return any(
        len(digits := "".join(groups)) in (10, 12) and BIRTH_DATE.fullmatch(digits[:-4])
        for groups in _neighbours(text)
    )


def phone_in(text: str) -> bool:
    """Whether something has the form of a Swedish phone number, or of one with a country code.

    >>> phone_in("070-123 45 67"), phone_in("0-3-90-90")
    (True, False)
    """
    if ABROAD.search(text):
        return True
    cued = CUE.search(text)
    if cued and not PUBLIC_LINE.fullmatch("".join(GROUP.findall(cued[1]))):
        return True
    return any(_is_phone(groups) for groups in _neighbours(text))


def _is_phone(groups: list[str]) -> bool:
    digits = "".join(groups)
    if MOBILE_WITHOUT_ZERO.fullmatch(digits):
        return len(groups) in (1, 2, 4) and len(groups[0]) in (2, 3, 9)
    if not digits.startswith("0") or digits.startswith("00") or not 8 <= len(digits) <= 11:
        return False
    if len(groups) == 1 or max(map(len, groups)) <= 2:
        return True
    return len(digits) - len(groups[0]) in SUBSCRIBER.get(len(groups[0]), ())


def _neighbours(text: str) -> Iterator[list[str]]:
    """Every run of digit groups so close together that they may be one number of at most twelve digits."""
    for cluster in CLUSTER.finditer(INNOCENT.sub(" ; ", text)):
        groups = GROUP.findall(cluster[0])
        for start in range(len(groups)):
            length = 0
            for stop in range(start, min(start + 12, len(groups))):
                length += len(groups[stop])
                if length > 12:
                    break
                yield groups[start : stop + 1]
