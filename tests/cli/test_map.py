"""`envag map`: who does what, in the terminal, as a file and as JSON."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest

from tests.cli.conftest import Envag

DAY = ("--date", "2026-11-21")


def test_the_map_reads_well_in_a_terminal(envag_here: Envag) -> None:
    done = envag_here("map", "--municipality", "1880", *DAY, COLUMNS="120")
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert lines[0] == "Vem gör vad: Örebro 2026-11-21"
    assert lines[1] == "Kan ändra svaret överallt: Omedelbar fara → SOS 112"
    mild = next(line for line in lines if line.split()[:2] == ["Lindrig", "13–18"])
    assert "Första linjen, Region Örebro län" in mild
    assert "kan ändras av: Orsak → Elevhälsan" in done.stdout
    assert all(len(line) <= 120 for line in lines)


def test_each_line_leads_to_its_rules_and_first_step(envag_here: Envag) -> None:
    told = envag_here("map", "--municipality", "1880", *DAY, COLUMNS="120").stdout
    mild = next(line for line in told.splitlines() if line.split()[:2] == ["Lindrig", "13–18"])
    numbers = mild.split("[regel ")[1].split(";")[0].split(",")
    rules = told[told.index("\nRegler\n") :].splitlines()
    behind = [line for line in rules if line.split(".")[0].strip() in numbers]
    assert "nationell.ansvar.psykisk_ohalsa" in behind[0]
    assert "orebro.vag_in.forsta_kontakten – förslag, inte undertecknat" in behind[1]
    step = mild.rsplit("steg ", 1)[1].rstrip("]")
    assert f"  {step}. Ring Första kontakten" in told


@pytest.mark.parametrize("name", ["1880", "Örebro", "orebro", "ÖREBRO"])
def test_a_municipality_goes_by_code_or_name(envag_here: Envag, name: str) -> None:
    assert envag_here("map", "--municipality", name, *DAY).stdout.startswith("Vem gör vad: Örebro ")


def test_two_places_show_only_what_differs(envag_here: Envag) -> None:
    told = envag_here("map", "--municipality", "Örebro", "--with", "Umeå", *DAY, COLUMNS="120").stdout
    assert re.search(r"^\d+ av \d+ rader skiljer sig; bara de visas\.$", told, re.MULTILINE)
    assert "Örebro 2026-11-21: NP-teamet, Region Örebro län" in told
    assert "Umeå 2026-11-21: Barn- och ungdomshabiliteringen, Region Västerbotten" in told
    assert "Placering" not in told


def test_two_days_of_one_place(envag_here: Envag) -> None:
    told = envag_here("map", "--municipality", "1880", *DAY, "--with-date", "2025-12-31").stdout
    assert told.startswith("Vem gör vad: Örebro 2026-11-21 och Örebro 2025-12-31")
    assert "Skiljer sig: första steget" in told


def test_as_a_file(envag_here: Envag) -> None:
    written = envag_here("map", "--municipality", "1880", *DAY, "--csv").stdout
    assert written[0] == "\ufeff"
    lines = list(csv.DictReader(io.StringIO(written[1:], newline=""), delimiter=";"))
    assert lines[0]["Kommun"] == "Örebro (1880)"
    assert {line["Behov"] for line in lines} >= {"Ångest och oro", "Skolfrånvaro"}
    both = envag_here("map", "--municipality", "1880", "--with", "2480", *DAY, "--csv").stdout
    assert "Huvudansvarig: Umeå 2026-11-21" in both.splitlines()[0]


def test_as_json(envag_here: Envag) -> None:
    one = json.loads(envag_here("map", "--municipality", "1880", *DAY, "--json").stdout)
    assert (one["municipality"]["code"], one["as_of"], len(one["needs"])) == ("1880", "2026-11-21", 29)
    both = json.loads(envag_here("map", "--municipality", "1880", "--with", "2480", *DAY, "--json").stdout)
    assert both["one"] == one
    assert both["other"]["municipality"]["name"] == "Umeå"
    assert both["differences"]


@pytest.mark.parametrize(
    "arguments, told",
    [
        (["--municipality", "Örbro"], "kommunen ”Örbro” finns inte. Menade du Örebro?"),
        (["--municipality", "0000"], "Skriv namnet eller de fyra siffrorna."),
        (["--municipality", "1880", "--with", "Umeo"], "Menade du Umeå?"),
        (["--municipality", "1880", "--date", "igår"], "skriv dagen som 2026-11-25, inte igår."),
        (["--municipality", "1880", "--date", "1999-01-01"], "Välj 2025-07-01 eller senare."),
        (["--municipality", "1880", "--csv", "--json"], "inte båda"),
        ([], "--municipality saknas"),
    ],
)
def test_what_cannot_be_drawn_is_one_helpful_line(envag_here: Envag, arguments: list[str], told: str) -> None:
    done = envag_here("map", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("envag: ")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
