"""The guard lets people write about a child: ordinary notes pass, full of numbers as they are."""

from __future__ import annotations

import sys

import pytest

from router.privacy import personal_data_in
from tests.privacy.ordinary_texts import TEMPLATES, ordinary_texts

COUNT = 10_000
ONE_IN_A_THOUSAND = COUNT // 1000


@pytest.mark.parametrize("seed", [4, 1066])
def test_of_ten_thousand_ordinary_notes_fewer_than_one_in_a_thousand_is_refused(
    seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = [f"{kind}: {text}" for text in ordinary_texts(COUNT, seed) if (kind := personal_data_in(text))]
    with capsys.disabled():
        sys.stdout.write(f"\nfalse alarms, seed {seed}: {len(refused)} of {COUNT} = {len(refused) / COUNT:.2%}\n")
    assert len(refused) < ONE_IN_A_THOUSAND, "\n".join(refused)


def test_the_notes_are_many_and_different() -> None:
    texts = ordinary_texts(COUNT)
    assert len(set(texts)) == COUNT
    assert len(TEMPLATES) > 100
    with_digits = sum(any(map(str.isdigit, text)) for text in texts)
    assert with_digits > 0.9 * COUNT
    assert max(map(len, texts)) <= 500
