"""The yearly report for the boards (/statistik/arsrapport): chosen, made beside the server, and fetched as a PDF."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from router.access import Permission
from router.audit import Action
from router.casework.yearly_reports import YearlyReports, pdf_in
from router.storage import Job
from web.access import access, tell
from web.wiring import the_router
from web.yearly_report_asked import YearAsked, year_asked

pages = Blueprint("yearly_report", __name__, url_prefix="/statistik")
PDF = "application/pdf"


@pages.get("/arsrapport")
@access(Permission.SEE_STATISTICS)
def show() -> ResponseReturnValue:
    """What can be chosen, and how far the report that is chosen has come."""
    asked = year_asked(request.args)
    return _rendered(asked), 422 if asked.errors else 200


@pages.get("/arsrapport/laget")
@access(Permission.SEE_STATISTICS)
def standing() -> ResponseReturnValue:
    """How far it has come alone, for a page that looks again by itself."""
    asked = year_asked(request.args)
    if asked.errors:
        abort(404)
    return render_template("yearly_report_standing.html", looks_again=True, **_standing(asked))


@pages.post("/arsrapport")
@access(Permission.SEE_STATISTICS)
def ask() -> ResponseReturnValue:
    """Asks for the report, as of now."""
    asked = year_asked(request.form)
    if asked.errors:
        return _rendered(asked), 422
    reports().ask(asked.wanted)
    return redirect(url_for("yearly_report.show", **asked.arguments), 303)


@pages.get("/arsrapport.pdf")
@access(Permission.SEE_STATISTICS)
def fetch() -> ResponseReturnValue:
    """The report that was made last; 404 while there is none."""
    asked = year_asked(request.args)
    job = None if asked.errors else reports().latest(asked.wanted)
    pdf = None if job is None else pdf_in(job)
    if pdf is None:
        abort(404)
    wanted = asked.wanted
    place = wanted.municipality or wanted.region or (str(wanted.principal or "alla").replace(":", "-"))
    tell(Action.EXPORTED, details={"format": "pdf", "what": "yearly_report", "year": wanted.year, "place": place})
    name = f"arsrapport-{wanted.year}-{place}.pdf".replace("_", "-")
    return Response(pdf, content_type=PDF, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def reports() -> YearlyReports:
    """What has reports made."""
    router = the_router()
    return YearlyReports(
        router.jobs,
        router.case_figures,
        router.clock,
        router.today,
        files=lambda: router.timeline().files_on(router.today()),
        revision=lambda: router.edition.revision,
    )


def _rendered(asked: YearAsked) -> str:
    return render_template("yearly_report.html", whose=_whose(asked), **_standing(asked))


def _whose(asked: YearAsked) -> str | None:
    principal = asked.wanted.principal
    return the_router().principal_name(principal) if principal else None


def _standing(asked: YearAsked) -> dict[str, Any]:
    job = None if asked.errors else reports().latest(asked.wanted)
    return {
        "asked": asked,
        "job": job,
        "going": job is not None and not job.is_over,
        "made": job is not None and pdf_in(job) is not None,
        "percent": _percent(job),
        "behind": job is not None and job.is_over and reports().is_behind(asked.wanted, job),
    }


def _percent(job: Job | None) -> int:
    return int(job.share * 100) if job is not None else 0
