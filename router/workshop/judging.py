"""Judges a draft: what it would bring into force, what has to be signed, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from router.access import ALLOWED, Permission, Principal
from router.content_files import RULES, Files, file_hash, place_folder
from router.storage import Drafted, DraftedFile, Job, Review, Signed
from router.storage.draft_reviews import APPROVED, CHANGES_REQUESTED
from router.storage.drafts import OPEN
from router.storage.policy_jobs import DONE
from router.timeline import Timeline
from router.workshop.agreement_versions import SigningNeed
from router.workshop.former import ending, not_former, withdrawn_since
from router.workshop.mandates import owners_of
from router.workshop.obstacles import Kind, Obstacle
from router.workshop.persons import lines_about_persons
from router.workshop.prospects import Prospect

SCENARIOS, PROOF = "scenarios", "proof"
GREEN, RED, UNREADABLE, PROVED = "green", "red", "unreadable", "proved"
NOTE = ("what", "why", "affected", "source")
"""What is told of every publication."""
LONGEST_TITLE, LONGEST_NOTE = 120, 2000
ROLLBACK, TAKE_BACK = "rollback", "take_back"
SAYING_YES = frozenset({Permission.EDIT_POLICY, Permission.SIGN_POLICY})
REVIEWERS = frozenset(role for role, may in ALLOWED.items() if Permission.COMMENT_POLICY in may and may & SAYING_YES)
"""The roles whose review counts, for those of a principal concerned."""
NOTE_WORDS = {"what": "vad", "why": "varför", "affected": "vem som berörs", "source": "källa"}


@dataclass(frozen=True)
class Judged:
    """A draft as it was at one moment, with all that its publication rests on.

    `before` is what applies on its day without it. `emergency` is whether two persons have used the emergency right.
    """

    draft: Drafted
    timeline: Timeline
    today: date
    day: date
    before: Files
    changed: Mapping[str, DraftedFile]
    needs: tuple[SigningNeed, ...]
    prospects: tuple[Prospect, ...]
    authors: frozenset[str]
    reviews: Sequence[Review]
    signatures: Sequence[Signed]
    jobs: Mapping[tuple[str, str], Job | None]
    name: Callable[[Principal], str] = field(default=str)

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """Everything that stands in the way of publishing, in the order in which it is dealt with."""
        if self.draft.status != OPEN:
            return (Obstacle(Kind.CLOSED),)
        if self.draft.kind == TAKE_BACK:
            back = ending(self.timeline, self.taken_back, self.today)
        elif not self.changed:
            return (Obstacle(Kind.UNCHANGED),)
        else:
            back = ()
        parts = (back, self._description(), self._meanwhile(), self._checks(), self._people())
        return tuple(obstacle for part in parts for obstacle in part)

    def signed_by(self, need: SigningNeed) -> dict[Principal, Signed]:
        """The signatures on this version that count: by a party, by nobody who wrote it, and by none that has
        withdrawn from the agreement since it signed."""
        return {
            one.party: one
            for one in self.signatures
            if (one.agreement, one.version) == (need.agreement, need.version)
            and one.party in need.parties
            and one.account not in self.authors
            and not withdrawn_since(self.timeline, need.file, one.party, one.at)
        }

    @property
    def unsigned(self) -> dict[str, tuple[Principal, ...]]:
        """The parties that have not signed, by the folder of the agreement."""
        missing = {
            need.folder: tuple(p for p in need.parties if p not in self.signed_by(need)) for need in self.needs
        }
        return {folder: parties for folder, parties in missing.items() if parties}

    @property
    def taken_back(self) -> int | None:
        """The number of the coming publication that is to be taken back."""
        told = self.draft.note.get("seq", "") if self.draft.kind == TAKE_BACK else ""
        return int(told) if told.isdecimal() else None

    @property
    def emergency(self) -> bool:
        """Whether somebody concerned, besides the authors, has agreed to use the emergency right on exactly this."""
        return self.draft.kind in (ROLLBACK, TAKE_BACK) and any(
            one.emergency and one.verdict == APPROVED for one in self._standing_reviews()
        )

    @cached_property
    def concerned(self) -> frozenset[Principal | None]:
        """Whose people have a say in it: the owners of its files, and the site, which has no principal."""
        back = (one.files for one in self.timeline.published if one.seq == self.taken_back)
        names = {*self.changed, *(name for files in back for name in files)}
        return frozenset(one for name in names for one in self.may_say_yes(name))

    @property
    def unapproved(self) -> tuple[str, ...]:
        """Files outside what is signed that nobody of those who keep them, but the authors, has said yes to."""
        said_yes = {one.principal for one in self._standing_reviews() if one.verdict == APPROVED}
        signed = {need.folder for need in self.needs}
        others = [n for n in self.changed if not (n.startswith(f"{RULES}/") and place_folder(n) in signed)]
        return tuple(name for name in others if not self.may_say_yes(name) & said_yes)

    def may_say_yes(self, name: str) -> frozenset[Principal | None]:
        """Whose people may approve a file: those of its owners, and of the site, which has no principal."""
        return frozenset({None, *owners_of(name, self.before, self.texts)})

    @property
    def texts(self) -> dict[str, bytes]:
        """The files that the draft has a text of."""
        return {name: file.text for name, file in self.changed.items() if file.text is not None}

    @cached_property
    def heard(self) -> tuple[Review, ...]:
        """The reviews that count for anything, on whichever version: the latest of each account, by those concerned
        in a role that may, and by nobody who wrote in the draft."""
        latest, concerned = {review.account: review for review in self.reviews}, self.concerned
        return tuple(
            review
            for review in latest.values()
            if review.account not in self.authors and review.role in REVIEWERS and review.principal in concerned
        )

    def _standing_reviews(self) -> list[Review]:
        """Those heard, of the draft as it is now."""
        return [review for review in self.heard if review.changes_hash == self.draft.changes_hash]

    def _description(self) -> Iterator[Obstacle]:
        missing = [NOTE_WORDS[part] for part in NOTE if not self.draft.note.get(part, "").strip()]
        if missing:
            yield Obstacle(Kind.NOT_DESCRIBED, ", ".join(missing))
        if self.day < self.today:
            yield Obstacle(Kind.DAY_PASSED, self.day.isoformat())
        if persons := lines_about_persons(self.changed, self.before):
            yield Obstacle(Kind.PERSONAL_DATA, ", ".join(persons))

    def _meanwhile(self) -> Iterator[Obstacle]:
        others = {
            name
            for name, file in self.changed.items()
            if (file_hash(self.before[name]) if name in self.before else None) != file.base_hash
        }
        later = {path for one in self.timeline.coming(self.day) for path in one.files}
        if others:
            yield Obstacle(Kind.PUBLISHED_MEANWHILE, ", ".join(sorted(others)))
        if found := sorted(later & self.written):
            yield Obstacle(Kind.CHANGES_LATER, ", ".join(found))

    @property
    def written(self) -> set[str]:
        """The files that the publication writes: those of the draft, and the agreements that are signed."""
        first = self.prospects[0].files
        return {n for n in first.keys() | self.before.keys() if first.get(n) != self.before.get(n)}

    def _checks(self) -> Iterator[Obstacle]:
        for prospect in self.prospects:
            day = prospect.day.isoformat()
            jobs = [self.jobs.get((kind, prospect.key)) for kind in (SCENARIOS, PROOF)]
            verdicts = [job.verdict if job is not None and job.state == DONE else None for job in jobs]
            if UNREADABLE in verdicts:
                yield Obstacle(Kind.UNREADABLE, day)
            elif None in verdicts:
                yield Obstacle(Kind.NOT_CHECKED, day)
            else:
                if verdicts[0] != GREEN:
                    yield Obstacle(Kind.RED_SCENARIOS, day)
                if verdicts[1] != PROVED:
                    yield Obstacle(Kind.NOT_PROVED, day)

    def _people(self) -> Iterator[Obstacle]:
        for review in self.heard:
            if review.verdict == CHANGES_REQUESTED:
                yield Obstacle(Kind.CHANGES_REQUESTED, review.text)
        if self.emergency:
            yield from self._former()
            return
        for parties in self.unsigned.values():
            yield Obstacle(Kind.UNSIGNED, ", ".join(map(self.name, parties)))
        if self.draft.kind == TAKE_BACK:
            yield Obstacle(Kind.NOT_APPROVED, "ta tillbaka")
        elif self.unapproved:
            yield Obstacle(Kind.NOT_APPROVED, ", ".join(self.unapproved))

    def _former(self) -> Iterator[Obstacle]:
        """By emergency right only what once applied can be restored."""
        if other := not_former(self.timeline, self.changed, self.before, self.today):
            yield Obstacle(Kind.NOT_A_FORMER_CONTENT, ", ".join(other))
