"""Every change worth trying in a case: one value of each kind that the rules about needs can tell apart."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace

from router.case import Case, Need, Placement
from router.conditions import Atom
from router.directory import Directory
from router.fact_words import FactWord
from router.facts import case_facts
from router.item_facts import need_facts
from router.places import Places
from router.policies import Policies
from router.reasoning.what_if_changes import NEEDS, REMOVED, Change, Kind, Path, changed, smallness
from router.reasoning.what_if_items import NAMES, looks_like, new_items, new_needs, of_needs
from router.vocabulary import Term

STEP, OTHER_VALUE, OLDER, ITEM, ONE_MORE, SAME_AREA, OTHER_NEED, ONE_MORE_NEED = 1, 2, 3, 3, 5, 8, 10, 12
"""What a change costs beside another; only their order matters."""
AGE: Path = ("child", "age_years")
MOST: dict[Path, int] = {AGE: 20, ("child", "age_months"): 11}
PLACED, PLACEMENT = "placed", "placement"
DOMAIN, SPAN = "domain", "åldrar"
NEED_LISTS = {
    DOMAIN: "need_domain",
    "severity": "severity",
    "functional_impact": "functional_impact",
    "cause": "cause",
}
STATUSES = {"ongoing_contacts": "contact_status", "diagnoses": "diagnosis_status"}


def moves(case: Case, policies: Policies, places: Places, directory: Directory) -> tuple[Change, ...]:
    """The changes that the rules about needs could notice, the smallest first."""
    found = _Moves(case, policies, places, directory)
    every = (*found.of_each_need(), *found.of_the_case(), *found.of_lists(), *found.of_other_needs())
    return tuple(sorted(every, key=lambda change: smallness([change])))


class _Moves:
    def __init__(self, case: Case, policies: Policies, places: Places, directory: Directory) -> None:
        self._case, self._policies = case, policies
        self._places, self._directory = places, directory
        self._vocabulary, self._sheet = policies.book.vocabulary, policies.book.sheet
        stage = policies.stages["need"]
        self._looked_at = frozenset(stage.looks_at)
        tested = {atom for ways in stage.patterns.values() for way in ways for atom in way}
        self._atoms = tuple(sorted((atom for atom in tested if atom.fact in self._sheet.facts["case"]), key=repr))

    def of_each_need(self) -> Iterator[Change]:
        """Another domain, severity, impact or cause of a need."""
        tests = of_needs(self._policies)
        for index, need in enumerate(self._case.needs or ()):
            for field, codes in NEED_LISTS.items():
                before = getattr(need, field)
                terms = sorted(self._terms(codes), key=lambda term: self._distance(codes, before, term))
                seen: set[Hashable] = {self._looks(tests, need)}
                for term in terms:
                    kind = self._looks(tests, replace(need, **{field: term.code}))
                    if kind not in seen:
                        seen.add(kind)
                        yield _said((NEEDS, index, field), before, term.code, self._distance(codes, before, term))

    def of_the_case(self) -> Iterator[Change]:
        """Another answer about the child, the school, the risk …"""
        usual = self._kind(self._case)
        for word in self._sheet.facts["case"].values():
            path = plain_path(word)
            if word.code not in self._looked_at or path is None:
                continue
            before, seen = value_at(self._case, path), {usual}
            found = [self._said(word, path, before, value) for value in self._values(word, path)]
            for change in sorted(found, key=lambda change: (change.unlikely, change.cost)):
                kind = self._kind(changed(self._case, [change]))
                if kind not in seen:
                    seen.add(kind)
                    yield change
        if PLACED in self._looked_at:
            placed = self._case.placement
            yield Change((PLACEMENT,), placed or False, None if placed else Placement(), "change", OTHER_NEED)

    def of_lists(self) -> Iterator[Change]:
        """Another status of an item, one item more or fewer; none at all where nobody has said."""
        for items, name in NAMES.items():
            if items not in self._looked_at:
                continue
            listed = getattr(self._case, name)
            for index, item in enumerate(listed or ()):
                status = getattr(item, "status", None)
                for code in self._vocabulary[STATUSES[name]].terms if name in STATUSES else ():
                    if code != status:
                        yield _said((name, index, "status"), status, code, ITEM)
                yield Change((name, index), item, REMOVED, "remove", ONE_MORE)
            if listed is None:
                yield Change((name,), None, (), "answer", 0)
        for name, item in new_items(self._policies):
            known = getattr(self._case, name) is not None
            yield Change((name,), None, item, "add" if known else "answer", ONE_MORE if known else STEP)

    def of_other_needs(self) -> Iterator[Change]:
        """One need more, or one fewer where there are several."""
        needs, age = self._case.needs or (), self._case.child.age_years
        for need in new_needs(self._policies):
            if self._is_of_age(self._vocabulary["need_domain"][str(need.domain)], age):
                cost = ONE_MORE_NEED + self._distance(
                    "severity", None, self._vocabulary["severity"][str(need.severity)]
                )
                yield Change((NEEDS,), None, need, "add" if needs else "answer", cost)
        for index, need in enumerate(needs if len(needs) > 1 else ()):
            yield Change((NEEDS, index), need, REMOVED, "remove", ONE_MORE_NEED)

    def _terms(self, codes: str) -> Iterable[Term]:
        age = self._case.child.age_years
        return (term for term in self._vocabulary[codes] if self._is_of_age(term, age))

    def _is_of_age(self, term: Term, age: int | None) -> bool:
        """Whether a child of that age may have such a need."""
        return SPAN not in term.extra or age is None or term.span(SPAN)[0] <= age <= term.span(SPAN)[1]

    def _looks(self, tests: tuple[Atom, ...], need: Need) -> Hashable:
        return looks_like(tests, need_facts(need, self._vocabulary))

    def _kind(self, case: Case) -> Hashable:
        facts = case_facts(case, self._places, self._directory, self._vocabulary, bool(self._policies.agreements))
        return looks_like(self._atoms, facts.facts)

    def _values(self, word: FactWord, path: Path) -> Iterable[object]:
        if word.kind == "yes_no":
            return (True, False)
        if word.code_list is not None:
            return tuple(self._vocabulary[word.code_list].terms)
        if path in MOST:
            return range(MOST[path] + 1)
        bounds = {atom.value for atom in self._atoms if atom.fact == word.code and isinstance(atom.value, int)}
        return sorted({value for bound in bounds for value in (bound - 1, bound, bound + 1) if value >= 0})

    def _said(self, word: FactWord, path: Path, before: object, after: object) -> Change:
        if isinstance(before, int) and isinstance(after, int) and word.kind == "number":
            return _said(path, before, after, OLDER + abs(after - before), unlikely=path == AGE and after < before)
        cost = OTHER_VALUE
        if word.code_list is not None:
            cost = self._distance(word.code_list, before, self._vocabulary[word.code_list][str(after)])
        return _said(path, before, after, cost)

    def _distance(self, codes: str, before: object, term: Term) -> int:
        """Steps on a scale; a need of the same area is nearer than another."""
        now = self._vocabulary[codes].terms.get(str(before))
        if "rang" in term.extra:
            return STEP * abs(term.number("rang") - (now.number("rang") if now else 0))
        if codes == NEED_LISTS[DOMAIN]:
            return SAME_AREA if now and now.text("område") == term.text("område") else OTHER_NEED
        return OTHER_VALUE


def _said(path: Path, before: object, after: object, cost: int, *, unlikely: bool = False) -> Change:
    kind: Kind = "answer" if before is None else "change"
    return Change(path, before, after, kind, 0 if before is None else cost, unlikely)


def plain_path(word: FactWord) -> Path | None:
    """Where one answer stands; None for what is drawn from a list or from several answers."""
    parts = (word.pointer or "").strip("/").split("/")
    return tuple(parts) if len(parts) == 2 and "{i}" not in parts and parts[0] != PLACEMENT else None


def value_at(case: Case, path: Path) -> object:
    """The answer that stands there."""
    part: object = case
    for step in path:
        part = getattr(part, str(step))
    return part
