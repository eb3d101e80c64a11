"""Whose folder a file stands in."""

from __future__ import annotations

from router.content_files import place_folder


def code_of(name: str) -> str | None:
    """The code of the region or municipality; None for what the site keeps.

    >>> code_of("rules/local/1880-x/avtal.yaml")
    '1880'
    """
    folder = place_folder(name)
    return None if folder is None else folder.partition("/")[2].partition("-")[0]
