"""Review of plans with the inspectorate's questions: a sample is drawn, reviewed case by case, and put together."""

from __future__ import annotations

import secrets
from datetime import date, timedelta
from typing import Any

from flask import Blueprint, Response, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from router.access import Permission, Principal
from router.audit import Action
from router.follow_up.review import asked, first_of, is_done, kept, unreasoned
from router.follow_up.sampling import drawn
from router.follow_up.shown_by_file import Shown, shown_by_file
from router.spreadsheet import csv_pieces
from router.storage import CaseMovedOn, Reviewed, Sample, ToDraw
from router.storage.sip_samples import ALL, CLOSED, OPEN
from web.access import AccessRefused, access, actor, by, ensure, tell
from web.case_access import the_case
from web.forms.case_line import LineForm
from web.forms.checked import Wrong
from web.forms.policy_sent import Sent
from web.pages import language
from web.pages.case_plan import words
from web.pages.case_plan.view import PlanView, contents_of
from web.pages.sip_review_result import compiled, lines
from web.problems import Refused
from web.wiring import the_router

pages = Blueprint("sip_review", __name__, url_prefix="/granska-sip")

MOST, USUAL = 100, 10
LONGEST_SEED = 20
WHICH = (ALL, OPEN, CLOSED)


@pages.get("")
@access(Permission.RULE_ON_CASE)
def show() -> ResponseReturnValue:
    """The samples that were drawn, and the form that draws another."""
    return _start(Wrong(language.current()))


@pages.post("")
@access(Permission.RULE_ON_CASE)
def draw() -> ResponseReturnValue:
    """Draws a sample of the own principal's cases."""
    router, wrong = the_router(), Wrong(language.current())
    sent, (principal, agency) = Sent.of(request.form), _whose()
    form = LineForm(sent, wrong, router.today())
    begin = form.day("opened_from", missing=_("Skriv från vilken dag ärendena ska ha öppnats."))
    end = form.day("opened_to", missing=_("Skriv till vilken dag ärendena ska ha öppnats."))
    text = sent.text("size")
    size = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
    if not 1 <= size <= MOST:
        wrong.add("size", _("Skriv ett antal från 1 till %(most)s.", most=MOST))
    if begin and end and end < begin:
        wrong.add("opened_to", _("Perioden slutar före den börjar."))
    seed = sent.text("seed") or str(secrets.randbelow(10**8))
    if not (seed.isascii() and seed.isalnum() and len(seed) <= LONGEST_SEED):
        wrong.add("seed", _("Fröet har högst 20 siffror eller bokstäver a–z. Lämna tomt för ett slumpat."))
    if wrong or begin is None or end is None:
        return _start(wrong, sent, 422)
    which = sent.text("which") if sent.text("which") in WHICH else ALL
    wanted = ToDraw(principal, agency, begin, end, which, size, seed)
    if not router.sip_samples.eligible(wanted):
        wrong.add("opened_from", _("Inga ärenden öppnades då. Välj en annan period."))
        return _start(wrong, sent, 422)
    return redirect(url_for("sip_review.sample", sample_id=router.sip_samples.draw(wanted, by(), form.once)), 303)


@pages.get("/<sample_id>")
@access(Permission.RULE_ON_CASE)
def sample(sample_id: str) -> str:
    """A sample: its cases, what is left, and what has come out so far."""
    found, router = _the_sample(sample_id), the_router()
    now = router.sip_samples.eligible(found.asked)
    references = tuple(one.reference for one in found.reviews)
    shown: dict[str, Any] = {
        "sample": found,
        "again": drawn(now, found.asked.seed, found.asked.size) == references,
        "now": len(now),
        "words": words,
        "made_up": router.case_lists.fictional(references),
        "next": next((one.place for one in found.reviews if not one.done), None),
    }
    return render_template("sip_review/sample.html", **shown, **compiled(found, *_whose()))


@pages.get("/<sample_id>.csv")
@access(Permission.RULE_ON_CASE)
def file(sample_id: str) -> Response:
    """The compiled result for spreadsheets, small counts hidden."""
    found = _the_sample(sample_id)
    tell(Action.EXPORTED, found.id, details={"format": "csv", "what": "sip_review", "rows": len(found.reviews)})
    answer = Response("".join(csv_pieces(lines(found))), mimetype="text/csv")
    answer.headers["Content-Disposition"] = f'attachment; filename="sip-{found.drawn_at.date().isoformat()}.csv"'
    return answer


@pages.get("/<sample_id>/<int:place>")
@access(Permission.RULE_ON_CASE)
def review(sample_id: str, place: int) -> ResponseReturnValue:
    """One case: its file beside the questions, with what the file shows as a suggestion."""
    found = _the_sample(sample_id)
    return _case_page(found, _the_review(found, place), Wrong(language.current()))


