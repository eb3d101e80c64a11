"""Version 1 of the API. A change of it is version 2, beside it: `docs/contract.md`."""

from web.api.v1 import (
    agencies,
    agreements,
    comparing,
    contents,
    decision_create,
    decision_get,
    draft_checks,
    draft_files,
    draft_reviews,
    drafts,
    policies,
    publications,
    responsibility_map,
    vocabulary,
    why_not,
)
from web.api.v1.blueprint import v1

__all__ = [
    "agencies",
    "agreements",
    "comparing",
    "contents",
    "decision_create",
    "decision_get",
    "draft_checks",
    "draft_files",
    "draft_reviews",
    "drafts",
    "policies",
    "publications",
    "responsibility_map",
    "v1",
    "vocabulary",
    "why_not",
]
