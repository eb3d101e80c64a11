"""What a case looks like: described by the very schema that cases are read through."""

from __future__ import annotations

from apispec import APISpec

from router.bootstrap import Router
from router.reading.case_document import case_schema_class

NAME = "Case"
CASE_REFERENCE = {"$ref": f"#/components/schemas/{NAME}"}
AGENCY_CODE = "AgencyCode"
AGENCY_CODE_REFERENCE = {"$ref": f"#/components/schemas/{AGENCY_CODE}"}


def describe_case(spec: APISpec, router: Router) -> None:
    """Add the case to the document, with the codes that this router knows, and those of agencies by themselves."""
    codes = [term.code for term in router.vocabulary["agency"]]
    spec.components.schema(AGENCY_CODE, {"type": "string", "enum": codes, "description": "Code of an agency."})
    spec.components.schema(NAME, schema=case_schema_class(router.vocabulary, router.places))
