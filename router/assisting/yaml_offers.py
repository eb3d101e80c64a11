"""What may stand at a place of a YAML file: the fields that fit there, or the words of the field's value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from router.assisting import condition_offers
from router.assisting.content_kinds import ContentKind
from router.assisting.file_shapes import GROUNDS, SELECTION, WHEN, shape_of_file, shape_of_rule
from router.assisting.offers import Offer, field, labelled, values
from router.assisting.yaml_place import Level, Place
from router.editing.condition_form import Language
from router.editing.content_shapes import choices_of, parameter_fields
from router.editing.outcome_form import AGENCY_FIELDS, AGENCY_LISTS
from router.editing.rule_form import question_code, scopes_of
from router.editing.shapes import FieldShape, Shape
from router.fact_words import Scope
from router.reading.condition_words import EITHER, EXISTS
from router.scenarios.world import Content
from router.vocabulary import Term

AGENCIES = (*AGENCY_FIELDS, *AGENCY_LISTS)
SELECTED: dict[str, tuple[Scope, ...]] = {"kontakt": ("contact",), "avsändare": ("referral",)}


@dataclass(frozen=True, slots=True)
class _Inside:
    """Where the levels lead: the field that they are in and the fields there, or the scopes of a condition."""

    shape: Shape
    within: FieldShape | None = None
    scopes: tuple[Scope, ...] = ()
    question: str = ""


def yaml_offers(kind: ContentKind, place: Place, content: Content) -> list[Offer]:
    """Everything that may stand there; nothing where anything may be written."""
    return _Offering(kind, place, content, Language(content.book.sheet, content.vocabulary)).offers()


@dataclass(frozen=True, slots=True)
class _Offering:
    kind: ContentKind
    place: Place
    content: Content
    language: Language

    def offers(self) -> list[Offer]:
        here: _Inside | None = _Inside(shape_of_file(self.kind))
        for level in self.place.levels[1:]:
            here = here and self._into(here, level)
        if here is None:
            return []
        if here.scopes:
            return self._of_condition(here)
        if self.place.field is not None:
            shape = _of_name(here.shape, self.place.field)
            return [] if shape is None else self._values(shape, here)
        return self._names(here)

    def _into(self, here: _Inside, level: Level) -> _Inside | None:
        """One level further in; None when nothing is known of it."""
        if here.scopes:
            return self._into_condition(here, level.name)
        if here.within and here.within.kind == "tables":
            return _Inside(here.within.inner, FieldShape(level.name, "table"), question=here.within.name)
        shape = _of_name(here.shape, level.name)
        if shape is None:
            return None
        if self.kind.kind == "rules" and here.within is None:
            asked = level.above.get("fråga", "")
            return _Inside(shape_of_rule(asked, self.language), shape, question=asked)
        if shape == WHEN:
            return _Inside((), shape, self._scopes(here))
        if shape.name in SELECTED and here.shape == SELECTION:
            return _Inside((), shape, SELECTED[shape.name])
        inner = SELECTION if shape.name in AGENCIES and self.kind.kind == "rules" else shape.inner
        return _Inside(inner, shape, question=here.question)

    def _into_condition(self, here: _Inside, name: str) -> _Inside | None:
        if name == EITHER:
            return here
        if name in EXISTS:
            return _Inside((), None, (EXISTS[name][1],))
        # the values of a fact in brackets, or the parameter in braces
        return _Inside((), FieldShape(name), here.scopes, question=name) if self._fact(name, here) else None

    def _scopes(self, here: _Inside) -> tuple[Scope, ...]:
        """Those of the question; of all questions while a rule has none yet."""
        if self.kind.kind == "rules" and question_code(here.question, self.language) is None:
            return ("need", "place", "agency", "case")
        return scopes_of(here.question, self.language)

    def _fact(self, name: str, here: _Inside) -> bool:
        return self.language.fact(name, here.scopes) is not None

    def _of_condition(self, here: _Inside) -> list[Offer]:
        if self.place.field == "parameter":
            return condition_offers.parameters(self.language)
        if self.place.field is not None:
            fact = self.language.fact(self.place.field, here.scopes)
            return condition_offers.tests(fact, self.place.typed, self.language) if fact else []
        fact = self.language.fact(here.question, here.scopes) if here.question else None
        if fact is not None:
            return [*condition_offers.listed(fact, self.language), field("parameter")]
        return self._fitting(condition_offers.names(here.scopes, self.language))

    def _names(self, here: _Inside) -> list[Offer]:
        """Names of fields, and where a list is written its items."""
        within = here.within
        if within is not None and within.kind == "tables":
            return self._fitting(self._names_in_table(within))
        if within is not None and here.question == "oenighet":
            return self._fitting(_codes(self.content.vocabulary["ladder_step"]))
        fields = self._in_order(here.shape)
        is_list = within is not None and within.kind != "table" and not self.place.in_braces
        return [*self._values(within, here), *fields] if within is not None and is_list else fields

    def _names_in_table(self, within: FieldShape) -> list[Offer]:
        if within.name == "parametrar":
            return [Offer(one.name, one.label, f"{one.name}:", "field") for one in parameter_fields(self.language)]
        return _codes(self.content.vocabulary["ladder"]) if within.name == "oenighet" else []

    def _in_order(self, shape: Shape) -> list[Offer]:
        """The fields that may stand between those above and those below."""
        order, level = [one.name for one in shape], self.place.levels[-1]
        first = max((order.index(name) + 1 for name in level.above if name in order), default=0)
        last = min((order.index(name) for name in level.below if name in order), default=len(order))
        return [field(one.name, required=one.required) for one in shape[first:last]]

    def _fitting(self, offers: list[Offer]) -> list[Offer]:
        level = self.place.levels[-1]
        return [offer for offer in offers if offer.label not in level.above and offer.label not in level.below]

    def _values(self, shape: FieldShape, here: _Inside) -> list[Offer]:
        """The words of a value: those that the field itself tells, or else what the rest of the content has."""
        if not shape.choices:
            return self._named(shape, here)
        if isinstance(shape.choices, tuple):
            return values(shape.choices)
        return labelled({choice.word: choice.label for choice in choices_of(shape, self.language)})

    def _named(self, shape: FieldShape, here: _Inside) -> list[Offer]:
        book = self.content.book
        match (self.kind.kind, shape.name):
            case ("rules", "undantag_från" | "före" | "efter"):
                asked = question_code(here.question, self.language)
                return labelled({rule.id: rule.title for rule in book.rules if rule.question == asked})
            case ("rules", GROUNDS.name):
                return labelled({label: law.says for label, law in book.laws.items()})
            case ("rules", "avtal"):
                at = (self.kind.layer, self.kind.place)
                return labelled(
                    {one.id: one.title for one in book.agreements.values() if (one.layer, one.place) == at}
                )
            case ("rules", "parameter"):
                return condition_offers.parameters(self.language)
            case ("agreement" | "directory", "kod" | "kommuner" | "orter"):
                return self._places(shape.name)
            case ("agreement", "värde"):
                return self._agreed(here)
        return []

    def _agreed(self, here: _Inside) -> list[Offer]:
        """What the parameter that they stand under may be set to."""
        name = here.within.name if here.within else ""
        known = next((one for one in parameter_fields(self.language) if one.name == name), None)
        return labelled({choice.word: choice.label for choice in known.choices}) if known else []

    def _places(self, name: str) -> list[Offer]:
        places = self.content.places
        regions = {} if name != "kod" else {region.code: region.name for region in places.regions.values()}
        return labelled(regions | {place.code: place.name for place in places.municipalities.values()})


def _of_name(shape: Shape, name: str) -> FieldShape | None:
    return next((one for one in shape if one.name == name), None)


def _codes(terms: Iterable[Term]) -> list[Offer]:
    return [Offer(term.code, term.sv, f"{term.code}: ", "field") for term in terms]
