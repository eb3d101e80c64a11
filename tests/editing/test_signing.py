"""What is signed stays the same text, whoever has signed it or given notice."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.agreement import Party, Signature, Withdrawal
from router.content import content_root
from router.editing.signing import with_signatures, with_withdrawals, without_signing_fields
from router.reading.problems import ReadingErrors
from router.reading.spans import read_written

AGREEMENTS = sorted((content_root() / "rules").glob("*/*/avtal.yaml"))
PARTIES = st.builds(
    Party,
    st.sampled_from(["region", "municipality"]),
    st.from_regex(r"[0-9]{2}|[0-9]{4}", fullmatch=True),
)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))
SIGNATURES = st.lists(st.builds(Signature, PARTIES, DAYS, st.from_regex(r"[0-9a-f]{8}", fullmatch=True)), max_size=4)
NOTICES = st.lists(st.builds(Withdrawal, PARTIES, DAYS), max_size=4)


TEXTS = st.sampled_from([path.read_text(encoding="utf-8") for path in AGREEMENTS])


@given(text=TEXTS, signatures=SIGNATURES, notices=NOTICES, status=st.sampled_from(["proposal", "signed"]))
def test_what_is_signed_never_changes_with_the_signatures(text, signatures, notices, status):
    signed = with_withdrawals(with_signatures(text, status, signatures), notices)
    assert without_signing_fields(signed) == without_signing_fields(text)
    assert signed == with_signatures(with_withdrawals(text, notices), status, signatures)


@pytest.mark.parametrize("path", AGREEMENTS, ids=lambda path: path.parent.name)
def test_only_the_lines_of_the_signing_are_taken_out(path):
    text = path.read_text(encoding="utf-8")
    without = without_signing_fields(text)
    gone = [line for line in text.splitlines() if line not in without.splitlines()]
    assert gone == ["status: förslag", "underskrifter: []"]
    assert len(without.splitlines()) == len(text.splitlines()) - 2


def test_signatures_are_written_as_the_language_has_them():
    text = 'avtal: a.b\nparter:\n  - {huvudman: region, kod: "18"}\nstatus: förslag  # ännu\n'
    text += "underskrifter: []\nåldrar: x\n"
    signature = Signature(Party("region", "18"), date(2026, 12, 1), "0123")
    signed = with_signatures(text, "signed", [signature])
    assert signed == (
        'avtal: a.b\nparter:\n  - {huvudman: region, kod: "18"}\nstatus: undertecknat\n'
        'underskrifter:\n  - {huvudman: region, kod: "18", datum: 2026-12-01, version: "0123"}\nåldrar: x\n'
    )
    withdrawn = with_withdrawals(signed, [Withdrawal(Party("municipality", "1880"), date(2027, 1, 1))])
    assert 'uppsägningar:\n  - {huvudman: kommun, kod: "1880", från: 2027-01-01}\nåldrar: x' in withdrawn
    assert with_withdrawals(withdrawn, []) == signed


@given(st.text(alphabet=st.sampled_from("ab:- \n[]{}#'\"|>,é1")))
def test_a_text_that_is_no_agreement_is_refused_and_nothing_else(broken):
    with suppress(ReadingErrors):
        read_written(without_signing_fields(broken))
