"""Numbers that point at a person: Swedish personal identity numbers, and phone numbers of any country.

Whether digits are somebody's number is the libraries' business; that they may be spread and grouped in odd ways,
or have a wrong check digit, is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatcher, is_valid_number, parse
from phonenumbers.phonenumberutil import NumberParseException
from stdnum import luhn
from stdnum.exceptions import InvalidComponent
from stdnum.se.personnummer import get_birth_date

SEPARATOR = r"(?:[ \-+./:*~|()\\]{1,3}|,)"
CLUSTER = re.compile(rf"\d(?:{SEPARATOR}?\d){{7,}}")
GROUP = re.compile(r"\d+")

RESERVE_NUMBER = re.compile(r"(?<!\d)(?:\d\d)?(\d{6})[-+ ]?[A-Z]{1,2}\d{2,3}(?!\d)")
COORDINATION = 60
CENTURIES = ("18", "19", "20")

HOME = "SE"
FEWEST_OF_PHONE = 5
SPREAD = range(8, 11)
USUAL_PERSONAL_NUMBER = re.compile(r"\d{6}[-+]\d{4}")
# The library wants a number to stand by itself, and knows the usual separators only.
BETWEEN_LETTER_AND_DIGIT = re.compile(r"(?<=[^\W\d_])(?=[\d+(])|(?<=\d)(?=[^\W\d_])")
ODD_SEPARATOR = re.compile(r"(?<=\d)[:*~|\\]{1,3}(?=\d)")
MOBILE_WITHOUT_ZERO = re.compile(r"(?<![\d¤])(?<!\d[ ./-])7[02369][ -]?\d{3} ?\d\d ?\d\d(?![ ./-]?\d)")
LOCAL = re.compile(
    r"\b(?:(?:tele|tel|mobil)(?:nr|nummer|numret)|telefon(?:nr|nummer|numret)?|tel|tfn|mob|mobil(?:en)?"
    r"|rings?|nås på|sms|phone|call)\b"
    r"[ .:]{0,3}(?:(?:på|till|nr|är|har|via|at|no) ){0,2}[1-9](?:[ \-./]{0,2}\d){4,8}(?!\d)",
    re.IGNORECASE,
)
PUBLIC_LINE = re.compile(r"11[2-8]\d{0,3}$")


def personal_number_in(text: str) -> bool:
    """Whether ten or twelve digits begin with a date of birth, as personal and coordination numbers do.

    The check digit is asked for only where the digits are grouped as no such number is: a slip of the
    pen still points at somebody.

    >>> personal_number_in("född 20121015 - 1234"), personal_number_in("WISC 121/015/123/4")
    (True, False)
    """
    if any(_is_birth_date(found[1]) for found in RESERVE_NUMBER.finditer(text)):
        return True
    return any(_is_personal_number(groups) for groups in _neighbours(text))


def phone_in(text: str) -> bool:
    """Whether a phone number stands in the text: of any country with its code, of this one also without.

    >>> phone_in("070-123 45 67"), phone_in("0-3-90-90")
    (True, False)
    """
    if sum(map(str.isdecimal, text)) < FEWEST_OF_PHONE:
        return False
    apart = ODD_SEPARATOR.sub("-", BETWEEN_LETTER_AND_DIGIT.sub(" ", text))
    found = PhoneNumberMatcher(apart, HOME, leniency=Leniency.VALID)
    if any(not USUAL_PERSONAL_NUMBER.fullmatch(match.raw_string) for match in found):
        return True
    return bool(MOBILE_WITHOUT_ZERO.search(text)) or _local_in(text) or any(map(_is_spread_phone, _neighbours(text)))


def _local_in(text: str) -> bool:
    """A number without area code, after a word that says what it is."""
    told = ("".join(GROUP.findall(found[0])) for found in LOCAL.finditer(text))
    return any(not PUBLIC_LINE.match(digits) for digits in told)


def _is_spread_phone(groups: list[str]) -> bool:
    if len(groups) not in SPREAD or groups[0] != "0" or groups[1] == "0" or max(map(len, groups)) > 1:
        return False
    try:
        return is_valid_number(parse("".join(groups), HOME))
    except NumberParseException:
        return False


def _is_personal_number(groups: list[str]) -> bool:
    digits = "".join(groups)
    if len(digits) == 12 and not digits.startswith(CENTURIES):
        return False
    if len(digits) not in (10, 12) or not _is_birth_date(digits[-10:-4]):
        return False
    # Four groups and more of odd lengths are a list of scores.
    return _grouped_by_parts(groups) or (len(groups) < 4 and luhn.is_valid(digits[-10:]))


def _grouped_by_parts(groups: list[str]) -> bool:
    """Whether year, month, day and the four last are not torn apart, or every digit is."""
    return all(len(group) % 2 == 0 for group in groups) or max(map(len, groups)) == 1


def _is_birth_date(six: str) -> bool:
    """Whether the digits are a day, or one with 60 added as in a coordination number."""
    day = int(six[4:])
    day = day - COORDINATION if day > COORDINATION else day
    try:
        get_birth_date(f"{six[:4]}{day:02}-0000")
    except InvalidComponent:
        return False
    return True


def _neighbours(text: str) -> Iterator[list[str]]:
    """Every run of digit groups so close together that they may be one number of at most twelve digits."""
    for cluster in CLUSTER.finditer(text):
        groups = GROUP.findall(cluster[0])
        for start in range(len(groups)):
            length = 0
            for stop in range(start, min(start + 12, len(groups))):
                length += len(groups[stop])
                if length > 12:
                    break
                yield groups[start : stop + 1]
