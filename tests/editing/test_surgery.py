"""A text that is made to say something else says it, and keeps every other line as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.content import content_root
from router.editing.data import Bare, data_of, says_the_same, tidied
from router.editing.surgery import with_data
from router.reading.spans import WrittenFields, WrittenList, WrittenScalar, read_written

CONTENT = [
    path.read_text(encoding="utf-8")
    for folder in ("rules", "fixtures/directory")
    for path in sorted((content_root() / folder).rglob("*.yaml"))
]
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=40).map(tidied)
LONG = st.lists(st.sampled_from(["ord", "till", "#", "a:", "- x", "[", "”citat”", "ålder"]), min_size=30).map(
    " ".join
)
DAYS = st.dates().map(lambda day: Bare(day.isoformat()))
SCALARS = WORDS | LONG | DAYS | st.integers(-9, 99).map(lambda number: Bare(str(number)))
NAMES = st.sampled_from(["a", "ålder", "från", "med mellanslag", "till: från"])
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4).map(tuple) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(CONTENT))
def test_saying_the_same_again_changes_nothing(text):
    written = read_written(text)
    assert with_data(text, written, data_of(written)) == text


@given(st.dictionaries(NAMES, DATA, min_size=1), st.dictionaries(NAMES, DATA, min_size=1))
def test_a_text_says_what_it_is_made_to_say(first, second):
    one = with_data("x: 1\n", read_written("x: 1\n"), first)
    assert says_the_same(data_of(read_written(one)), first)
    other = with_data(one, read_written(one), second)
    assert says_the_same(data_of(read_written(other)), second)


@given(text=st.sampled_from(CONTENT), data=st.data())
def test_one_changed_value_changes_its_own_lines_only(text, data):
    text = data.draw(st.sampled_from([text, text.replace("\n", "\r\n")]))
    written = read_written(text)
    path = data.draw(paths(written))
    new = replaced(data_of(written), path, data.draw(DATA))
    changed = with_data(text, written, new)
    assert says_the_same(data_of(read_written(changed)), new)
    piece = written
    for step in path:
        piece = piece.items[step] if isinstance(piece, WrittenList) else piece.fields[step].value
    line = text.rfind("\n", 0, max(text.rfind(":", 0, piece.start), text.rfind("- ", 0, piece.start), 0)) + 1
    after = text.find("\n", piece.end)
    assert changed.startswith(text[:line])
    assert after < 0 or changed.endswith(text[after:].removeprefix("\n").removeprefix("\r\n"))
    assert comments(text) <= comments(changed)


def comments(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines() if line.strip().startswith("#")}


@st.composite
def paths(draw, written) -> tuple[int, ...]:
    """The way to some value in the piece."""
    path: tuple[int, ...] = ()
    while not isinstance(written, WrittenScalar):
        parts = written.items if isinstance(written, WrittenList) else [field.value for field in written.fields]
        if not parts or (path and draw(st.integers(0, 4)) == 0):
            break
        step = draw(st.integers(0, len(parts) - 1))
        path, written = (*path, step), parts[step]
    return path


def replaced(data, path, new):
    if not path:
        return new
    if isinstance(data, tuple):
        return tuple(replaced(item, path[1:], new) if at == path[0] else item for at, item in enumerate(data))
    return {n: replaced(v, path[1:], new) if at == path[0] else v for at, (n, v) in enumerate(data.items())}


def test_fields_are_taken_out_put_in_and_moved_with_their_comments():
    text = "# top\na: 1  # one\n# about b\nb: två\nc:\n  - x  # ex\n  - y\n"
    written = read_written(text)
    assert isinstance(written, WrittenFields)
    assert with_data(text, written, {"a": Bare("1"), "c": ("x", "z")}) == (
        "# top\na: 1  # one\n# about b\nc:\n  - x  # ex\n  - z\n"
    )
    assert with_data(text, written, {"a": Bare("1"), "b": "två", "n": "ny", "c": ("x", "y")}) == (
        "# top\na: 1  # one\n# about b\nb: två\nn: ny\nc:\n  - x  # ex\n  - y\n"
    )
    moved = with_data(text, written, {"b": "två", "a": Bare("2"), "c": ("x", "y", "z")})
    assert moved == "# top\n# about b\nb: två\na: 2  # one\nc:\n  - x  # ex\n  - y\n  - z\n"


@pytest.mark.parametrize("text", ["a: [b]\n", "a:\n  - b\n", "a: b\n", "a: {c: b}\n"])
def test_a_question_mark_begins_a_text_and_no_key(text: str) -> None:
    """YAML's readers do not agree on `?x` without quotation marks."""
    written = read_written(text)
    new = data_of(written)
    assert isinstance(new, dict)
    for value in ("?0", ("?0",)):
        changed = with_data(text, written, new | {"a": value})
        assert says_the_same(data_of(read_written(changed)), new | {"a": value})
