"""Content files are read with their positions, and whatever is wrong with one is told in Swedish."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router.reading.problems import Position, Problem, Problems, ReadingErrors, suggest
from router.reading.yaml_file import Mapping, Node, Scalar, Sequence, plain, read_yaml


def read(folder: Path, content: str | bytes) -> tuple[Node | None, list[str]]:
    path = folder / "a.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    problems = Problems()
    return read_yaml(path, problems, folder), [str(problem) for problem in problems]


@pytest.mark.parametrize(
    "written, value",
    [
        ("2026-01-31", dt.date(2026, 1, 31)),
        ("'2026-01-31'", "2026-01-31"),
        ("17", 17),
        ("-3", -3),
        ("0", 0),
        ("'17'", "17"),
        ("0980", "0980"),
        ("2017:30", "2017:30"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("1.5", "1.5"),
        ("true", True),
        ("ja", "ja"),
        ("nej", "nej"),
        ("yes", "yes"),
        ("null", None),
        ("", None),
        ("''", ""),
        ("2026-09", "2026-09"),
        ("BUP", "BUP"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_a_value_is_what_a_policy_owner_would_say_it_is(tmp_path: Path, written: str, value: object) -> None:
    tree, problems = read(tmp_path, f"a: {written}\n")
    assert problems == []
    assert isinstance(tree, Mapping)
    assert plain(tree) == {"a": value}
    assert type(plain(tree.items["a"])) is type(value)


def test_every_value_knows_where_it_stood(tmp_path: Path) -> None:
    tree, _ = read(tmp_path, "regel: x\nnär:\n  - behov: ångest\n    ålder: 13\n")
    assert isinstance(tree, Mapping)
    when = tree.items["när"]
    assert isinstance(when, Sequence)
    need = when.items[0]
    assert isinstance(need, Mapping)
    assert need.key_at("ålder") == Position("a.yaml", 4, 5)
    assert need.items["ålder"] == Scalar(Position("a.yaml", 4, 12), 13, "13")
    assert need.key_at("saknas") == need.at == Position("a.yaml", 3, 5)


def test_text_is_composed_so_that_words_typed_on_any_keyboard_are_equal(tmp_path: Path) -> None:
    tree, _ = read(tmp_path, "a\u030a: nedsta\u0308mdhet\n")
    assert tree is not None
    assert plain(tree) == {"å": "nedstämdhet"}


@pytest.mark.parametrize(
    "content, told",
    [
        ("a: 1\na: 2\n", "a.yaml:2:1 Fältet ”a” står två gånger."),
        ("å: 1\na\u030a: 2\n", "a.yaml:2:1 Fältet ”å” står två gånger."),
        ("a: &x 1\n", "a.yaml:1:4 Ankare"),
        ("a: *x\n", "a.yaml:1:4 Ankare"),
        ("a:\n  <<: {b: 1}\n", "a.yaml:2:3 Sammanslagning"),
        ("a: !!python/object:os.system 1\n", "a.yaml:1:4 Taggar"),
        ("%YAML 1.1\n---\na: 1\n", "a.yaml:2:1 YAML-direktiv"),
        ("a: 1\n---\nb: 2\n", "a.yaml:2:1 Filen har flera dokument"),
        ("a: 2026-02-30\n", "a.yaml:1:4 Datumet 2026-02-30 finns inte."),
        ("? [a, b]\n: 1\n", "a.yaml:1:3 Ett fälts namn"),
        ("a: 1\nb:\tc\n", "a.yaml:2:3 Tabbtecken"),
        ("\ufeffa: 1\n", "a.yaml:1:1 Filen börjar med en byte order mark"),
        ("a: 1\nb: \0\n", "a.yaml:2:4 Osynligt tecken (U+0000)"),
        ("a: sky\u00addd\n", "a.yaml:1:7 Osynligt tecken (U+00AD)"),
        ('a: "\\0"\n', "a.yaml:1:4 Texten innehåller ett osynligt tecken"),
        ('a: "\\ud800"\n', "a.yaml:1:4 Texten innehåller ett osynligt tecken"),
        ('a: "\\UFFFFFFFF"\n', "a.yaml:1:1 Filen har en teckenkod"),
        (b"a: 1\nb: v\xe5ld\n", "a.yaml:2:5 Filen är inte sparad som UTF-8."),
        ("", "a.yaml:1:1 Filen är tom."),
        ("# bara en kommentar\n", "a.yaml:1:1 Filen är tom."),
        ("a: b: c\n", "a.yaml:1:5 Oväntat kolon"),
        ("a: 1\nb\nc: 2\n", "a.yaml:2:1 Här saknas ett kolon"),
        ('a: 1\nb: "aldrig slut\n', "a.yaml:2:4 Citattecknet som börjar här avslutas aldrig."),
        ("a: [1, 2\nb: 3\n", "a.yaml:2:2 Listan inom parentes"),
        ("a: @hem\n", "a.yaml:1:4 Texten kan inte börja"),
        ("a:\n    b: 1\n  c: 2\n", "a.yaml:3:3 Indraget stämmer inte"),
        ("x" * (2 * 1024 * 1024 + 1), "a.yaml:1:1 Filen är större än 2 MB"),
        ("#\n" * 50_000, "a.yaml:50001:1 Filen har fler än 50000 rader"),
        ("a: 1\nb: " + "x" * 10_000, "a.yaml:2:10001 Raden är längre än 10000 tecken"),
        ("- 1\n" * 20_000, "a.yaml:20000:3 Filen har fler än 20000 värden"),
        ("a: 1\nb: " + "x" * 5_001, "a.yaml:2:4 Texten är längre än 5000 tecken"),
        ("a: 1\rb: 2\n", "a.yaml:1:5 Osynligt tecken (U+000D)"),
        ("a: " + "[" * 30 + "]" * 30, "a.yaml:1:23 Filen har fler än 20 nivåer."),
        ("[" * 9_000, "a.yaml:1:21 Filen har fler än 20 nivåer."),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(tmp_path: Path, content: str | bytes, told: str) -> None:
    tree, problems = read(tmp_path, content)
    assert tree is None
    assert len(problems) == 1
    assert problems[0].startswith(told)


def test_a_missing_file_is_a_problem_too(tmp_path: Path) -> None:
    problems = Problems()
    assert read_yaml(tmp_path / "b.yaml", problems, tmp_path) is None
    assert [str(problem) for problem in problems] == ["b.yaml:1:1 Filen går inte att öppna."]


@given(st.text(alphabet="ab:-#'\"[]{}&*!|>%@`?,\\ \nåU0", max_size=40))
def test_no_content_makes_the_reader_fail(tmp_path_factory: pytest.TempPathFactory, content: str) -> None:
    tree, problems = read(tmp_path_factory.getbasetemp(), content)
    assert (tree is None) == bool(problems)


def test_problems_are_raised_together_in_the_order_of_the_files() -> None:
    problems = Problems()
    problems.raise_if_any()
    problems.add(Position("b.yaml", 1, 1), "Okänt ord ”ångst”.", "ångest")
    problems.add(Position("a.yaml", 10, 2), "Fel.")
    problems.add(Position("a.yaml", 9, 30), "Fel.")
    with pytest.raises(ReadingErrors) as refused:
        problems.raise_if_any()
    assert str(refused.value).splitlines() == [
        "a.yaml:9:30 Fel.",
        "a.yaml:10:2 Fel.",
        "b.yaml:1:1 Okänt ord ”ångst”. – menade du ”ångest”?",
    ]
    assert refused.value.problems[0] == Problem("a.yaml", 9, 30, "Fel.")


def test_a_misspelt_word_gets_the_nearest_one_and_a_strange_one_none() -> None:
    assert suggest("ÅNGST", ["ångest", "trauma"]) == "ångest"
    assert suggest("qqqqqq", ["ångest", "trauma"]) is None
