"""Every regular expression of the program, and what its parts can match.

Found in two ways: those written out where they are used, by reading the source; those kept in a module, by importing
it. One put together inside a function must be listed in MADE, or `expressions` raises.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

PROJECT = Path(__file__).parents[2]
CALLS = {f"re.{name}" for name in "compile match search fullmatch sub subn split findall finditer".split()}
ALPHABET = "".join(map(chr, range(32, 256))) + "\t\n\r\x00\x85\u2028\u2019–”ĸ١"
UNBOUNDED = 64
"""A repetition that may go on as long as this counts as one without end."""


def _steps() -> Iterator[str]:
    from router.scenarios.register import REGISTER
    from router.scenarios.templates import pattern

    importlib.import_module("router.scenarios.steps")
    yield from (pattern(template).pattern for step in REGISTER for template in step.templates)


def _rows_of_forms() -> Iterator[str]:
    yield "needs-([0-9]{1,4})-.+"
    yield "needs-([0-9]{1,4})-"


def _forms_of_case_fields() -> Iterator[str]:
    source = (PROJECT / "router" / "reading" / "case_document.py").read_text(encoding="utf-8")
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Pattern":
            yield ast.literal_eval(call.args[1])


def _claims_of_a_provider() -> Iterator[str]:
    """An operator writes the words around the gaps; each gap is one word."""
    from router.claim_rules import RoleRule

    for value in ("envag-{place}-{agency}", "{place}{agency}", "(a+)+{place}"):
        yield RoleRule("groups", value, "staff").pattern.pattern


def _begun_steps() -> Iterator[str]:
    from router.assisting.step_templates import _expression, ways

    importlib.import_module("router.scenarios.steps")
    for kind in ("given", "when", "then"):
        for way in ways(kind):
            yield from (_expression(way.words[: hole + 1]).pattern for hole in range(len(way.holes)))


MADE: dict[str, Callable[[], Iterator[str]]] = {
    "router/scenarios/templates.py": _steps,
    "router/assisting/step_templates.py": _begun_steps,
    "router/reading/case_fields.py": _forms_of_case_fields,
    "router/claim_rules.py": _claims_of_a_provider,
    "web/forms/steps.py": _rows_of_forms,
    "web/forms/answers.py": _rows_of_forms,
}
"""Files that put expressions together inside functions, and what they come to."""


def expressions(root: Path = PROJECT, folders: tuple[str, ...] = ("router", "web")) -> dict[str, re.Pattern[str]]:
    """Each expression by where it is. Raises LookupError on one whose text cannot be known."""
    found: dict[str, re.Pattern[str]] = {}
    for path in sorted(path for folder in folders for path in (root / folder).rglob("*.py")):
        file = path.relative_to(root).as_posix()
        for place, pattern in _in_file(path, file):
            found[f"{file}:{place}"] = pattern
    return found


def _in_file(path: Path, file: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unknown = []
    for call, inside_function in _calls(tree):
        try:
            yield str(call.lineno), re.compile(ast.literal_eval(call.args[0]))
        except ValueError:
            if inside_function:
                unknown.append(call.lineno)
            else:
                yield from _kept(file)
    if unknown and file not in MADE:
        raise LookupError(f"{file}:{unknown[0]}: say in MADE what this expression comes to")
    if unknown:
        yield from ((f"made {number}", re.compile(text)) for number, text in enumerate(MADE[file]()))


def _calls(node: ast.AST, inside_function: bool = False) -> Iterator[tuple[ast.Call, bool]]:
    """Every call of the module `re` that takes an expression, and whether it stands in a function."""
    for child in ast.iter_child_nodes(node):
        inside = inside_function or isinstance(child, ast.FunctionDef | ast.Lambda)
        if isinstance(child, ast.Call) and ast.unparse(child.func) in CALLS:
            yield child, inside
        yield from _calls(child, inside)


def _kept(file: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    module = importlib.import_module(file.removesuffix(".py").replace("/", "."))
    for name, value in vars(module).items():
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
            yield name, value


def parsed(pattern: re.Pattern[str]) -> Any:
    return parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)


def children(code: Any, value: Any) -> list[Any]:
    """The sequences inside one part of a parsed expression."""
    match code:
        case codes.MAX_REPEAT | codes.MIN_REPEAT | codes.POSSESSIVE_REPEAT:
            return [value[2]]
        case codes.SUBPATTERN:
            return [value[3]]
        case codes.ATOMIC_GROUP:
            return [value]
        case codes.BRANCH:
            return list(value[1])
        case codes.ASSERT | codes.ASSERT_NOT:
            return [value[1]]
        case codes.GROUPREF_EXISTS:
            return [part for part in value[1:] if part is not None]
    return []


def charset(code: Any, value: Any) -> frozenset[str]:
    """The characters of ALPHABET that one part can match; nothing for a part that is no single character."""
    match code:
        case codes.LITERAL:
            return frozenset(c for c in ALPHABET if c.casefold() == chr(value).casefold())
        case codes.NOT_LITERAL:
            return frozenset(ALPHABET) - {chr(value)}
        case codes.ANY:
            return frozenset(ALPHABET)
        case codes.IN:
            return _in_set(value)
    return frozenset()


def _in_set(parts: Any) -> frozenset[str]:
    found: set[str] = set()
    denied = False
    for code, value in parts:
        match code:
            case codes.NEGATE:
                denied = True
            case codes.LITERAL:
                found.add(chr(value))
            case codes.RANGE:
                found |= {c for c in ALPHABET if value[0] <= ord(c) <= value[1]}
            case codes.CATEGORY:
                found |= {c for c in ALPHABET if _CATEGORIES[str(value)].match(c)}
    return frozenset(ALPHABET) - found if denied else frozenset(found)


_CATEGORIES = {
    f"CATEGORY_{'NOT_' if letter.isupper() else ''}{name}": re.compile(f"\\{letter}")
    for name, letters in {"DIGIT": "dD", "SPACE": "sS", "WORD": "wW"}.items()
    for letter in letters
}
