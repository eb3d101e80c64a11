"""Marshmallow fields for the days of a case: ISO dates, and months where the day is not known."""

from __future__ import annotations

import datetime
import re
from typing import Any

from marshmallow import fields

from router.case import Since
from router.reading import case_findings as findings
from router.reading.case_fields import Reading, refused

EARLIEST = datetime.date(1990, 1, 1)
LATEST = datetime.date(2199, 12, 31)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")


class Day(Reading, fields.String):
    """A date, YYYY-MM-DD. Whether it lies too far ahead is a question for the whole case."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_none=True, metadata={"format": "date"}, **kwargs)

    def read(self, value: Any) -> datetime.date:
        return _in_our_time(_parsed(value, DAY, "", "date"))


class Began(Reading, fields.String):
    """A date or a month, YYYY-MM-DD or YYYY-MM."""

    def __init__(self, **kwargs: Any) -> None:
        metadata = {"pattern": r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"}
        super().__init__(allow_none=True, metadata=metadata, **kwargs)

    def read(self, value: Any) -> Since:
        if isinstance(value, str) and MONTH.fullmatch(value):
            return Since(_in_our_time(_parsed(value, MONTH, "-01", "since")), day_known=False)
        return Since(_in_our_time(_parsed(value, DAY, "", "since")))


def _parsed(value: Any, form: re.Pattern[str], rest: str, kind: str) -> datetime.date:
    if not isinstance(value, str):
        # A date object comes from a case that passed through YAML with its dates unquoted.
        meant = value.isoformat() if type(value) is datetime.date else None
        raise refused(findings.wrong_type("text", meant))
    if form.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value + rest)
        except ValueError:
            pass
    raise refused(findings.unless_personal(value, findings.wrong_format(kind)))


def _in_our_time(day: datetime.date) -> datetime.date:
    if EARLIEST <= day <= LATEST:
        return day
    raise refused(findings.out_of_range(EARLIEST, LATEST))
