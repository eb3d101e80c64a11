"""`/api/docs`: the OpenAPI document as a page for people, without a script."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, render_template

from router.access import Permission
from web.access import access
from web.problems import KINDS

blueprint = Blueprint("api_docs", __name__, url_prefix="/api", template_folder="templates", static_folder="static")


@blueprint.get("/docs")
@access(Permission.OPEN)
def page() -> str:
    """Every call, every shape, every error code."""
    document = current_app.extensions["flask-smorest"]["apis"][""]["ext_obj"].spec.to_dict()
    shapes = document["components"]["schemas"]
    return render_template(
        "api/docs.html",
        document=document,
        shapes=sorted(shapes.items()),
        kinds=KINDS,
        type_in_words=type_in_words,
    )


def type_in_words(schema: dict[str, Any]) -> tuple[str, str | None]:
    """What a value is, in words, and the name of the shape it refers to, if any.

    >>> type_in_words({"type": "array", "items": {"$ref": "#/components/schemas/Need"}})
    ('list of Need', 'Need')
    >>> type_in_words({"type": ["string", "null"], "format": "date"})
    ('string or null (date)', None)
    """
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return name, name
    for combined in ("anyOf", "oneOf", "allOf"):
        if combined in schema:
            told = [type_in_words(option) for option in schema[combined]]
            return " or ".join(words for words, _ in told), next((name for _, name in told if name), None)
    if schema.get("type") in ("array", ["array", "null"]):
        words, name = type_in_words(schema.get("items", {}))
        return f"list of {words}" + (" or null" if "null" in schema["type"] else ""), name
    kinds = schema.get("type", "any value")
    words = " or ".join(kinds) if isinstance(kinds, list) else kinds
    return (f"{words} ({schema['format']})" if "format" in schema else words), None
