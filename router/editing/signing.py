"""The lines of an agreement that the signing itself writes, and the rest, which is what the parties sign."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from router.agreement import Party, Signature, Withdrawal
from router.editing.data import Bare, Data, data_of, with_field
from router.editing.surgery import with_data
from router.reading.agreement_file import FIELDS, PRINCIPALS, STATUS
from router.reading.problems import Problem, ReadingErrors
from router.reading.spans import WrittenFields, read_written

STATUS_FIELD, SIGNED, WITHDRAWN = "status", "underskrifter", "uppsägningar"
SIGNING_FIELDS = (STATUS_FIELD, SIGNED, WITHDRAWN)
WORDS = {code: word for words in (PRINCIPALS, STATUS) for word, code in words.items()}


def with_signatures(text: str, status: str, signatures: Iterable[Signature]) -> str:
    """The agreement with the status, `proposal` or `signed`, and exactly these signatures. Raises ReadingErrors."""
    signed = tuple(
        {**_party(signature.party), "datum": Bare(signature.on.isoformat()), "version": signature.version}
        for signature in signatures
    )
    return _with(text, {STATUS_FIELD: WORDS[status], SIGNED: signed})


def with_withdrawals(text: str, withdrawals: Iterable[Withdrawal]) -> str:
    """The agreement with exactly these withdrawals; without any, the field is left out. Raises ReadingErrors."""
    told = tuple({**_party(one.party), "från": Bare(one.from_day.isoformat())} for one in withdrawals)
    return _with(text, {WITHDRAWN: told or None})


def without_signing_fields(text: str) -> str:
    """The text without the lines of status, signatures and withdrawals: what is signed. Raises ReadingErrors."""
    written = _agreement(text)
    return with_data(
        text, written, {name: data for name, data in _fields(written).items() if name not in SIGNING_FIELDS}
    )


def with_signing_of(text: str, other: str) -> str:
    """The agreement with status, signatures and withdrawals as in the other text. Raises ReadingErrors."""
    known = _fields(_agreement(other))
    return _with(text, {name: known.get(name) for name in SIGNING_FIELDS})


def _party(party: Party) -> dict[str, Data]:
    return {"huvudman": WORDS[party.principal_type], "kod": party.code}


def _with(text: str, changed: Mapping[str, Data | None]) -> str:
    """Written into what is signed, so that this never changes with the signatures."""
    signing: dict[str, Data | None] = {
        name: data for name, data in _fields(_agreement(text)).items() if name in SIGNING_FIELDS
    }
    signed = without_signing_fields(text)
    written = _agreement(signed)
    fields = _fields(written)
    for name, data in (signing | dict(changed)).items():
        fields = with_field(fields, name, data, FIELDS)
    return with_data(signed, written, fields)


def _fields(written: WrittenFields) -> dict[str, Data]:
    return {field.name: data_of(field.value) for field in written.fields}


def _agreement(text: str) -> WrittenFields:
    written = read_written(text, "avtal.yaml")
    if isinstance(written, WrittenFields):
        return written
    raise ReadingErrors([Problem("avtal.yaml", 1, 1, "ett avtal ska vara fält med namn och värde.")])
