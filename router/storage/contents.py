"""Contents by their hash: the files of a revision, each text kept once however many contents share it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

import orjson
from sqlalchemy import Connection, Engine, insert, select

from router.content_files import Files, file_hash, hash_of_names
from router.storage.policy_models import PolicySet, PolicyText

AT_ONCE = 500
"""Values in one statement: SQLite takes some thousands at most."""
T = TypeVar("T")


class PolicyContents:
    """Append-only. Every method raises `DatabaseUnavailable` when the database cannot answer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def files(self, set_hash: str) -> dict[str, bytes]:
        """The files of a content. Raises KeyError when it is not kept."""
        with self._engine.connect() as connection:
            told = connection.scalar(select(PolicySet.files).where(PolicySet.hash == set_hash))
            if told is None:
                raise KeyError(set_hash)
            names: dict[str, str] = orjson.loads(told)
            texts = texts_of(connection, set(names.values()))
        return {name: texts[text_hash] for name, text_hash in names.items()}

    def texts(self, hashes: Collection[str]) -> dict[str, bytes]:
        """The texts with these hashes; those that are not kept are left out."""
        with self._engine.connect() as connection:
            return texts_of(connection, hashes)


def texts_of(connection: Connection, hashes: Collection[str]) -> dict[str, bytes]:
    """The texts with these hashes; those that are not kept are left out."""
    found: dict[str, bytes] = {}
    for some in _parts(sorted(hashes)):
        rows = connection.execute(select(PolicyText.hash, PolicyText.text).where(PolicyText.hash.in_(some)))
        found |= {row.hash: row.text for row in rows}
    return found


def keep_files(connection: Connection, files: Files) -> str:
    """Keeps a content in the caller's transaction; its hash. What is kept already is not written again."""
    hashes = {name: file_hash(text) for name, text in files.items()}
    keep_texts(connection, {hashes[name]: text for name, text in files.items()})
    set_hash = hash_of_names(hashes.items())
    if connection.scalar(select(PolicySet.hash).where(PolicySet.hash == set_hash)) is None:
        told = orjson.dumps(hashes, option=orjson.OPT_SORT_KEYS).decode()
        connection.execute(insert(PolicySet), {"hash": set_hash, "files": told})
    return set_hash


def keep_texts(connection: Connection, texts: Mapping[str, bytes]) -> None:
    """Keeps texts by their hashes, those that are not kept yet."""
    kept: set[str] = set()
    for some in _parts(sorted(texts)):
        kept |= set(connection.scalars(select(PolicyText.hash).where(PolicyText.hash.in_(some))))
    new = [{"hash": text_hash, "text": text} for text_hash, text in texts.items() if text_hash not in kept]
    if new:
        connection.execute(insert(PolicyText), new)


def _parts(values: Iterable[T]) -> Iterator[list[T]]:
    rest = list(values)
    for start in range(0, len(rest), AT_ONCE):
        yield rest[start : start + AT_ONCE]
