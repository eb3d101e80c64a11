"""The day that a caller asks for in a parameter."""

from __future__ import annotations

from datetime import date

from flask import request

from router.reading.case_days import DAY
from web.problems import INVALID_PARAMETER, Refused, language_of

NO_DATE = {"sv": "Skriv ett datum som 2026-11-21.", "en": "Write a date such as 2026-11-21."}


def day_parameter(name: str, description: str) -> dict[str, object]:
    """How the parameter is described in the OpenAPI document."""
    schema = {"type": "string", "format": "date"}
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}


def day_asked_for(name: str) -> date | None:
    """The day in the parameter, None when there is none. Raises Refused, also for a date that Python alone reads."""
    text = request.args.get(name)
    if text is None:
        return None
    try:
        if not DAY.fullmatch(text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise refused_day(name, "wrong_format", NO_DATE[language_of(request)]) from None


def refused_day(name: str, code: str, message: str, suggestion: str | None = None) -> Refused:
    """The refusal of a day, naming the parameter."""
    error = {"pointer": f"/{name}", "code": code, "message": message, "suggestion": suggestion}
    return Refused(INVALID_PARAMETER, errors=[error])
