"""The parts of an agreement that have more to choose from than its fields: parties, days of ladders, parameters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from router.assisting.content_kinds import ContentKind
from router.editing.choices import Choice
from router.editing.condition_form import Language
from router.editing.content_shapes import AGREEMENT, parameter_fields
from router.editing.shapes import AsText, Shape, Value
from router.editing.signing import SIGNING_FIELDS
from router.scenarios.world import Content
from web.forms.policy_condition_view import with_unknown
from web.forms.policy_sent import Sent
from web.forms.policy_shapes import shape_sent, shape_shown

NAME, PARTIES, DAYS, PARAMETERS = "avtal", "parter", "oenighet", "parametrar"
OWN = (NAME, PARTIES, DAYS, PARAMETERS, *SIGNING_FIELDS)
SHAPE: Shape = tuple(field for field in AGREEMENT if field.name not in OWN)
"""The fields that are shown like those of any other item."""
VALUE, MARK, SOURCE = "värde", "kontroll", "källa"


@dataclass(frozen=True)
class AgreementFields:
    """An agreement of a place, in the words of a content; `before` is what stands in the file."""

    content: Content
    kind: ContentKind
    before: Mapping[str, Any]

    @property
    def _language(self) -> Language:
        return Language(self.content.book.sheet, self.content.vocabulary)

    # as it was sent

    def sent(self, sent: Sent) -> dict[str, Any]:
        """All fields that the form changes; those that the signing writes are not among them."""
        values: dict[str, Any] = shape_sent(sent, SHAPE)
        for name, read in ((PARTIES, self._parties), (DAYS, self._days), (PARAMETERS, self._parameters)):
            values[name] = AsText(sent.text(f"{name}-as-text")) if f"{name}-as-text" in sent.fields else read(sent)
        return values

    def _parties(self, sent: Sent) -> tuple[Value, ...]:
        """Those that were parties before in their order, then the others."""
        chosen = sent.several(PARTIES)
        before = self.before.get(PARTIES)
        rows = [row for row in (before if isinstance(before, tuple) else ()) if _party(row) in chosen]
        known = [_party(row) for row in rows]
        new = [word.partition(":") for word in chosen if word not in known]
        return (*rows, *({"huvudman": kind, "kod": code, "namn": ""} for kind, _colon, code in new))

    def _days(self, sent: Sent) -> dict[str, Value]:
        before = self.before.get(DAYS)
        written = before if isinstance(before, Mapping) else {}
        ladders = dict.fromkeys([*written, *self.content.book.ladders])
        found: dict[str, Value] = {}
        for ladder in ladders:
            steps = dict.fromkeys([*written.get(ladder, {}), *self._steps(ladder)])
            days = {step: days for step in steps if (days := sent.text(f"{DAYS}-{ladder}-{step}"))}
            if days:
                found[ladder] = days
        return found

    def _steps(self, ladder: str) -> list[str]:
        known = self.content.book.ladders.get(ladder)
        return [rung.step for rung in known.rungs] if known else []

    def _parameters(self, sent: Sent) -> dict[str, Value]:
        before = self.before.get(PARAMETERS)
        written = before if isinstance(before, Mapping) else {}
        found: dict[str, Value] = {}
        for name in dict.fromkeys([*written, *self.content.book.sheet.parameters]):
            parts = {part: sent.text(f"{PARAMETERS}-{name}-{part}") for part in (VALUE, MARK, SOURCE)}
            if parts[VALUE]:
                found[name] = parts
        return found

    # as it is shown

    def shown(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Everything that the template needs to show these values."""
        fields = {one["at"]: one for one in shape_shown(SHAPE, values, self._language)}
        own = {name: values.get(name) or {} for name in (PARTIES, DAYS, PARAMETERS)}
        return {
            "fields": fields,
            "parties": list(self._party_choices(own[PARTIES])),
            "chosen": [_party(row) for row in own[PARTIES]] if isinstance(own[PARTIES], tuple) else [],
            "days": [] if isinstance(own[DAYS], AsText) else list(self._day_rows(own[DAYS])),
            "parameters": [] if isinstance(own[PARAMETERS], AsText) else list(self._parameter_rows(own[PARAMETERS])),
            "marks": tuple(Choice(term.code, f"{term.code} – {term.sv}") for term in self._marks()),
            "as_text": {name: value.text for name, value in own.items() if isinstance(value, AsText)},
        }

    def _marks(self) -> Iterator[Any]:
        return iter(self.content.vocabulary["verification"])

    def _party_choices(self, parties: Any) -> Iterator[Choice]:
        """The region and municipalities of the place, and whoever else is a party."""
        places, place = self.content.places, self.kind.place or ""
        region = places.region_of(place) or place
        words = [f"region:{region}"]
        words += [f"kommun:{one.code}" for one in places.municipalities.values() if one.region_code == region]
        if isinstance(parties, tuple):
            words += [word for row in parties if (word := _party(row)) not in words]
        for word in words:
            code = word.partition(":")[2]
            named = places.region(code) or places.municipality(code)
            yield Choice(word, named.name if named else word)

    def _day_rows(self, days: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Each ladder with its steps, the days that are agreed, and those that hold otherwise."""
        ladders, words = self.content.book.ladders, self.content.vocabulary
        for code in dict.fromkeys([*ladders, *days]):
            agreed = days.get(code, {})
            default = {rung.step: rung.days for rung in ladders[code].rungs} if code in ladders else {}
            steps = [
                {
                    "at": f"{DAYS}-{code}-{step}",
                    "label": _label(words["ladder_step"], step),
                    "value": agreed.get(step, ""),
                    "default": default.get(step, ""),
                }
                for step in dict.fromkeys([*default, *agreed])
            ]
            yield {"label": _label(words["ladder"], code), "steps": steps, "agreed": bool(agreed)}

    def _parameter_rows(self, values: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Every parameter with the value that holds otherwise, and unknown ones too."""
        known = {field.name: field for field in parameter_fields(self._language)}
        for name in dict.fromkeys([*known, *values]):
            field, agreed = known.get(name), values.get(name, {})
            value = agreed.get(VALUE, "")
            choices = field.choices if field else ()
            default = field.default if field else ""
            yield {
                "at": f"{PARAMETERS}-{name}",
                "label": field.label if field else f"{name} ({_('finns inte')})",
                "choices": with_unknown(choices, (value,)) if choices else (),
                "default": next((choice.label for choice in choices if choice.word == default), default),
                "value": value,
                "mark": agreed.get(MARK, ""),
                "source": agreed.get(SOURCE, ""),
            }


def _party(row: Any) -> str:
    """A party as it is sent: its kind in the words of the language, and its code."""
    return f"{row.get('huvudman', '')}:{row.get('kod', '')}" if isinstance(row, Mapping) else ""


def _label(terms: Any, code: str) -> str:
    return str(terms[code].sv) if code in terms else code