@pages.post("/<sample_id>/<int:place>")
@access(Permission.RULE_ON_CASE)
def keep(sample_id: str, place: int) -> ResponseReturnValue:
    """Saves the answers so far, and goes on to the next case when all are there."""
    found, router = _the_sample(sample_id), the_router()
    before, sent, wrong = _the_review(found, place), Sent.of(request.form), Wrong(language.current())
    typed = _typed(before, sent)
    questions, remarks = router.vocabulary["sip_review"], router.vocabulary["sip_review_remark"]
    for code in unreasoned(questions, remarks, typed.answers, typed.remarks):
        number = questions[code].text("nummer")
        wrong.add(f"skal-{code}", _("Fråga %(number)s: välj minst ett skäl till svaret.", number=number))
    if wrong:
        return _case_page(found, typed, wrong, 422)
    try:
        router.sip_samples.keep(found.id, typed, by())
    except CaseMovedOn:
        theirs = _the_review(_the_sample(sample_id), place)
        mine = Reviewed(place, before.reference, typed.answers, typed.remarks, theirs.version, typed.done)
        return _case_page(found, mine, wrong, 409, theirs=theirs)
    if not typed.done:
        return redirect(url_for("sip_review.review", sample_id=found.id, place=place, sparat=place), 303)
    left = next((one.place for one in found.reviews if not one.done and one.place != place), None)
    if left is None:
        return redirect(url_for("sip_review.sample", sample_id=found.id), 303)
    return redirect(url_for("sip_review.review", sample_id=found.id, place=left, sparat=place), 303)


def _typed(before: Reviewed, sent: Sent) -> Reviewed:
    """What a reviewer answered: codes of the lists only, and only of questions that are asked."""
    vocabulary = the_router().vocabulary
    questions, choices, words_ = (vocabulary[f"sip_review{end}"] for end in ("", "_answer", "_remark"))
    answers = {one.code: sent.text(f"svar-{one.code}") for one in questions}
    answers = {code: answer for code, answer in answers.items() if answer in choices}
    remarks = {one.code: [r for r in sent.several(f"skal-{one.code}") if r in words_] for one in questions}
    told, more = kept(questions, answers, remarks)
    version = sent.text("version")
    seen = int(version) if version.isascii() and version.isdigit() and len(version) < 6 else -1
    return Reviewed(before.place, before.reference, told, more, seen, is_done(questions, told))


def _case_page(
    found: Sample, one: Reviewed, wrong: Wrong, status: int = 200, theirs: Reviewed | None = None
) -> ResponseReturnValue:
    router, here = the_router(), language.current()
    questions = router.vocabulary["sip_review"]
    try:
        case = the_case(one.reference)
    except (Refused, AccessRefused):
        case = None
    first = first_of(questions)
    suggested = {q.code: shown_by_file(case, q.text("filen"), router.vocabulary) for q in questions} if case else {}
    # Without scripts too: the first answer decides what is asked, and is suggested before it is given.
    begin = suggested.get(first)
    known = one.answers if one.answers.get(first) else {first: begin.answer if begin else ""}
    shown: dict[str, Any] = {
        "sample": found,
        "one": one,
        "case": case,
        "plan": PlanView(case, router.today()) if case else None,
        "contents": contents_of(case.plan.written) if case else (),
        "questions": [_question(q, one, suggested.get(q.code), here) for q in asked(questions, known)],
        "first": first,
        "theirs": theirs,
        "wrong": wrong,
        "words": words,
        "saved": request.args.get("sparat", type=int) if request.method == "GET" else None,
    }
    return render_template("sip_review/case.html", **shown), status


def _question(question: Any, one: Reviewed, suggested: Shown | None, here: str) -> dict[str, Any]:
    vocabulary = the_router().vocabulary
    of, answers, saved = question.text("skäl_ur"), vocabulary["sip_review_answer"], one.answers.get(question.code)
    choices = [a for a in answers if not (question.flag("bara_ja_nej") and a.code == "partly")]
    asking = [a for a in choices if a.code in question.text("skäl").split()]
    return {
        "code": question.code,
        "number": question.text("nummer"),
        "text": question.label(here),
        "choices": [{"word": a.code, "label": a.label(here)} for a in choices],
        "chosen": saved or (suggested.answer if suggested else ""),
        "is_saved": saved is not None,
        "suggested": suggested,
        "reasons": _remarks(of, here) if of else (),
        "asking": [a.label(here) for a in asking] if len(asking) < len(choices) else (),
        "remarks": _remarks("", here),
        "ticked": one.remarks.get(question.code, ()),
    }


def _remarks(of: str, here: str) -> list[dict[str, str]]:
    """The reasons of a kind; those of none are remarks that fit every answer."""
    listed = the_router().vocabulary["sip_review_remark"]
    return [{"word": one.code, "label": one.label(here)} for one in listed if one.text("gäller") == of]


def _start(wrong: Wrong, sent: Sent | None = None, status: int = 200) -> ResponseReturnValue:
    router = the_router()
    today = router.today()
    names = ("opened_from", "opened_to", "size", "seed", "which")
    begin = {"opened_from": _year_before(today), "opened_to": today.isoformat(), "size": str(USUAL), "which": ALL}
    shown: dict[str, Any] = {
        "samples": router.sip_samples.of(*_whose()),
        "values": {name: sent.text(name) for name in names} if sent else begin,
        "wrong": wrong,
        "once": secrets.token_urlsafe(16),
    }
    return render_template("sip_review/start.html", **shown), status


def _year_before(day: date) -> str:
    return (day - timedelta(days=365)).isoformat()


def _whose() -> tuple[Principal, str | None]:
    """Whose cases: the manager's principal, and its agency where the role is held in one."""
    grant = actor().grant
    if grant is None or grant.principal is None:
        abort(403)
    return grant.principal, grant.agency


def _the_sample(sample_id: str) -> Sample:
    found = the_router().sip_samples.get(sample_id) if sample_id.isprintable() else None
    if found is None:
        abort(404)
    ensure(Permission.RULE_ON_CASE, {found.asked.principal})
    if _whose()[1] not in (None, found.asked.agency):
        abort(404)
    return found


def _the_review(found: Sample, place: int) -> Reviewed:
    one = next((one for one in found.reviews if one.place == place), None)
    if one is None:
        abort(404)
    return one
