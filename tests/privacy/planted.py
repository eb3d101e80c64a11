"""A thousand made-up identifiers as people write them: personal and coordination numbers, phones, e-mail addresses.

The dates are real days and most check digits are right; nobody's number is meant.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Iterator

from stdnum import luhn

Pick = random.Random
THOUSAND = 1000

SEPARATORS = ("-", "-", "-", "", "+", " ", " - ", "–", "/", ".", "_", "\u00a0", "\u2212")
AREAS = {
    "08": (6, 7, 8), "031": (6, 7), "040": (6, 7), "018": (6,), "019": (6, 7), "013": (6,), "021": (6,), "026": (6,),
    "046": (6, 7), "054": (6,), "060": (6,), "063": (6,), "090": (6, 7), "0480": (5, 6), "0498": (6,), "0586": (5,),
    "0587": (5, 6), "0911": (5, 6), "0920": (5, 6), "0980": (5,), "0650": (5,), "0380": (5, 6), "0431": (6,),
}  # fmt: skip
MOBILE = ("070", "072", "073", "076", "079")
FULL_WIDTH = str.maketrans("0123456789", "".join(chr(0xFF10 + digit) for digit in range(10)))
NAMES = "anna.svensson|kalle|e.lind|mamma_till_3|leila-k|olle.o.berg|familjen.ek|s.h84|info+elev|åsa.öberg".split("|")
HOSTS = (
    "example.com|skola.example.se|post.example.nu|mail.example.org|kommun.example|xn--rksmrgs-5wao1o.example".split(
        "|"
    )
)
SENTENCES = (
    "{}",
    "mamma har {}, ringer tillbaka i morgon",
    "enligt skolan ({}) är det oro sedan 2024",
    "Kontakt: {}.",
    "årskurs 7, {} enligt journal, 40 % frånvaro",
    "vill bli nådd på {} efter kl 16.30",
    "{} – väntar på svar från BUP sedan v. 42",
    "se {}; mötet 2026-03-14 ställdes in",
    "pappa skrev {} på lappen",
)


def planted(count: int = THOUSAND, seed: int = 4) -> list[tuple[str, str]]:
    """`count` pairs of an identifier and a note that it stands in, always the same for one seed."""
    pick = random.Random(seed)
    return [(one, pick.choice(SENTENCES).format(one)) for one in _different(count, pick)]


def _different(count: int, pick: Pick) -> Iterator[str]:
    kinds: tuple[Callable[[Pick], str], ...] = (_personal_number, _personal_number, _phone, _phone, _e_mail)
    seen: set[str] = set()
    while len(seen) < count:
        one = kinds[len(seen) % len(kinds)](pick)
        if one not in seen:
            seen.add(one)
            yield one


def _personal_number(pick: Pick) -> str:
    born = datetime.date(1930, 1, 1) + datetime.timedelta(days=pick.randrange(35_000))
    day = born.day + pick.choice((0, 0, 60))
    nine = f"{born:%y%m}{day:02}{pick.randint(0, 999):03}"
    check = luhn.calc_check_digit(nine) if pick.random() < 0.9 else str(pick.randint(0, 9))
    date = pick.choice(("", f"{born:%Y}"[:2])) + nine[:6]
    number = date + pick.choice(SEPARATORS) + nine[6:] + check
    return _oddly(pick, number)


def _phone(pick: Pick) -> str:
    if pick.random() < 0.5:
        area, length = pick.choice(MOBILE), 7
    else:
        area = pick.choice(list(AREAS))
        length = pick.choice(AREAS[area])
    rest = str(pick.randint(2, 9)) + "".join(str(pick.randint(0, 9)) for _ in range(length - 1))
    lead = pick.choice(
        (area, area, area, f"+46 {area[1:]}", f"+46{area[1:]}", f"0046 {area[1:]}", f"+46(0){area[1:]}")
    )
    return _oddly(pick, lead + pick.choice(("-", "-", " ", " - ", "", "/")) + _grouped(pick, rest))


def _grouped(pick: Pick, digits: str) -> str:
    if pick.random() < 0.3:
        return digits
    head = len(digits) % 2 and 3
    groups = [digits[:head], *(digits[at : at + 2] for at in range(head, len(digits), 2))]
    return pick.choice((" ", " ", ".")).join(group for group in groups if group)


def _e_mail(pick: Pick) -> str:
    name, host = pick.choice(NAMES), pick.choice(HOSTS)
    name = pick.choice((name, f"{name}{pick.randint(1, 999)}", name.upper()))
    at = pick.choice(("@", "@", "@", " @ ", "(at)", "\uff20", " snabel-a "))
    return f"{name}{at}{host}"


def _oddly(pick: Pick, number: str) -> str:
    """Now and then in full-width digits, or with an invisible sign in it."""
    odd = pick.random()
    if odd < 0.05:
        return number.translate(FULL_WIDTH)
    return number[:4] + "\u200b" + number[4:] if odd > 0.97 else number
