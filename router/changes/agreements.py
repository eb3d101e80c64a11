"""Agreements as things to compare: parties, days, forums, values."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from router.agreement import AgreedValue, Agreement, Party
from router.changes.rules import last_day
from router.changes.thing import Field, Thing, yes_or_no
from router.places import Places
from router.policy_content import PolicyContent

STATUS = {"proposal": "förslag", "signed": "undertecknat"}


class AgreementThings:
    """The agreements of one content."""

    def __init__(self, content: PolicyContent, places: Places) -> None:
        self._content, self._places, self._vocabulary = content, places, content.vocabulary

    def all(self) -> Iterator[Thing]:
        for agreement in self._content.agreements.values():
            yield self._thing(agreement)

    def _thing(self, agreement: Agreement) -> Thing:
        return Thing(
            part="agreement",
            id=agreement.id,
            title=agreement.title,
            named=f"avtalet ”{agreement.title}”",
            meaning=agreement,
            fields=partial(self._fields, agreement),
            place=agreement.place,
            principals=agreement.parties,
        )

    def _fields(self, agreement: Agreement) -> Iterator[Field]:
        yield Field("Rubrik", "rubriken", (agreement.title,))
        parties = tuple(self._party(party) for party in agreement.parties)
        yield Field("Parter", "parterna", parties, "{line} går med i {thing}.", "{line} lämnar {thing}.")
        yield Field("Status", "statusen", (STATUS[agreement.status],))
        signed = tuple(f"{self._party(one.party)}, {one.on}" for one in agreement.signatures)
        yield Field("Underskrifter", "underskrifterna", signed)
        gone = tuple(f"{self._party(one.party)} från {one.from_day}" for one in agreement.withdrawals)
        yield Field("Uppsägningar", "uppsägningarna", gone, "{line} är inte längre bunden av {thing}.")
        yield Field("Gäller från", "första dagen", (agreement.validity.start.isoformat(),))
        yield Field("Gäller till och med", "sista dagen", last_day(agreement.validity))
        yield Field("Åldrar", "åldrarna", (f"{agreement.ages[0]}–{agreement.ages[1]} år",))
        yield Field("Granskad", "granskningsdagen", (agreement.reviewed.isoformat(),))
        for name, forum in agreement.forums.items():
            yield Field(f"Forum: {name}", f"forumet ”{name}”", (forum,))
        yield from self._days(agreement)
        for name, agreed in agreement.parameters.items():
            yield from self._agreed(name, agreed)
        receiver = agreement.deviation_receiver
        yield Field("Mottagare av avvikelser", "mottagaren av avvikelser", (receiver,) if receiver else ())
        months = agreement.evaluation_months
        yield Field("Uppföljning", "uppföljningen", (f"var {months} månad",) if months else ())
        sources = tuple(f"{text} ({mark}, {on})" for text, mark, on in agreement.sources)
        yield Field("Källor", "källorna", sources)
        yield Field("Osäkert", "vad som är osäkert", (agreement.uncertain,) if agreement.uncertain else ())

    def _party(self, party: Party) -> str:
        return self._places.principal_name(party.code) or party.code

    def _days(self, agreement: Agreement) -> Iterator[Field]:
        ladders, steps = self._vocabulary["ladder"].terms, self._vocabulary["ladder_step"].terms
        for ladder, days in agreement.days.items():
            for step, count in days.items():
                where = ladders[ladder].sv if ladder in ladders else ladder
                who = steps[step].sv if step in steps else step
                label = f"Arbetsdagar: {where}, {who}"
                yield Field(label, label[:1].lower() + label[1:], (str(count),))

    def _agreed(self, name: str, agreed: AgreedValue) -> Iterator[Field]:
        label = self._content.sheet.parameters[name].label
        definite, marks = label[:1].lower() + label[1:], self._vocabulary["verification"].terms
        yield Field(label, definite, (self._value(agreed.value),))
        mark = marks[agreed.mark].sv if agreed.mark in marks else agreed.mark
        told = tuple(text for text in (agreed.source, mark) if text)
        yield Field(f"Källa: {label}", f"källan till {definite}", told)

    def _value(self, value: int | str | bool) -> str:
        agencies = self._vocabulary["agency"].terms
        return agencies[value].sv if isinstance(value, str) and value in agencies else yes_or_no(value)
