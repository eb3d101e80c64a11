"""The policies as they are shipped, read once."""

from __future__ import annotations

from functools import cache

from router.content import content_root
from router.reading.directory_file import read_directory
from router.reading.places_file import read_places
from router.reading.policy_folder import read_policies
from router.reading.vocabulary_file import read_vocabulary
from router.scenarios.world import Content


@cache
def shipped_content() -> Content:
    root = content_root()
    vocabulary, places = read_vocabulary(root / "rules" / "vocabulary"), read_places(root / "fixtures")
    directory = read_directory(root / "fixtures" / "directory", vocabulary, places)
    return Content(vocabulary, places, directory, read_policies(root / "rules", vocabulary))
