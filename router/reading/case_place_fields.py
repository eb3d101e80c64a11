"""Marshmallow fields for places: codes and names of municipalities and regions that exist."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from marshmallow import fields

from router.places import Places
from router.reading import case_findings as findings
from router.reading.case_fields import Reading, refused
from router.reading.case_place_names import PlaceNames


class MunicipalityCode(Reading, fields.String):
    """The four digits of a municipality."""

    def __init__(self, names: PlaceNames, **kwargs: Any) -> None:
        self.names = names
        self.places = names.places
        metadata = {"pattern": "^[0-9]{4}$"}
        super().__init__(allow_none=True, metadata=metadata, **kwargs)

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise refused(findings.wrong_type("text", quoted_code(value, 4, self.places.municipality)))
        if self.places.municipality(value) is None:
            finding = findings.unknown_code("municipalities", (), self.names.nearest_code(value))
            raise refused(findings.unless_personal(value, finding))
        return value


class MunicipalityName(Reading, fields.String):
    """The name of a municipality, as a help to readers; the code decides."""

    def __init__(self, names: PlaceNames, **kwargs: Any) -> None:
        self.names = names
        super().__init__(allow_none=True, **kwargs)

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise refused(findings.wrong_type("text"))
        if self.names.named(value) is None:
            finding = findings.unknown_code("municipalities", (), self.names.nearest_name(value))
            raise refused(findings.unless_personal(value, finding))
        return value


class RegionCode(Reading, fields.String):
    """The two digits of a county, which are those of its region."""

    def __init__(self, places: Places, **kwargs: Any) -> None:
        self.places = places
        super().__init__(allow_none=True, metadata={"pattern": "^[0-9]{2}$"}, **kwargs)

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise refused(findings.wrong_type("text", quoted_code(value, 2, self.places.region)))
        if self.places.region(value) is None:
            raise refused(findings.unless_personal(value, findings.unknown_code("regions", (), None)))
        return value


def quoted_code(value: Any, digits: int, exists: Callable[[str], object]) -> str | None:
    """The code that a number was meant as: 117 lost its quotes, and its zero with them."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 10**digits:
        return None
    code = f"{value:0{digits}}"
    return code if exists(code) else None
