"""An agency of one particular principal: the answer to "who?" everywhere in a decision."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class AgencyReference:
    """`principal_code` is a region, municipality or school authority code; None when not known yet."""

    agency: str
    principal_type: str
    principal_code: str | None
