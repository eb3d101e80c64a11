"""The scenarios of a draft: all of them run beside the server, or a few at once while the reader waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from router.access import Permission
from router.content_files import FEATURES
from router.reading.problems import ReadingErrors, suggest
from router.workshop.judging import GREEN, SCENARIOS, Judged
from router.workshop.some_scenarios import SomeRun, feature_beside, features_naming, run_some
from router.workshop.work import result_json
from web.access import access
from web.pages.workshop.scenarios_checked import (
    MOST_SHOWN,
    CheckedDay,
    Links,
    checked_days,
    is_feature,
    red_scenario,
    told_problems,
)
from web.pages.workshop.the_draft import draft_page, may_edit, the_judged
from web.wiring import the_router

pages = Blueprint("workshop_scenarios", __name__, url_prefix="/verkstad/<draft_id>/scenarier")


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """What came of the scenarios, and the ways to run and to change them."""
    judged = the_judged(draft_id)
    files = judged.prospects[0].files
    features = sorted(name for name in files if name.startswith(f"{FEATURES}/"))
    return draft_page(
        "workshop/scenarios.html",
        judged.draft,
        **_standing(judged),
        changed=_changed_features(judged),
        features=features,
        rules=_rules_near(judged),
    )


@pages.get("/laget")
@access(Permission.SEE_DRAFTS)
def standing(draft_id: str) -> str:
    """The same results alone, for a page that looks again by itself."""
    judged = the_judged(draft_id)
    shown = {"draft": judged.draft, "may_edit": may_edit(judged.draft), **_standing(judged)}
    return render_template("workshop/scenarios_standing.html", looks_again=True, **shown)


@pages.get("/nagra")
@access(Permission.SEE_DRAFTS)
def few(draft_id: str) -> ResponseReturnValue:
    """Runs some scenarios now: of a rule (`regel`), a file (`fil`, `rad`), or all files that the draft changes."""
    judged = the_judged(draft_id)
    links = Links(draft_id, judged.prospects[0].files)
    shown: dict[str, Any] = {"about": _about(), "asked_again": request.full_path}
    try:
        edition = the_router().editions.of(judged.prospects[0].files)
    except ReadingErrors as unreadable:
        problems = told_problems(unreadable.problems, links)
        return draft_page("workshop/scenarios_few.html", judged.draft, run=None, problems=problems, red=[], **shown)
    rule = request.args.get("regel", "").strip() or None
    known = {one.id for one in edition.book.rules}
    if rule is not None and rule not in known:
        unknown = {"unknown": rule, "meant": suggest(rule, known)}
        return draft_page(
            "workshop/scenarios_few.html", judged.draft, 404, run=None, problems=[], red=[], **unknown, **shown
        )
    run = run_some(edition, _names(judged, rule), rule, request.args.get("rad", type=int))
    return draft_page("workshop/scenarios_few.html", judged.draft, **shown, **_told(run, links))


def _told(run: SomeRun, links: Links) -> dict[str, Any]:
    red = [red_scenario(result_json(one), links) for one in run.report.failed]
    return {
        "run": run,
        "problems": told_problems(run.report.problems, links),
        "red": red[:MOST_SHOWN],
        "red_left": len(red[MOST_SHOWN:]),
        "green": [one.scenario.title for one in run.report.results if one.passed],
    }


def _about() -> str:
    if request.args.get("regel"):
        return _("regeln %(rule)s", rule=request.args["regel"])
    return request.args.get("fil") or _("filerna som utkastet ändrar")


def _names(judged: Judged, rule: str | None) -> list[str]:
    """The files whose scenarios are asked for, all of the content."""
    files = judged.prospects[0].files
    if rule is not None:
        return features_naming(files, rule)
    asked = request.args.get("fil")
    return [asked] if asked and is_feature(asked, files) else [] if asked else _changed_features(judged)


def _changed_features(judged: Judged) -> list[str]:
    """The feature files that the draft changes, and those beside the rules that it changes."""
    files = judged.prospects[0].files
    beside = (feature_beside(name) if name.startswith("rules/") else name for name in judged.changed)
    return sorted({name for name in beside if is_feature(name, files)})


def _rules_near(judged: Judged) -> list[str]:
    """The names of the rules in the files that the draft changes, to choose among."""
    texts = (file.text for name, file in judged.changed.items() if name.startswith("rules/") and file.text)
    lines = (line.strip() for text in texts for line in text.decode("utf-8", "replace").splitlines())
    return [line.removeprefix("- regel:").strip() for line in lines if line.startswith("- regel:")]


def _standing(judged: Judged) -> dict[str, Any]:
    """Every day's result, whether any is on its way, and what is said when none is any more."""
    checked = checked_days(judged, SCENARIOS)
    links = Links(judged.draft.id, judged.prospects[0].files)
    return {
        "days": [_day(one, links) for one in checked],
        "going": any(one.is_going for one in checked),
        "to_ask": any(one.is_to_ask for one in checked),
        "said": _said(checked),
    }


def _day(one: CheckedDay, links: Links) -> dict[str, Any]:
    failed = one.result.get("failed", ())
    told = [result for result in failed if not result["about_all"]]
    return {
        "checked": one,
        "problems": told_problems(one.result.get("problems", ()), links),
        "red": [red_scenario(result, links) for result in told[:MOST_SHOWN]],
        "red_left": len(told[MOST_SHOWN:]),
        "red_count": len(told),
        "statements": _statements(one.result, links),
        "count": one.result.get("count", 0),
        "seconds": one.result.get("seconds", 0),
    }


def _statements(result: Mapping[str, Any], links: Links) -> list[dict[str, Any]]:
    """What must always hold, each with its verdict, and what stands against it when it does not."""
    failed = (one for one in result.get("failed", ()) if one["about_all"])
    against = {(one["file"], one["line"]): red_scenario(one, links) for one in failed}
    return [
        {**one, "red": against.get((one["file"], one["line"])), "href": links.file(one["file"], one["line"])}
        for one in result.get("statements", ())
    ]


def _said(checked: list[CheckedDay]) -> str:
    """One sentence for whoever listens: how it went."""
    if not checked or not all(one.is_over for one in checked):
        return ""
    red = sum(len(one.result.get("failed", ())) for one in checked)
    if all(one.outcome == GREEN for one in checked):
        return _("Klart: alla scenarier stämmer.")
    if red:
        return ngettext("Klart: %(num)s scenario stämmer inte.", "Klart: %(num)s scenarier stämmer inte.", red)
    return _("Klart, men allt gick inte att pröva.")
