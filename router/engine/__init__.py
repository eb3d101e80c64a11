"""Matching: which of many patterns hold for the facts of one case.

The only package that imports durable_rules. Compile once, ask from any thread, close when the last
caller is done:

    matcher = compile_patterns([Pattern("adult", ((Atom("age", ">=", 18),),))])
    matcher.fired({"age": 19})  # frozenset({"adult"})
"""

from router.engine.matcher import Matcher, compile_patterns
from router.engine.pattern import Pattern, PatternRefused
from router.engine.ruleset import EngineFault
from router.engine.sharing import Matchers, shared_matchers

__all__ = [
    "EngineFault",
    "Matcher",
    "Matchers",
    "Pattern",
    "PatternRefused",
    "compile_patterns",
    "shared_matchers",
]
