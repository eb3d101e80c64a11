"""Which fields there are at each place of a case, and which one a misspelt name was meant to be."""

from __future__ import annotations

from collections.abc import Iterator

from marshmallow import Schema, fields

from router.privacy import personal_data_in
from router.reading.case_problems import Finding, Problem, pointer_to
from router.vocabulary import nearest

LONGEST_NAME = 64


class FieldNames:
    """The field names of the case itself ("") and of each of its parts ("needs", "child", …)."""

    def __init__(self, schema: Schema) -> None:
        self.at_part = dict(_names(schema))

    def unknown(self, place: str, part: str, name: object) -> Problem:
        """The problem of a field `name` that does not exist at the pointer `place`, within `part`."""
        if not isinstance(name, str) or len(name) > LONGEST_NAME or not name.isprintable():
            return _nameless().at(place)
        kind = personal_data_in(name)
        if kind:
            return _telling().at(place)
        return self._finding(part, name).at(pointer_to(place, name))

    def _finding(self, part: str, name: str) -> Finding:
        allowed = self.at_part[part]
        meant = nearest(name, list(allowed)) or self._elsewhere(name)
        hint_sv = f"Menade du ”{meant}”?" if meant else f"Fälten här är: {', '.join(allowed)}."
        hint_en = f'Did you mean "{meant}"?' if meant else f"The fields here are: {', '.join(allowed)}."
        return Finding(
            "unknown_field",
            f"Fältet finns inte här. Det skulle inte påverka svaret, vilket kunde vilseleda. Ta bort det. {hint_sv}",
            f"There is no such field here. It would not count, which could mislead. Remove it. {hint_en}",
            meant,
        )

    def _elsewhere(self, name: str) -> str | None:
        """The path of a field of exactly this name in another part, when there is only one."""
        homes = [f"{other}/{name}".lstrip("/") for other, names in self.at_part.items() if name in names]
        return homes[0] if len(homes) == 1 else None


def _names(schema: Schema, part: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    yield part, tuple(field.data_key or name for name, field in schema.fields.items())
    for name, field in schema.fields.items():
        inner = field.inner if isinstance(field, fields.List) else field
        if isinstance(inner, fields.Nested):
            yield from _names(inner.schema, name)


def _nameless() -> Finding:
    return Finding(
        "unknown_field",
        "Ett fält här har ett för långt namn eller styrtecken i det. Det hör inte till ärendet. Ta bort det.",
        "A field here has too long a name, or control characters in it. It is no part of a case. Remove it.",
    )


def _telling() -> Finding:
    return Finding(
        "personal_data",
        "Namnet på ett fält här ser ut som en personuppgift. Ett ärende får inte visa vem barnet är. Ta bort det.",
        "The name of a field here looks like personal data. A case must not show who the child is. Remove it.",
    )
