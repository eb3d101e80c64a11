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
from router.reading.scalars import hidden_character
from router.reading.yaml_tree import Refused, build_tree

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "plain", "read_yaml"]

LARGEST = 1024 * 1024
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
    before = len(problems)
    text = _read_text(path, file, problems)
    if text is None:
        return None
    try:
        tree = build_tree(YAML(typ="safe", pure=True).parse(text), file, problems)
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


def _read_text(path: Path, file: str, problems: Problems) -> str | None:
    start = Position(file, 1, 1)
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError:
        problems.add(start, "Filen går inte att öppna.")
        return None
    if len(raw) > LARGEST:
        problems.add(start, "Filen är större än 1 MB: dela den.")
        return None
    return _decode(raw, file, problems)


def _decode(raw: bytes, file: str, problems: Problems) -> str | None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        good = raw[: error.start].decode("utf-8")
        problems.add(_at(good, len(good), file), "Filen är inte sparad som UTF-8.")
        return None
    index = hidden_character(text)
    if index is not None:
        problems.add(_at(text, index, file), _hidden(text[index], index))
        return None
    return text


def _hidden(character: str, index: int) -> str:
    if character == "\t":
        return "Tabbtecken: använd mellanslag."
    if character == "\ufeff" and index == 0:
        return "Filen börjar med en byte order mark (BOM): spara den som UTF-8 utan BOM."
    return f"Osynligt tecken (U+{ord(character):04X}): ta bort det."


def _at(text: str, index: int, file: str) -> Position:
    before = text[:index]
    return Position(file, before.count("\n") + 1, index - (before.rfind("\n") + 1) + 1)


def _position(error: MarkedYAMLError, file: str) -> Position:
    unfinished = any(words in (error.problem or "") for words in UNFINISHED)
    mark = (error.context_mark if unfinished else None) or error.problem_mark or error.context_mark
    return Position(file, mark.line + 1, mark.column + 1) if mark else Position(file, 1, 1)


def _in_swedish(error: MarkedYAMLError) -> str:
    for english, swedish in SYNTAX.items():
        if english in (error.problem or ""):
            return swedish
    return UNREADABLE
