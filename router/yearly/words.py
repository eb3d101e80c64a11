"""The Swedish words of the report: it is for Swedish boards, and has no other language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from router.follow_up.indicator_tables import HIDDEN, Shown

NARROW, FIRM = "\u202f", "\u00a0"
"""Spaces that no line is broken at: between thousands, and before a unit."""
MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
COLUMNS = {
    "count": "Antal",
    "part": "Antal",
    "whole": "Av",
    "share": "Andel",
    "q1": "En fjärdedel inom, dagar",
    "median": "Hälften inom, dagar",
    "q3": "Tre fjärdedelar inom, dagar",
    "p90": "Nio av tio inom, dagar",
    "sum": "Dagar i allt",
    "mean": "Medeltal",
    "cases": "Ärenden",
}
TIMES = {"0": "Ingen gång", "1": "En gång", "2": "Två gånger", "3": "Tre eller fler"}
NAMES = {
    "cases": ("Ärenden", "Så många ärenden öppnades under året. Ett ärende hör till det kvartal då det öppnades."),
    "both_contacts": (
        "Kontakt med både vård och socialtjänst",
        "Ärenden där barnet har eller har haft kontakt eller insats hos båda. De barnen kan behöva en SIP.",
    ),
    "sip_offered": ("Erbjudna SIP", "Av barnen med kontakt hos båda: de som har erbjudits en SIP."),
    "sip_drawn_up": ("SIP upprättad", "Av barnen med kontakt hos båda: de som har fått en SIP."),
    "sip_complete": ("SIP:ens innehåll", "Av de planer som är skrivna: de som har med det som krävs."),
    "days_to_sip": (
        "Dagar från beslut till SIP",
        "Från den dag ärendet öppnades till den dag planen var upprättad. Barn utan plan är inte med.",
    ),
    "bounces": ("Studsar per barn", "Så många gånger barnets remisser har kommit tillbaka med ett nej."),
    "bounced": ("Så ofta barn har studsat", "Ärenden efter hur många gånger en remiss kom tillbaka."),
    "gap_days": ("Dagar utan kontakt", "Barn som någon dag var utan kontakt och insats hos alla verksamheter."),
    "days_to_visit": (
        "Dagar till mottagarens första besök",
        "Från den dag remissen skickades, för de barn som har fått komma.",
    ),
    "waiting": (
        "Väntar på första besöket",
        "Remisser som är skickade och där barnet inte har fått komma än, med dagarna hittills.",
    ),
    "unanswered": ("Obesvarade steg", "Ärenden där minst en sista dag har passerat utan att någon agerat."),
    "ran_out": ("Vad som inte gjordes i tid", "Hur många gånger, och i hur många ärenden."),
    "no_agreement": (
        "Ärenden utan överenskommelse",
        "Ärenden där ingen överenskommelse mellan huvudmännen fanns att stödja sig på.",
    ),
    "feedback": (
        "Återkoppling på orosanmälan inom en vecka",
        "Av de anmälningar där den som anmälde bad om återkoppling.",
    ),
    "asked_contacts": (
        "Frågat och antecknat om kontakter",
        "Ärenden där någon har frågat barnet eller vårdnadshavaren om pågående kontakter, och antecknat svaret.",
    ),
    "rejections": ("Avvisade remisser", "Vem som skickade, vem som sa nej, och hur många gånger."),
    "flows": (
        "Vart nejen pekade",
        "Vem som skickade, vem som sa nej, och vem som pekades ut i stället. Små flöden räknas som annat håll.",
    ),
    "deviations": ("Avvikelserapporter", "Mellan vilka verksamheter de skrevs, och om de besvarades."),
}
"""By table: its name, and what it tells."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure to compare years by: where it stands, whether more of it is better, and as words around the figure."""

    table: str
    column: str
    more_is_better: bool
    name: str
    unit: str = ""
    key: str | None = None


MEASURES = (
    Measure("sip_offered", "share", True, "Barn med kontakt hos båda som erbjöds en SIP", "%"),
    Measure("sip_drawn_up", "share", True, "Barn med kontakt hos båda som fick en SIP", "%"),
    Measure("sip_complete", "share", True, "Skrivna planer med allt som krävs", "%", "complete"),
    Measure("days_to_sip", "median", False, "Hälften av planerna upprättade inom", "dagar"),
    Measure("bounces", "mean", False, "Nej per barn i medeltal"),
    Measure("gap_days", "share", False, "Barn som någon dag var utan kontakt", "%"),
    Measure("days_to_visit", "median", False, "Hälften fick komma till mottagaren inom", "dagar"),
    Measure("days_to_visit", "p90", False, "Nio av tio fick komma till mottagaren inom", "dagar"),
    Measure("unanswered", "share", False, "Ärenden där en sista dag passerade utan svar", "%"),
    Measure("no_agreement", "share", False, "Ärenden utan överenskommelse", "%"),
    Measure("deviations", "share", True, "Avvikelserapporter som besvarades", "%"),
    Measure("feedback", "share", True, "Återkopplingar på orosanmälan i tid", "%"),
    Measure("asked_contacts", "share", True, "Ärenden där någon frågat om pågående kontakter", "%"),
)


def number(value: int | float) -> str:  # noqa: PYI041  mypy takes the two apart
    """A number as Swedish readers write it.

    >>> number(0.5), number(12345) == "12" + NARROW + "345"
    ('0,50', True)
    """
    if isinstance(value, float):
        return f"{value:.2f}".replace(".", ",")
    return f"{value:,}".replace(",", NARROW)


def figure(column: str, shown: Shown) -> str:
    """A figure of a table as it is printed."""
    if shown is HIDDEN:
        return "döljs"
    if shown is None:
        return "–"
    return f"{number(shown)}{FIRM}%" if column == "share" else number(shown)


def with_unit(value: float, unit: str) -> str:
    """A number and its unit.

    >>> with_unit(1, "dagar") == "1" + FIRM + "dag"
    True
    """
    unit = "dag" if unit == "dagar" and value == 1 else unit
    return f"{number(value)}{FIRM}{unit}" if unit else number(value)


def day_in_words(day: date) -> str:
    """The day in full.

    >>> day_in_words(date(2026, 3, 2)) == "2" + FIRM + "mars 2026"
    True
    """
    return f"{day.day}{FIRM}{MONTHS[day.month - 1]} {day.year}"
