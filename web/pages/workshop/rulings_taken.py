"""A ruling that the reader may use, and the rule that could come of it."""

from __future__ import annotations

from typing import Any

from flask import abort

from router.casework.opening import seat_of
from router.editing.rule_form import RuleForm
from router.editing.rule_from_ruling import answering_rule, leading_rule, resting_on
from router.editing.rules import rule_form, rules_in
from router.reading.problems import ReadingErrors
from router.scenarios.world import Content
from router.storage import ListedRuling
from web.access import actor
from web.forms.policy_file import PolicyFile, decoded, language_of
from web.wiring import the_router


def the_ruling(reference: str, line: int) -> ListedRuling:
    """The ruling, for the owners of the rules where its case is; 404 when there is none such for them."""
    found = the_router().case_disputes.ruling(reference, line, actor().principal) if reference.isprintable() else None
    if found is None:
        abort(404)
    return found


def form_of_ruling(ruling: ListedRuling, file: PolicyFile, content: Content) -> RuleForm:
    """The rule that decided the case, made to answer as was ruled; nothing is written before it is saved.

    Where whoever was ruled to answer has a need of its own in the case, it is that need which is to lead.
    """
    decision = the_router().log.get(ruling.decision)
    if decision is None:
        return RuleForm()
    agreements = tuple(found["id"] for found in decision["policy"]["agreements"])
    return resting_on(_form(ruling, decision, file, content), agreements, ruling.on.isoformat())


def _form(ruling: ListedRuling, decision: dict[str, Any], file: PolicyFile, content: Content) -> RuleForm:
    needs, begins, today = content.vocabulary["need_domain"].terms, _prefix(file), the_router().today().isoformat()
    led = next((need for need in decision["needs"] if seat_of(need["responsible"]) == ruling.ruled), None)
    if led is not None and led["domain"] in needs:
        deciding = _form_of(decision["explanation"][0]["rule"], file, content)
        known = content.book.rule(deciding.id)
        before = known.yields_to if known else ()
        return leading_rule(deciding, needs[led["domain"]].word, before, begins, today)
    about = next((need for need in decision["needs"] if _is_about(need, ruling)), decision["needs"][0])
    word = needs[about["domain"]].word if about["domain"] in needs else None
    agency = content.vocabulary["agency"].terms[ruling.ruled.agency].word
    return answering_rule(_form_of(about["rule"], file, content), agency, word, begins, today)


def _is_about(need: dict[str, Any], ruling: ListedRuling) -> bool:
    if ruling.need is not None:
        return bool(need["domain"] == ruling.need)
    return seat_of(need["responsible"]) == ruling.answered


def _form_of(rule_id: str, file: PolicyFile, content: Content) -> RuleForm:
    """The rule's form, from whichever file it is in; an empty one when it is in none any more."""
    for path, raw in file.files.items():
        if path.startswith("rules/") and rule_id and rule_id.encode() in raw:
            try:
                text = decoded(raw, path)
                if any(lines.id == rule_id for lines in rules_in(text, path)):
                    return rule_form(text, rule_id, language_of(content), path)
            except ReadingErrors:
                continue
    return RuleForm(id=rule_id)


def _prefix(file: PolicyFile) -> str:
    """What the names of the file's rules begin with."""
    try:
        known = rules_in(file.text, file.path)
    except ReadingErrors:
        known = ()
    return known[0].id.partition(".")[0] if known else file.path.split("/")[-2].partition("-")[2] or "avgorande"
