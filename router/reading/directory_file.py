"""The units of `fixtures/directory/`: one file a principal, each unit with its source."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from router.content_files import DIRECTORY
from router.directory import Directory, Unit
from router.places import Places
from router.reading.field_parts import span, value_at
from router.reading.fields import Fields
from router.reading.known_files import WORDS, Reading
from router.reading.nodes import Node
from router.reading.problems import Position, Problem, Problems, ReadingErrors, suggest
from router.reading.yaml_file import read_yaml_bytes
from router.vocabulary import Term, Vocabulary

TOP = ("huvudman", "kod", "enheter")
UNIT = (
    "verksamhet",
    "namn",
    "väg_in_sv",
    "väg_in_en",
    "telefon",
    "webb",
    "åldrar",
    "kommuner",
    "orter",
    "anmärkning_sv",
    "anmärkning_en",
    "gäller_från",
    "gäller_till",
    "källa",
    "kontroll",
    "kontrollerad",
)


def read_directory(folder: Path, vocabulary: Vocabulary, places: Places) -> Directory:
    """Every unit of the folder's files. Raises ReadingErrors with all problems of all files."""
    if not folder.is_dir():
        raise ReadingErrors([Problem(folder.name, 1, 1, "Mappen med enheter saknas.")])
    texts = {path.name: path.read_bytes() for path in folder.glob("*.yaml") if path.is_file()}
    return directory_of(texts, vocabulary, places)


def directory_of(texts: Mapping[str, bytes], vocabulary: Vocabulary, places: Places) -> Directory:
    """The same of texts by the name of their file, without its folder."""
    problems = Problems()
    reader = _Reader(vocabulary, places, problems)
    for name, text in sorted(texts.items()):
        if (tree := read_yaml_bytes(text, name, problems)) is not None:
            reader.read_file(Fields(tree, "enhetsfilen", TOP, problems))
    reader.refuse_ambiguity()
    problems.raise_if_any()
    return Directory(tuple(unit for unit, _ in reader.units), vocabulary["agency"], places)


def units_of(reading: Reading, vocabulary: Vocabulary, places: Places) -> Directory:
    """The units of a content, which has these words. Raises ReadingErrors."""
    names = reading.names_in(DIRECTORY)
    texts = {name.removeprefix(f"{DIRECTORY}/"): reading.files[name] for name in names}
    key = "directory", reading.hash_of(*names), reading.hash_of(*reading.names_in(WORDS))
    read = partial(directory_of, texts, vocabulary, places)
    return reading.says(key, read, fits=lambda found: found.places is places)


def check_units(tree: Node, vocabulary: Vocabulary, places: Places, problems: Problems) -> None:
    """Adds a problem for everything wrong with the units of one file, by themselves."""
    reader = _Reader(vocabulary, places, problems)
    reader.read_file(Fields(tree, "enhetsfilen", TOP, problems))
    reader.refuse_ambiguity()


class _Reader:
    def __init__(self, vocabulary: Vocabulary, places: Places, problems: Problems) -> None:
        self.units: list[tuple[Unit, Position]] = []
        self._vocabulary = vocabulary
        self._places = places
        self._problems = problems

    def read_file(self, fields: Fields) -> None:
        principal = self._term(fields, "huvudman", "principal_type")
        code = fields.text("kod")
        if code is not None and self._places.principal_name(code) is None:
            self._problems.add(value_at(fields, "kod"), f"Det finns ingen region eller kommun med koden {code}.")
        for node in fields.items("enheter"):
            item = Fields(node, "enheten", UNIT, self._problems)
            unit = self._unit(item, principal, code)
            if unit is not None:
                self.units.append((unit, value_at(item, "namn")))

    def _unit(self, item: Fields, principal: Term | None, code: str | None) -> Unit | None:
        agency = self._term(item, "verksamhet", "agency")
        mark = self._term(item, "kontroll", "verification")
        name, source, checked_on = item.text("namn"), item.text("källa"), item.day("kontrollerad")
        unit = Unit(
            agency=agency.code if agency else "",
            principal_type=principal.code if principal else "",
            principal_code=code or "",
            name=name or "",
            way_in=self._texts(item, "väg_in"),
            note=self._texts(item, "anmärkning"),
            phone=item.text("telefon", required=False),
            web=item.text("webb", required=False),
            ages=span(item, "åldrar") if item.has("åldrar") else None,
            covers=frozenset(self._municipalities(item, "kommuner")),
            sites=self._municipalities(item, "orter"),
            source=source or "",
            mark=mark.code if mark else "",
            checked_on=checked_on or date.min,
            valid_from=item.day("gäller_från", required=False),
            valid_to=item.day("gäller_till", required=False),
        )
        if agency and principal:
            self._check_principal(item, agency, principal)
        # what is missing is a problem already, and a unit with holes says nothing about ambiguity
        return unit if agency and principal and code and name else None

    def _term(self, fields: Fields, key: str, list_name: str) -> Term | None:
        word = fields.text(key)
        if word is None:
            return None
        terms = self._vocabulary[list_name]
        term = terms.by_word(word)
        if term is None:
            hint = suggest(word, [term.word for term in terms])
            self._problems.add(value_at(fields, key), f"Okänt ord ”{word}”.", hint)
        return term

    def _check_principal(self, item: Fields, agency: Term, principal: Term) -> None:
        if agency.text("huvudman") != principal.code:
            message = f"”{agency.word}” hör inte till huvudmannen {principal.word}."
            self._problems.add(value_at(item, "verksamhet"), message)

    def _texts(self, item: Fields, key: str) -> dict[str, str]:
        texts = {language: item.text(f"{key}_{language}", required=False) for language in ("sv", "en")}
        given = {language: text for language, text in texts.items() if text is not None}
        if len(given) == 1:
            self._problems.add(item.at, f"”{key}” ska finnas på både svenska och engelska.")
        return given

    def _municipalities(self, item: Fields, key: str) -> tuple[str, ...]:
        codes = item.texts(key)
        for code in codes:
            if self._places.municipality(code) is None:
                self._problems.add(value_at(item, key), f"Det finns ingen kommun med koden {code}.")
        return codes

    def refuse_ambiguity(self) -> None:
        """Complains of each unit where a child could be sent to an earlier one too, naming both."""
        earlier: dict[tuple[str, str, str], list[Unit]] = {}
        for unit, at in self.units:
            others = earlier.setdefault((unit.agency, unit.principal_type, unit.principal_code), [])
            other = next((other for other in others if other.overlaps(unit)), None)
            if other is not None:
                both = f"”{unit.name}” och ”{other.name}” tar emot samma barn"
                self._problems.add(at, f"{both}: skilj dem åt i kommun, ålder eller tid.")
            others.append(unit)
