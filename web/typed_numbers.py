"""Whole numbers as somebody's browser sends them: anything else is no number, and no error."""

from __future__ import annotations

MOST_DIGITS = 6


def whole_number(typed: str, most_digits: int = MOST_DIGITS) -> int | None:
    """The number; None when that is not what it says, or when it is longer than anything counted here.

    >>> whole_number("12"), whole_number("-1"), whole_number("²"), whole_number("")
    (12, None, None, None)
    """
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= most_digits else None
