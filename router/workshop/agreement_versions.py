"""Versions of agreements: what exactly the parties of a place sign, and who they are."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from router.access import Principal
from router.agreement import Party, Withdrawal
from router.content_files import RULES, Files, file_hash, hash_of_names, place_folder
from router.editing.signing import WITHDRAWN, without_signing_fields
from router.reading.agreement_file import PRINCIPALS
from router.reading.policy_folder import AGREEMENT_FILE
from router.reading.problems import Problems, ReadingErrors
from router.reading.yaml_file import plain, read_yaml_text


@dataclass(frozen=True, slots=True)
class AgreementVersion:
    """An agreement as it is written in one content.

    `version` is a hash of its rules and of its text, but for status, signatures and withdrawals: equal versions say
    the same. `parties` are those that it lists.
    """

    folder: str
    id: str
    title: str
    version: str
    parties: tuple[Principal, ...]
    withdrawals: tuple[Withdrawal, ...] = ()

    def bound_on(self, day: date) -> tuple[Principal, ...]:
        """The parties that have not withdrawn from a day that has come."""
        gone = {principal_of(one.party) for one in self.withdrawals if one.from_day <= day}
        return tuple(party for party in self.parties if party not in gone)

    @property
    def file(self) -> str:
        """The name of the file that holds the agreement."""
        return agreement_file(self.folder)


@dataclass(frozen=True, slots=True)
class SigningNeed:
    """A version of an agreement that these parties have to sign before it can apply.

    `removed` when it is signed that the agreement is to end.
    """

    folder: str
    agreement: str
    title: str
    version: str
    parties: tuple[Principal, ...]
    removed: bool = False

    @property
    def file(self) -> str:
        """The name of the file that holds the agreement."""
        return agreement_file(self.folder)


def agreement_file(folder: str) -> str:
    """The name of the agreement's file in the folder of a place.

    >>> agreement_file("local/1880-x")
    'rules/local/1880-x/avtal.yaml'
    """
    return f"{RULES}/{folder}/{AGREEMENT_FILE}"


def principal_of(party: Party) -> Principal:
    """The party as a principal."""
    return Principal(party.principal_type, party.code)


def parties_in(text: bytes) -> tuple[Principal, ...]:
    """The parties that the agreement in this text lists; none when it cannot be read."""
    return _parties(_told(text.decode("utf-8", errors="replace")), "parter")


def withdrawals_in(text: bytes) -> tuple[Withdrawal, ...]:
    """Who has withdrawn from the agreement in this text, and from when; nobody when it cannot be read."""
    return _withdrawals(_told(text.decode("utf-8", errors="replace")))


def agreement_versions(files: Files) -> dict[str, AgreementVersion]:
    """The agreements of a content, by the folders of their places. One that cannot be read has no parties."""
    by_folder: dict[str, dict[str, bytes]] = {}
    for name, text in files.items():
        folder = place_folder(name)
        if folder is not None and name.startswith(f"{RULES}/"):
            by_folder.setdefault(folder, {})[name] = text
    return {folder: _version(folder, texts) for folder, texts in by_folder.items() if agreement_file(folder) in texts}


def signing_needs(old: Files, new: Files, day: date) -> tuple[SigningNeed, ...]:
    """What has to be signed before `new` can take the place of `old` on the day.

    By every party that the new version lists, and by those bound by the old one: nobody is left out unheard.
    """
    before, after = agreement_versions(_of_places(old, new)), agreement_versions(_of_places(new, old))
    return tuple(
        need
        for folder in sorted(before.keys() | after.keys())
        if (need := _need(before.get(folder), after.get(folder), day)) is not None
    )


def _of_places(files: Files, others: Files) -> Files:
    """Only the folders in which something differs: the rest need not be looked into."""
    differ = {place_folder(name) for name in files.keys() | others.keys() if files.get(name) != others.get(name)}
    return {name: text for name, text in files.items() if place_folder(name) in differ}


def _need(old: AgreementVersion | None, new: AgreementVersion | None, day: date) -> SigningNeed | None:
    if new is None:
        assert old is not None
        ended = hashlib.sha256(f"ended {old.version}".encode()).hexdigest()
        return SigningNeed(old.folder, old.id, old.title, ended, old.bound_on(day), removed=True)
    if old is not None and old.version == new.version:
        return None
    parties = dict.fromkeys((*new.parties, *(old.bound_on(day) if old else ())))
    return SigningNeed(new.folder, new.id, new.title, new.version, tuple(parties))


def _version(folder: str, texts: Mapping[str, bytes]) -> AgreementVersion:
    file = agreement_file(folder)
    text = texts[file].decode("utf-8", errors="replace")
    told = _told(text)
    signed = dict(texts) | {file: _signed_text(text).encode()}
    version = hash_of_names((name, file_hash(content)) for name, content in signed.items())
    name, title = told.get("avtal"), told.get("rubrik")
    return AgreementVersion(
        folder,
        name if isinstance(name, str) else folder,
        title if isinstance(title, str) else folder,
        version,
        _parties(told, "parter"),
        _withdrawals(told),
    )


def _signed_text(text: str) -> str:
    try:
        return without_signing_fields(text)
    except ReadingErrors:
        return text


def _told(text: str) -> Mapping[str, object]:
    tree = read_yaml_text(text, AGREEMENT_FILE, Problems())
    told = plain(tree) if tree is not None else None
    return told if isinstance(told, dict) else {}


def _parties(told: Mapping[str, object], field: str) -> tuple[Principal, ...]:
    return tuple(Principal(PRINCIPALS[one["huvudman"]], str(one["kod"])) for one in _listed(told, field))


def _withdrawals(told: Mapping[str, object]) -> tuple[Withdrawal, ...]:
    listed = (one for one in _listed(told, WITHDRAWN) if isinstance(one.get("från"), date))
    return tuple(Withdrawal(Party(PRINCIPALS[one["huvudman"]], str(one["kod"])), one["från"]) for one in listed)


def _listed(told: Mapping[str, object], field: str) -> list[Mapping[str, Any]]:
    listed = told.get(field)
    return [
        one
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, dict) and one.get("huvudman") in PRINCIPALS and one.get("kod")
    ]
