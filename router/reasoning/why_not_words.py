"""The answer to "why not?" as plain Swedish text, for whoever reads it at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from router.reasoning.why_not_answer import Role, WhyNot
from router.reasoning.why_not_rules import RuleTold, Test

ROLES = {
    "main": "har huvudansvaret",
    "need": "ansvarar för ett behov",
    "co_responsible": "är medansvarig",
    "interim_holder": "håller i barnet så länge",
}
STATUS = {"decides": "avgör", "gives_way": "viker", "open": "kan gälla", "lacks": "gäller inte"}
MARKS = {True: "ja", False: "nej", None: "?"}
MOST_RULES = 3
WHAT_IF = "Vad som skulle behöva vara annorlunda"
REMAINING = "Det som återstår att få veta"


def summary(answer: WhyNot) -> str:
    """Who the agency is in the answer, in a sentence."""
    name, roles = answer.agency.name, [role for role in answer.roles if role.role != "need" or not _is_main(answer)]
    if not roles:
        return f"{name} är inte ansvarig i det här ärendet. Huvudansvaret har {answer.main.name}."
    told = " och ".join(ROLES[name] for name in dict.fromkeys(role.role for role in roles))
    rest = "" if _is_main(answer) else f" Huvudansvaret har {answer.main.name}."
    return f"{name} {told}.{rest}"


def as_text(answer: WhyNot) -> str:
    """The whole answer, line by line."""
    return "\n".join(_lines(answer))


def _is_main(answer: WhyNot) -> bool:
    return any(role.role == "main" for role in answer.roles)


def _lines(answer: WhyNot) -> Iterator[str]:
    yield summary(answer)
    yield from _held_by(answer.roles)
    for other in answer.other_principals:
        yield f"Ärendet nämner {other.named.name}, men det är {other.instead.name} det gäller."
    yield from _nowhere(answer)
    for need in answer.needs if not _is_main(answer) else ():
        if need.rules:
            yield ""
            yield f"Behov {need.need + 1}: ansvarig är {need.responsible.name}. Reglerna som kunde ändra det:"
            yield from _rules(need.rules[:MOST_RULES])
    for claim in answer.not_leading:
        for before in claim.before:
            yield f"Behov {claim.need + 1} leder inte: {before.rule.mandate} {before.rule.because}"
    yield from _what_if(answer)


def _held_by(roles: Iterable[Role]) -> Iterator[str]:
    for role in roles:
        for rule in role.rules:
            yield f"  – {rule.title}: {rule.because}"


def _nowhere(answer: WhyNot) -> Iterator[str]:
    if "responsible" in answer.named.here:
        return
    yield "Ingen regel som gäller här den dagen gör verksamheten ansvarig för ett behov."
    for rule in answer.named.elsewhere:
        end = f"till {rule.valid_to}" if rule.valid_to else "tills vidare"
        yield f"  – {rule.title}: {rule.place or 'hela landet'}, från {rule.valid_from} {end}"


def _rules(rules: Iterable[RuleTold]) -> Iterator[str]:
    for rule in rules:
        yield f"  {rule.title} ({STATUS[rule.status]})"
        yield from (f"    {_test(test)}" for test in rule.tests)
        for way in rule.alternatives:
            yield "    antingen " + "; ".join(_test(test) for test in way)
        for other in rule.before:
            yield f"    {other.mandate} {other.because}"


def _test(test: Test) -> str:
    value = "inte känt" if test.value is None else test.value
    return f"[{MARKS[test.holds]}] {test.label}: ska vara {test.wanted}, är {value}"


def _what_if(answer: WhyNot) -> Iterator[str]:
    for goal in answer.what_if:
        for heading, only_answers in ((REMAINING, True), (WHAT_IF, False)):
            found = [one.words for one in goal.found if one.only_answers is only_answers]
            if found:
                yield from ("", f"{heading}:", *(f"  – {words}" for words in found))
    nothing = [goal.nothing for goal in answer.what_if if goal.nothing]
    yield from ("", nothing[-1]) if nothing else ()
