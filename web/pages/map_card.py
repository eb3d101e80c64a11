"""An agency's card as a page shows it: needs in words, others by name, ways in with their sources, known units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from router.decision import WayIn
from router.directory import Unit
from router.explanation import explaining
from router.reasoning.responsibility_map import ResponsibilityMap
from router.reasoning.responsibility_map_agencies import AgencyCard, Elsewhere, agency_card
from router.reasoning.responsibility_map_changes import Change
from router.reasoning.responsibility_map_merging import Block
from router.reasoning.responsibility_map_rules import RuleNote, rule_note
from router.reasoning.responsibility_map_words import MapWords
from router.territory import STATE
from router.vocabulary import Term
from web.pages import language
from web.pages.map_view import ages_in_words, label_of
from web.pages.serving import the_router


@dataclass(frozen=True, slots=True)
class Line:
    """A need: how severe, at which ages, and what more there is to say."""

    need: str
    where: str
    more: str = ""
    rule: RuleNote | None = None


class CardView:
    """One agency at one place on one day."""

    def __init__(self, term: Term, found: ResponsibilityMap) -> None:
        router = the_router()
        self.term, self.map = term, found
        self._words = MapWords(found, router.vocabulary, router.directory, language.current())
        self._card: AgencyCard = agency_card(term.code, found)

    @property
    def name(self) -> str:
        """What it is called there."""
        return str(the_router().directory.name(self.term.code, self._principal, language.current()))

    @property
    def ages(self) -> str:
        return ages_in_words(self._card.ages) if self._card.ages else ""

    @property
    def does(self) -> Sequence[Line]:
        return [self._line(block, rule=self._note(block.says)) for block in self._card.does]

    @property
    def shares(self) -> Sequence[Line]:
        return [
            self._line(block, _("ansvarig: %(name)s", name=self._words.agency(block.says.agency)))
            for block in self._card.shares
        ]

    @property
    def always(self) -> Sequence[str]:
        """What gives it any need."""
        return [self._facts(change) for change in self._card.always]

    @property
    def can_get(self) -> Sequence[Line]:
        return [
            self._line(block, _(" eller ").join(self._facts(change) for change in block.says))
            for block in self._card.can_get
        ]

    @property
    def does_not(self) -> Sequence[tuple[str, str, Sequence[Line]]]:
        """The others, by code and name, with what they do instead."""
        found: dict[str, list[Block[Elsewhere]]] = {}
        for block in self._card.does_not:
            found.setdefault(block.says.agency, []).append(block)
        return [
            (agency, self._words.agency(agency), [self._line(b, rule=self._note(b.says.rule)) for b in blocks])
            for agency, blocks in found.items()
        ]

    @property
    def ways_in(self) -> Sequence[tuple[WayIn, str, RuleNote, Sequence[Any]]]:
        """Each way in, who may refer, the rule that says so, and its sources."""
        cited = explaining(self.map.policies).citations
        return [
            (way, self._senders(way.referral_from), self._note(rule), cited(rule))
            for way, rule in self._card.ways_in.items()
        ]

    @property
    def units(self) -> Sequence[Mapping[str, Any]]:
        """The known units that serve the place on the day."""
        principal = self.term.text("huvudman")
        return [
            self._unit(unit)
            for unit in the_router().directory.units_of(principal, self._principal)
            if unit.agency == self.term.code and unit.serves(self.map.municipality.code, None, self.map.day)
        ]

    @property
    def _principal(self) -> str:
        codes = {"region": self.map.municipality.region_code, "state": STATE}
        return codes.get(self.term.text("huvudman"), self.map.municipality.code)

    def _line(self, block: Block[Any], more: str = "", rule: RuleNote | None = None) -> Line:
        every = len(block.severities) == len(the_router().vocabulary["severity"])
        severities = _("hur svårt det än är") if every else self._words.severities(block.severities).lower()
        return Line(label_of("need_domain", block.need), f"{severities}, {ages_in_words(block.ages)}", more, rule)

    def _note(self, rule: str) -> RuleNote:
        return rule_note(self.map.policies, rule)

    def _facts(self, change: Change) -> str:
        english = language.current() == language.ENGLISH
        return " + ".join(language.in_sentence(fact.labels[english]) for fact in change.facts)

    def _senders(self, codes: Iterable[str]) -> str:
        agencies = the_router().vocabulary["agency"]
        return ", ".join(
            self._words.agency(code) if code in agencies else label_of("referral_party", code) for code in codes
        )

    def _unit(self, unit: Unit) -> Mapping[str, Any]:
        here, places = language.current(), the_router().places
        sites = [place.name for code in unit.sites if (place := places.municipality(code))]
        return {
            "name": unit.name,
            "phone": unit.phone,
            "web": unit.web,
            "way_in": unit.way_in.get(here) or unit.way_in.get(language.SWEDISH),
            "note": unit.note.get(here) or unit.note.get(language.SWEDISH),
            "ages": ages_in_words(unit.ages) if unit.ages else "",
            "sites": ", ".join(sites),
            "source": unit.source,
            "mark": unit.mark,
            "checked_on": unit.checked_on,
        }
