"""Loading: the shipped policies, and a folder of five thousand rules made of them."""

from __future__ import annotations

import datetime
import re
import shutil
import tempfile
from pathlib import Path
from time import perf_counter

from bench.parts import heading, router
from router.content import content_root
from router.reading.policy_folder import read_policies

COPIED = "25-norrbotten"


def run(rules: int = 5000) -> None:
    """Prints the seconds from files to compiled policies for one place."""
    heading("From files to compiled policies (seconds)")
    shipped = content_root() / "rules"
    _print("shipped", shipped)
    with tempfile.TemporaryDirectory() as folder:
        _print("made of copies", _grown(shipped, Path(folder) / "rules", rules))


def _print(name: str, folder: Path) -> None:
    started = perf_counter()
    book = read_policies(folder, router().vocabulary)
    read = perf_counter()
    book.in_force(datetime.date(2026, 11, 21), "25", "2580")
    compiled = perf_counter()
    print(
        f"{name:16} {len(book.rules):5} rules: read {read - started:.2f}  compiled for a place {compiled - read:.2f}"
    )


def _grown(shipped: Path, grown: Path, rules: int) -> Path:
    """The shipped folder with one region's rules copied, under new names, until there are so many."""
    shutil.copytree(shipped, grown)
    source = (shipped / "regional" / COPIED / "ansvar.yaml").read_text(encoding="utf-8")
    each = source.count("- regel: ")
    have = len(router().book.rules)
    for number in range(-(-(rules - have) // each)):
        text = re.sub(r"regel: norrbotten\.", f"regel: norrbotten.kopia_{number}.", source)
        (grown / "regional" / COPIED / f"kopia_{number}.yaml").write_text(text, encoding="utf-8")
    return grown
