"""The common root of the endpoints, and how they describe themselves in the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import marshmallow as ma
import orjson
from flask import Response
from flask_smorest import Blueprint

from router.problem_document import ProblemKind
from web.api.v1.schemas.problem import ProblemSchema
from web.problems import BAD_TOKEN, INTERNAL, MEDIA_TYPE, TOO_MANY_REQUESTS, UNAVAILABLE

JSON = "application/json"

v1 = Blueprint("v1", __name__, url_prefix="/api/v1", description="En väg in, version 1.")

ACCEPT_LANGUAGE = {
    "name": "Accept-Language",
    "in": "header",
    "required": False,
    "description": "Language of error messages: sv or en, the one that is liked best; sv when neither is asked for.",
    "schema": {"type": "string"},
    "example": "en, sv;q=0.5",
}


def json_answer(told: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """The response to a call."""
    return Response(orjson.dumps(told), status, headers, content_type=JSON)


def answer(description: str, schema: type[ma.Schema], **more: Any) -> dict[str, Any]:
    """A successful response of an operation."""
    return {"description": description, "content": {JSON: {"schema": schema}}, **more}


def refusals(*kinds: ProblemKind, schema: type[ma.Schema] = ProblemSchema) -> dict[str, Any]:
    """The responses of an operation that refuse, and those that any operation may give."""
    by_status: dict[str, list[str]] = {}
    for kind in (*kinds, BAD_TOKEN, TOO_MANY_REQUESTS, INTERNAL, UNAVAILABLE):
        by_status.setdefault(str(kind.status), []).append(f"`{kind.code}`: {kind.detail_en}")
    content = {MEDIA_TYPE: {"schema": schema}}
    return {status: {"description": " ".join(told), "content": content} for status, told in by_status.items()}
