"""Small policy folders in the making: a few rules and agreements on the product's own vocabulary."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from router.policy_book import PolicyBook
from router.reading.policy_folder import read_policies
from router.vocabulary import Vocabulary
from tests.decide.world import RULES

REGIONAL, LOCAL = "regional/18-orebro", "local/1880-orebro"
PARTIES = {REGIONAL: [("region", "18"), ("kommun", "1880")], LOCAL: [("kommun", "1880")]}


def rule(name: str, agency: str = "BUP", **fields: Any) -> str:
    """One rule about who answers for anxiety, in the words of a policy file."""
    usual = {
        "regel": name,
        "rubrik": f"Regeln {name}",
        "fråga": "ansvar",
        "undantag_från": None,
        "öppen_för": None,
        "när": {"behov": "ångest"},
        "ansvarig": agency,
        "motivering": "Så är det.",
        "rättsgrund": ["HSL 8 kap. 1 §"],
        "gäller_från": "2026-01-01",
        "gäller_till": None,
        "granskad": "2026-01-01",
    }
    said = {key: value for key, value in {**usual, **fields}.items() if value is not None}
    lines = [f"{key}: {_value(key, value)}" for key, value in said.items()]
    return "  - " + "\n    ".join(lines) + "\n"


def _value(key: str, value: Any) -> str:
    days = ("gäller_från", "gäller_till", "granskad")
    return str(value) if key in days else json.dumps(value, ensure_ascii=False)


def rules(*texts: str) -> str:
    return "regler:\n" + "".join(texts)


def by(agreement: str) -> dict[str, Any]:
    """The fields of a rule that rests on an agreement."""
    return {"rättsgrund": [{"avtal": agreement, "punkt": "Ansvar"}]}


def agreement(
    name: str,
    folder: str,
    *,
    signed_by: Sequence[tuple[str, str]] | None = None,
    end: str = "2028-12-31",
    start: str = "2026-01-01",
) -> str:
    """An agreement of the folder's place, signed by all of its parties unless said otherwise."""
    parties = PARTIES[folder]
    signed_by = parties if signed_by is None else signed_by
    signatures = [
        f"  - {{huvudman: {kind}, kod: '{code}', datum: 2025-12-01, version: '1'}}\n" for kind, code in signed_by
    ]
    told = [f"  - {{huvudman: {kind}, kod: '{code}'}}\n" for kind, code in parties]
    status = "undertecknat" if signed_by else "förslag"
    return (
        f"avtal: {name}\nrubrik: Avtalet {name}\nparter:\n{''.join(told)}status: {status}\n"
        f"underskrifter:\n{''.join(signatures) or '  []'}"
        f"\ngäller_från: {start}\ngäller_till: {end}\ngranskad: 2026-01-01\n"
    )


def write(folder: Path, files: dict[str, str]) -> Path:
    """A policy folder with these files, the product's vocabulary and its register of laws."""
    root = folder / "rules"
    for kept in ("vocabulary", "national/lagar"):
        shutil.copytree(RULES / kept, root / kept)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def read(folder: Path, vocabulary: Vocabulary, *, proposals_apply: bool = True, **files: str) -> PolicyBook:
    """The book of these rules: `national`, `regional` and `local`, and the agreements of the last two."""
    names = {
        "national": "national/ansvar.yaml",
        "regional": f"{REGIONAL}/ansvar.yaml",
        "local": f"{LOCAL}/ansvar.yaml",
        "regional_agreement": f"{REGIONAL}/avtal.yaml",
        "local_agreement": f"{LOCAL}/avtal.yaml",
    }
    root = write(folder, {names[name]: text for name, text in files.items()})
    return read_policies(root, vocabulary, proposals_apply=proposals_apply)
