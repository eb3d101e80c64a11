"""Days, hours, years and the numbers of documents, set aside before anybody looks for numbers that point at a person.

A day of birth and four more digits are a personal number, so a day is set aside only where no four digits
of their own follow it.
"""

from __future__ import annotations

import re

MOMENT = "¤"
"""What a day, an hour or a year is replaced by: a sign that nobody types."""

YEAR = r"(?:19|20)\d\d"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
FULL_DAY = rf"{YEAR}-{MONTH}-{DAY}"
WRITTEN_DAY = rf"(?:{FULL_DAY}|{DAY}[./-]{MONTH}[./-]{YEAR}|{DAY}/{MONTH}[- ](?:{YEAR}|\d\d))"
TIGHT_DAY = r"(?:20|19)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
PART_OF_YEAR = rf"(?:{YEAR}-(?:{MONTH}|W\d\d)|{DAY}/{MONTH})"
ANY_DAY = rf"(?:{WRITTEN_DAY}|{TIGHT_DAY}|{PART_OF_YEAR})"
HOUR = r"(?:[01]?\d|2[0-4])"
TIME = rf"(?:{HOUR}[:.][0-5]\d)"
TIGHT_TIME = r"(?:[01]\d|2[0-4])[0-5]\d"
# Up to three signs between two groups of digits still let them be read as one number.
NEAR = r"(?:[ \-./:*~|()\\+]{0,3}|,)"
FOUR_LAST = rf"{NEAR}\d{{4}}(?!\d)"
NOTHING_CLOSE = r"(?!\d|[.\-+/:]\d)"

MOMENTS = re.compile(
    rf"""(?<![\d\-+.:/*~|\\])(?<!\d[ ])(?<!\d[ ]-[ ])(?:
        {ANY_DAY}[ ]?(?:-|till)[ ]?{ANY_DAY}{NOTHING_CLOSE}
      | {FULL_DAY}(?!\d|{FOUR_LAST}(?!-{MONTH}-{DAY}(?!\d)))
      | {WRITTEN_DAY}(?!\d|{FOUR_LAST})
      | {TIGHT_DAY}(?!\d|(?![ ]{TIME}){NEAR}\d|[-+ ]?[A-Z]{{1,2}}\d{{2,3}}(?!\d))
      | {TIME}(?:[ ]?-[ ]?{TIME})?(?![\d:]|[.\-+/]\d)
      | {TIGHT_TIME}[ ]?-[ ]?{TIGHT_TIME}{NOTHING_CLOSE}
      | {YEAR}/\d{{4,6}}(?:-\d)?(?!\d|{FOUR_LAST})
      | {YEAR}(?:[ ]?[-/][ ]?(?:{YEAR}|\d\d))?(?!{NEAR}\d)
    )""",
    re.VERBOSE,
)


def without_moments(text: str) -> str:
    """`text` with every day, hour, year and year/number replaced by `MOMENT`.

    >>> without_moments("2026-10-15 kl 13.30, 121015-1234")
    ' ¤  kl  ¤ , 121015-1234'
    """
    return MOMENTS.sub(f" {MOMENT} ", text)
