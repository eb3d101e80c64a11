"""`envag decide`: cases in, decisions out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Envag

ALVA = {"registration": {"municipality": "1880"}, "needs": [{"domain": "anxiety", "severity": "mild"}]}
BO = {"registration": {"municipality": "2380"}, "needs": [{"domain": "sleep", "severity": "mild"}]}


def test_one_case_from_a_file_as_people_write_it(envag: Envag, tmp_path: Path) -> None:
    file = tmp_path / "alva.json"
    file.write_text(json.dumps(ALVA, indent=2), encoding="utf-8")
    done = envag("decide", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    decision = json.loads(done.stdout)
    assert decision["responsible"]["principal_code"] == "18"


@pytest.mark.parametrize("arguments", [["decide"], ["decide", "-"]])
def test_many_cases_a_line_each_in_order(envag: Envag, arguments: list[str]) -> None:
    done = envag(*arguments, given=f"{json.dumps(ALVA)}\n\n{json.dumps(BO)}\n")
    places = [json.loads(line)["responsible"]["principal_code"] for line in done.stdout.splitlines()]
    assert (places, done.returncode) == (["18", "23"], 0)


def test_a_line_that_is_no_case_is_told_in_its_place(envag: Envag) -> None:
    lines = [json.dumps(ALVA), '{"needs": [{"domain": "anxety"}]}', "{nonsense", json.dumps(BO)]
    done = envag("decide", given="\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["error" in answer for answer in answers] == [False, True, True, False]
    assert [answer["error"]["code"] for answer in answers[1:3]] == ["invalid_case", "malformed_json"]
    assert answers[1]["error"]["errors"][0]["suggestion"] == "anxiety"
    assert (done.returncode, done.stderr) == (1, "")


def test_refusals_in_english_on_request(envag: Envag) -> None:
    done = envag("decide", "--english", given="[]")
    assert json.loads(done.stdout)["error"]["title"] == "The case cannot be accepted"


def test_nothing_is_recorded(envag: Envag, tmp_path: Path) -> None:
    assert envag("decide", given=json.dumps(ALVA)).returncode == 0
    assert not (tmp_path / "var").exists()


def test_no_cases_give_no_decisions(envag: Envag) -> None:
    done = envag("decide", given="\n\n")
    assert (done.stdout, done.returncode) == ("", 0)


def test_each_answer_is_out_before_the_next_case_is_in(environment: dict[str, str], command: list[str]) -> None:
    with subprocess.Popen(
        [*command, "decide"], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin
        assert program.stdout
        for case in (ALVA, BO):
            program.stdin.write(json.dumps(case) + "\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["responsible"]


def test_a_reader_who_has_had_enough_is_no_error(environment: dict[str, str], command: list[str]) -> None:
    with subprocess.Popen(
        [*command, "decide"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin
        assert program.stdout
        assert program.stderr
        program.stdin.write(json.dumps(ALVA) + "\n")
        program.stdin.flush()
        program.stdout.readline()
        program.stdout.close()
        program.stdin.write((json.dumps(BO) + "\n") * 3)
        program.stdin.close()
        assert (program.wait(timeout=60), program.stderr.read()) == (0, "")
