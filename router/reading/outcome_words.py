"""Reads what a rule decides: the result fields of its question, in Swedish words."""

from __future__ import annotations

from dataclasses import dataclass

from router.conditions import Condition
from router.fact_words import Scope
from router.policy import AgencyWord, Outcome, Parameter, Question, Selector
from router.reading.condition_words import ConditionReader
from router.reading.fields import Fields
from router.reading.nodes import Mapping, Node, Scalar
from router.reading.problems import suggest

OUTCOME_FIELDS: dict[Question, tuple[str, ...]] = {
    "responsible": ("ansvarig", "medansvariga"),
    "lead": ("läge",),
    "territory": ("ort",),
    "co_responsible": ("medansvariga",),
    "interim_holder": ("hållare", "till"),
    "sip": ("sip",),
    "sip_lead": ("leds_av",),
    "sip_consent": ("upprättas",),
    "report_of_concern": ("orosanmälan", "återkoppling"),
    "ladder": ("stege",),
    "way_in": ("egen_vårdbegäran", "remiss_från", "bifoga", "ring_först", "gör_så"),
    "duty": ("skyldighet", "vem"),
    "information_sharing": ("mellan", "delas", "grund"),
}
REQUIRED: dict[Question, tuple[str, ...]] = {
    **{question: names[:1] for question, names in OUTCOME_FIELDS.items()},
    "lead": (),
    "way_in": ("gör_så",),
    "information_sharing": ("mellan", "delas", "grund"),
}
SAID = {
    "behövs": True,
    "behövs inte": False,
    "krävs": True,
    "krävs inte": False,
    "nu": True,
    "inte nu": False,
}
MAIN = "huvudansvarig"
DISPUTING = "parterna i oenigheten"
SAME_KIND = "samma slag där barnet vistas"
SELECTORS: dict[str, Selector] = {
    MAIN: Selector("main"),
    DISPUTING: Selector("disputing"),
    SAME_KIND: Selector("same_kind_where_child_stays"),
}


@dataclass(frozen=True, slots=True)
class OutcomeReader:
    """Turns the result fields into an Outcome, with the words of the vocabulary."""

    conditions: ConditionReader

    def outcome(self, question: Question, fields: Fields) -> Outcome:
        for name in REQUIRED.get(question, ()):
            fields.required(name)
        agency_field = next((n for n in ("ansvarig", "hållare", "vem") if fields.has(n)), None)
        agency_node = fields.node(agency_field) if agency_field else None
        return Outcome(
            agency=self._agency(agency_node) if agency_node else None,
            also=tuple(word for node in fields.items("medansvariga") if (word := self._agency(node))),
            situation=self._code("läge", "situation", fields),
            place=self._code("ort", "territory_source", fields),
            yes=self._said(fields),
            principal_type=self._led_by(fields),
            ladder=self._code("stege", "ladder", fields),
            texts=self._texts(question, fields),
        )

    def _agency(self, node: Node) -> AgencyWord | None:
        if isinstance(node, Mapping):
            return self._selected(node)
        if not isinstance(node, Scalar) or node.value is None:
            self.conditions.problems.add(node.at, "Här ska en verksamhet stå.")
            return None
        text = str(node.text).strip()
        if text in SELECTORS:
            return SELECTORS[text]
        agencies = self.conditions.vocabulary["agency"]
        term = agencies.by_word(text)
        if term is None:
            nearest = agencies.suggest(text) or suggest(text, SELECTORS)
            self.conditions.problems.add(node.at, f"”{text}” är ingen känd verksamhet.", nearest)
            return None
        return term.code

    def _selected(self, node: Mapping) -> AgencyWord | None:
        problems = self.conditions.problems
        fields = Fields(node, "ett urval", ("parameter", "kontakt", "avsändare", "i_ordning"), problems)
        if name := fields.text("parameter", required=False):
            if name in self.conditions.sheet.parameters:
                return Parameter(name)
            problems.add(
                fields.where("parameter"),
                f"Okänd parameter ”{name}”.",
                suggest(name, self.conditions.sheet.parameters),
            )
            return None
        order = tuple(a for item in fields.items("i_ordning") if isinstance(a := self._agency(item), str))
        if contact := fields.node("kontakt"):
            return Selector("contacts", self._only(contact, "contact"), order)
        if sender := fields.node("avsändare"):
            return Selector("sender", self._only(sender, "referral"), order)
        problems.add(node.at, "Urvalet ska ha parameter, kontakt eller avsändare.")
        return None

    def _only(self, node: Node, scope: Scope) -> Condition:
        wheres = self.conditions.where(node, scope)
        if len(wheres) != 1:
            self.conditions.problems.add(node.at, "Ett urval kan inte ha ”något_av”.")
        return wheres[0]

    def _code(self, field: str, code_list: str, fields: Fields) -> str | None:
        text = fields.text(field, required=False)
        if text is None:
            return None
        codes = self.conditions.vocabulary[code_list]
        term = codes.by_word(text) or codes.terms.get(text)
        if term is None:
            self.conditions.problems.add(
                fields.where(field), f"”{text}” är inget känt värde för ”{field}”.", codes.suggest(text)
            )
            return None
        return term.code

    def _said(self, fields: Fields) -> bool | None:
        for name in ("sip", "orosanmälan", "upprättas"):
            if text := fields.text(name, required=False):
                if text not in SAID:
                    self.conditions.problems.add(
                        fields.where(name), f"”{text}” går inte att förstå.", suggest(text, SAID)
                    )
                return SAID.get(text)
        return None

    def _led_by(self, fields: Fields) -> str | None:
        text = fields.text("leds_av", required=False)
        return MAIN if text == "huvudansvarigs huvudman" else self._code("leds_av", "principal_type", fields)

    def _texts(self, question: Question, fields: Fields) -> dict[str, str | bool | tuple[str, ...]]:
        found: dict[str, str | bool | tuple[str, ...]] = {}
        for name in ("till", "återkoppling", "gör_så", "skyldighet", "delas", "grund"):
            if name in OUTCOME_FIELDS[question] and (text := fields.text(name, required=False)):
                found[name] = text
        for name in ("egen_vårdbegäran", "ring_först"):
            if name in OUTCOME_FIELDS[question] and (said := fields.yes_no(name, required=False)) is not None:
                found[name] = said
        for name in ("bifoga", "mellan"):
            if name in OUTCOME_FIELDS[question] and fields.has(name):
                found[name] = fields.texts(name)
        if "remiss_från" in OUTCOME_FIELDS[question] and fields.has("remiss_från"):
            found["remiss_från"] = tuple(
                a for n in fields.items("remiss_från") if isinstance(a := self._sender(n), str)
            )
        return found

    def _sender(self, node: Node) -> str | None:
        parties = self.conditions.vocabulary["referral_party"]
        if isinstance(node, Scalar) and (term := parties.by_word(str(node.text).strip())):
            return term.code
        found = self._agency(node)
        return found if isinstance(found, str) else None
