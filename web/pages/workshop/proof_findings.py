"""What a proof found, as its page tells it: by kind, with the child that shows it and whoever may accept that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _

from router.content_files import FEATURES, place_folder
from router.workshop.judging import Judged
from router.workshop.scenario_writing import feature_of_rule, rule_file, sentences_of
from web.pages.certificate import certificate_words
from web.pages.workshop.scenarios_checked import CheckedDay, Links, told_problems
from web.pages.workshop.the_draft import may_edit

MOST_SHOWN = 50
"""Findings of one kind told in full."""
LOOSE = "vittnen.feature"
"""Where the witnesses stand that no rule is about."""


class Writable(dict[str, bool]):
    """Whether the caller may write a file of the draft; each file is asked about once."""

    def __init__(self, judged: Judged) -> None:
        super().__init__()
        self._draft = judged.draft

    def __missing__(self, path: str) -> bool:
        self[path] = may_edit(self._draft, path)
        return self[path]


def place_of(finding: Mapping[str, Any], judged: Judged, writable: Writable) -> tuple[str, str | None]:
    """The feature file that the witness goes into, and the rule that it goes under: the first that the caller may
    write; of no rule, beside what the draft changes."""
    files = judged.prospects[0].files
    beside = ((feature_of_rule(rule, files), rule) for rule in finding["rules"])
    for path, rule in beside:
        if path is not None and writable[path]:
            return path, rule
    folders = (place_folder(name) for name in judged.changed)
    loose = [f"{FEATURES}/{folder or 'national'}/{LOOSE}" for folder in dict.fromkeys(folders)]
    return next((path for path in loose if writable[path]), f"{FEATURES}/national/{LOOSE}"), None


class Findings:
    """Tells proofs of one draft."""

    def __init__(self, judged: Judged) -> None:
        self._judged, self._writable = judged, Writable(judged)
        self._links = Links(judged.draft.id, judged.prospects[0].files)

    def of(self, one: CheckedDay) -> dict[str, Any]:
        """A proof by the kinds of what it found."""
        found = list(enumerate(one.result.get("findings", ())))
        kinds = {kind: [numbered for numbered in found if numbered[1]["kind"] == kind] for kind in headings()}
        return {
            "checked": one,
            "problems": told_problems(one.result.get("problems", ()), self._links),
            "groups": [self._group(kind, told) for kind, told in kinds.items() if told],
            "count": len(found),
            **certificate_words(one.result.get("certificate")),
        }

    def _group(self, kind: str, found: list[tuple[int, Mapping[str, Any]]]) -> dict[str, Any]:
        heading, meaning = headings()[kind]
        return {
            "kind": kind,
            "heading": heading,
            "meaning": meaning,
            "count": len(found),
            "findings": [self._told(number, finding) for number, finding in found[:MOST_SHOWN]],
            "left": len(found[MOST_SHOWN:]),
        }

    def _told(self, number: int, finding: Mapping[str, Any]) -> dict[str, Any]:
        """A finding with its case in sentences and the ways to the rules that it is about."""
        witness, links = finding.get("scenario"), self._links
        path = place_of(finding, self._judged, self._writable)[0] if witness else ""
        return {
            **finding,
            "number": number,
            "sentences": sentences_of(witness["text"]) if witness else [],
            "about": [(rule, links.rule(rule, rule_file(rule, links.files))) for rule in finding["rules"]],
            "href": links.file(finding["file"], finding["line"]) if finding["file"] else None,
            "may_accept": witness is not None and self._writable[path],
        }


def headings() -> dict[str, tuple[str, str]]:
    """What each kind of finding is called, and what it means, in the order in which they are told."""
    return {
        "error": (_("Fel"), _("Det här går inte att läsa.")),
        "gap": (_("Luckor"), _("Barn som ingen regel ger något svar.")),
        "conflict": (_("Motsägelser"), _("Regler som passar samma barn, säger olika och inte viker för varandra.")),
        "statement": (
            _("Påståenden som inte alltid gäller"),
            _("Det som ska gälla för alla barn gäller inte för det här."),
        ),
        "dead": (_("Döda regler"), _("Regler som aldrig avgör något, hur barnets läge än är.")),
        "agreement": (_("Avtal som används utanför sin tid"), _("Svar som vilar på ett avtal som inte gäller då.")),
        "unreached": (_("Verksamheter som inget ärende når"), _("Verksamheter som reglerna aldrig gör ansvariga.")),
        "undecided": (
            _("Inte avgjort"),
            _("Varken bevisat eller motbevisat: tiden räckte inte, eller så är motorn och beviset oense."),
        ),
    }
