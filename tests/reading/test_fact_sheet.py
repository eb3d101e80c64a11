"""What is asked for together: every question has its place among the topics, and only one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from router.content import content_root
from router.fact_words import FactSheet
from router.reading.fact_sheet_file import read_fact_sheet
from router.reading.problems import Problems
from router.reading.vocabulary_file import read_vocabulary

FOLDER = content_root() / "rules" / "vocabulary"
DECIDES_NOTHING = {"/registration/protected_identity", "/consent/information_sharing", "/home/stable"}
ONLY_ADVICE = {"/home/parental_capacity"}


def read(folder: Path) -> tuple[FactSheet, list[str]]:
    problems = Problems()
    sheet = read_fact_sheet(folder / "fakta.yaml", read_vocabulary(FOLDER), problems, folder)
    return sheet, [str(problem) for problem in problems]


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    return read(FOLDER)[0]


def test_whatever_may_be_asked_for_has_a_topic(sheet: FactSheet) -> None:
    asked = {word.pointer for words in sheet.facts.values() for word in words.values() if word.pointer}
    assert asked - sheet.topics.keys() <= DECIDES_NOTHING | ONLY_ADVICE


def test_a_topic_is_asked_for_in_both_languages(sheet: FactSheet) -> None:
    for topic in sheet.topics.values():
        assert topic.questions["sv"].endswith("?")
        assert topic.questions["en"].endswith("?")
        assert topic.questions["sv"] != topic.questions["en"]


def test_an_item_of_a_list_has_the_topic_of_its_kind(sheet: FactSheet) -> None:
    assert sheet.topic("/needs/3/severity") is sheet.topics["/needs/{i}/severity"] is sheet.topic("/needs")
    assert sheet.topic("/no/such/3/thing") is None


def test_danger_alone_is_urgent(sheet: FactSheet) -> None:
    urgent = {pointer for pointer, topic in sheet.topics.items() if topic.urgent}
    assert urgent == {"/risk/immediate_danger", "/risk/suicide_risk", "/home/violence_suspected"}


def test_a_field_in_two_topics_is_told_with_its_line(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FOLDER, tmp_path / "vocabulary"))
    path = folder / "fakta.yaml"
    text = path.read_text(encoding="utf-8")
    changed = text.replace("{pekare: [/disputed_between]", "{pekare: [/disputed_between, /diagnoses]")
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    line = changed[: changed.index("[/disputed_between, /diagnoses]")].count("\n") + 1
    (problem,) = read(folder)[1]
    assert problem.startswith(f"fakta.yaml:{line}:")
    assert "”/diagnoses” står redan i en annan fråga" in problem


@pytest.mark.parametrize(
    "was, becomes, told",
    [
        ("slag: kod, lista: need_domain", "slag: kod", "Ett faktum av slaget ”kod” ska ha en kodlista (lista)."),
        (
            "slag: kod, lista: need_domain",
            "slag: ordning, lista: need_domain",
            "ska ha en kodlista (lista) vars termer",
        ),
    ],
)
def test_a_fact_that_could_not_be_compared_with_anything_is_told(
    tmp_path: Path, was: str, becomes: str, told: str
) -> None:
    text = (FOLDER / "fakta.yaml").read_text(encoding="utf-8")
    (tmp_path / "fakta.yaml").write_text(text.replace(was, becomes, 1), encoding="utf-8")
    sheet, problems = read(tmp_path)
    assert len(problems) == 1
    assert told in problems[0]
    assert "domain" not in sheet.facts["need"]
