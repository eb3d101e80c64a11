"""Whose an agency is: codes of municipalities, regions and other principals, and whether they fit."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from router.case import Disputant
from router.reading import case_findings as findings
from router.reading.case_fields import Reading, nearest_code, refused
from router.reading.case_place_fields import quoted_code
from router.reading.case_place_names import PlaceNames
from router.reading.case_problems import Finding
from router.vocabulary import CodeList

INDEPENDENT = "independent"
STATE = "SE"


class Principals:
    """The principals there are, and the type of principal that each agency has."""

    def __init__(self, agencies: CodeList, names: PlaceNames) -> None:
        self.names = names
        self.places = names.places
        self.type_of_agency = {term.code: term.text("huvudman") for term in agencies}

    def types_of(self, code: str) -> tuple[str, ...]:
        """The types of principal that `code` may stand for; empty when there is no such principal."""
        if code == INDEPENDENT:
            return ("school_authority",)
        if code == STATE:
            return ("state",)
        if self.places.municipality(code) is not None:
            return ("municipality", "school_authority")
        return ("region",) if self.places.region(code) is not None else ()

    def misfit(self, agency: str, code: str, before: str = "") -> Finding | None:
        """What is wrong with an agency being run by `code`, or None. `before` leads the suggestion."""
        wanted = self.type_of_agency[agency]
        if wanted in self.types_of(code):
            return None
        municipality = self.places.municipality(code)
        suggestion = before + municipality.region_code if municipality and wanted == "region" else None
        return findings.contradiction(
            f"Verksamheten {agency} har en annan sorts huvudman ({wanted}), så svaret skulle peka fel. "
            "Ange den huvudmannens kod, eller utelämna den.",
            f"The agency {agency} has another type of principal ({wanted}), so the answer would point wrong. "
            "Give the code of that principal, or leave it out.",
            suggestion,
        )

    def unknown(self, code: str, before: str = "") -> Finding | None:
        """What is wrong with a code that is nobody's, or None."""
        if self.types_of(code):
            return None
        meant = STATE if code.casefold() == STATE.casefold() else self._nearest(code)
        return findings.unknown_code("municipalities, regions", (), before + meant if meant else None)

    def _nearest(self, text: str) -> str | None:
        return self.names.nearest_code(text) if len(text) > 2 else None


class PrincipalCode(Reading, fields.String):
    """Whose agency it is: a municipality, a region, `independent` (a school) or `SE`."""

    def __init__(self, principals: Principals, **kwargs: Any) -> None:
        self.principals = principals
        metadata = {"pattern": f"^([0-9]{{2}}|[0-9]{{4}}|{INDEPENDENT}|{STATE})$"}
        super().__init__(allow_none=True, metadata=metadata, **kwargs)

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            code = quoted_code(value, 4, self.principals.types_of)
            raise refused(findings.wrong_type("text", code or quoted_code(value, 2, self.principals.types_of)))
        unknown = self.principals.unknown(value)
        if unknown:
            raise refused(findings.unless_personal(value, unknown))
        return value


class DisputantField(Reading, fields.String):
    """A side of a dispute: an agency, or `agency:code` when several of the kind are concerned."""

    def __init__(self, agencies: CodeList, principals: Principals, **kwargs: Any) -> None:
        self.agencies = agencies
        self.principals = principals
        super().__init__(metadata={"pattern": "^[a-z0-9_]+(:[0-9A-Za-z]+)?$"}, **kwargs)

    def read(self, value: Any) -> Disputant:
        if not isinstance(value, str):
            raise refused(findings.wrong_type("text"))
        agency, colon, code = value.partition(":")
        if agency not in self.agencies:
            nearest = nearest_code(self.agencies, agency)
            finding = findings.unknown_code(self.agencies.name, self.agencies.terms, nearest)
            raise refused(findings.unless_personal(value, finding))
        if not colon:
            return Disputant(agency)
        before = f"{agency}:"
        wrong = self.principals.unknown(code, before) or self.principals.misfit(agency, code, before)
        if wrong:
            raise refused(findings.unless_personal(value, wrong))
        return Disputant(agency, code)
