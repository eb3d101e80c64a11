"""The answer to "why not?" in the reader's language, with the nearest rules apart from the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from router.reasoning.what_if import Possibility
from router.reasoning.why_not_answer import NeedTold, Role, WhyNot
from router.reasoning.why_not_rules import RuleTold
from router.vocabulary import Vocabulary
from web.pages.decision_view import in_words
from web.pages.language import in_sentence
from web.recorded import AskedAgain

NEAREST = 2


@dataclass(frozen=True, slots=True)
class WhyNotView:
    """One answer about one recorded decision."""

    again: AskedAgain
    vocabulary: Vocabulary
    language: str

    @property
    def answer(self) -> WhyNot:
        return self.again.answer

    def said(self, part: Any, name: str) -> str | None:
        """A text that is told in both languages."""
        found: str | None = getattr(part, f"{name}_en" if self.language == "en" else name)
        return found

    @property
    def is_main(self) -> bool:
        return any(role.role == "main" for role in self.answer.roles)

    @property
    def heading(self) -> str:
        agency = self.vocabulary["agency"][self.answer.agency.agency].label(self.language)
        return _("Varför %(agency)s?", agency=agency) if self.is_main else _("Varför inte %(agency)s?", agency=agency)

    @property
    def summary(self) -> str:
        """Who the agency is in the answer, in a sentence or two."""
        name, main = self.said(self.answer.agency, "name"), self.said(self.answer.main, "name")
        if self.is_main:
            return _("%(name)s har huvudansvaret.", name=name)
        roles = in_words([self._role(role) for role in self.answer.roles])
        if not roles:
            return _("%(name)s är inte ansvarig i det här ärendet. %(main)s har huvudansvaret.", name=name, main=main)
        return _("%(name)s %(roles)s. %(main)s har huvudansvaret.", name=name, roles=roles, main=main)

    def _role(self, role: Role) -> str:
        if role.role == "interim_holder":
            return _("håller i barnet så länge")
        if role.role == "co_responsible":
            return _("är medansvarig")
        needs = in_words([in_sentence(self.need(self.answer.needs[index])) for index in role.needs])
        return _("svarar för %(needs)s", needs=needs)

    def need(self, need: NeedTold) -> str:
        """What kind of need it is."""
        term = self.vocabulary["need_domain"].terms.get(need.domain or "")
        return term.label(self.language) if term else _("Ett behov som inte är känt")

    def keeps_it(self) -> Sequence[RuleTold]:
        """The rules by which the agency is what it is, each once."""
        told = {rule.rule: rule for role in self.answer.roles for rule in role.rules}
        return list(told.values())

    def remaining(self) -> Sequence[Possibility]:
        """What is left to find out, and that would be enough."""
        return [one for goal in self.answer.what_if for one in goal.found if one.only_answers]

    def otherwise(self) -> Sequence[Possibility]:
        """What would have to be otherwise."""
        return [one for goal in self.answer.what_if for one in goal.found if not one.only_answers]

    def nothing(self) -> Sequence[str]:
        """That no change was found, and how far it was looked for. Who can get no need cannot lead: one is told."""
        told = (self.said(goal, "nothing") for goal in self.answer.what_if)
        return [words for words in told if words][-1:]

    def nearest(self, need: NeedTold) -> Sequence[RuleTold]:
        return need.rules[:NEAREST]

    def others(self, need: NeedTold) -> Sequence[RuleTold]:
        return need.rules[NEAREST:]

    def standing_against(self) -> Sequence[NeedTold]:
        """The needs that are another's, where some rule could give them to the agency."""
        agency = self.answer.agency.agency
        needs: Iterable[NeedTold] = () if self.is_main else self.answer.needs
        return [need for need in needs if need.rules and need.responsible.agency != agency]

    @property
    def named_here(self) -> bool:
        """Whether any rule in force makes the agency responsible for a need."""
        return "responsible" in self.answer.named.here
