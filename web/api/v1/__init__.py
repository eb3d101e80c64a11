"""Version 1 of the API. A change of it is version 2, beside it: `docs/contract.md`."""

from web.api.v1 import agencies, decision_create, decision_get, policies, responsibility_map, vocabulary
from web.api.v1.blueprint import v1

__all__ = ["agencies", "decision_create", "decision_get", "policies", "responsibility_map", "v1", "vocabulary"]
