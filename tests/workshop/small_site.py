"""A small site: national rules, a regional agreement, a scenario, and what gets a draft past the gate."""

from __future__ import annotations

import shutil
from pathlib import Path

from router.access import Grant, Principal, Role
from router.access.actor import SYSTEM, Actor, Kind
from router.audit import By
from router.bootstrap import Router
from router.credentials import hash_password
from router.workshop.judging import GREEN, PROOF, PROVED, SCENARIOS
from tests.decide.small_rules import REGIONAL, agreement
from tests.decide.world import RULES
from tests.web.pages.test_certificate_page import PROVED as CERTIFICATE

REGION, MUNICIPALITY = Principal("region", "18"), Principal("municipality", "1880")
RULE_FILE, AGREEMENT_FILE = f"rules/{REGIONAL}/ansvar.yaml", f"rules/{REGIONAL}/avtal.yaml"
NATIONAL_FILE, SCENARIO_FILE = "rules/national/sip.yaml", f"features/policies/{REGIONAL}/ansvar.feature"
NOTE = {"what": "Åldern.", "why": "Enligt beslut.", "affected": "Barn i länet.", "source": "Protokoll."}
HASH = hash_password("fem gröna cyklar sjunger")

REGIONAL_RULES = """\
regler:
  - regel: l.skyldighet
    rubrik: Samordnaren får veta
    fråga: skyldighet
    när:
      ålder: 7 till 11
      något_behov: {behov: ångest}
    skyldighet: Den huvudansvariga tar upp det med samordnaren.
    vem: huvudansvarig
    motivering: Så att barnet inte faller mellan parterna.
    rättsgrund:
      - {avtal: l.avtal, punkt: Samordning}
    kontroll: D
    gäller_från: 2026-01-01
    granskad: 2026-01-01
"""
CHANGED = REGIONAL_RULES.replace("till 11", "till 9")
SCENARIO = """\
# language: sv
Egenskap: Samordning

  Bakgrund:
    Givet dagen är {day}

  Regel: l.skyldighet – Samordnaren får veta

    Scenario: Ett barn med ångest
      Givet ett barn på {age} år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, lindrig
      När ärendet bedöms
      Så visas regeln ”l.skyldighet”
"""


def scenario(age: int, day: str = "2026-11-21") -> str:
    return SCENARIO.format(age=age, day=day)


def small_root(folder: Path) -> Path:
    """A content root: the national rules, one agreement with one rule, and its scenario."""
    shutil.copytree(RULES / "vocabulary", folder / "rules" / "vocabulary")
    shutil.copytree(RULES / "national", folder / "rules" / "national")
    for name, text in {RULE_FILE: REGIONAL_RULES, AGREEMENT_FILE: agreement("l.avtal", REGIONAL)}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    file = folder / SCENARIO_FILE
    file.parent.mkdir(parents=True)
    file.write_text(scenario(11), encoding="utf-8")
    return folder


def done_by_hand(router: Router, *, scenarios: str = GREEN, proof: str = PROVED) -> None:
    """Every piece of work that waits gets this verdict, without being done."""
    while (job := router.jobs.take("by-hand", router.clock())) is not None:
        verdict = {SCENARIOS: scenarios, PROOF: proof}[job.kind]
        result = {"certificate": dict(CERTIFICATE), "findings": [], "failed": [], "problems": [], "count": 0}
        router.jobs.done(job, "by-hand", router.clock(), verdict, result)


def person(router: Router, name: str, role: Role, principal: Principal | None) -> By:
    """A new account, acting in its role."""
    grant = Grant(role, principal)
    account = router.accounts.add(name, HASH, [grant], router.by(SYSTEM))
    return router.by(Actor(Kind.ACCOUNT, account, grant))


def sign_all(router: Router, draft: str) -> None:
    """Every party signs what it has to, each by a signatory of its own."""
    for need in router.workshop.judge(draft).needs:
        for party in need.parties:
            signatory = person(router, f"s-{party.code}-{need.version[:6]}", Role.SIGNATORY, party)
            router.reviews.sign(draft, need.agreement, need.version, party, signatory)


def approve(router: Router, draft: str) -> None:
    """Somebody who wrote nothing says yes to the draft as it is."""
    told = router.workshop.draft(draft)
    owner = person(router, f"g-{told.changes_hash[:6]}-{told.version}", Role.POLICY_OWNER, None)
    router.reviews.review(draft, told.changes_hash, "approved", "Bra.", owner)
