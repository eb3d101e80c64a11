"""Why."""

from __future__ import annotations

from web.api.v1.schemas.shapes import Answer


class AskSchema(Answer):
    """x"""


class ExplanationSchema(Answer):
    """x"""
