"""Marshmallow fields for single values of a case: strict about type, sparing with time.

Every field reads through `read(value)`, which returns the value or raises `ValidationError` holding
`Finding`s. Nothing is converted: true is not 1, "7" is not 7, 7.0 is not a whole number.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields

from router.privacy import personal_data_in
from router.reading import case_findings as findings
from router.reading.case_problems import Finding
from router.vocabulary import CodeList

MOST_TEXT = 500
OTHER = "other"
# C0, C1, lone surrogates, line and paragraph separators, and the marks that reverse reading order.
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def refused(finding: Finding) -> ValidationError:
    return ValidationError([finding])


class Reading:
    """Gives marshmallow's hook and this module's shorter way in the same meaning."""

    def read(self, value: Any) -> Any:
        raise NotImplementedError

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> Any:
        return self.read(value)


class Word(Reading, fields.String):
    """A code of one list."""

    def __init__(self, codes: CodeList, **kwargs: Any) -> None:
        self.codes = codes
        self.allowed = {code: code for code in codes.terms}
        labels = {code: {"sv": term.sv, "en": term.en} for code, term in codes.terms.items()}
        metadata = {"enum": [*self.allowed, None], "x-labels": labels}
        super().__init__(allow_none=True, metadata=metadata, **kwargs)

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise refused(findings.wrong_type("text", self._meant_by(value)))
        found = self.allowed.get(value)
        if found is None:
            suggestion = nearest_code(self.codes, value)
            finding = findings.unknown_code(self.codes.name, self.allowed, suggestion)
            raise refused(findings.unless_personal(value, finding))
        return found

    def _meant_by(self, value: Any) -> str | None:
        # YAML reads an unquoted yes as true, so a case that passed through YAML arrives like this.
        word = {True: "yes", False: "no"}.get(value) if isinstance(value, bool) else None
        return word if word in self.allowed else None


class Flag(Reading, fields.Boolean):
    """true or false, nothing that merely looks like it."""

    MEANT: Mapping[str, str] = {
        **dict.fromkeys(("true", "yes", "ja", "1", "sant"), "true"),
        **dict.fromkeys(("false", "no", "nej", "0", "falskt"), "false"),
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_none=True, **kwargs)

    def read(self, value: Any) -> bool:
        if value is True or value is False:
            return bool(value)
        meant = self.MEANT.get(str(value).casefold()) if isinstance(value, (str, int)) else None
        raise refused(findings.wrong_type("boolean", meant))


class Whole(Reading, fields.Integer):
    """A whole number from `least` to `most`."""

    def __init__(self, least: int, most: int, **kwargs: Any) -> None:
        self.least, self.most = least, most
        super().__init__(allow_none=True, metadata={"minimum": least, "maximum": most}, **kwargs)

    def read(self, value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            if self.least <= value <= self.most:
                return value
            raise refused(findings.out_of_range(self.least, self.most))
        if isinstance(value, float) and not math.isfinite(value):
            raise refused(findings.NOT_FINITE)
        raise refused(findings.wrong_type("integer", self._meant_by(value)))

    def _meant_by(self, value: Any) -> str | None:
        if isinstance(value, str) and re.fullmatch(r"[0-9]{1,4}", value):
            return str(int(value)) if self.least <= int(value) <= self.most else None
        return f"{value:.0f}" if isinstance(value, float) and self.least <= value <= self.most else None


class FreeText(Reading, fields.String):
    """A short note for people to read: one line, and nothing that tells who the child is."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_none=True, metadata={"maxLength": MOST_TEXT}, **kwargs)

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise refused(findings.wrong_type("text"))
        if len(value) > MOST_TEXT:
            raise refused(findings.too_long(MOST_TEXT))
        if CONTROL.search(value):
            raise refused(findings.unless_personal(value, findings.CONTROL_CHARACTERS))
        kind = personal_data_in(value)
        if kind:
            raise refused(findings.personal_data(kind))
        return value


class Pattern(Reading, fields.String):
    """A word of a fixed form that belongs to no code list."""

    def __init__(self, form: str, pattern: str, known: CodeList | None = None, **kwargs: Any) -> None:
        self.form, self.known, self.matches = form, known, re.compile(pattern).fullmatch
        metadata = {"pattern": f"^{pattern}$"}
        super().__init__(allow_none=True, metadata=metadata, **kwargs)

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise refused(findings.wrong_type("text"))
        if not self.matches(value):
            suggestion = nearest_code(self.known, value) if self.known else None
            raise refused(findings.unless_personal(value, findings.wrong_format(self.form, suggestion)))
        kind = personal_data_in(value)
        if kind:
            raise refused(findings.personal_data(kind))
        return value


class WordOrOther(Pattern):
    """A code of one list; any other word of the form is read as the code `other`.

    What people call things themselves decides nothing, and could tell who the child is: it is not kept.
    """

    def read(self, value: Any) -> str:
        word = super().read(value)
        return word if self.known is None or word in self.known.terms else OTHER


def nearest_code(codes: CodeList, text: str) -> str | None:
    """The code meant by a misspelt code, or by the Swedish word for it."""
    short = text[:64].strip()
    if short.casefold() in codes.terms:
        return short.casefold()
    found = codes.by_word(short.casefold())
    if found is not None:
        return found.code
    near = codes.suggest(short)
    if near is None or near in codes.terms:
        return near
    term = codes.by_word(near)
    return term.code if term else None
