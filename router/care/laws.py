"""Law in use that is not verified, that is coming, or that the register has a note about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from router.care.item import CareItem, Target
from router.explanation import UNVERIFIED
from router.policy import LegalReference
from router.policy_content import PolicyContent


def law_care(content: PolicyContent, today: date) -> Iterator[CareItem]:
    """The register is the site's, so nobody in particular owns what is found."""
    used = _rules_by_law(content, today)
    marks = content.vocabulary["verification"]
    noted: dict[tuple[str, str], list[LegalReference]] = {}
    for law in content.laws.values():
        rules = used.get(law.label, ())
        if law.valid_from is not None and law.valid_from > today:
            yield _coming(law, rules)
        if rules and law.mark in marks and marks[law.mark].flag(UNVERIFIED):
            yield _unverified(law, rules)
        elif rules and law.note:
            noted.setdefault((law.law, law.note), []).append(law)
    for (name, note), sections in noted.items():
        yield _noted(name, note, sections, used)


def _rules_by_law(content: PolicyContent, today: date) -> Mapping[str, tuple[str, ...]]:
    """The rules that rest on each section, but for those whose time is past."""
    found: dict[str, list[str]] = {}
    for rule in content.rules:
        if rule.validity.end is None or rule.validity.end >= today:
            for reference in rule.references:
                if isinstance(reference, LegalReference):
                    found.setdefault(reference.label, []).append(rule.id)
    return {label: tuple(rules) for label, rules in found.items()}


def _coming(law: LegalReference, rules: tuple[str, ...]) -> CareItem:
    count, count_en = _resting(rules)
    return CareItem(
        kind="coming_law",
        severity="soon",
        owners=(),
        due=law.valid_from,
        todo_sv=f"Gå igenom reglerna innan {law.label} börjar gälla {law.valid_from}: {count}.",
        todo_en=f"Go through the rules before {law.label} takes effect on {law.valid_from}: {count_en}.",
        target=Target("law", law.label),
        rules=rules,
    )


def _unverified(law: LegalReference, rules: tuple[str, ...]) -> CareItem:
    count, count_en = _resting(rules)
    return CareItem(
        kind="unverified_law",
        severity="soon",
        owners=(),
        due=None,
        todo_sv=f"Kontrollera {law.label} mot lagtexten: {count}.",
        todo_en=f"Verify {law.label} against the statute text: {count_en}.",
        target=Target("law", law.label),
        rules=rules,
    )


def _noted(name: str, note: str, sections: Sequence[LegalReference], used: Mapping[str, tuple[str, ...]]) -> CareItem:
    told = ", ".join(section.section for section in sections)
    rules = tuple(dict.fromkeys(rule for section in sections for rule in used[section.label]))
    return CareItem(
        kind="law_note",
        severity="note",
        owners=(),
        due=None,
        todo_sv=f"Följ upp anmärkningen om {name} {told}: {note}",
        todo_en=f"Follow up the note on {name} {told}: {note}",
        target=Target("law", sections[0].label),
        rules=rules,
    )


def _resting(rules: tuple[str, ...]) -> tuple[str, str]:
    if not rules:
        return "ingen regel vilar på den än", "no rule rests on it yet"
    if len(rules) == 1:
        return "1 regel vilar på den", "1 rule rests on it"
    return f"{len(rules)} regler vilar på den", f"{len(rules)} rules rest on it"
