"""What the tables of indicators are called, and their columns, groups and figures, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from flask_babel import gettext as _

from router.follow_up.indicator_tables import BOUNDARIES, HIDDEN, Key, Shown, Table
from web.pages import language
from web.pages.language import once_in_each_language
from web.wiring import the_router

LISTS = {
    "lead_need": "need_domain",
    "age_band": "age_band",
    "agency": "agency",
    "sip_complete": "sip_content",
    "ran_out": "clock",
    "rejections": "decline_reason",
}
OF_ALL = ("bounced", "sip_complete", "ran_out")
"""Tables of all cases together, by something of their own."""


def times_names() -> Mapping[str, str]:
    """How many times a case bounced."""
    return {"0": _("Ingen gång"), "1": _("En gång"), "2": _("Två gånger"), "3": _("Tre eller fler")}


@once_in_each_language
def table_names() -> Mapping[str, tuple[str, str]]:
    """The name of each table, and a sentence that says what it tells."""
    return {
        "cases": (_("Ärenden"), _("Så många ärenden som öppnades i perioden.")),
        "both_contacts": (
            _("Kontakt med både vården och kommunens sociala stöd"),
            _("Ärenden där barnet har eller har haft kontakt eller insats hos båda."),
        ),
        "sip_offered": (_("Erbjudna SIP"), _("Av barnen med kontakt hos båda: de som har erbjudits en SIP.")),
        "sip_drawn_up": (_("SIP upprättad"), _("Av barnen med kontakt hos båda: de som har fått en SIP.")),
        "sip_complete": (_("SIP:ens innehåll"), _("Av de planer som är skrivna: de som har med det som krävs.")),
        "days_to_sip": (
            _("Dagar från beslut till SIP"),
            _("Från den dag ärendet öppnades till den dag planen var upprättad."),
        ),
        "bounces": (_("Studsar per barn"), _("Så många gånger barnets remisser har kommit tillbaka med ett nej.")),
        "bounced": (_("Så ofta barn har studsat"), _("Ärenden efter hur många gånger en remiss kom tillbaka.")),
        "gap_days": (_("Dagar utan kontakt"), _("Dagar då ingen verksamhet hade kontakt med barnet.")),
        "days_to_visit": (
            _("Dagar till mottagarens första besök"),
            _("Från den dag remissen skickades, för dem som har fått komma."),
        ),
        "waiting": (_("Väntar på första besöket"), _("Remisser som är skickade och där barnet inte har fått komma.")),
        "unanswered": (_("Obesvarade steg"), _("Ärenden där minst en sista dag har passerat utan att någon agerat.")),
        "ran_out": (_("Vad som inte gjordes i tid"), _("Hur många gånger, och i hur många ärenden.")),
        "no_agreement": (
            _("Ärenden utan överenskommelse"),
            _("Ärenden där ingen överenskommelse fanns att stödja sig på."),
        ),
        "feedback": (
            _("Återkoppling på orosanmälan inom en vecka"),
            _("Av de anmälningar där den som anmälde bad om återkoppling."),
        ),
        "asked_contacts": (
            _("Frågat och antecknat om kontakter"),
            _("Ärenden där någon har frågat om pågående kontakter och antecknat svaret."),
        ),
        "rejections": (_("Avvisade remisser"), _("Vem som skickade, vem som sa nej, och varför.")),
        "flows": (_("Vart nejen pekade"), _("Vem som skickade, vem som sa nej, och vem som pekades ut i stället.")),
        "deviations": (_("Avvikelserapporter"), _("Mellan vilka verksamheter, och om de besvarades.")),
    }


def column_names(table: Table) -> list[str]:
    """The headings of the figures."""
    reasons = the_router().vocabulary["decline_reason"]
    return [_columns().get(name) or reasons[name].label(language.current()) for name in table.columns]


@once_in_each_language
def _columns() -> Mapping[str, str]:
    return {
        "count": _("Antal"),
        "part": _("Antal"),
        "whole": _("Av"),
        "share": _("Andel"),
        "q1": _("En fjärdedel inom"),
        "median": _("Hälften inom"),
        "q3": _("Tre fjärdedelar inom"),
        "p90": _("Nio av tio inom"),
        "sum": _("Dagar i allt"),
        "mean": _("Medeltal"),
        "cases": _("Ärenden"),
    }


def key_heading(table: Table, by: str) -> list[str]:
    """The headings of what the rows are about."""
    if table.code in BOUNDARIES:
        ends = [_("Från"), _("Till")]
        return [*ends, _("Pekade på")] if table.code == "flows" else ends
    return [
        {"bounced": _("Studsar"), "sip_complete": _("Innehåll"), "ran_out": _("Steg")}.get(table.code)
        or by_names()[by]
    ]


@once_in_each_language
def by_names() -> Mapping[str, str]:
    """What figures can be told by."""
    return {
        "month": _("Månad"),
        "quarter": _("Kvartal"),
        "year": _("År"),
        "region": _("Region"),
        "municipality": _("Kommun"),
        "lead_need": _("Huvudsakligt behov"),
        "age_band": _("Ålder"),
        "agency": _("Ansvarig verksamhet"),
    }


def key_words(table: Table, key: Key, by: str) -> list[str]:
    """What a row is about."""
    heading = key_heading(table, by)
    if not key:
        return [_("Alla"), *[""] * (len(heading) - 1)]
    kind = "agency" if table.code in BOUNDARIES else table.code if table.code in OF_ALL else by
    return [_word(kind, part, table) for part in key]


def _word(kind: str, code: str | int | None, table: Table) -> str:
    if code is None:
        return _("Annat håll") if table.code == "flows" else _("Inte känt")
    if kind == "bounced":
        return times_names()[str(code)]
    if code == "complete":
        return _("Allt det här")
    router = the_router()
    if kind in LISTS:
        terms = router.vocabulary[LISTS[kind]].terms
        return terms[str(code)].label(language.current()) if str(code) in terms else str(code)
    if kind in ("region", "municipality"):
        return router.places.principal_name(str(code)) or str(code)
    return (
        _("%(year)s, kvartal %(quarter)s", year=str(code)[:4], quarter=str(code)[5:])
        if kind == "quarter"
        else str(code)
    )


def figure(column: str, shown: Shown) -> str:
    """A figure as people read it."""
    if shown is HIDDEN:
        return _("döljs")
    if shown is None:
        return "–"
    if column == "share":
        return _("%(share)s %%", share=shown)
    return f"{shown:.2f}".replace(".", ",") if isinstance(shown, float) else str(shown)
