"""What is proved of the rules in use, on a page: in plain words first, then for whoever wants to know exactly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, current_app, render_template

from router.storage import StorageError
from web.pages import language
from web.pages.serving import the_router

pages = Blueprint("certificate", __name__, url_prefix="/regler")


@pages.get("/intyg")
def show() -> str:
    """The certificate of the revision in use."""
    found = certificate()
    questions = the_router().vocabulary["question"]
    claims = [_told(claim, questions[claim["question"]].label(language.current())) for claim in _claims(found)]
    return render_template("certificate.html", certificate=found, claims=claims, places=_places(found))


def certificate() -> dict[str, Any] | None:
    """What was proved of the rules in use; None while nothing is, or while the database does not answer."""
    try:
        return the_router().certificate()
    except StorageError:
        current_app.logger.warning("the certificate could not be read")
        return None


def _claims(found: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    return list(found["claims"]) if found else []


def _told(claim: Mapping[str, Any], question: str) -> dict[str, Any]:
    return {"kind": claim["kind"], "question": question, "verdict": claim["verdict"]}


def _places(found: Mapping[str, Any] | None) -> dict[str, Any]:
    """How many municipalities, and the groups that have agreements of their own."""
    groups = found["places"] if found else []
    codes = {code for group in groups for code in group["municipalities"]}
    return {"count": len(codes), "groups": groups}
