"""What is put wrong in the policies is found, and shown by a case that the engine answers as badly."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from router.agreement import Agreement, Party, Signature, Withdrawal
from router.bootstrap import Router
from router.case import Case
from router.commands.policy_check import checked as checked_rules
from router.conditions import Atom
from router.content import content_root
from router.layering import PolicyConflict, PolicyGap
from router.policy import Exists, Origin, Outcome, Validity
from router.policy_content import Impossible
from router.reading.case_schema import CaseSchema
from router.reasoning import place_proof
from router.reasoning.check import Checking
from router.reasoning.findings import Finding
from router.reasoning.report import PolicyReport
from router.reasoning.solving import Found
from router.reasoning.trying import Trying
from router.settings import read_settings
from tests.reasoning.conftest import TODAY, book_of
from web.api.v1.schemas.certificate import CertificateSchema

RULES = content_root() / "rules"
Checked = Callable[..., PolicyReport]
NEVER = (Atom("age", "<", 18), Atom("age", ">=", 18))
ONLY_WITH_AGREEMENTS = {
    "nationell.ansvar.psykisk_ohalsa_under_forsta_linjens_alder",
    "nationell.vag_in.elevhalsa",
}
"""National rules that only an agreement's choice brings to life."""


def of_kind(report: PolicyReport, kind: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.kind == kind]


@pytest.mark.slow
def test_the_shipped_policies_are_proved_and_so_is_all_that_their_owners_say_always_holds() -> None:
    report = checked_rules(replace(read_settings({}), rules_dir=RULES), jobs=2, remember=False)
    assert report.passed, report.as_text()
    assert report.verdict == "proved"
    certificate = json.loads(report.as_json())["certificate"]
    assert CertificateSchema().validate(certificate) == {}
    assert {claim["verdict"] for claim in certificate["claims"]} == {"holds"}
    assert {statement["verdict"] for statement in certificate["statements"]} == {"holds"}
    assert len(certificate["statements"]) >= 18
    assert len({code for place in certificate["places"] for code in place["municipalities"]}) == 290
    assert certificate["days"]["changes_on"] == ["2029-01-01"]
    proposals = {assumed["id"] for assumed in certificate["assumptions"]} & {
        a for p in certificate["places"] for a in p["agreements"]
    }
    assert len(proposals) == 7, "no agreement is signed yet, and the certificate says so"


def test_the_national_policies_alone_lack_only_what_agreements_add(checked: Checked) -> None:
    report = checked({})
    assert {finding.rules[0] for finding in of_kind(report, "dead")} == ONLY_WITH_AGREEMENTS
    assert {finding.kind for finding in report.findings} == {"dead", "unreached"}


def test_two_rules_that_say_different_things_are_found(checked: Checked, router: Router) -> None:
    report = checked({"nationell.ansvar.sexuell_halsa_yngre": lambda rule: replace(rule, departs_from=())})
    (conflict,) = of_kind(report, "conflict")
    assert set(conflict.rules) == {"nationell.ansvar.sexuell_halsa", "nationell.ansvar.sexuell_halsa_yngre"}
    assert conflict.file == "rules/national/ansvar_vard.yaml"
    assert conflict.witness is not None
    assert "Sexualitet" in conflict.witness
    assert conflict.case is not None
    assert len(conflict.case["needs"]) == 1, "the smallest case has one need"


def test_a_need_that_no_rule_answers_is_found(checked: Checked) -> None:
    report = checked({"nationell.ansvar.foraldrastod": lambda _: None})
    (gap,) = of_kind(report, "gap")
    assert "Vem ansvarar för behovet?" in gap.message
    assert gap.witness is not None
    assert "Stöd i föräldraskapet" in gap.witness
    assert gap.case is not None
    assert gap.case.keys() == {"as_of", "registration", "needs"}, "nothing is said that need not be"
    assert gap.case["needs"] == [{"domain": "parenting_support"}]


@pytest.mark.parametrize(
    "rule, question",
    [
        ("nationell.hallare.huvudansvarig", "interim_holder"),
        ("nationell.stege.flera_huvudman", "ladder"),
    ],
)
def test_a_child_that_nobody_holds_and_a_no_that_leads_nowhere_are_found(
    checked: Checked, rule: str, question: str
) -> None:
    report = checked({rule: lambda _: None})
    assert question in {finding.question for finding in of_kind(report, "gap")}


def test_a_rule_that_can_never_apply_is_found(checked: Checked) -> None:
    report = checked({"nationell.oro.vuxen": lambda rule: replace(rule, when=(NEVER,))})
    assert ("nationell.oro.vuxen",) in [finding.rules for finding in of_kind(report, "dead")]


