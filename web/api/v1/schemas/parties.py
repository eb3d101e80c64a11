"""Those that a decision names."""
from __future__ import annotations
from web.api.v1.schemas.shapes import Answer
class HolderSchema(Answer):
    """x"""
class CoResponsibleSchema(Answer):
    """x"""
class InterimHolderSchema(Answer):
    """x"""
class NeedSchema(Answer):
    """x"""
