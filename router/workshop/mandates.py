"""Whose a file is: the principals whose policy owners may change it, and whose people may say yes to that."""

from __future__ import annotations

import re
from collections.abc import Iterable

from router.access import Principal
from router.content_files import DIRECTORY, Files, place_folder
from router.workshop.agreement_versions import agreement_versions

CODE = re.compile(r"(\d{2}|\d{4})-")


def owners_of(name: str, *contents: Files) -> frozenset[Principal]:
    """The parties of the agreement that the file belongs to, in any of the contents; else the place in its name.

    Nobody in particular owns what is national or shared: it is kept by those who keep the site.
    """
    folder = place_folder(name)
    if folder is None:
        return _named(name.removeprefix(f"{DIRECTORY}/")) if name.startswith(f"{DIRECTORY}/") else frozenset()
    found = (agreement_versions(_within(folder, content)).get(folder) for content in contents)
    parties = frozenset(party for version in found if version is not None for party in version.parties)
    return parties or _named(folder.partition("/")[2])


def owners_of_all(names: Iterable[str], *contents: Files) -> list[frozenset[Principal]]:
    """The owners of each file, each set once."""
    return list(dict.fromkeys(owners_of(name, *contents) for name in names))


def _within(folder: str, content: Files) -> Files:
    return {name: text for name, text in content.items() if place_folder(name) == folder}


def _named(folder: str) -> frozenset[Principal]:
    """The principal whose code a folder or file of a place begins with."""
    code = CODE.match(folder)
    if code is None:
        return frozenset()
    return frozenset({Principal("region" if len(code[1]) == 2 else "municipality", code[1])})