def test_a_rule_before_which_another_always_goes_is_found(checked: Checked) -> None:
    weaker = {"yields_to": ("nationell.ansvar.funktionsstod",), "departs_from": ()}
    report = checked({"nationell.ansvar.lss": lambda rule: replace(rule, **weaker)})
    assert ("nationell.ansvar.lss",) in [finding.rules for finding in of_kind(report, "dead")]


def test_two_needs_that_would_both_lead_are_found(checked: Checked) -> None:
    """Needs with two owners that claim the lead by one and the same rule."""
    any_need = {"when": ((Atom("sector", "in", ("social", "school")),),)}
    report = checked({"nationell.huvudansvar.socialt": lambda rule: replace(rule, **any_need)})
    (conflict,) = of_kind(report, "conflict")
    assert conflict.rules == ("nationell.huvudansvar.socialt", "nationell.huvudansvar.socialt")
    assert conflict.case is not None
    assert len(conflict.case["needs"]) == 2


def test_an_agency_that_no_rule_points_out_is_found(checked: Checked, router: Router) -> None:
    other = "vardcentral"

    def elsewhere(rule: object) -> object:
        return replace(rule, outcome=Outcome(agency=other))  # type: ignore[type-var]

    named = [rule.id for rule in router.book.rules if rule.outcome.agency == "barnmottagning"]
    report = checked({rule_id: elsewhere for rule_id in named if rule_id.startswith("nationell.")})
    assert any("barnmottagningen" in finding.message for finding in of_kind(report, "unreached"))


def test_a_hole_that_opens_when_an_agreement_ends_is_found_on_that_day(router: Router) -> None:
    """The national rule is gone and the agreement's own stands in for it, until the agreement ends."""
    gone = "nationell.ansvar.foraldrastod"
    stands_in = replace(
        router.book.rule(gone),  # type: ignore[type-var]
        id="orebro.ansvar.foraldrastod",
        layer="regional",
        place="18",
        references=next(r for r in router.book.rules if r.id == "orebro.ansvar.franvaro_av_hemmet").references,
    )
    book = book_of(router.book, rules=(*(r for r in router.book.rules if r.id != gone), stands_in))
    report = Checking(book, router.directory, router.places, TODAY).report()
    gaps = [finding for finding in of_kind(report, "gap") if finding.question == "responsible"]
    assert gaps
    proved = {at.at.name: at for at in report.standpoints if at.at.region == "18" and at.at.municipality}
    held = {claim.verdict for name in proved for claim in proved[name].proved if claim.claim == "gap:responsible"}
    assert held == {"holds", "fails"}
    after = [at for at in report.standpoints if at.at.region == "18" and str(at.at.spans[0][0]) == "2029-01-01"]
    assert [c.verdict for at in after for c in at.proved if c.claim == "gap:responsible"] == ["fails"]


def test_rules_outside_the_time_of_their_agreement_and_late_signatures_are_found(router: Router) -> None:
    name = "orebro.barn_och_unga"
    agreement = router.book.agreements[name]
    signatures = tuple(Signature(party, date(2027, 6, 1), "1") for party in agreement.parties)
    coming = Validity(date(2027, 1, 1), agreement.validity.end)
    signed = replace(agreement, status="signed", signatures=signatures, validity=coming)
    first = next(rule for rule in router.book.rules if name in rule.agreements)
    early = replace(first, validity=Validity(date(2025, 8, 1), date(2030, 1, 1)))
    rules = tuple(early if rule.id == first.id else rule for rule in router.book.rules)
    book = book_of(router.book, rules=rules, agreements={**router.book.agreements, name: signed})
    report = Checking(book, router.directory, router.places, TODAY, examples=lambda _: ()).report()
    told = " ".join(finding.message for finding in of_kind(report, "agreement"))
    assert "börjar gälla 2025-08-01" in told
    assert "gäller längre än avtalet" in told
    assert "undertecknades av alla parter först 2027-06-01" in told


def test_an_agreement_binds_from_the_day_the_last_party_signed() -> None:
    parties = (Party("region", "18"), Party("municipality", "1880"))
    signed = Agreement(
        "a",
        "A",
        "regional",
        "18",
        parties,
        "signed",
        Validity(date(2026, 1, 1), None),
        TODAY,
        (Signature(parties[0], date(2026, 1, 1), "1"), Signature(parties[1], date(2026, 3, 1), "1")),
    )
    assert not signed.in_force(date(2026, 2, 28), proposals=False)
    assert signed.in_force(date(2026, 3, 1), proposals=False)
    assert signed.in_force(date(2026, 2, 28), proposals=True)


