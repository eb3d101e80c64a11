"""decide(): the story of one decision, from a case to an answer that explains itself."""

from __future__ import annotations

from collections.abc import Mapping

from router.agency_reference import AgencyReference
from router.agreement import Agreement
from router.asking import ask
from router.case import Case
from router.decision import (
    AppliedAgreement,
    CoParty,
    DecidedNeed,
    Decision,
    Duty,
    Escalation,
    ExplainedRule,
    Holder,
    InformationSharing,
    Party,
    PolicyNote,
    ReportOfConcern,
    Sip,
    UnitCard,
    WayIn,
)
from router.directory import Directory
from router.escalation import steps
from router.explanation import explaining
from router.places import Places
from router.policies import Policies
from router.policy import Rule
from router.policy_book import PolicyBook
from router.routing import Advice, CoResponsible, Routing, advise, route
from router.selecting import Selecting
from router.territory import Territory
from router.vocabulary import Vocabulary
from router.whereabouts import whereabouts

FEEDBACK_DAYS = "aterkoppling.dagar"
ONLY_WITH_A_PLAN = ("sip_lead", "sip_consent")
PLACE_UNKNOWN = "Kommunen är inte känd: svaret följer nationella regler tills den är det."


def decide(
    case: Case,
    book: PolicyBook,
    directory: Directory,
    places: Places,
    vocabulary: Vocabulary,
    *,
    asks: bool = True,
) -> Decision:
    """The decision for one case under one revision of the policies. No clock, no randomness.

    With `asks=False` it is not worked out what is still open, which is most of the work: `ask` is empty and `status`
    says nothing.

    Raises NoPolicyOnDay before the policies begin, and PolicyGap or PolicyConflict when they have a hole or quarrel.
    """
    where = whereabouts(case, places, vocabulary)
    policies = book.in_force(case.as_of, where.registration_region, where.registration)
    routing = route(case, policies, places, directory, vocabulary)
    return _Telling(case, routing, policies, directory, places, vocabulary).decision(asks=asks)


