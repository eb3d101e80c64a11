"""What somebody is told who may not: programs by a problem document, people by the way to what they lack."""

from __future__ import annotations

from flask import Response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from router.access import Verdict
from web.access import AccessRefused, is_api
from web.metrics import metrics
from web.problems import FORBIDDEN, NOT_SIGNED_IN, language_of, problem_response

NOT_KEPT = ("csrf_token", "password")


def access_refused(refused: AccessRefused) -> BaseResponse:
    """The answer to a caller that may not."""
    metrics().refused.labels(refused.verdict.name.lower()).inc()
    return _to_program(refused.verdict) if is_api() else _to_person(refused.verdict)


def _to_program(verdict: Verdict) -> Response:
    if verdict is Verdict.SIGN_IN:
        return problem_response(NOT_SIGNED_IN.document(language_of(request)), {"WWW-Authenticate": "Bearer"})
    return problem_response(FORBIDDEN.document(language_of(request), lacks=verdict.name.lower()))


def _to_person(verdict: Verdict) -> BaseResponse:
    if "HX-Request" in request.headers:
        # A page that looks again by itself is loaded anew, whole: then it leads to what its reader lacks.
        return Response(status=401, headers={"HX-Refresh": "true"})
    if verdict is Verdict.SIGN_IN and request.method == "POST":
        return _page("401", 401, kept=_kept())
    here = request.full_path.removesuffix("?") if request.method == "GET" else None
    if verdict is Verdict.SIGN_IN:
        return redirect(url_for("sign_in.show", vidare=here), 303)
    if verdict is Verdict.CHANGE_PASSWORD:
        return redirect(url_for("account.password"), 303)
    if verdict is Verdict.CHOOSE_ROLE:
        return redirect(url_for("sign_in.roles", vidare=here), 303)
    return _page("403", 403, lacks=verdict.name.lower())


def _kept() -> dict[str, list[str]]:
    """What was filled in: a session that ended costs nobody's work. The form's old token is of no use."""
    return {name: values for name, values in request.form.lists() if name not in NOT_KEPT}


def _page(name: str, status: int, **shown: object) -> Response:
    return Response(render_template(f"errors/{name}.html", **shown), status, content_type="text/html; charset=utf-8")
