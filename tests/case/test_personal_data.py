"""Text that looks as if it told who a child is, and text that only looks a little like it."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router.privacy import personal_data_in

NUMBERS = [
    "121015-1234",
    "20121015-1234",
    "121015 1234",
    "20121015 - 1234",
    "1210151234",
    "201210151234",
    "121015+1234",
    "12 10 15 12 34",
    "1 2 1 0 1 5 - 1 2 3 4",
    "2012-10-15-1234",
    "2012-10-15 1234",
    "20121075-1234",
    "121075\u20131234",
    "pnr:121015.1234",
    "\uff11\uff12\uff11\uff10\uff11\uff15\uff0d\uff11\uff12\uff13\uff14",
    "121015\u200b-\u200b1234",
    "121015\xa01234",
    "12\xad1015-1234",
    "x121015-1234y",
    "3 121015-1234",
    "121015_1234",
    "19121015-TF12",
    "\u0661\u0662\u0661\u0660\u0661\u0665-\u0661\u0662\u0663\u0664",
]
PHONES = [
    "070-123 45 67",
    "0701234567",
    "+46 70 123 45 67",
    "+46(0)70-1234567",
    "0046701234567",
    "08-123 456",
    "08-123 45 678",
    "019-12 34 56",
    "019-602 00 00",
    "063 14 24 00",
    "0587-123 45",
    "070 12 34 567",
    "ring 12 34 56",
    "070.123.45.67",
    "\uff10\uff17\uff10\uff0d\uff11\uff12\uff13 \uff14\uff15 \uff16\uff17",
    "07 01 23 45 67",
    "Kalle 070-1234567",
    "+47 22 33 44 55",
    "73 123 45 67",
    "090-785 00 00",
    "070/1234567",
]
EMAILS = [
    "a@b.se",
    "anna.svensson@example.com",
    "anna @ example . com",
    "anna(at)example.com",
    "anna snabela example punkt se",
    "anna\uff20example.se",
]
ADDRESSES = [
    "Storgatan 12",
    "storgatan 12b",
    "Kungsgatan 3 A",
    "Norra vägen 5",
    "Storvägen 12",
    "702 11 Örebro",
    "Box 123",
    "Lilla Torget 4",
]
NAMES = [
    "Anna Svensson 12",
    "Anna Svensson, 12 år",
    "Anna Svensson född 2012",
    "12-åriga Anna Svensson",
    "Åsa Öberg 7",
    "Anna-Karin von Essen 14",
    "Elin 123456",
    "Omar Al-Hassan är 9",
    "José García 11",
]
ORDINARY = [
    "sedan 2024",
    "årskurs 7",
    "3 gånger 2026-10-15",
    "50 % frånvaro",
    "LSS 9 \xa7 5",
    "0-3-90-90",
    "HSL 2 kap. 6 \xa7",
    "kl 07.30-16.00",
    "kl 8.15-11.30 2024",
    "2026-10-15 2026-11-20",
    "2026-10-15--2026-11-20",
    "läsåret 2023/2024",
    "ring 112",
    "ring 1177",
    "ring 116 111",
    "05-06-2024",
    "Region Örebro län 2024",
    "Sedan Oktober 2024",
    "Enligt Försäkringskassan 2024",
    "Första Linjen 2 gånger",
    "8 besök under 2026",
    "HSLF-FS 2017:30",
    "2017:30",
    "IQ 70-75",
    "IQ 65",
    "WISC 85, 92, 101",
    "10-12 år",
    "åk 7-9",
    "vecka 42-45",
    "3-4 gånger",
    "F32.1",
    "kontakt 3 mån, 12 besök",
    "2 av 5 dagar",
    "ca 1500 kr",
    "mild, not specialist level",
    "queue",
    "no call back",
    "Årskurs 7",
    "Vårdplan 2024",
    "åtgärdsplan 2",
    "BUP 3 besök",
    "PHQ-9 14",
    "MADRS-S 23",
    "C-GAS 45",
    "10 mg x 2",
    "Mötet 2026-10-15 kl 13:00",
    "1,5 år",
    "100 000 kr",
    "2026-10-15 13:00",
    "2026-10-15 till 2026-11-01",
    "höjd dos 18 mg till 36 mg",
    "Remiss 2026-05-05",
    "SIP 2025-03-12 och 2026-01-20",
    "frånvaro 12/30 dagar",
    "2025-2026",
    "20 %, 35 %, 50 %",
    "Den 3 mars",
    "Rektor 2 samtal",
    "18:00-06:00",
    "socialtjanst:1860",
    "parental_depression",
    "Sov 4-5 h per natt",
    "vägen 3",
    "handleden 2",
    "0180 0181",
    "3 x 45 min",
    "avstånd 40 km",
    "2026-10",
    "Hon är 12 och har 2 syskon",
    "Umeå Kommun 2024",
    "Kontakt med första linjen 2026-03",
    "sov 2-3 h/natt i 14 dagar",
    "school question",
    "Ny bedömning 2026-12-01, därefter 4 besök",
    "SoL 19 kap. 1 §",
    "9 av 10 dagar",
    "1:a besöket 2024-09",
    "HbA1c 52",
    "2 syskon (8 och 11 år)",
]


@pytest.mark.parametrize("text", NUMBERS)
def test_a_personal_number_is_seen_however_it_is_written(text: str) -> None:
    assert personal_data_in(text) == "personal_number"
    assert personal_data_in(f"enligt journal {text} i dag") == "personal_number"


@pytest.mark.parametrize("text", PHONES)
def test_a_phone_number_is_seen_however_it_is_written(text: str) -> None:
    assert personal_data_in(text) == "phone"
    assert personal_data_in(f"mamma har {text}, kvällar") == "phone"


@pytest.mark.parametrize("text", EMAILS)
def test_an_e_mail_address_is_seen(text: str) -> None:
    assert personal_data_in(f"skriv till {text} i dag") == "email"


@pytest.mark.parametrize("text", ADDRESSES)
def test_a_street_address_is_seen(text: str) -> None:
    assert personal_data_in(f"bor på {text} sedan i höstas") == "address"


@pytest.mark.parametrize("text", NAMES)
def test_a_name_beside_a_number_is_seen(text: str) -> None:
    assert personal_data_in(text) == "name_with_number"


@pytest.mark.parametrize("text", ["Anna Svensson", "Anna Svensson och Kalle", "enligt mamma"])
def test_a_name_alone_is_not_told_from_other_words(text: str) -> None:
    assert personal_data_in(text) is None


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_notes_pass(text: str) -> None:
    assert personal_data_in(text) is None


WORDS = st.text(alphabet="abcdefgåäö ,.", max_size=40)
SEPARATORS = st.sampled_from(["", "-", " ", "+", " - ", "\u2013", "\u00a0", "\u200b", "/", "."])
FULL_WIDTH = str.maketrans("0123456789", "".join(chr(0xFF10 + digit) for digit in range(10)))


@st.composite
def personal_numbers(draw: st.DrawFn) -> str:
    born = draw(st.dates(min_value=datetime.date(1901, 1, 1), max_value=datetime.date(2026, 12, 31)))
    day = born.day + draw(st.sampled_from([0, 60]))
    date = f"{born:%Y%m}{day:02}"[draw(st.sampled_from([0, 2])) :]
    number = date + draw(SEPARATORS) + f"{draw(st.integers(0, 9999)):04}"
    if draw(st.booleans()):
        number = number.translate(FULL_WIDTH)
    return number


@settings(max_examples=300, deadline=None)
@given(before=WORDS, number=personal_numbers(), after=WORDS)
def test_a_personal_number_is_seen_anywhere_in_a_text(before: str, number: str, after: str) -> None:
    assert personal_data_in(before + number + after) in ("personal_number", "phone")


@settings(max_examples=200, deadline=None)
@given(number=personal_numbers(), spread=st.sampled_from([" ", "\u200b", "\u00ad", "-", "."]))
def test_spreading_the_digits_hides_nothing(number: str, spread: str) -> None:
    digits = [letter for letter in number if letter.isdecimal()]
    assert personal_data_in(spread.join(digits)) is not None


@settings(max_examples=200, deadline=None)
@given(
    before=WORDS,
    code=st.sampled_from(["070", "073", "076", "08", "019", "063", "+4670", "+46 (0)76"]),
    rest=st.integers(1_000_000, 9_999_999),
    gap=st.sampled_from(["", "-", " ", "/", " - "]),
    after=WORDS,
)
def test_a_phone_number_is_seen_anywhere_in_a_text(before: str, code: str, rest: int, gap: str, after: str) -> None:
    assert personal_data_in(f"{before}{code}{gap}{rest}{after}") is not None


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_can_be_asked_about(text: str) -> None:
    personal_data_in(text)


@settings(max_examples=200, deadline=None)
@given(
    day=st.dates(min_value=datetime.date(1990, 1, 1), max_value=datetime.date(2030, 12, 31)),
    count=st.integers(0, 99),
    words=WORDS,
)
def test_a_date_and_a_count_are_no_personal_data(day: datetime.date, count: int, words: str) -> None:
    assert personal_data_in(f"{words} {day} och {count} {words}") is None