class _Telling:
    """Puts a routing into words, names and dates."""

    def __init__(
        self,
        case: Case,
        routing: Routing,
        policies: Policies,
        directory: Directory,
        places: Places,
        vocabulary: Vocabulary,
    ) -> None:
        self._case, self._routing, self._policies = case, routing, policies
        self._advice = advise(routing, vocabulary)
        self._directory, self._places, self._vocabulary = directory, places, vocabulary
        self._explaining = explaining(policies)
        self._parties: dict[AgencyReference, Party] = {}

    def decision(self, *, asks: bool) -> Decision:
        routing = self._routing
        questions = ask(self._case, routing, self._places, self._vocabulary) if asks else ()
        explanation = self._explanation()
        return Decision(
            as_of=self._case.as_of,
            policy=self._policy(explanation),
            status="provisional" if questions else "decided",
            responsible=self._party(routing.lead),
            co_responsible=tuple(self._co_party(co) for co in routing.co_responsible),
            needs=tuple(
                DecidedNeed(
                    routed.need.domain,
                    routed.need.severity,
                    self._party(routed.owner),
                    routed.standing.rules[0].id,
                    routed.standing.rules[0].because,
                )
                for routed in routing.needs
            ),
            interim_holder=self._holder(),
            sip=self._sip(),
            report_of_concern=self._report(),
            escalation=self._escalation(),
            way_in=way_in(self._advice, routing),
            duties=tuple(self._duty(rule) for rule in self._advice.standings["duty"].rules),
            information_sharing=tuple(
                self._sharing(rule) for rule in self._advice.standings["information_sharing"].rules
            ),
            explanation=explanation,
            ask=questions,
        )

    def _party(self, reference: AgencyReference) -> Party:
        if reference not in self._parties:
            self._parties[reference] = Party(
                reference.agency,
                reference.principal_type,
                reference.principal_code,
                self._directory.name(reference.agency, reference.principal_code),
                self._unit(reference),
            )
        return self._parties[reference]

    def _co_party(self, co: CoResponsible) -> CoParty:
        party = self._party(co.reference)
        return CoParty(party.agency, party.principal_type, party.principal_code, party.name, party.unit, co.domains)

    def _unit(self, reference: AgencyReference) -> UnitCard | None:
        if reference.principal_code is None:
            return None
        where = self._routing.facts.places
        unit = self._directory.unit(
            reference.agency,
            reference.principal_type,
            reference.principal_code,
            where.stay or where.registration,
            self._case.child.age_years,
            self._case.as_of,
        )
        if unit is None:
            return None
        way_in, note = unit.way_in.get("sv"), unit.note.get("sv")
        return UnitCard(unit.name, way_in, unit.phone, unit.web, note, unit.source, unit.mark, unit.checked_on)

    def _holder(self) -> Holder:
        rule = self._routing.standings["interim_holder"].rules[0]
        until = str(rule.outcome.texts.get("till", ""))
        party = self._party(self._routing.holder)
        return Holder(
            party.agency,
            party.principal_type,
            party.principal_code,
            party.name,
            party.unit,
            rule.because,
            until,
        )

    def _sip(self) -> Sip:
        routing = self._routing
        why = [rule.because for rule in routing.standings["sip"].rules[:1]]
        if routing.sip_needed:
            why += [rule.because for rule in routing.standings["sip_consent"].rules[:1]]
        contents = [term.label("sv") for term in self._vocabulary["sip_content"]] if routing.sip_needed else []
        return Sip(routing.sip_needed, routing.sip_lead, routing.sip_now, " ".join(why), tuple(contents))

    def _report(self) -> ReportOfConcern:
        rule = self._routing.standings["report_of_concern"].rules[0]
        feedback = rule.outcome.texts.get("återkoppling")
        days = int(self._policies.parameters[FEEDBACK_DAYS]) if self._routing.report else None
        return ReportOfConcern(self._routing.report, rule.because, str(feedback) if feedback else None, days)

    def _escalation(self) -> Escalation:
        rule = self._routing.standings["ladder"].rules[0]
        ladder = self._policies.book.ladders[self._routing.ladder]
        found = steps(ladder, self._policies.agreements, self._names(), self._case.as_of)
        return Escalation(ladder.code, rule.because, found)

    def _names(self) -> Mapping[str, str]:
        """What the placeholders of a ladder stand for in this case."""
        routing, where = self._routing, self._routing.facts.places
        forums: dict[str, str] = {}
        for agreement in self._policies.agreements:
            forums = {**forums, **agreement.forums}
        municipality = where.placing or where.registration
        return {
            "huvudansvarig": self._party(routing.lead).name,
            "motpart": self._counterpart(),
            "kommun": (municipality and self._places.principal_name(municipality)) or "kommunen",
            "region": (where.registration_region and self._places.principal_name(where.registration_region))
            or "regionen",
            "lokalt forum": forums.get("lokalt", "lokalt samverkansforum"),
            "länsforum": forums.get("län", "länets samverkansforum"),
        }

    def _counterpart(self) -> str:
        """Whom the question is raised with: the other party of the dispute, else the first co-responsible."""
        disputing = Selecting(
            self._case,
            self._routing.facts,
            Territory(self._routing.facts, self._policies, self._places, self._vocabulary),
            self._routing.lead,
            (),
        ).disputing()
        others = [reference for reference in disputing if reference != self._routing.lead]
        others += [co.reference for co in self._routing.co_responsible]
        return self._party(others[0]).name if others else "den andra verksamheten"

    def _duty(self, rule: Rule) -> Duty:
        word = rule.outcome.agency
        who: Party | None = None
        if isinstance(word, str):
            territory = Territory(self._routing.facts, self._policies, self._places, self._vocabulary)
            who = self._party(territory.of(word))
        elif word is not None:
            who = self._party(self._routing.lead)
        return Duty(
            str(rule.outcome.texts["skyldighet"]),
            who,
            rule.id,
            rule.because,
            self._explaining.citations(rule.id),
        )

    def _sharing(self, rule: Rule) -> InformationSharing:
        texts = rule.outcome.texts
        return InformationSharing(
            _several(texts.get("mellan")),
            str(texts["delas"]),
            str(texts["grund"]),
            rule.id,
            rule.because,
            self._explaining.citations(rule.id),
        )

    def _explanation(self) -> tuple[ExplainedRule, ...]:
        routing = self._routing
        told: dict[str, ExplainedRule] = {}
        parts = [(routing.lead_standing, routing.asked[routing.lead_need].facts)]
        parts += [(routed.standing, routed.facts) for routed in routing.asked]
        parts += [(standing, routing.facts.facts) for standing in routing.territories.values()]
        decided = (q for q in routing.standings if routing.sip_needed or q not in ONLY_WITH_A_PLAN)
        parts += [(routing.standings[question], routing.case_stage_facts) for question in decided]
        parts += [(self._advice.way_in, routing.facts.facts)]
        for standing, facts in parts:
            for explained in self._explaining.explained(standing, facts):
                told.setdefault(explained.rule, explained)
        return tuple(told.values())

    def _policy(self, explanation: tuple[ExplainedRule, ...]) -> PolicyNote:
        book = self._policies.book
        names = {a.id for a in self._policies.agreements if self._routing.ladder in a.days}
        advised = (rule.id for standing in self._advice.standings.values() for rule in standing.rules)
        for rule_id in (*(told.rule for told in explanation), *advised):
            names |= self._explaining.agreements(rule_id)
        applied = {name: self._applied(book.agreements[name]) for name in sorted(names)}
        exists = bool(self._policies.agreements)
        placed = self._routing.facts.places.registration is not None
        notice = _notice(applied, exists) if placed else PLACE_UNKNOWN
        return PolicyNote(book.revision, tuple(applied.values()), exists, notice)

    def _applied(self, agreement: Agreement) -> AppliedAgreement:
        parties = tuple(self._places.principal_name(party.code) or party.code for party in agreement.parties)
        signed = agreement.status == "signed" and not agreement.unsigned_by
        start, end = agreement.validity.start, agreement.validity.end
        return AppliedAgreement(agreement.id, agreement.title, parties, start, end, signed)


