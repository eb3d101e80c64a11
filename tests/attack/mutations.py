"""Files as they get when people, editors and attackers have been at them: real ones, changed in a few places.

Random text is refused at its first character. A real file with one thing wrong gets as far as what reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

Lines = list[str]
ODD_TEXTS = (
    *(
        "\0",
        "\t",
        "\ufeff",
        "\r",
        "\x85",
        "\u2028",
        "\u200b",
        "\ud800",
        "\u00ad",
        "\U0010ffff",
        "e\u0301",
        "ß",
        "İ",
        "١",
    ),
    *("'", '"', "[", "]", "{", "}", ":", ": ", "- ", "? ", "#", "|", ">", ",", "@", "`", "%", "&a ", "*a", "<<: *a"),
    *(
        "!!python/object:os.system ",
        "!!binary ",
        "!a ",
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        '"""',
        "```",
        "<",
        ">",
        "<a>",
    ),
    *("något_av: ", "inte ", "minst ", "parametern ", "1 till ", "9" * 30 + " till 3"),
)
ODD_VALUES = (
    *("", "''", "null", "true", "ja", "0", "-1", "9" * 18, "9" * 400, "1e999", ".nan", "0x7f", "٣", "²"),
    *("[]", "{}", "[[]]", "[1, [2, {a: b}]]", "{a: {b: c}}", "[null]", "2026-01-01", "0001-01-01", "9999-12-31"),
    *(
        "2026-02-30",
        "|\n        x",
        ">-\n        x",
        "&a x",
        "*a",
        "!!int 3",
        "a" * 400,
        '"\\ud800"',
        '"\\0"',
        "känt",
    ),
    *("inte ja", "minst 3", "parametern x", "1 till 5", "under lindrig", "{parameter: x}", "[ja, nej, 3]", "över"),
)
ODD_LINES = (
    *("", "  ", "#", "# language: en", "@a @b", "| a | b |", "|", "| a \\| b \\n |", '"""', "* x", "Givet", "Och x"),
    *("Egenskap: x", "Regel: x", "Bakgrund:", "Scenario:", "Abstrakt Scenario: <a>", "Exempel:", "Så ansvarar x"),
    *(
        "Givet <a>",
        "Givet alla barn",
        "När ärendet bedöms",
        "Feature: x",
        "Tags: x",
        "- ",
        "- - -",
        "x: y",
        "? x",
        ",",
    ),
    *('"', '1880,"a\nb",c', "18,,,,", "a,b,c,d,e,f"),
)
ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "utf-7")
VALUE = re.compile(r"(?<=: ).*$|(?<=- )[^:]*$")


class Content(bytes):
    """The bytes of a file, told shortly when a test fails with them."""

    def __repr__(self) -> str:
        return super().__repr__() if len(self) < 3000 else f"{self[:3000]!r} … {len(self)} bytes"


def pieces(text: str, item: re.Pattern[str], most: int = 3) -> st.SearchStrategy[Lines]:
    """The file with a few of its items only: what stands before the first, and one to `most` of them."""
    lines = text.splitlines(keepends=True)
    starts = [number for number, line in enumerate(lines) if item.match(line)]
    blocks = [lines[start:end] for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    if not blocks:
        return st.just(lines)
    head = lines[: starts[0]]
    chosen = st.lists(st.sampled_from(blocks), min_size=1, max_size=most)
    return chosen.map(lambda some: [*head, *(line for block in some for line in block)])


def _place(draw: st.DrawFn, lines: Sequence[object]) -> int:
    return draw(st.integers(0, len(lines) - 1))


def _cut(draw: st.DrawFn, lines: Lines) -> None:
    start = _place(draw, lines)
    del lines[start : start + draw(st.integers(1, 4))]


def _cut_end(draw: st.DrawFn, lines: Lines) -> None:
    at = _place(draw, lines)
    lines[at:] = [lines[at][: draw(st.integers(0, len(lines[at])))]]


def _duplicate(draw: st.DrawFn, lines: Lines) -> None:
    start = _place(draw, lines)
    some = lines[start : start + draw(st.integers(1, 4))]
    lines[start:start] = some * draw(st.integers(1, 3))


def _swap(draw: st.DrawFn, lines: Lines) -> None:
    one, other = _place(draw, lines), _place(draw, lines)
    lines[one], lines[other] = lines[other], lines[one]


def _indent(draw: st.DrawFn, lines: Lines) -> None:
    at = _place(draw, lines)
    change = draw(st.sampled_from((" ", "  ", "    ", "\t", "-", "--")))
    lines[at] = lines[at].removeprefix(" " * len(change)) if "-" in change else change + lines[at]


def _insert_text(draw: st.DrawFn, lines: Lines) -> None:
    at = _place(draw, lines)
    column = draw(st.integers(0, len(lines[at])))
    lines[at] = lines[at][:column] + draw(st.sampled_from(ODD_TEXTS)) + lines[at][column:]


def _insert_line(draw: st.DrawFn, lines: Lines) -> None:
    at = _place(draw, lines)
    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip(" "))]
    lines.insert(at, indent + draw(st.sampled_from(ODD_LINES)) + "\n")


def _replace_value(draw: st.DrawFn, lines: Lines) -> None:
    at = _place(draw, lines)
    odd = draw(st.sampled_from(ODD_VALUES))
    lines[at] = VALUE.sub(lambda _: odd, lines[at], count=1)


def _take_value(draw: st.DrawFn, lines: Lines) -> None:
    """The value of another field: right somewhere, wrong here."""
    at, other = _place(draw, lines), VALUE.search(lines[_place(draw, lines)])
    if other is not None:
        lines[at] = VALUE.sub(lambda _: other[0], lines[at], count=1)


MUTATIONS: tuple[Callable[[st.DrawFn, Lines], None], ...] = (
    *(_cut, _cut_end, _duplicate, _swap, _indent, _insert_text, _insert_line),
    *(_replace_value, _replace_value, _take_value),
)


@st.composite
def mutated(draw: st.DrawFn, files: st.SearchStrategy[Lines]) -> Content:
    """A file of `files` with one to four changes, mostly in UTF-8."""
    return Content(_changed(draw, files))


def _changed(draw: st.DrawFn, files: st.SearchStrategy[Lines]) -> bytes:
    lines = list(draw(files))
    for _ in range(draw(st.integers(1, 4))):
        if lines:
            draw(st.sampled_from(MUTATIONS))(draw, lines)
    text = "".join(lines)
    match draw(st.integers(0, 20)):
        case 0:
            return text.encode(draw(st.sampled_from(ENCODINGS)), "ignore")
        case 1:
            return text.replace("\n", draw(st.sampled_from(("\r\n", "\r", "\n\n", "\u2028")))).encode(
                errors="replace"
            )
        case 2:
            raw = text.encode(errors="surrogatepass")
            return raw[: draw(st.integers(0, len(raw)))] + draw(st.binary(max_size=8))
    return text.encode(errors="surrogatepass")
