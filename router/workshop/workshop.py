"""The workshop: where drafts are judged, checked, signed and published. What a page or a program asks for is here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from router.access import Principal
from router.audit import By
from router.content_files import Files, file_hash
from router.storage import (
    AuditLog,
    Certificates,
    DraftChanged,
    Drafted,
    DraftReviews,
    Drafts,
    FileChange,
    Job,
    PolicyJobs,
    Publications,
    PublishedMeanwhile,
    ToPublish,
)
from router.timeline import Timeline
from router.workshop.agreement_versions import SigningNeed, signing_needs
from router.workshop.judging import PROOF, ROLLBACK, SCENARIOS, TAKE_BACK, Judged
from router.workshop.obstacles import Kind, NotPublishable, Obstacle
from router.workshop.prospects import Prospect, prospects, with_changes, with_signing
from router.workshop.telling import Telling


@dataclass(frozen=True)
class Workshop:
    """Every method raises `DatabaseUnavailable`; those about a draft KeyError when there is none of that identifier.

    `timeline` gives what is published as the database has it now; `revision_of` names a content in decisions.
    """

    timeline: Callable[[], Timeline]
    drafts: Drafts
    reviews: DraftReviews
    jobs: PolicyJobs
    publications: Publications
    audit: AuditLog
    certificates: Certificates
    clock: Callable[[], datetime]
    zone: ZoneInfo
    proposals_apply: bool
    revision_of: Callable[[Files], str]
    telling: Telling
    name: Callable[[Principal], str]
    folder_is_source: bool = False

    def today(self) -> date:
        """The day it is where the cases are."""
        return self.clock().astimezone(self.zone).date()

    def draft(self, draft_id: str) -> Drafted:
        """The draft. Raises KeyError."""
        found = self.drafts.get(draft_id)
        if found is None:
            raise KeyError(draft_id)
        return found

    def files_of(self, draft: Drafted) -> dict[str, bytes]:
        """The whole content as the draft has it, on its day."""
        return with_changes(self.timeline().files_on(self._day_of(draft)), draft.changed)

    def judge(self, draft_id: str) -> Judged:
        """The draft with all that its publication rests on, and what stands in the way of it."""
        return self._with_prospects(self.people_of(self.draft(draft_id), self.timeline()))

    def people_of(self, draft: Drafted, timeline: Timeline) -> Judged:
        """Who has said what of the draft, and who has still to say something: without the checks, which take time."""
        day = self._day_of(draft)
        before = timeline.files_on(day)
        reviews = self.reviews.reviews(draft.id)
        # Who takes a publication back changes nothing else.
        changed = {} if draft.kind == TAKE_BACK else draft.changed
        return Judged(
            draft=draft,
            timeline=timeline,
            today=self.today(),
            day=day,
            before=before,
            changed=changed,
            needs=signing_needs(before, with_changes(before, changed), day),
            prospects=(),
            authors=self.drafts.authors(draft.id),
            reviews=reviews,
            signatures=self.reviews.signatures(draft.id),
            jobs={},
            name=self.name,
        )

    def _with_prospects(self, judged: Judged) -> Judged:
        found = prospects(
            judged.timeline,
            judged.changed,
            judged.needs,
            judged.day,
            proposals_apply=self.proposals_apply,
            as_written=judged.emergency,
            without=judged.taken_back,
        )
        jobs = {(kind, one.key): self.jobs.get(kind, one.key) for one in found for kind in (SCENARIOS, PROOF)}
        return replace(judged, prospects=found, jobs=jobs)

    def check(self, draft_id: str) -> tuple[Job, ...]:
        """Asks for the scenarios and the proof of everything that the draft would bring into force."""
        judged = self.judge(draft_id)
        return tuple(self.check_of(one, kind) for one in judged.prospects for kind in (SCENARIOS, PROOF))

    def check_of(self, prospect: Prospect, kind: str) -> Job:
        """Asks for one kind of check, unless it has been made or asked for already."""
        return self.jobs.ask(kind, prospect.key, {"day": prospect.day.isoformat()}, prospect.files, self.clock())

    def published_from(self, day: date) -> tuple[Prospect, ...]:
        """What is published for the day, and for each later day on which something else begins."""
        return prospects(self.timeline(), {}, (), day, proposals_apply=self.proposals_apply)

    def publish(self, draft_id: str, by: By) -> int:
        """Publishes the draft; the number of the publication. Raises NotPublishable with all that is in the way."""
        judged = self.judge(draft_id)
        obstacles = self.obstacles(judged)
        if obstacles:
            raise NotPublishable(obstacles)
        wanted = self._wanted(judged)
        try:
            number = self.publications.publish(wanted, judged.timeline.head, by, self.audit)
        except (PublishedMeanwhile, DraftChanged) as meanwhile:
            # What was judged is not what there is now: judged anew, it says why, or that it is to be tried again.
            again = self.obstacles(self.judge(draft_id))
            raise NotPublishable(again or (Obstacle(Kind.CHANGED_WHILE_PUBLISHING),)) from meanwhile
        self._keep_certificates(judged)
        return number

    def _keep_certificates(self, judged: Judged) -> None:
        """What was proved of each content holds for it under the name that it has now."""
        timeline = self.timeline()
        for prospect in judged.prospects:
            job = judged.jobs[PROOF, prospect.key]
            if job is not None and job.result is not None:
                revision = self.revision_of(timeline.files_on(prospect.day))
                self.certificates.record({**job.result["certificate"], "revision": revision}, self.clock())

    def obstacles(self, judged: Judged) -> tuple[Obstacle, ...]:
        """What stands in the way of publishing here."""
        here = (Obstacle(Kind.FOLDER_IS_SOURCE),) if self.folder_is_source else ()
        return (*here, *judged.obstacles)

    def _wanted(self, judged: Judged) -> ToPublish:
        draft, before = judged.draft, judged.before
        files = judged.prospects[0].files if judged.emergency else self._signed(judged)
        changed = {} if draft.kind == TAKE_BACK else changes_between(before, files)
        return ToPublish(
            kind="emergency" if judged.emergency and draft.kind == ROLLBACK else draft.kind,
            effective_from=judged.day,
            files=files,
            changed=changed,
            revision=self.revision_of(files),
            note=draft.note,
            summary=self.telling.sentences(before, files),
            draft_id=draft.id,
            draft_version=draft.version,
            takes_back=judged.taken_back,
        )

    def _signed(self, judged: Judged) -> dict[str, bytes]:
        """The content with the signatures that were made, each on its day."""
        signed = {
            need.folder: [
                (party, judged.signed_by(need)[party].at.astimezone(self.zone).date()) for party in need.parties
            ]
            for need in judged.needs
        }
        changed = with_changes(judged.before, judged.changed)
        return with_signing(changed, judged.before, judged.needs, signed)

    def _day_of(self, draft: Drafted) -> date:
        """What is taken back is so at once: nothing that it would have changed has begun."""
        return self.today() if draft.kind == TAKE_BACK else draft.effective_from or self.today()


def changes_between(before: Files, files: Files) -> dict[str, FileChange]:
    """Every file that differs, with the hashes of both texts."""
    hashes, olds = _hashes(files), _hashes(before)
    return {
        name: FileChange(hashes.get(name), olds.get(name))
        for name in sorted(hashes.keys() | olds.keys())
        if hashes.get(name) != olds.get(name)
    }


def needs_of_party(judged: Judged, party: Principal) -> tuple[SigningNeed, ...]:
    """What the party has to sign and has not signed."""
    return tuple(need for need in judged.needs if party in judged.unsigned.get(need.folder, ()))


def _hashes(files: Files) -> Mapping[str, str]:
    return {name: file_hash(text) for name, text in files.items()}
