"""Data as YAML, the way the shipped files are written: words bare, codes quoted, long texts folded."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from router.editing.data import Bare, Below, Data, stands_bare
from router.reading.scalars import NoSuchDate, value_of

WIDTH = 112
"""How long a line becomes before a text is folded or a list gets a line for each item."""
STEP = "  "
NUMBER_LIKE = re.compile(r"[-+.\d][-+.:_eE\d]*")
"""Codes such as 0117 and 12:30, which other readers of YAML take for numbers."""
SPECIAL = set("-?:,[]{}#&*!|>'\"%@`")


def scalar(data: str | Bare, *, flow: bool = False) -> str:
    """The value on one line."""
    if isinstance(data, Bare):
        return data.text if stands_bare(data.text) else scalar(data.text, flow=flow)
    return data if _plain(data, flow) else json.dumps(data, ensure_ascii=False)


def quoted(data: str | Bare) -> str:
    """The value in double quotation marks, whatever it is."""
    return json.dumps(data.text if isinstance(data, Bare) else data, ensure_ascii=False)


def _plain(text: str, flow: bool) -> bool:
    """Whether the text reads as itself without quotation marks."""
    if not text or text != text.strip() or not text.isprintable() or text == "<<" or text.startswith("---"):
        return False
    if NUMBER_LIKE.fullmatch(text):
        return False
    if text[0] in SPECIAL and not re.match(r"[-:][^\s,\[\]{}]", text):
        return False
    if ": " in text or " #" in text or text.endswith(":") or text.startswith("..."):
        return False
    if flow and (set(text) & set(",[]{}") or ":" in text):
        return False
    try:
        return isinstance(value_of(text), str)
    except NoSuchDate:
        return False


def flow(data: Data) -> str:
    """The whole of it on one line."""
    if isinstance(data, Mapping):
        return "{" + ", ".join(f"{_name(name)}: {flow(value)}" for name, value in data.items()) + "}"
    if isinstance(data, tuple):
        return "[" + ", ".join(map(flow, data)) + "]"
    return scalar(data, flow=True)


def field_lines(name: str, data: Data, margin: int) -> str:
    """A field with its value as it stands in a block whose names begin in column `margin`; no line break last."""
    return f"{_name(name)}:{block(data, margin, len(_name(name)) + 1)}"


def block(data: Data, margin: int, used: int) -> str:
    """What stands behind the colon: a space and the value, or lines of their own further in."""
    one_line = f" {flow(data)}" if not isinstance(data, str | Bare) else f" {scalar(data)}"
    fits = margin + used + len(one_line) <= WIDTH
    listed = isinstance(data, tuple) and any(isinstance(item, Mapping) for item in data)
    match data:
        case str() if folds(data) and ("\n" in data or not fits):
            return " >-\n" + "\n".join(folded(data, margin + len(STEP)))
        case tuple() if data and (listed or not fits or _deep(data)):
            return "\n" + "\n".join(item_lines(item, margin + len(STEP)) for item in data)
        case Mapping() if data and (isinstance(data, Below) or not fits or _deep(tuple(data.values()))):
            inner = margin + len(STEP)
            return "\n" + "\n".join(" " * inner + field_lines(name, value, inner) for name, value in data.items())
    return one_line


def item_lines(data: Data, margin: int) -> str:
    """An item of a list whose dashes stand in column `margin`; no line break last."""
    dash, inner = " " * margin + "- ", margin + len(STEP)
    if isinstance(data, Below) and data:
        return dash + fields_block(data, inner)
    if isinstance(data, Mapping) and data and (_deep(tuple(data.values())) or margin + 2 + len(flow(data)) > WIDTH):
        return dash + fields_block(data, inner)
    if isinstance(data, str | Bare):
        return dash.rstrip() + block(data, margin, 1)
    return dash + flow(data)


def fields_block(data: Mapping[str, Data], margin: int) -> str:
    """The fields below each other; the first stands where the text begins."""
    return f"\n{' ' * margin}".join(field_lines(name, value, margin) for name, value in data.items())


def _deep(parts: tuple[Data, ...]) -> bool:
    """Whether a part holds parts that hold parts: too much to read on one line."""
    return any(
        isinstance(inner, Mapping | tuple) and bool(inner)
        for part in parts
        if isinstance(part, Mapping | tuple)
        for inner in (part.values() if isinstance(part, Mapping) else part)
    )


def _name(name: str) -> str:
    return scalar(name, flow=True)


def folds(text: str) -> bool:
    """Whether the text comes back unchanged from folded lines."""
    paragraphs = text.split("\n")
    return text.replace("\n", "").isprintable() and all(
        line == " ".join(line.split(" ")).strip() and "  " not in line and line for line in paragraphs
    )


def folded(text: str, margin: int) -> list[str]:
    """The lines below `>-`; an empty one between paragraphs."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += ([""] if lines else []) + [" " * margin + line for line in _wrapped(paragraph, WIDTH - margin)]
    return lines


def _wrapped(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
