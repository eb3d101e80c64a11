"""What a line leads to, in a sentence or two before the button that writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from flask_babel import gettext as _

from router.follow_up import happenings as h
from router.follow_up.case_file import CaseFile
from router.follow_up.handover import Referral
from router.follow_up.happening import Happening
from router.follow_up.terms import Terms
from router.working_days import after_working_days
from web.pages import language
from web.pages.cases import words

day = language.day


def what_follows(case: CaseFile, kind: type[Happening], number: int, terms: Terms, today: date) -> list[str]:
    """The sentences; `number` is that of the referral, step or report that the line is about."""
    if kind in OF_REFERRAL:
        referral = case.handover.referrals.get(number)
        return list(OF_REFERRAL[kind](case, referral, terms, today)) if referral else []
    return list(OF_CASE[kind](case, terms, today)) if kind in OF_CASE else []


def _accepted(case: CaseFile, referral: Referral, terms: Terms, today: date) -> Iterator[str]:
    yield _("Barnet ska träffas senast %(day)s.", day=day(terms.first_visit_by(today)))
    if case.holder != referral.told.receiver:
        yield _("Till dess håller %(holder)s i barnet.", holder=words.seat_name(case.holder))


def _declined(case: CaseFile, referral: Referral, terms: Terms, today: date) -> Iterator[str]:
    del referral
    yield _("En chef hos er bekräftar eller ändrar svaret senast %(day)s.", day=day(terms.confirm_by(today)))
    yield _("%(holder)s håller i barnet under tiden.", holder=words.seat_name(case.holder))


def _confirmed(case: CaseFile, referral: Referral, terms: Terms, today: date) -> Iterator[str]:
    if referral.declined is None:
        return
    instead = words.seat_name(referral.declined.instead)
    if referral.declined.instead == referral.told.sender:
        yield _("Nejet pekar tillbaka på %(sender)s. Chefer hos båda får frågan.", sender=instead)
        return
    yield _(
        "Frågan går vidare till %(receiver)s, som svarar senast %(day)s.",
        receiver=instead,
        day=day(terms.answer_by(today)),
    )
    yield _("%(holder)s håller i barnet under tiden.", holder=words.seat_name(case.holder))


def _overridden(case: CaseFile, referral: Referral, terms: Terms, today: date) -> Iterator[str]:
    yield from _accepted(case, referral, terms, today)


def _visited(case: CaseFile, referral: Referral, terms: Terms, today: date) -> Iterator[str]:
    del case, terms, today
    yield _("Från den dagen håller %(holder)s i barnet.", holder=words.seat_name(referral.told.receiver))


def _withdrawn(case: CaseFile, referral: Referral, terms: Terms, today: date) -> Iterator[str]:
    del case, terms, today
    yield _("%(receiver)s behöver inte svara längre.", receiver=words.seat_name(referral.told.receiver))


def _precondition(case: CaseFile, referral: Referral, terms: Terms, today: date) -> Iterator[str]:
    del referral, terms, today
    yield _("Till den dagen väntar frågan. Blir det inte klart i tid börjar båda samtidigt.")
    yield _("%(holder)s håller i barnet under tiden.", holder=words.seat_name(case.holder))


Of = Callable[[CaseFile, Referral, Terms, date], Iterator[str]]
OF_REFERRAL: dict[type[Happening], Of] = {
    h.Accepted: _accepted,
    h.Declined: _declined,
    h.DeclineConfirmed: _confirmed,
    h.DeclineOverridden: _overridden,
    h.FirstVisit: _visited,
    h.Withdrawn: _withdrawn,
    h.PreconditionSet: _precondition,
}


def _referred(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case
    yield _("Den ni frågar svarar senast %(day)s.", day=day(terms.answer_by(today)))
    if terms.sender_holds:
        yield _("Ni håller i barnet tills den ni frågar har träffat det första gången.")


def _step(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del terms
    taken = [rung.told.step for rung in case.dispute.rungs if rung.told.ladder == case.answer.ladder]
    at = next((at for at, rung in enumerate(case.answer.rungs) if rung.step not in taken), None)
    if at is None:
        return
    before = case.answer.rungs[at - 1].working_days if at else 0
    due = after_working_days(today, case.answer.rungs[at].working_days - before)
    step = words.label("ladder_step", case.answer.rungs[at].step)
    yield _(
        "Nästa steg är %(step)s, och det ska vara klart senast %(day)s.",
        step=language.in_sentence(step),
        day=day(due),
    )


def _step_answered(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case, terms, today
    yield _("Blev ni inte eniga tas nästa steg av sig självt.")


def _ruled(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case
    yield _("Den du pekar ut kan inte säga nej.")
    yield _(
        "Håller den inte redan i barnet får den frågan, och svarar senast %(day)s.", day=day(terms.answer_by(today))
    )


def _deviation(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case
    yield _("Mottagaren svarar senast %(day)s.", day=day(terms.deviation_answer_by(today)))


def _deviation_answered(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case, terms, today
    yield _("Den som rapporterade läser svaret och avslutar rapporten.")


def _concern(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case
    yield _("Anmälan själv görs på det vanliga sättet. Här skrivs bara att den är gjord.")
    yield _("Mottagaren beslutar om utredning senast %(day)s.", day=day(terms.concern_decision_by(today)))


def _concern_decided(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case
    yield _("Har anmälaren bett om återkoppling ska den ges senast %(day)s.", day=day(terms.feedback_by(today)))


def _offered(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case
    yield _("Familjens svar ska finnas senast %(day)s.", day=day(terms.sip_consent_by(today)))


def _consented(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case
    yield _("Kallelsen ska gå ut senast %(day)s.", day=day(terms.sip_call_by(today)))


def _closed(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case, terms, today
    yield _("Ingen påminns mer om ärendet, utom om avvikelserapporter. Det går att öppna igen.")


def _struck(case: CaseFile, terms: Terms, today: date) -> Iterator[str]:
    del case, terms, today
    yield _("Raden står kvar och går att läsa, men räknas inte längre.")


OF_CASE: dict[type[Happening], Callable[[CaseFile, Terms, date], Iterator[str]]] = {
    h.Referred: _referred,
    h.StepOpened: _step,
    h.StepAnswered: _step_answered,
    h.Ruled: _ruled,
    h.DeviationReported: _deviation,
    h.DeviationAnswered: _deviation_answered,
    h.ConcernReported: _concern,
    h.ConcernDecided: _concern_decided,
    h.SipOffered: _offered,
    h.SipConsented: _consented,
    h.Closed: _closed,
    h.Struck: _struck,
}
