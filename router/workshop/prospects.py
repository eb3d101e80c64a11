"""What would apply if a draft were published: the content of its first day, and of each later day that is planned.

The checks are made on these, as if all parties had signed: so what was green before the signatures is what applies
after them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from router.access import Principal
from router.agreement import Party, Signature, Withdrawal
from router.content_files import Files, files_hash, hash_of_names
from router.editing.signing import with_signatures, with_withdrawals
from router.reading.policy_folder import AGREEMENT_FILE
from router.reading.problems import ReadingErrors
from router.storage import DraftedFile
from router.timeline import Timeline
from router.workshop.agreement_versions import SigningNeed, agreement_file, parties_in, withdrawals_in

Signatures = Mapping[str, Iterable[tuple[Principal, date]]]
"""By the folder of the agreement: who signed, and on which day."""
SHOWN = 12
"""Digits of a version that are written into the agreement."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """A content that would be in force from a day on; `key` names the checks of it."""

    day: date
    files: Files
    key: str


def prospects(
    timeline: Timeline,
    changed: Mapping[str, DraftedFile],
    needs: Collection[SigningNeed],
    day: date,
    *,
    proposals_apply: bool,
    as_written: bool = False,
    without: int | None = None,
) -> tuple[Prospect, ...]:
    """One for the day, and one for each later day on which something else that is published begins.

    `as_written`: the files are taken with the signatures that they hold, but whoever has withdrawn stays out.
    `without` is the number of a coming publication that is to be taken back.
    """
    found = []
    for at in (day, *(later for later in timeline.days if later > day)):
        before = timeline.files_on(at, without=without)
        signed = {need.folder: [(party, day) for party in need.parties] for need in needs}
        after = with_changes(before, changed)
        files = with_withdrawn(after, before) if as_written else with_signing(after, before, needs, signed)
        found.append(_prospect(at, files, proposals_apply))
    return tuple(found)


def _prospect(day: date, files: Files, proposals_apply: bool) -> Prospect:
    told = [("content", files_hash(files)), ("from", day.isoformat()), ("proposals", str(proposals_apply))]
    return Prospect(day, files, hash_of_names(told))


def with_changes(files: Files, changed: Mapping[str, DraftedFile]) -> dict[str, bytes]:
    """The content with the draft's files in place of its own."""
    found = {name: text for name, text in files.items() if name not in changed}
    found |= {name: file.text for name, file in changed.items() if file.text is not None}
    return dict(sorted(found.items()))


def with_signing(files: Files, before: Files, needs: Collection[SigningNeed], signed: Signatures) -> dict[str, bytes]:
    """The content with these signatures on the agreements that are to be signed, and no others.

    Status, signatures and withdrawals are never taken from a draft: where nothing is to be signed, the agreement's
    file stays as it was. One that cannot be read stays as it is written: the checks tell what is wrong with it.
    """
    found, to_sign = dict(files), {agreement_file(need.folder): need for need in needs if not need.removed}
    for name, text in files.items():
        if name in to_sign:
            found[name] = _signed(text, to_sign[name], signed.get(to_sign[name].folder, ()))
        elif name.endswith(f"/{AGREEMENT_FILE}") and name in before:
            found[name] = before[name]
    return found


def with_withdrawn(files: Files, before: Files) -> dict[str, bytes]:
    """The content with every withdrawal that stands: what is restored binds nobody who has left since."""
    found = dict(files)
    for name, text in files.items():
        if name.endswith(f"/{AGREEMENT_FILE}") and name in before and before[name] != text:
            found[name] = with_withdrawal(text, *withdrawals_in(before[name]))
    return found


def with_withdrawal(text: bytes, *withdrawals: Withdrawal) -> bytes:
    """The agreement with these withdrawals of its parties beside its own, of each party from the earliest day.

    The same text when it says so already, or cannot be read.
    """
    own = withdrawals_in(text)
    earliest = {one.party: one for one in own}
    for one in withdrawals:
        if one.party not in earliest or one.from_day < earliest[one.party].from_day:
            earliest[one.party] = one
    parties = {Party(party.type, party.code) for party in parties_in(text)}
    wanted = [one for one in earliest.values() if one.party in parties]
    if set(wanted) == set(own):
        return text
    try:
        return with_withdrawals(text.decode(), wanted).encode()
    except (ReadingErrors, UnicodeDecodeError):
        return text


def _signed(text: bytes, need: SigningNeed, signed: Iterable[tuple[Principal, date]]) -> bytes:
    signatures = [Signature(Party(one.type, one.code), on, need.version[:SHOWN]) for one, on in signed]
    try:
        return with_signatures(with_withdrawals(text.decode(), ()), "signed", signatures).encode()
    except (ReadingErrors, UnicodeDecodeError):
        return text
