"""Reads `avtal.yaml`: one agreement of one region or municipality."""

from __future__ import annotations

from datetime import date
from typing import Literal

from router.agreement import AgreedValue, Agreement, Party, Signature, Withdrawal
from router.fact_words import FactSheet
from router.policy import Layer, Validity
from router.reading.fields import Fields
from router.reading.nodes import Mapping, Node, Scalar
from router.reading.problems import Problems, suggest

FIELDS = (
    "avtal",
    "rubrik",
    "parter",
    "status",
    "underskrifter",
    "uppsägningar",
    "gäller_från",
    "gäller_till",
    "åldrar",
    "granskad",
    "forum",
    "oenighet",
    "avvikelse",
    "uppföljning",
    "parametrar",
    "källor",
    "osäkert",
)
PRINCIPALS = {"region": "region", "kommun": "municipality"}
STATUS: dict[str, Literal["proposal", "signed"]] = {"förslag": "proposal", "undertecknat": "signed"}


def read_agreement(node: Node, layer: Layer, place: str, sheet: FactSheet, problems: Problems) -> Agreement | None:
    """The agreement, or None when a field that it cannot do without is missing or wrong."""
    fields = Fields(node, "ett avtal", FIELDS, problems)
    name, title, status = fields.text("avtal"), fields.text("rubrik"), fields.text("status")
    start, reviewed = fields.day("gäller_från"), fields.day("granskad")
    end = fields.day("gäller_till", required=False)
    parties = tuple(party for item in fields.items("parter") if (party := _party(item, problems)))
    if status is not None and status not in STATUS:
        problems.add(fields.where("status"), f"Okänd status ”{status}”.", suggest(status, STATUS))
        return None
    if not parties:
        problems.add(fields.at, "Avtalet saknar parter.")
    if start and end and end < start:
        problems.add(fields.where("gäller_till"), "Avtalet slutar gälla innan det börjar.")
    if name is None or title is None or status is None or start is None or reviewed is None:
        return None
    return Agreement(
        id=name,
        title=title,
        layer=layer,
        place=place,
        parties=parties,
        status=STATUS[status],
        validity=Validity(start, end),
        reviewed=reviewed,
        signatures=tuple(s for item in fields.items("underskrifter") if (s := _signature(item, problems))),
        withdrawals=tuple(w for item in fields.items("uppsägningar") if (w := _withdrawal(item, parties, problems))),
        ages=_ages(fields, problems),
        forums=_texts(fields.node("forum")),
        days=_days(fields.node("oenighet"), problems),
        parameters=_parameters(fields.node("parametrar"), sheet, problems),
        deviation_receiver=_texts(fields.node("avvikelse")).get("mottagare"),
        evaluation_months=_months(fields, problems),
        sources=tuple(told for item in fields.items("källor") if (told := _source(item, problems))),
        uncertain=fields.text("osäkert", required=False),
    )


def _party(node: Node, problems: Problems) -> Party | None:
    fields = Fields(node, "en part", ("huvudman", "kod", "namn"), problems)
    kind, code = fields.text("huvudman"), fields.text("kod")
    if kind is not None and kind not in PRINCIPALS:
        problems.add(fields.where("huvudman"), f"Okänd huvudman ”{kind}”.", suggest(kind, PRINCIPALS))
        return None
    return Party(PRINCIPALS[kind], code) if kind and code else None


def _signature(node: Node, problems: Problems) -> Signature | None:
    fields = Fields(node, "en underskrift", ("huvudman", "kod", "datum", "version"), problems)
    kind, code, on = fields.text("huvudman"), fields.text("kod"), fields.day("datum")
    version = fields.text("version")
    if kind in PRINCIPALS and code and on and version:
        return Signature(Party(PRINCIPALS[kind], code), on, version)
    return None


def _withdrawal(node: Node, parties: tuple[Party, ...], problems: Problems) -> Withdrawal | None:
    fields = Fields(node, "en uppsägning", ("huvudman", "kod", "från"), problems)
    kind, code, day = fields.text("huvudman"), fields.text("kod"), fields.day("från")
    if kind not in PRINCIPALS or not code or day is None:
        return None
    if Party(PRINCIPALS[kind], code) not in parties:
        problems.add(fields.where("kod"), f"”{kind} {code}” är inte part i avtalet och kan inte säga upp det.")
        return None
    return Withdrawal(Party(PRINCIPALS[kind], code), day)


def _ages(fields: Fields, problems: Problems) -> tuple[int, int]:
    if not fields.has("åldrar"):
        return (0, 20)
    ages = Fields(fields.node("åldrar") or _missing(fields), "åldrar", ("från", "till"), problems)
    return (ages.number("från") or 0, ages.number("till") or 0)


def _months(fields: Fields, problems: Problems) -> int | None:
    if not fields.has("uppföljning"):
        return None
    return Fields(fields.node("uppföljning") or _missing(fields), "uppföljning", ("månader",), problems).number(
        "månader"
    )


def _missing(fields: Fields) -> Node:
    return Scalar(fields.at, None, "")


def _texts(node: Node | None) -> dict[str, str]:
    if not isinstance(node, Mapping):
        return {}
    return {name: str(item.value) for name, item in node.items.items() if isinstance(item, Scalar) and item.value}


def _days(node: Node | None, problems: Problems) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for ladder, steps in node.items.items() if isinstance(node, Mapping) else ():
        found[ladder] = {}
        for step, days in steps.items.items() if isinstance(steps, Mapping) else ():
            if isinstance(days, Scalar) and type(days.value) is int and 0 <= days.value <= 260:
                found[ladder][step] = days.value
            else:
                problems.add(days.at, "Antalet arbetsdagar ska vara ett heltal från 0 till 260.")
    return found


def _parameters(node: Node | None, sheet: FactSheet, problems: Problems) -> dict[str, AgreedValue]:
    found: dict[str, AgreedValue] = {}
    for name, item in node.items.items() if isinstance(node, Mapping) else ():
        if name not in sheet.parameters:
            problems.add(item.at, f"Okänd parameter ”{name}”.", suggest(name, sheet.parameters))
            continue
        fields = Fields(item, "en parameter", ("värde", "kontroll", "källa"), problems)
        value = fields.required("värde")
        if isinstance(value, Scalar) and value.value is not None and not isinstance(value.value, date):
            plain = {"ja": True, "nej": False}.get(str(value.value), value.value)
            if type(plain) is not type(sheet.parameters[name].default):
                problems.add(value.at, f"Värdet för ”{name}” är av fel slag.")
            found[name] = AgreedValue(
                plain, fields.text("kontroll") or "", fields.text("källa", required=False) or ""
            )
    return found


def _source(node: Node, problems: Problems) -> tuple[str, str, date] | None:
    fields = Fields(node, "en källa", ("text", "kontroll", "kontrollerad"), problems)
    text, mark, on = fields.text("text"), fields.text("kontroll"), fields.day("kontrollerad")
    return (text, mark, on) if text and mark and on else None
