"""What must hold of every case: said by policy owners, proved for all places, or shown not to hold by a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from router.policy import Clauses
from router.reasoning.claims import Claim, Fits
from router.reasoning.finding_words import FindingWords, Told
from router.reasoning.findings import Finding, Kind
from router.reasoning.place_proof import PlaceProof, Proved, Witness
from router.reasoning.questions import Way
from router.reasoning.smallest import Smallest
from router.reasoning.solving import Found
from router.reasoning.standpoints import Standpoint
from router.routing import Routing

NOT_ALWAYS = "”{name}” gäller inte alltid: {claim}."
UNSURE = "”{name}” är inte avgjort inom {seconds:g} s: {claim}."
UNLIKE = "Motorn svarar på ett ärende som beviset säger bryter mot ”{name}”: {claim} är inte avgjort."


@dataclass(frozen=True)
class Statement:
    """`assumed` are conditions that all hold of the cases it is about; every claim must hold of each of them.

    `place` is the region or municipality whose owners say it, None where it is said of the whole country.
    """

    name: str
    file: str
    line: int
    place: str | None
    assumed: tuple[tuple[Clauses, ...], ...]
    claims: tuple[Claim, ...]

    def is_about(self, at: Standpoint) -> bool:
        if self.place is None:
            return True
        codes = (at.municipality.code, at.municipality.region_code) if at.municipality else ()
        return self.place in codes


def conditions_of(statement: Statement) -> Iterator[Clauses]:
    """Every condition that it looks at."""
    for alternatives in statement.assumed:
        yield from alternatives
    for claim in statement.claims:
        yield from claim.conditions


def statements_at(proof: PlaceProof, statements: Iterable[Statement]) -> Iterator[Finding]:
    """A finding for each claim that does not hold here, or that could not be decided."""
    for statement in statements:
        if statement.is_about(proof.at):
            for claim in statement.claims:
                yield from _proved(proof, statement, claim)


def _proved(proof: PlaceProof, statement: Statement, claim: Claim) -> Iterator[Finding]:
    circuit, composed = proof.composed.circuit, proof.composed
    assumed = [circuit.any_of(composed.of_case(when) for when in ways) for ways in statement.assumed]
    broken = claim.broken(proof)
    goal = (*assumed, broken.literal, *broken.told)
    found = proof.solver.ask(*goal)
    verdict = {"never": "holds", "possible": "fails", "undecided": "undecided"}[found.verdict]
    if found.verdict == "possible":
        finding = _shown(proof, statement, claim, goal, found)
        verdict = "undecided" if finding.kind == "undecided" else verdict
        yield finding
    elif found.verdict == "undecided":
        message = UNSURE.format(name=statement.name, seconds=proof.seconds, claim=claim.words)
        yield Finding("undecided", statement.file, statement.line, 3, message)
    proof.proved.append(Proved(f"statement:{statement.file}:{statement.line}:{claim.words}", verdict))


def _shown(proof: PlaceProof, statement: Statement, claim: Claim, goal: tuple[int, ...], found: Found) -> Finding:
    """The smallest case that breaks the claim, as the engine answers it."""

    def breaks(witness: Witness) -> bool:
        return (
            isinstance(witness.outcome, Routing)
            and not any(Fits("", ways).is_broken_by(witness, proof) for ways in statement.assumed)
            and claim.is_broken_by(witness, proof)
        )

    smallest = Smallest(proof.solver, proof.composed).case(goal, found)
    document = claim.completed(proof.telling.document(smallest.true), smallest.true, proof)
    witness = proof.tried(Way("gap", "lead", "", goal[-1]), document, breaks)
    words = FindingWords(proof.trying.book, proof.trying.places)
    told = Told(witness, proof.at.told(proof.trying.places), words.in_words(witness))
    unlike = not breaks(witness)
    kind: Kind = "undecided" if unlike else "statement"
    message = (UNLIKE if unlike else NOT_ALWAYS).format(name=statement.name, claim=claim.words)
    return Finding(kind, statement.file, statement.line, 3, message, **told.fields("statement"))
