"""What a draft does to cases (/verkstad/…/foljder): who wins and loses which, and where the map changes."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission
from router.storage import Job
from router.storage.drafts import OPEN
from router.workshop.impacts import COUNTED, changing
from router.workshop.judging import TAKE_BACK, Judged
from web.access import access, may
from web.pages.map_asked import municipality_names
from web.pages.workshop.impact_map import Chosen, changed_places, chosen
from web.pages.workshop.impact_view import others_view, replay_view
from web.pages.workshop.impact_words import ImpactWords
from web.pages.workshop.scenarios_checked import CheckedDay, Links, told_problems
from web.pages.workshop.the_draft import draft_page, may_edit, the_judged
from web.wiring import the_router

pages = Blueprint("workshop_impact", __name__, url_prefix="/verkstad/<draft_id>/foljder")


@pages.get("")
@access(Permission.SEE_DRAFTS)
def show(draft_id: str) -> ResponseReturnValue:
    """What came of it, and the map of one municipality before and after (`kommun`)."""
    judged = the_judged(draft_id)
    shown = _standing(judged)
    typed = " ".join(request.args.get("kommun", "").split())[:100]
    found = chosen(judged, typed) if typed and shown["result"] else Chosen(typed)
    names = municipality_names().options()
    status = 422 if found.error else 200
    return draft_page("workshop/impact.html", judged.draft, status, chosen=found, names=names, **shown)


@pages.get("/laget")
@access(Permission.SEE_DRAFTS)
def standing(draft_id: str) -> str:
    """The same results alone, for a page that looks again by itself."""
    judged = the_judged(draft_id)
    shown = {"draft": judged.draft, "may_edit": may_edit(judged.draft), "chosen": Chosen(""), "looks_again": True}
    return render_template(
        "workshop/impact_standing.html", names=municipality_names().options(), **shown, **_standing(judged)
    )


@pages.post("")
@access(Permission.COMMENT_POLICY)
def ask(draft_id: str) -> ResponseReturnValue:
    """Asks for it, on all that is recorded by now; 409 when nothing can come of the draft."""
    judged = the_judged(draft_id)
    if not _has_impact(judged):
        abort(409)
    the_router().impacts.ask(judged)
    return redirect(url_for("workshop_impact.show", draft_id=draft_id), 303)


def _has_impact(judged: Judged) -> bool:
    return judged.draft.status == OPEN and (bool(judged.changed) or judged.draft.kind == TAKE_BACK)


def _standing(judged: Judged) -> dict[str, Any]:
    job = the_router().impacts.latest(judged) if _has_impact(judged) else None
    checked = CheckedDay(changing(judged).day, job)
    behind = job is not None and job.is_over and the_router().impacts.is_behind(job)
    links = Links(judged.draft.id, judged.prospects[0].files)
    return {
        "checked": checked,
        "going": checked.is_going,
        "has_impact": _has_impact(judged),
        "may_ask": may(Permission.COMMENT_POLICY) and _has_impact(judged) and (checked.is_to_ask or behind),
        "behind": behind,
        "problems": told_problems(checked.result.get("problems", ()), links),
        "said": _("Klart: följderna är uträknade.") if checked.outcome == COUNTED else "",
        "result": _result(job) if job is not None and checked.outcome == COUNTED else None,
    }


def _result(job: Job) -> dict[str, Any]:
    """What came of it, as far as the reader may see it."""
    told = job.result or {}
    words = ImpactWords(told["words"])
    sees_cases = the_router().settings.visitors_decide
    return {
        "done_at": job.done_at,
        "recorded": replay_view(told["recorded"], words) if sees_cases else None,
        "others": None if sees_cases else others_view(told["recorded"]["for_others"], words),
        "examples": replay_view(told["examples"], words),
        "places": changed_places(told["maps"]),
        "place_count": sum(len(one["municipalities"]) for one in told["maps"]),
    }