def test_a_party_that_withdraws_is_bound_no_longer_and_without_the_region_nobody_is() -> None:
    region, one, other = Party("region", "18"), Party("municipality", "1880"), Party("municipality", "1885")
    parties, last = (region, one, other), date(2027, 7, 1)
    signed = Agreement("a", "A", "regional", "18", parties, "signed", Validity(TODAY, None), TODAY)
    left = replace(signed, withdrawals=(Withdrawal(one, last),))
    assert left.binds("18", "1880", date(2027, 6, 30))
    assert not left.binds("18", "1880", last)
    assert left.binds("18", "1885", last)
    assert not replace(signed, withdrawals=(Withdrawal(region, last),)).binds("18", "1885", last)
    assert not replace(signed, withdrawals=(Withdrawal(one, last), Withdrawal(other, last))).binds("18", "1881", last)


def test_what_is_declared_impossible_is_left_out_and_listed(checked: Checked, router: Router) -> None:
    """The hole is only there for children of whom something is known that no child can be."""
    hole = {"nationell.ansvar.foraldrastod": lambda _: None}
    needs = router.book.vocabulary["need_domain"]["parenting_support"].text("område")
    never = Impossible(
        "inget_foraldrastod", ((Exists("needs", (Atom("area", "==", needs),)),),), "Bara här.", Origin("x", 1)
    )
    report = checked(hole, impossible=(never,))
    assert not of_kind(report, "gap")
    certificate = report.certificate()
    assert certificate is not None
    assert {"id": "inget_foraldrastod", "because": "Bara här."} in certificate["assumptions"]
    assert "Bara här." in report.as_text()


def test_every_case_that_is_shown_goes_wrong_on_the_engine_too(checked: Checked, router: Router) -> None:
    holes = ("nationell.ansvar.foraldrastod", "nationell.ansvar.kropp", "nationell.huvudansvar.kropp")
    report = checked({name: lambda _: None for name in holes})
    shown = [finding for finding in report.findings if finding.case is not None]
    assert len(shown) >= 2
    kept = tuple(rule for rule in router.book.rules if rule.layer == "national" and rule.id not in holes)
    trying = Trying(book_of(router.book, rules=kept, agreements={}), router.directory, router.places)
    for finding in shown:
        case: Case = CaseSchema(router.vocabulary, router.places, TODAY).load(finding.case)
        assert isinstance(trying.case(case), (PolicyGap, PolicyConflict)), finding.witness


def test_a_file_that_cannot_be_read_is_told_in_its_place(tmp_path: Path) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    file = tmp_path / "rules" / "national" / "orosanmalan.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("fråga: orosanmälan", "fråga: orosanmälen", 1), encoding="utf-8")
    report = checked_rules(replace(read_settings({}), rules_dir=tmp_path / "rules"))
    assert {finding.kind for finding in report.findings} == {"error"}
    first = report.findings[0]
    assert (first.file, first.line) == ("rules/national/orosanmalan.yaml", 5)
    assert "menade du ”orosanmälan”" in report.as_text()
    assert report.certificate() is None


OPEN = "öppen_för: [regional]\n    när:\n      område: psykiatri\n"
DEPARTS = "    undantag_från: [nationell.ansvar.psykisk_ohalsa]\n"


@pytest.mark.parametrize(
    "old, new, told",
    [
        (OPEN, OPEN.removeprefix("öppen_för: [regional]\n    "), "saknar mandat"),
        (DEPARTS, DEPARTS.replace("ohalsa", "finns_inte"), "som inte finns"),
    ],
)
def test_exceptions_without_mandate_and_references_to_nothing_are_told(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    shutil.copytree(RULES, tmp_path / "rules")
    file = tmp_path / "rules" / "national" / "ansvar_psykisk_ohalsa.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    report = checked_rules(replace(read_settings({}), rules_dir=tmp_path / "rules"))
    assert any(told in finding.message for finding in of_kind(report, "error")), report.as_text()


def test_when_the_time_does_not_suffice_nothing_is_said_to_be_proved(
    router: Router, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow:
        def __init__(self, *_: object) -> None: ...
        def ask(self, *_: object) -> Found:
            return Found("undecided")

        def require(self, _: int) -> None: ...

    monkeypatch.setattr(place_proof, "Solver", Slow)
    report = Checking(router.book, router.directory, router.places, TODAY, seconds=0.5).report()
    assert report.verdict == "undecided"
    assert not report.passed
    assert "Inte avgjort inom 0.5 s" in report.as_text()
    certificate = report.certificate()
    assert certificate is not None
    assert certificate["verdict"] == "undecided"
    assert "undecided" in {claim["verdict"] for claim in certificate["claims"]}
