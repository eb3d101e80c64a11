"""The grounds of a rule as a form has them: a section of the law register, a point of an agreement, or a source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from router.editing import rendering
from router.editing.data import Bare, Data, parsed, tidied, words_of
from router.editing.shapes import AsText


@dataclass(frozen=True, slots=True)
class LawCited:
    """A section by its label in the register."""

    label: str


@dataclass(frozen=True, slots=True)
class AgreementCited:
    """A point of an agreement."""

    agreement: str
    point: str = ""


@dataclass(frozen=True, slots=True)
class SourceCited:
    """Anything else, with its mark of verification and the day it was read."""

    text: str
    mark: str = ""
    checked_on: str = ""


Cited = LawCited | AgreementCited | SourceCited | AsText


def cited(data: Data) -> Cited:
    """One ground as it is written."""
    label = words_of(data)
    if label is not None:
        return LawCited(label)
    if isinstance(data, Mapping):
        said = {name: words_of(value) for name, value in data.items()}
        match said:
            case {"avtal": str(agreement)} if set(said) <= {"avtal", "punkt"} and None not in said.values():
                return AgreementCited(agreement, said.get("punkt") or "")
            case {"källa": str(text)} if set(said) <= {"källa", "kontroll", "granskad"} and None not in said.values():
                return SourceCited(text, said.get("kontroll") or "", said.get("granskad") or "")
    return AsText(rendering.flow(data))


def all_cited(data: Data | None) -> tuple[Cited, ...]:
    """The grounds in their order; a single one counts as a list of one."""
    if data is None or words_of(data) == "":
        return ()
    return tuple(cited(item) for item in (data if isinstance(data, tuple) else (data,)))


def references_data(references: tuple[Cited, ...], old: Data | None) -> Data | None:
    """The grounds as they are written, those that stay in the words that they had; None when there are none."""
    before = old if isinstance(old, tuple) else () if old is None else (old,)
    found = list[Data]()
    for reference in references:
        same = next((item for item in before if cited(item) == reference), None)
        found.append(_written(reference) if same is None else same)
    return tuple(found) or None


def _written(reference: Cited) -> Data:
    match reference:
        case LawCited(label=label):
            return tidied(label)
        case AgreementCited(agreement=agreement, point=point):
            return _filled({"avtal": tidied(agreement), "punkt": tidied(point)})
        case SourceCited(text=text, mark=mark, checked_on=day):
            return _filled({"källa": tidied(text), "kontroll": tidied(mark), "granskad": Bare(tidied(day))})
        case AsText(text=text):
            return parsed(text)


def _filled(fields: Mapping[str, Data]) -> dict[str, Data]:
    return {name: data for name, data in fields.items() if words_of(data)}
