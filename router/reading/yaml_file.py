"""One YAML file as a tree of values that know where they stood.

The language is a small and safe part of YAML 1.2: no anchors, merge keys or tags, no key twice.
Whatever is wrong with the file becomes a Swedish problem with line and column, never an exception.
"""

from __future__ import annotations

from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

from router.reading.nodes import Mapping, Node, Scalar, Sequence, plain
from router.reading.problems import Position, Problems
from router.reading.text_file import CANNOT_OPEN, is_fit_to_read, read_text, text_of
from router.reading.yaml_tree import Refused, build_tree

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "plain", "read_yaml", "read_yaml_bytes", "read_yaml_text"]

UNREADABLE = "Raden går inte att förstå som YAML: kontrollera indrag, kolon och citattecken."
SYNTAX = {
    "mapping values are not allowed here": "Oväntat kolon: rätta indraget, eller skriv inom citattecken.",
    "could not find expected ':'": "Här saknas ett kolon efter fältets namn.",
    "found unexpected end of stream": "Citattecknet som börjar här avslutas aldrig.",
    "that cannot start any token": "Texten kan inte börja med det här tecknet: sätt den inom citattecken.",
    "expected <block end>": "Indraget stämmer inte med raderna ovanför.",
    "expected ',' or": "Listan inom parentes saknar komma eller slutparentes.",
}
# the parser notices these far below the place to put right, where the text begins
UNFINISHED = ("found unexpected end of stream", "could not find expected ':'")


def read_yaml(path: Path, problems: Problems, root: Path) -> Node | None:
    """The content of the file, or None when it has problems (all of them added to `problems`).

    Positions name the file as seen from `root`.
    """
    file = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
    text = read_text(path, file, problems)
    return None if text is None else _read(text, file, problems)


def read_yaml_bytes(raw: bytes | None, file: str, problems: Problems) -> Node | None:
    """The content of the bytes of a file; None for a file that is not there."""
    if raw is None:
        problems.add(Position(file, 1, 1), CANNOT_OPEN)
        return None
    text = text_of(raw, file, problems)
    return None if text is None else _read(text, file, problems)


def read_yaml_text(text: str, file: str, problems: Problems) -> Node | None:
    """The content of a text; `file` is what its problems are said to stand in."""
    return _read(text, file, problems) if is_fit_to_read(text, file, problems) else None


def _read(text: str, file: str, problems: Problems) -> Node | None:
    before = len(problems)
    try:
        tree = _tree(text, file, problems)
    except Refused as refused:
        problems.add(refused.at, refused.message)
        return None
    except MarkedYAMLError as error:
        problems.add(_position(error, file), _in_swedish(error))
        return None
    except (ValueError, OverflowError):
        # ruamel.yaml lets chr() fail by itself on an escape such as "\UFFFFFFFF"
        problems.add(Position(file, 1, 1), "Filen har en teckenkod (\\u…) som inte finns.")
        return None
    return tree if len(problems) == before else None


def _tree(text: str, file: str, problems: Problems) -> Node:
    """The tree by the parser written in C, twenty times as fast.

    It knows an older YAML, so what it cannot read is left to the parser written in Python: that one has the
    last word on what is right, and the better words for what is wrong.
    """
    found = Problems()
    try:
        tree = build_tree(YAML(typ="safe", pure=False).parse(text), file, found)
    except (MarkedYAMLError, Refused, ValueError, OverflowError):
        return build_tree(YAML(typ="safe", pure=True).parse(text), file, problems)
    for problem in found:
        problems.add(Position(problem.file, problem.line, problem.column), problem.message, problem.suggestion)
    return tree


def _position(error: MarkedYAMLError, file: str) -> Position:
    unfinished = any(words in (error.problem or "") for words in UNFINISHED)
    mark = (error.context_mark if unfinished else None) or error.problem_mark or error.context_mark
    return Position(file, mark.line + 1, mark.column + 1) if mark else Position(file, 1, 1)


def _in_swedish(error: MarkedYAMLError) -> str:
    for english, swedish in SYNTAX.items():
        if english in (error.problem or ""):
            return swedish
    return UNREADABLE
