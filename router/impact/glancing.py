"""A glance at the needs of a recorded case: enough to leave most cases out without reading them whole.

The less is known of a case, the more a rule could concern it: whoever is left out by its needs alone is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from router.case import Need
from router.impact.touching import LISTS, ChangedRule, may_concern
from router.item_facts import Items, need_facts
from router.vocabulary import Vocabulary

UNKNOWN = Items((), (), complete=False)


def worth_reading(rules: Iterable[ChangedRule], facts: Mapping[str, Any], vocabulary: Vocabulary) -> bool:
    """Whether one of the rules could concern the case, as far as its needs tell."""
    needs = [_need(told, vocabulary) for told in facts.get("needs") or ()]
    known = Items(tuple(needs), tuple(range(len(needs))), complete=bool(needs))
    return may_concern(rules, {}, {**dict.fromkeys(LISTS, UNKNOWN), "needs": known})


def _need(told: Mapping[str, Any], vocabulary: Vocabulary) -> Mapping[str, Any]:
    need = Need(told.get("domain"), told.get("severity"), told.get("functional_impact"), told.get("cause"))
    return need_facts(need, vocabulary)
