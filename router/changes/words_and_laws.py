"""What the site keeps, as things to compare: terms, facts, parameters, laws, ladders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from router.changes.thing import Field, Thing, saying, yes_or_no
from router.fact_words import FactWord, Topic
from router.ladder import Rung
from router.policy import LegalReference
from router.policy_content import PolicyContent
from router.vocabulary import Term

WORDS = "rules/vocabulary/"
FACTS, LADDERS = f"{WORDS}fakta.yaml", f"{WORDS}stegar.yaml"


class WordThings:
    """The words, laws and ladders of one content."""

    def __init__(self, content: PolicyContent) -> None:
        self._content, self._vocabulary = content, content.vocabulary

    def all(self) -> Iterator[Thing]:
        yield from self._terms()
        yield from self._facts()
        yield from self._questions()
        for law in self._content.laws.values():
            yield Thing("law", law.label, law.label, f"lagrummet {law.label}", law, partial(self._law, law))
        for code, ladder in self._content.ladders.items():
            terms = self._vocabulary["ladder"].terms
            label = terms[code].sv if code in terms else code
            fields = saying(Field("Steg", "stegen", tuple(self._rung(rung) for rung in ladder.rungs)))
            yield Thing("ladder", code, label, f"stegen ”{label}”", ladder, fields, LADDERS)

    def _terms(self) -> Iterator[Thing]:
        for codes in self._vocabulary.lists.values():
            named, heading = f"ordlistan ”{codes.heading}”", Field("Rubrik", "rubriken", (codes.heading,))
            yield Thing("list", codes.name, codes.heading, named, codes.heading, saying(heading))
            for term in codes:
                yield Thing(
                    part="term",
                    id=f"{codes.name}.{term.code}",
                    title=term.word,
                    named=f"ordet ”{term.word}”",
                    meaning=term,
                    fields=partial(_term, term),
                )

    def _facts(self) -> Iterator[Thing]:
        for scope, facts in self._content.sheet.facts.items():
            for fact in facts.values():
                named = f"uppgiften ”{fact.labels.get('sv', fact.word)}”"
                yield Thing("fact", f"{scope}.{fact.code}", fact.word, named, fact, partial(_fact, fact), FACTS)
        for word in self._content.sheet.parameters.values():
            told = (
                Field("Etikett", "etiketten", (word.label,)),
                Field("Standardvärde", "standardvärdet", (yes_or_no(word.default),)),
                Field("Kontroll", "kontrollen", (word.mark,)),
            )
            named = f"parametern ”{word.label}”"
            yield Thing("parameter", word.name, word.label, named, word, saying(*told), FACTS)

    def _questions(self) -> Iterator[Thing]:
        sheet = self._content.sheet
        for name, words in sheet.lists.items():
            told = (*_texts("Etikett", words.labels), *_texts("Fråga", words.questions))
            named = f"listan ”{words.labels.get('sv', name)}”"
            yield Thing("question", f"list.{name}", name, named, words, saying(*told), FACTS)
        for topic in {id(topic): topic for topic in sheet.topics.values()}.values():
            yield _topic(topic)

    def _law(self, law: LegalReference) -> Iterator[Field]:
        marks = self._vocabulary["verification"].terms
        start = law.valid_from.isoformat() if law.valid_from else None
        yield Field("Innehåll", "innehållet", (law.says,))
        yield Field("Kontroll", "kontrollen", (marks[law.mark].sv if law.mark in marks else law.mark,))
        yield Field("Kontrollerad", "kontrolldagen", (law.checked_on.isoformat(),))
        yield Field("Gäller från", "första dagen", (start,) if start else ())
        yield Field("Anmärkning", "anmärkningen", (law.note,) if law.note else ())

    def _rung(self, rung: Rung) -> str:
        steps = self._vocabulary["ladder_step"].terms
        step = steps[rung.step].sv if rung.step in steps else rung.step
        ground = f" Grund: {rung.ground}." if rung.ground else ""
        return f"{step}: {rung.sender} till {rung.receiver} inom {rung.days} arbetsdagar med {rung.document}.{ground}"


def _term(term: Term) -> Iterator[Field]:
    yield Field("Ord", "ordet", (term.word,))
    yield Field("Svenska", "den svenska texten", (term.sv,))
    yield Field("Engelska", "den engelska texten", (term.en,))
    for name, value in term.extra.items():
        told = " till ".join(map(str, value)) if isinstance(value, tuple) else yes_or_no(value)
        yield Field(name.replace("_", " ").capitalize(), name.replace("_", " "), (told,))


def _fact(fact: FactWord) -> Iterator[Field]:
    yield Field("Ord", "ordet", (fact.word,))
    yield Field("Slag", "slaget", (fact.kind,))
    yield Field("Ordlista", "ordlistan", (fact.code_list,) if fact.code_list else ())
    yield Field("Plats i ärendet", "platsen i ärendet", (fact.pointer,) if fact.pointer else ())
    yield from _texts("Etikett", fact.labels)
    yield from _texts("Fråga", fact.questions)
    yield from _texts("Annat svar", fact.if_so)


def _topic(topic: Topic) -> Thing:
    told = (
        Field("Uppgifter", "uppgifterna", topic.pointers),
        Field("Följer med", "vad som följer med", topic.along),
        Field("Brådskande", "brådskan", (yes_or_no(topic.urgent),)),
        *_texts("Fråga", topic.questions),
    )
    title = topic.questions.get("sv", topic.pointers[0])
    meaning = (topic.pointers, topic.along, topic.urgent, dict(topic.questions))
    return Thing("question", f"topic.{topic.pointers[0]}", title, f"frågan ”{title}”", meaning, saying(*told), FACTS)


def _texts(label: str, texts: Mapping[str, str]) -> Iterator[Field]:
    for language, name in (("sv", "svenska"), ("en", "engelska")):
        told = (texts[language],) if texts.get(language) else ()
        yield Field(f"{label}, {name}", f"{label.lower()} på {name}", told)
