"""The page of a rule's form: every field with what may be chosen in it."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from router.editing.choices import Choice
from router.editing.condition_form import Language
from router.editing.rule_form import RuleForm, question_code, scopes_of
from router.policy import LAYERS, QUESTIONS, Rule
from router.scenarios.world import Content
from web.forms.policy_condition_view import ConditionView, with_unknown
from web.forms.policy_file import PolicyFile, language_of
from web.forms.policy_outcome import outcome_shown
from web.forms.policy_references import found_laws, references_shown
from web.forms.policy_sent import Sent
from web.pages.workshop.rules_told import read_aloud
from web.pages.workshop.the_draft import may_edit


def fields_shown(form: RuleForm, file: PolicyFile, content: Content, sent: Sent | None) -> dict[str, Any]:
    """Everything that the template needs to show the form."""
    language, book = language_of(content), content.book
    wanted = sent.text("ref-search") if sent else ""
    return {
        "form": form,
        "questions": _terms(language, "question"),
        "when": ConditionView(language).shown(form.when, "when", scopes_of(form.question, language)),
        "outcome": outcome_shown(form.outcome, form.question, language),
        "ranks": _ranks(form, file, content),
        "layers": _layers_below(file, language),
        "marks": tuple(Choice(term.code, f"{term.code} – {term.sv}") for term in language.vocabulary["verification"]),
        "references": references_shown(form.references, book.laws),
        "agreements": tuple(Choice(one.id, one.title) for one in _agreements(file, content)),
        "wanted": wanted,
        "searched": bool(sent and wanted),
        "laws": found_laws(wanted, book.laws),
        "law_files": _law_files(file) if wanted else [],
        "aloud": read_aloud(form, file.path, content),
    }


def _layers_below(file: PolicyFile, language: Language) -> tuple[Choice, ...]:
    """The layers that a rule of this file may be open to."""
    below = LAYERS[LAYERS.index(file.kind.layer) + 1 :]
    return tuple(Choice(term.word, term.sv) for term in language.vocabulary["layer"] if term.code in below)


def _terms(language: Language, code_list: str) -> tuple[Choice, ...]:
    return tuple(Choice(term.word, term.sv) for term in language.vocabulary[code_list])


def _ranks(form: RuleForm, file: PolicyFile, content: Content) -> list[dict[str, Any]]:
    """Which rules it goes before, or behind: the question says in which fields."""
    code = question_code(form.question, language_of(content))
    ranked = code is not None and QUESTIONS[code].precedes
    names = {
        "departs_from": (_("Undantag från"), _("Den här regeln går före de reglerna, där båda passar.")),
        "precedes": (_("Före"), _("Den här regeln leder före de reglerna. Välj bara närmaste granne.")),
        "yields_to": (_("Efter"), _("De reglerna leder före den här.")),
    }
    shown = ("precedes", "yields_to") if ranked else ("departs_from",)
    rules = [rule for rule in content.book.rules if rule.question == code and rule.id != form.id]
    found = []
    for name, (label, hint) in names.items():
        chosen: tuple[str, ...] = getattr(form, name)
        if name in shown or chosen:
            allowed = [rule for rule in rules if _may_name(rule, file, name)]
            choices = tuple(Choice(rule.id, f"{rule.title} ({rule.id})") for rule in allowed)
            found.append(
                {
                    "name": name,
                    "label": label,
                    "hint": hint,
                    "chosen": chosen,
                    "choices": with_unknown(choices, chosen),
                }
            )
    return found


def _may_name(rule: Rule, file: PolicyFile, name: str) -> bool:
    """Whether a rule of this file may depart from the other: its own, or those that are open to its layer."""
    same = rule.layer == file.kind.layer and rule.place == file.kind.place
    return same or file.kind.layer in rule.open_to or (name == "yields_to" and rule.layer == "national")


def _agreements(file: PolicyFile, content: Content) -> list[Any]:
    """The agreements of the place of the file."""
    found = content.book.agreements.values()
    return [one for one in found if (one.layer, one.place) == (file.kind.layer, file.kind.place)]


def _law_files(file: PolicyFile) -> list[dict[str, str]]:
    """The files of the law register, for those who may add to it."""
    paths = [path for path in file.files if path.startswith("rules/national/lagar/")]
    if not paths or not may_edit(file.draft, paths[0]):
        return []
    return [
        {
            "href": url_for("workshop_items.edit", draft_id=file.draft.id, fil=path, nr="ny"),
            "text": path.rpartition("/")[2].removesuffix(".yaml").upper(),
        }
        for path in paths
    ]
