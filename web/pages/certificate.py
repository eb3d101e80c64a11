"""What is proved of the rules in use, on a page: in plain words first, then for whoever wants to know exactly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, current_app, render_template

from router.access import Permission
from router.storage import StorageError
from web.access import access
from web.pages import language
from web.pages.serving import the_router

pages = Blueprint("certificate", __name__, url_prefix="/regler")


@pages.get("/intyg")
@access(Permission.OPEN)
def show() -> str:
    """The certificate of the revision in use."""
    return render_template("certificate.html", **certificate_words(certificate()))


def certificate_words(found: Mapping[str, Any] | None) -> dict[str, Any]:
    """What `parts/certificate.html` needs to tell of a certificate; None is told as not there yet."""
    questions = the_router().vocabulary["question"]
    claims = [(questions[code].label(language.current()), verdicts) for code, verdicts in _by_question(found).items()]
    return {"certificate": found, "claims": claims, "places": _places(found)}


def certificate() -> dict[str, Any] | None:
    """What was proved of the rules in use; None while nothing is, or while the database does not answer."""
    try:
        return the_router().certificate()
    except StorageError:
        current_app.logger.warning("the certificate could not be read")
        return None


def _by_question(found: Mapping[str, Any] | None) -> dict[str, dict[str, str]]:
    """For each question, the verdict on whether it is always answered, and on whether rules quarrel about it."""
    told: dict[str, dict[str, str]] = {}
    for claim in found["claims"] if found else ():
        told.setdefault(claim["question"], {})[claim["kind"]] = claim["verdict"]
    return told


def _places(found: Mapping[str, Any] | None) -> dict[str, Any]:
    """How many municipalities, and the groups that have agreements of their own."""
    groups = found["places"] if found else []
    codes = {code for group in groups for code in group["municipalities"]}
    return {"count": len(codes), "groups": groups}
