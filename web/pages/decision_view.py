"""A decision in the reader's words: codes become labels, and what to do today is gathered in one list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import url_for
from flask_babel import gettext as _

from web.forms.options import Vocabulary

ACUTE_LADDER = "L7_acute"
Part = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do today, and more about it."""

    what: str
    how: str | None = None
    link: str | None = None
    link_text: str | None = None


@dataclass(frozen=True, slots=True)
class DecisionView:
    """The decision JSON of the contract, with labels in one language."""

    decision: Part
    vocabulary: Vocabulary
    language: str

    def label(self, kind: str, code: str | None) -> str:
        """The label of a code, or the code itself when the vocabulary has moved on since the decision."""
        term = self.vocabulary[kind].terms.get(code or "")
        return term.label(self.language) if term else (code or "")

    def labels(self, kind: str, codes: Iterable[str]) -> str:
        return _in_words([self.label(kind, code) for code in codes])

    def task(self, agency: str) -> str:
        """What an agency does, in one sentence."""
        term = self.vocabulary["agency"].terms.get(agency)
        return str(term.extra.get(f"uppgift_{self.language}") or "") if term else ""

    @property
    def acute(self) -> bool:
        return bool(self.decision["escalation"]["ladder"] == ACUTE_LADDER)

    @property
    def provisional(self) -> bool:
        return bool(self.decision["status"] == "provisional")

    @property
    def held_by_responsible(self) -> bool:
        """Whether the one who is responsible also holds the child already."""
        responsible, holder = self.decision["responsible"], self.decision["interim_holder"]
        return all(responsible[part] == holder[part] for part in ("agency", "principal_code"))

    @property
    def change_address(self) -> str:
        return url_for("intake.ask_all", fran=self.decision["id"])

    def needs_of(self, party: Part) -> str:
        """The need domains that one of the others answers for, in words."""
        return self.labels("need_domain", party.get("for") or ())

    def sip_answer(self) -> str:
        """Whether a plan is needed, and what that means now."""
        sip = self.decision["sip"]
        if not sip["needed"]:
            return _("Behövs inte nu.")
        leads = self.label("principal_type", sip["lead_principal_type"])
        said = {
            True: _("Ja. Den får upprättas nu."),
            False: _("Ja, men det behövs samtycke först."),
            None: _("Ja. Fråga först om samtycke: det är inte känt."),
        }[sip["may_be_drawn_up_now"]]
        return _("%(said)s Den som leder: %(leads)s.", said=said, leads=leads)

    def steps(self) -> list[Step]:
        """What to do today, most urgent first."""
        found = [self._call_now(), self._report(), self._enter(), self._hold(), self._plan(), self._ask(), self._when_refused()]
        return [step for step in found if step]

    def _call_now(self) -> Step | None:
        if not self.acute:
            return None
        name = self.decision["responsible"]["name"]
        return Step(_("Ring nu. Lämna inte barnet ensamt."), _("Tala om att %(name)s har ansvaret.", name=name))

    def _report(self) -> Step | None:
        if not self.decision["report_of_concern"]["required"]:
            return None
        return Step(
            _("Gör en orosanmälan nu."), _("Det kräver inget samtycke, och en misstanke räcker."), "#orosanmalan", _("Vad du får tillbaka")
        )

    def _enter(self) -> Step | None:
        if self.acute:
            return None
        return Step(_("Ta kontakt med %(name)s.", name=self.decision["responsible"]["name"]), None, "#vag-in", _("Så tar du kontakt"))

    def _hold(self) -> Step | None:
        if self.held_by_responsible:
            return None
        name = self.decision["interim_holder"]["name"]
        return Step(_("Säg till %(name)s att de håller i barnet tills dess.", name=name), _("Släpp inte barnet innan de har svarat ja."))

    def _plan(self) -> Step | None:
        sip = self.decision["sip"]
        if not sip["needed"]:
            return None
        if sip["may_be_drawn_up_now"] is False:
            return Step(_("Be om samtycke till en samordnad plan (SIP)."), None, "#sip", _("Om planen"))
        return Step(_("Kalla till en samordnad plan (SIP)."), None, "#sip", _("Om planen"))

    def _ask(self) -> Step | None:
        if not self.decision["ask"]:
            return None
        first = self.decision["ask"][0]["question"]
        return Step(_("Ta reda på: %(question)s", question=first), _("Svaret kan ändra vem som ansvarar."), self.change_address, _("Ändra svaren"))

    def _when_refused(self) -> Step | None:
        steps = self.decision["escalation"]["steps"]
        if self.acute or not steps:
            return None
        return Step(_("Säger någon nej? Gå inte tillbaka till familjen."), None, "#oenighet", _("Så går du vidare"))


def _in_words(words: list[str]) -> str:
    """ "a, b och c"."""
    if len(words) < 2:
        return "".join(words)
    return _("%(first)s och %(last)s", first=", ".join(words[:-1]), last=words[-1])
