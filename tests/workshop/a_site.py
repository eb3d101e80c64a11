"""A small site: one national rule and the agreement of one region with one municipality, and those who work there."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from router.access import Actor, Grant, Kind, Principal, Role
from router.audit import By
from router.bootstrap import Router
from router.storage import DraftedFile, Job
from router.storage.draft_reviews import APPROVED
from router.workshop.judging import GREEN, PROOF, PROVED, SCENARIOS
from router.workshop.obstacles import Kind as Obstacle
from router.workshop.obstacles import NotPublishable
from router.workshop.signing import sign
from tests.decide.small_rules import REGIONAL, agreement, by, rule, rules

AGREED = f"rules/{REGIONAL}/avtal.yaml"
AGREED_RULES = f"rules/{REGIONAL}/ansvar.yaml"
NATIONAL = "rules/national/ansvar.yaml"
SCENARIOS_FILE = f"features/policies/{REGIONAL}/ansvar.feature"
FILES = {
    NATIONAL: rules(rule("nationell.angest", öppen_för="regional")),
    AGREED: agreement("lan.barn", REGIONAL, signed_by=()),
    AGREED_RULES: rules(rule("lan.angest", "BUP", undantag_från="nationell.angest", **by("lan.barn"))),
    SCENARIOS_FILE: """# language: sv
Egenskap: Ångest

  Regel: lan.angest – Regeln lan.angest

    Scenario: Barn med ångest
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Örebro
      Och barnet har behovet ångest, måttlig
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2026-11-21
      När ärendet bedöms
      Så ansvarar BUP
""",
}
OTHER_RULES = rules(rule("lan.angest", "elevhälsan", undantag_från="nationell.angest", **by("lan.barn")))
THIRD_RULES = rules(rule("lan.angest", "första linjen", undantag_från="nationell.angest", **by("lan.barn")))
REGION, TOWN, ELSEWHERE = Principal("region", "18"), Principal("municipality", "1880"), Principal("region", "22")
NOTE = {"what": "Ansvaret", "why": "Avtalat", "affected": "Barn med ångest", "source": "Beslut"}
TODAY = date(2026, 11, 21)


@dataclass
class Clock:
    now: datetime = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def forward(self, **how_far: float) -> None:
        self.now += timedelta(**how_far)


def written(root: Path, product: Path) -> Path:
    """The content on disk, with the product's words and laws; its rules folder."""
    for kept in ("vocabulary", "national/lagar"):
        shutil.copytree(product / kept, root / "rules" / kept)
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root / "rules"


@dataclass(frozen=True)
class People:
    """Those who act here, each with an account of its own."""

    router: Router

    def act(self, account: str, role: Role = Role.POLICY_OWNER, principal: Principal | None = None) -> By:
        return self.router.by(Actor(Kind.ACCOUNT, account, Grant(role, principal)))

    @property
    def writer(self) -> By:
        return self.act("writer", principal=REGION)

    @property
    def keeper(self) -> By:
        """Keeps the site, and writes nothing."""
        return self.act("keeper")

    @property
    def region(self) -> By:
        return self.act("signs-for-region", Role.SIGNATORY, REGION)

    @property
    def town(self) -> By:
        return self.act("signs-for-town", Role.SIGNATORY, TOWN)


@dataclass(frozen=True)
class Site:
    """The site, and what is done in it again and again."""

    router: Router
    clock: Clock

    @property
    def people(self) -> People:
        return People(self.router)

    def draft(self, *, day: date | None = TODAY, note: dict[str, str] | None = None, **files: str | None) -> str:
        """A draft of these files (`agreed_rules="…"`), described, and written by the writer."""
        names = {"agreed": AGREED, "agreed_rules": AGREED_RULES, "national": NATIONAL, "scenarios": SCENARIOS_FILE}
        drafts, writer = self.router.drafts, self.people.writer
        draft = drafts.begin("Ansvaret för ångest", "change", writer)
        drafts.describe(draft, title="Ansvaret för ångest", effective_from=day, note=note or NOTE)
        for name, text in files.items():
            self.write(draft, names[name], text)
        return draft

    def write(self, draft: str, path: str, text: str | None, writer: By | None = None) -> None:
        drafts, who = self.router.drafts, writer or self.people.writer
        base = self.router.workshop.timeline().files_on(self.router.workshop.judge(draft).day).get(path)
        taken = drafts.take_up(draft, path, base, who)
        if text is None:
            drafts.remove_file(draft, path, who)
        else:
            assert drafts.write(draft, path, taken.version, text.encode(), who).accepted

    def checked(self, draft: str, scenarios: str = GREEN, proof: str = PROVED) -> None:
        """The checks of the draft are done, and came out so."""
        jobs, now = self.router.jobs, self.clock()
        for _ in self.router.workshop.check(draft):
            job = jobs.take("worker", now)
            if job is not None:
                jobs.done(job, "worker", now, *_outcome(job, scenarios, proof))

    def sign(self, draft: str, *signatories: By) -> None:
        for signatory in signatories or (self.people.region, self.people.town):
            for need in self.router.workshop.judge(draft).needs:
                party = signatory.actor.principal
                assert party is not None
                sign(self.router.workshop, draft, need.agreement, need.version, party, signatory)

    def approve(self, draft: str, by: By | None = None, *, emergency: bool = False) -> None:
        changes = self.router.workshop.draft(draft).changes_hash
        who = by or self.people.keeper
        self.router.reviews.review(draft, changes, APPROVED, "", who, emergency=emergency)

    def ready(self, **how: str | date | None) -> str:
        """A draft that nothing stands in the way of: of the agreement's rules unless said otherwise."""
        files = how if how.keys() - {"day"} else {**how, "agreed_rules": OTHER_RULES}
        draft = self.draft(**files)
        self.sign(draft)
        self.approve(draft)
        self.checked(draft)
        return draft

    def publish(self, draft: str) -> int:
        return self.router.workshop.publish(draft, self.people.writer)

    def refused(self, draft: str) -> set[Obstacle]:
        """Why the draft cannot be published: one attempt, after which nothing is published."""
        head = self.router.publications.head()
        try:
            self.publish(draft)
        except NotPublishable as why:
            assert self.router.publications.head() == head
            return {obstacle.kind for obstacle in why.obstacles}
        raise AssertionError("it was published")

    def text(self, path: str, day: date = TODAY) -> str:
        """A file as it applies on a day."""
        return self.router.workshop.timeline().files_on(day)[path].decode()

    def drafted(self, draft: str, path: str) -> DraftedFile:
        return self.router.workshop.draft(draft).files[path]


def _outcome(job: Job, scenarios: str, proof: str) -> tuple[str, dict[str, object]]:
    verdict = {SCENARIOS: scenarios, PROOF: proof}[job.kind]
    return verdict, {"certificate": {"verdict": proof, "proved_on": job.task["day"]}, "findings": []}
