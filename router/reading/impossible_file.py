"""Reads the combinations of facts that the policies declare impossible, each with its reason."""

from __future__ import annotations

from router.policy import Origin
from router.policy_content import Impossible
from router.reading.condition_words import ConditionReader
from router.reading.fields import Fields
from router.reading.nodes import Node

FIELDS = ("omöjligt", "när", "motivering")


def impossible_of(tree: Node, conditions: ConditionReader) -> tuple[Impossible, ...]:
    """Those that the content of the file says."""
    fields = Fields(tree, "filen med det omöjliga", ("kombinationer",), conditions.problems)
    found = (_impossible(node, conditions) for node in fields.items("kombinationer"))
    return tuple(impossible for impossible in found if impossible is not None)


def _impossible(node: Node, conditions: ConditionReader) -> Impossible | None:
    fields = Fields(node, "en omöjlig kombination", FIELDS, conditions.problems)
    name, because, when = fields.text("omöjligt"), fields.text("motivering"), fields.required("när")
    if name is None or because is None or when is None:
        return None
    origin = Origin(fields.at.file, fields.at.line)
    return Impossible(name, conditions.clauses(when, ("case",)), because, origin)
