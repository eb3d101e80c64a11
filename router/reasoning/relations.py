"""How the facts of a case hang together: the same arithmetic as `router.facts`, as propositions.

Each relation may leave room for cases that nobody can tell, never the other way: what is proved holds for all
real cases, and a case that is found is confirmed by the engine before it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from router.conditions import Scalar
from router.facts import ADULT_YEARS, MONTHS_A_YEAR
from router.reasoning.case_space import CaseSpace
from router.reasoning.circuit import Circuit, Literal
from router.reasoning.fact_space import FactSpace
from router.reasoning.item_choices import AWAY, HOME, NEAR
from router.vocabulary import Vocabulary

MUNICIPAL, REGIONAL, SOCIAL, HEALTH = "municipality", "region", "social", "health"
Marks = Mapping[str, Scalar | None]


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """What the place and day settle: whether the municipality is known, is the region, and has an agreement."""

    home_known: bool
    single_body: bool | None
    has_agreement: bool


@dataclass(frozen=True)
class Relations:
    """The axioms of one space of cases."""

    space: CaseSpace
    vocabulary: Vocabulary
    at: PlaceFacts

    def axioms(self) -> list[Literal]:
        lists = (self.space.needs, self.space.contacts, self.space.referrals, self.space.diagnoses)
        return [
            *self.space.facts.axioms(),
            *(axiom for space in lists for axiom in space.axioms()),
            self.space.circuit.implies(self.space.needs.told, self._some_need()),
            *self.about_facts(self.space.facts),
        ]

    def about_facts(self, facts: FactSpace) -> list[Literal]:
        """What holds between the facts of a case, also of a second one that differs in some of them."""
        parts = (_age, _placement, self._place, self._stay, self._contacts, self._disputes, self._counts)
        return [axiom for part in parts for axiom in part(facts, self.space.circuit)]

    def _some_need(self) -> Literal:
        return self.space.circuit.any_of(item.present for item in self.space.needs.items)

    def _place(self, facts: FactSpace, _circuit: Circuit) -> Iterator[Literal]:
        yield facts.is_("single_body", self.at.single_body)
        yield facts.is_("has_agreement", self.at.has_agreement)
        yield -facts.is_("interpreter", None)

    def _stay(self, facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
        region, municipality = "stays_in_other_region", "stays_in_other_municipality"
        yield circuit.implies(facts.is_(region, True), -facts.is_(municipality, False))
        if self.at.home_known:
            yield -facts.is_(region, None)
            yield -facts.is_(municipality, None)
        else:
            yield facts.is_(municipality, None)

    def _contacts(self, facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
        """What is drawn from the contacts: an open case elsewhere, most measures, what the school tells of."""
        fact, told = "open_case_elsewhere", self.space.contacts.told
        yield circuit.implies(facts.is_(fact, None), -told)
        yield circuit.implies(facts.is_(fact, False), told)
        yield from self._open_case(facts, circuit)
        yield from self._most_measures(facts, circuit)
        for item in self.space.contacts.items:
            if item.marks.get("fact"):
                yield circuit.same(item.present, self._told_elsewhere(item.marks, facts, circuit))

    def _open_case(self, facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
        """A social case in another municipality and none at home; where the child stays it may be one as well."""
        found = facts.is_("open_case_elsewhere", True)
        if not self.at.home_known:
            yield -found
            return
        not_at_home = circuit.all_of((facts.is_("placed", False), -self._social_case(HOME)))
        away = self._social_case(AWAY)
        yield circuit.implies(found, circuit.all_of((not_at_home, circuit.any_of((away, self._social_case(NEAR))))))
        yield circuit.implies(circuit.all_of((not_at_home, away)), found)

    def _social_case(self, whose: str) -> Literal:
        return self.space.contacts.present(
            lambda marks: (
                (marks.get("status"), marks.get("sector"), marks.get("principal_type"), marks.get("whose"))
                == ("active", SOCIAL, MUNICIPAL, whose)
            )
        )

    def _told_elsewhere(self, marks: Marks, facts: FactSpace, circuit: Circuit) -> Literal:
        fact, agency = str(marks["fact"]), self.vocabulary["agency"][str(marks["agency"])]
        listed = self.space.contacts.present(
            lambda m: (m.get("agency"), m.get("status"), m.get("fact")) == (agency.code, "active", None)
        )
        if marks["status"] == "active":
            return circuit.all_of((facts.is_(fact, True), -listed))
        forms = agency.text("kontaktfaktum_skolformer").split()
        at_school = facts.where("school_form", lambda form: form is None or form in forms)
        return circuit.all_of((facts.is_(fact, None), at_school, -listed))

    def _most_measures(self, facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
        fact, told = "most_measures", self.space.contacts.told
        active = {
            REGIONAL: self._active(lambda marks: marks.get("principal_type") == REGIONAL),
            MUNICIPAL: self._active(lambda marks: marks.get("principal_type") == MUNICIPAL),
        }
        anyone = self._active(lambda _: True)
        yield circuit.same(facts.is_(fact, None), -told)
        yield circuit.implies(facts.is_(fact, "none"), -anyone)
        yield circuit.implies(circuit.all_of((told, -anyone)), facts.is_(fact, "none"))
        for mine, other in ((REGIONAL, MUNICIPAL), (MUNICIPAL, REGIONAL)):
            yield circuit.implies(facts.is_(fact, mine), active[mine])
            yield circuit.implies(circuit.all_of((told, active[mine], -active[other])), facts.is_(fact, mine))

    def _active(self, fits: Callable[[Marks], bool]) -> Literal:
        return self.space.contacts.present(lambda marks: marks.get("status") == "active" and fits(marks))

    def _disputes(self, facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
        """Two municipalities, or two regions, are concerned by a dispute, or by a contact elsewhere."""
        moved = (facts.is_("open_case_elsewhere", True), facts.is_("open_case_elsewhere", False))
        yield from self._either("several_municipalities", moved, "between_municipalities", facts, circuit)
        away = self._active(lambda m: m.get("sector") == HEALTH and m.get("whose") == AWAY)
        settled = (away, circuit.all_of((-away, self.space.contacts.told)))
        yield from self._either("several_regions", settled, "between_regions", facts, circuit)

    def _either(
        self, fact: str, first: tuple[Literal, Literal], kind: str, facts: FactSpace, circuit: Circuit
    ) -> Iterator[Literal]:
        dispute = facts.is_("dispute", kind)
        no_dispute = circuit.all_of((-dispute, -facts.is_("dispute", None)))
        yield circuit.same(facts.is_(fact, True), circuit.any_of((first[0], dispute)))
        yield circuit.same(facts.is_(fact, False), circuit.all_of((first[1], no_dispute)))

    def _counts(self, facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
        """A list may hold any number of one kind, so only none and some are tied to it."""
        referrals = self.space.referrals
        for fact, counted in (("rejected_referrals", "rejected"), ("lapsed_referrals", "lapsed")):
            some = circuit.any_of(item.present for item in referrals.items if item.marks.get("counted") == counted)
            yield circuit.same(facts.is_(fact, None), -referrals.told)
            yield circuit.same(facts.is_(fact, 0), circuit.all_of((referrals.told, -some)))


def _age(facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
    """Months left until adulthood follow from years and months; only what some child can have is allowed."""
    pairs: dict[Literal, set[Literal]] = {}
    for years in (None, *range(21)):
        for months in (None, *range(MONTHS_A_YEAR)):
            left = None
            if years is not None and (months is not None or years != ADULT_YEARS - 1):
                spent = MONTHS_A_YEAR - 1 if months is None else months
                left = max(0, (ADULT_YEARS - years) * MONTHS_A_YEAR - spent)
            pairs.setdefault(facts.is_("age", years), set()).add(facts.is_("months_to_18", left))
    for age, allowed in pairs.items():
        yield circuit.implies(age, circuit.any_of(allowed))


def _placement(facts: FactSpace, circuit: Circuit) -> Iterator[Literal]:
    yield -facts.is_("placed", None)
    placed = facts.is_("placed", True)
    for fact, otherwise in (
        ("placement_form", None),
        ("placement_basis", None),
        ("placing_known", False),
        ("placed_across_regions", False),
    ):
        yield circuit.implies(-placed, facts.is_(fact, otherwise))
    yield -facts.is_("placing_known", None)
