"""Who has signed which version of which agreement: the adoption table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from router.agreement import Agreement, Signature
from router.bootstrap import Router
from router.content_files import place_folder
from router.storage import Published
from router.workshop.agreement_versions import principal_of
from web.forms.names import swedish_order
from web.pages.role_words import principal_words

IN_FORCE, PROPOSAL_APPLIES, PROPOSAL, COMING, ENDED = "in_force", "proposal_applies", "proposal", "coming", "ended"


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party: what it has signed, and from when it has left. `here` when it is the one that the reader asks for."""

    name: str
    signed: Signature | None
    left: date | None
    here: bool


@dataclass(frozen=True, slots=True)
class Row:
    """An agreement with its parties. `state` says whether it applies; `here`: in the municipality asked for.

    `later` are the publications by which another version of it begins.
    """

    agreement: Agreement
    place: str
    state: str
    parties: tuple[PartyRow, ...]
    here: bool | None
    later: tuple[Published, ...]

    @property
    def signed(self) -> int:
        return sum(party.signed is not None for party in self.parties)

    @property
    def left(self) -> int:
        return sum(party.left is not None for party in self.parties)


@dataclass(frozen=True, slots=True)
class Adoption:
    """The agreements that apply, or concern the municipality asked for; and of that one those that do not apply."""

    rows: tuple[Row, ...]
    elsewhere: tuple[Row, ...]

    @classmethod
    def of(cls, router: Router, municipality: str | None) -> Adoption:
        """Of every agreement, or of those that a municipality is party to or covered by."""
        day, later = router.today(), _later(router)
        rows = [
            row_of(router, agreement, day, municipality, later)
            for agreement in router.book.agreements.values()
            if municipality is None or _concerns(agreement, municipality, router.places.region_of(municipality))
        ]
        rows.sort(key=lambda row: (row.agreement.layer != "regional", swedish_order(row.place)))
        return cls(
            tuple(row for row in rows if row.here is not False), tuple(row for row in rows if row.here is False)
        )


def row_of(
    router: Router,
    agreement: Agreement,
    day: date,
    municipality: str | None = None,
    later: Mapping[tuple[str, str], tuple[Published, ...]] | None = None,
) -> Row:
    """One agreement on a day."""
    coming = _later(router) if later is None else later
    signed = {one.party: one for one in agreement.signatures if agreement.status == "signed"}
    left = {one.party: one.from_day for one in agreement.withdrawals}
    return Row(
        agreement=agreement,
        place=router.places.principal_name(agreement.place) or agreement.place,
        state=_state(agreement, day, proposals=router.settings.proposals_apply),
        parties=tuple(
            PartyRow(
                principal_words(principal_of(party)), signed.get(party), left.get(party), party.code == municipality
            )
            for party in agreement.parties
        ),
        here=None if municipality is None else _applies(router, agreement, day, municipality),
        later=coming.get((agreement.layer, agreement.place), ()),
    )


def _state(agreement: Agreement, day: date, *, proposals: bool) -> str:
    if agreement.validity.end is not None and agreement.validity.end < day:
        return ENDED
    if agreement.status != "signed" or agreement.unsigned_by:
        return PROPOSAL_APPLIES if agreement.in_force(day, proposals=proposals) else PROPOSAL
    return IN_FORCE if agreement.in_force(day, proposals=proposals) else COMING


def _applies(router: Router, agreement: Agreement, day: date, municipality: str) -> bool:
    region = router.places.region_of(municipality)
    in_force = agreement.in_force(day, proposals=router.settings.proposals_apply)
    return in_force and agreement.binds(region, municipality, day)


def _concerns(agreement: Agreement, municipality: str, region: str | None) -> bool:
    codes = {party.code for party in agreement.parties}
    return municipality in codes or (agreement.layer == "regional" and region in codes)


def _later(router: Router) -> dict[tuple[str, str], tuple[Published, ...]]:
    """The publications that are to come, by the layer and place whose agreement they write."""
    found: dict[tuple[str, str], tuple[Published, ...]] = {}
    for one in router.timeline().coming(router.today()):
        folders = {folder for name in one.files if (folder := place_folder(name)) and name.endswith("/avtal.yaml")}
        for folder in folders:
            layer, _, place = folder.partition("/")
            key = (layer, place.partition("-")[0])
            found[key] = (*found.get(key, ()), one)
    return found
