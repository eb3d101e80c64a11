"""The circuit of all cases says of each real case what the router says of it, by the engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from router.bootstrap import Router
from router.case import Case
from router.policies import Policies
from router.reading.case_schema import CaseRefused
from router.reasoning.case_space import Sweeps, case_space
from router.reasoning.circuit import Literal, holds_in
from router.reasoning.composition import Composition
from router.reasoning.relations import PlaceFacts, Relations
from router.reasoning.solving import Solver
from router.reasoning.standpoints import standpoints
from router.routing import ADVICE, CASE_QUESTIONS, Routing, advise, route
from router.whereabouts import whereabouts
from tests.generated_cases import CaseGenerator
from tests.reasoning.abstraction import variables_of
from tests.reasoning.conftest import TODAY

Key = tuple[int, frozenset[str] | None, bool | None, bool]


class Model:
    """The circuits of the places met so far."""

    def __init__(self, router: Router) -> None:
        self.router, self.sweeps = router, Sweeps(router.book)
        self.known: dict[Key, tuple[Composition, list[Literal]]] = {}
        points = standpoints(router.book, router.places, router.directory, TODAY)
        self.units = {at.region: at.units for at in points}
        self.points = {(id(at.policies), at.units, at.single_body, at.municipality is None) for at in points}

    def of(self, case: Case, policies: Policies) -> tuple[Composition, list[Literal]]:
        router, where = self.router, whereabouts(case, self.router.places, self.router.vocabulary)
        units = None if where.registration_region is None else self.units.get(where.registration_region, frozenset())
        key = (id(policies), units, where.single_body, where.registration is None)
        assert key in self.points, "every child has a standpoint that is proved"
        if key not in self.known:
            composed = Composition(case_space(router.book, policies, units, self.sweeps), policies, router.vocabulary)
            for question in (*CASE_QUESTIONS, *ADVICE, "way_in"):
                composed.about(question)
            facts = PlaceFacts(where.registration is not None, where.single_body, bool(policies.agreements))
            self.known[key] = composed, Relations(composed.space, router.vocabulary, facts).axioms()
        return self.known[key]


def routed(router: Router, seed: int, count: int, unknown: float) -> Iterator[tuple[Case, Policies, Routing]]:
    for document in CaseGenerator(seed, router.vocabulary, router.places, unknown=unknown).cases(count):
        try:
            case = router.load_case(document)
        except CaseRefused:
            continue
        where = whereabouts(case, router.places, router.vocabulary)
        policies = router.book.in_force(case.as_of, where.registration_region, where.registration)
        yield case, policies, route(case, policies, router.places, router.directory, router.vocabulary)


@pytest.fixture(scope="module")
def model(router: Router) -> Model:
    return Model(router)


@pytest.mark.slow
@pytest.mark.parametrize("seed, unknown", [(11, 0.15), (12, 0.5), (13, 0.85), (14, 0.3)])
def test_they_agree_on_every_generated_case(model: Model, router: Router, seed: int, unknown: float) -> None:
    """2,500 cases each: no case is outside the space, and owners, lead and every standing rule are the same."""
    met = 0
    for case, policies, routing in routed(router, seed, 2600, unknown):
        composed, axioms = model.of(case, policies)
        values = composed.circuit.values(variables_of(routing, composed.space))
        assert all(holds_in(axiom, values) for axiom in axioms), case
        assert_same(composed, values, routing, router)
        met += 1
    assert met >= 2500


def assert_same(composed: Composition, values: list[bool], routing: Routing, router: Router) -> None:
    leads = {agency for (agency, _), literal in composed.leaders.items() if holds_in(literal, values)}
    assert leads == {routing.lead.agency}
    owners = {
        agency
        for need in composed.by_need.values()
        if holds_in(need.present, values)
        for agency, literal in need.owners.items()
        if holds_in(literal, values)
    }
    assert owners == {routed.owner.agency for routed in routing.asked}
    standing = {**routing.standings, **advise(routing, router.vocabulary).standings}
    standing["way_in"] = advise(routing, router.vocabulary).way_in
    for question, found in standing.items():
        stands = {rule for rule, literal in composed.about(question).rules.items() if holds_in(literal, values)}
        assert stands == {rule.id for rule in found.rules}, question


def test_the_solver_itself_agrees(model: Model, router: Router) -> None:
    """Told exactly which case it is, the solver finds the same lead possible, and any other impossible."""
    solvers: dict[int, Solver] = {}
    for case, policies, routing in routed(router, 5, 150, 0.3):
        composed, axioms = model.of(case, policies)
        solver = solvers.setdefault(id(composed), Solver(composed.circuit, axioms))
        true = variables_of(routing, composed.space)
        told = [node if name in true else -node for node, name in composed.circuit.names.items()]
        lead = composed.lead_is(routing.lead.agency)
        assert solver.ask(*told, lead).verdict == "possible", case
        assert solver.ask(*told, -lead).verdict == "never", case