def way_in(advice: Advice, routing: Routing) -> WayIn:
    """How one enters; where no rule says how, whoever holds the child shows the way."""
    rules = advice.way_in.rules
    if not rules:
        return WayIn(None, (), (), None, routing.standings["interim_holder"].rules[0].because)
    return entry(rules[0])


def entry(rule: Rule) -> WayIn:
    """What a rule about ways in says."""
    texts = rule.outcome.texts
    asked, first = texts.get("egen_vårdbegäran"), texts.get("ring_först")
    return WayIn(
        asked if isinstance(asked, bool) else None,
        _several(texts.get("remiss_från")),
        _several(texts.get("bifoga")),
        first if isinstance(first, bool) else None,
        str(texts.get("gör_så", "")),
    )


def _notice(applied: Mapping[str, AppliedAgreement], exists: bool) -> str:
    unsigned = [agreement.title for agreement in applied.values() if not agreement.signed]
    if unsigned:
        return "Svaret vilar på ett förslag som parterna inte har undertecknat: " + "; ".join(unsigned) + "."
    if applied:
        return "Svaret vilar på undertecknade överenskommelser."
    if exists:
        return "Svaret följer nationella regler; överenskommelsen på orten ändrar inget i det här ärendet."
    return "Ingen överenskommelse gäller för orten: svaret följer nationella regler."


def _several(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, tuple) else ()
