"""Where one case ends and the next begins."""

from __future__ import annotations

import io
import json

import pytest

from router.commands.case_stream import cases_in
from router.reading.case_json import MOST_BYTES

CASE = {"needs": [{"domain": "x"}, {"domain": "y"}], "note": '}{ ][ " \\'}


def read(text: str | bytes) -> list[bytes]:
    raw = text if isinstance(text, bytes) else text.encode()
    return list(cases_in(io.BytesIO(raw)))


def test_each_line_is_a_case_and_blank_lines_are_skipped() -> None:
    assert read('\n{"a": 1}\r\n\n   \n{"b": 2}') == [b'{"a": 1}', b'{"b": 2}']


@pytest.mark.parametrize("indent", [0, 2, "\t"])
def test_one_case_may_be_spread_over_lines(indent: int | str) -> None:
    [text] = read(json.dumps(CASE, indent=indent) + "\n\n")
    assert json.loads(text) == CASE


def test_an_element_on_a_line_of_its_own_is_part_of_the_case() -> None:
    [text] = read('{"needs": [\n{"domain": "x"}\n]}')
    assert json.loads(text) == {"needs": [{"domain": "x"}]}


@pytest.mark.parametrize("broken", ['{"a":', "{", '{"a": "x', '{"a": 1,', '{"a": tru', "[", "hej", '{"a": 1}}'])
def test_a_broken_first_line_does_not_swallow_the_next(broken: str) -> None:
    assert read(f'{broken}\n{{"b": 2}}\n{{"c": 3}}')[-1] == b'{"c": 3}'
    assert read(f'{broken}\n{{"b": 2}}\n{{"c": 3}}')[0] == broken.encode()


def test_an_unfinished_case_alone_is_handed_on_to_be_refused() -> None:
    assert read('{\n "a": 1') == [b"{", b' "a": 1']


def test_a_byte_order_mark_is_no_part_of_the_case() -> None:
    assert read(b'\xef\xbb\xbf{"a": 1}') == [b'{"a": 1}']


def test_a_line_longer_than_a_case_may_be_costs_no_memory_and_no_neighbour() -> None:
    long = b'{"a": "' + b"x" * (10 * MOST_BYTES) + b'"}'
    first, second, third = read(b'{"b": 2}\n' + long + b'\n{"c": 3}\n')
    assert (first, third) == (b'{"b": 2}', b'{"c": 3}')
    assert MOST_BYTES < len(second) < 2 * MOST_BYTES


def test_lines_are_handed_on_as_they_arrive() -> None:
    class Slow(io.BytesIO):
        """Whoever reads past the first line has waited for what is not there yet."""

        def readline(self, size: int | None = -1, /) -> bytes:
            assert self.tell() == 0, "waited for a second line"
            return super().readline(size)

    assert next(cases_in(Slow(b'{"a": 1}\n{"b": 2}\n'))) == b'{"a": 1}'
