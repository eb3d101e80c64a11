"""`GET /api/v1/vocabulary`: the codes of cases and decisions, with their labels."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response

from router.access import Permission
from router.vocabulary import Vocabulary
from web.access import access
from web.api.v1.blueprint import JSON, answer, refusals, v1
from web.api.v1.schemas.vocabulary import VocabularySchema
from web.wiring import the_router


@v1.route("/vocabulary")
@v1.doc(
    operationId="getVocabulary",
    responses={"200": answer("Every code list.", VocabularySchema), **refusals()},
)
@access(Permission.OPEN)
def get_vocabulary() -> Response:
    """Code lists

    Every code of cases and decisions, with Swedish and English labels.
    """
    return Response(orjson.dumps({"lists": _lists(the_router().vocabulary)}), content_type=JSON)


def _lists(vocabulary: Vocabulary) -> dict[str, Any]:
    return {
        name: {
            "heading": codes.heading,
            "terms": [{"code": term.code, "sv": term.sv, "en": term.en} for term in codes],
        }
        for name, codes in vocabulary.lists.items()
    }
