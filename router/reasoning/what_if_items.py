"""What another item of a list could be: the first of each kind that the rules about needs can tell apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from weakref import WeakKeyDictionary

from router.case import Case, Contact, Diagnosis, Need, Referral
from router.conditions import Atom, Facts, atom_holds, holds
from router.item_facts import contact_items, diagnosis_items, need_facts, referral_items
from router.policies import Policies
from router.policy import Exists
from router.vocabulary import Vocabulary

Item = tuple[str, object]
NAMES = {"contacts": "ongoing_contacts", "diagnoses": "diagnoses", "referrals": "referral_history"}
BLANK = Case(date.min)

_KNOWN: WeakKeyDictionary[Policies, tuple[Item, ...]] = WeakKeyDictionary()
_NEEDS: WeakKeyDictionary[Policies, tuple[Need, ...]] = WeakKeyDictionary()


def new_items(policies: Policies) -> tuple[Item, ...]:
    """Contacts, diagnoses and referrals for which some test of their list holds; the same for every case."""
    found = _KNOWN.get(policies)
    if found is None:
        clauses = tuple(policies.stages["need"].quantifiers.values())
        found = _KNOWN[policies] = tuple(_new_items(clauses, policies.book.vocabulary))
    return found


def new_needs(policies: Policies) -> tuple[Need, ...]:
    """One need of each kind and severity; those that no rule can tell apart are one."""
    found = _NEEDS.get(policies)
    if found is None:
        found = _NEEDS[policies] = tuple(_new_needs(policies))
    return found


def of_needs(policies: Policies) -> tuple[Atom, ...]:
    """Every test of a need's own facts, by a rule about it or by a test of the list of needs."""
    stage, words = policies.stages["need"], policies.book.sheet.facts["need"]
    own = {atom for ways in stage.patterns.values() for way in ways for atom in way if atom.fact in words}
    lists = (clause for clause in stage.quantifiers.values() if clause.items in ("needs", "other_needs"))
    return tuple(sorted(own | {atom for clause in lists for atom in clause.where}, key=repr))


def looks_like(atoms: tuple[Atom, ...], facts: Facts) -> tuple[bool | None, ...]:
    """How each test turns out: equal for values that no rule can tell apart."""
    return tuple(atom_holds(atom, facts) for atom in atoms)


def _new_items(clauses: tuple[Exists, ...], vocabulary: Vocabulary) -> Iterator[Item]:
    for items, name in NAMES.items():
        asked = [clause for clause in clauses if clause.items == items]
        seen: set[tuple[bool, ...]] = set()
        for item, row in _possible(items, vocabulary) if asked else ():
            kind = tuple(holds(clause.where, row) is True for clause in asked)
            if any(kind) and kind not in seen:
                seen.add(kind)
                yield name, item


def _possible(items: str, vocabulary: Vocabulary) -> Iterator[tuple[object, Facts]]:
    agencies = list(vocabulary["agency"].terms)
    if items == "contacts":
        contacts = tuple(Contact(a, s) for s, a in product(vocabulary["contact_status"].terms, agencies))
        rows = contact_items(replace(BLANK, ongoing_contacts=contacts), vocabulary).rows
        yield from zip(contacts, rows, strict=False)
    elif items == "diagnoses":
        statuses = list(vocabulary["diagnosis_status"].terms)[::-1]
        diagnoses = tuple(Diagnosis(d, s) for s, d in product(statuses, vocabulary["diagnosis"].terms))
        yield from zip(diagnoses, diagnosis_items(replace(BLANK, diagnoses=diagnoses), vocabulary).rows, strict=True)
    else:
        ways = product(vocabulary["referral_outcome"].terms, agencies, agencies)
        sent = tuple(Referral(sender, receiver, None, outcome) for outcome, sender, receiver in ways)
        yield from zip(sent, referral_items(replace(BLANK, referral_history=sent), vocabulary).rows, strict=True)


def _new_needs(policies: Policies) -> Iterator[Need]:
    vocabulary, atoms = policies.book.vocabulary, of_needs(policies)
    seen: set[tuple[bool | None, ...]] = set()
    for domain, severity in product(vocabulary["need_domain"].terms, vocabulary["severity"].terms):
        need = Need(domain, severity)
        kind = looks_like(atoms, need_facts(need, vocabulary))
        if kind not in seen:
            seen.add(kind)
            yield need
