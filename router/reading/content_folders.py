"""The files of a content that lies in folders: what cannot be opened is told like everything else that is wrong."""

from __future__ import annotations

from pathlib import Path

from router.content_files import DIRECTORY, RULES, Files, files_of
from router.reading.problems import Problem, ReadingErrors
from router.reading.text_file import CANNOT_OPEN


def read_folders(rules: Path, directory: Path) -> Files:
    """What decisions rest on, by the names that the files have below a content root. Raises ReadingErrors."""
    if not directory.is_dir():
        raise ReadingErrors([Problem(directory.name, 1, 1, "Mappen med enheter saknas.")])
    try:
        return files_of({RULES: rules, DIRECTORY: directory})
    except OSError as error:
        raise ReadingErrors([Problem(str(error.filename), 1, 1, CANNOT_OPEN)]) from error
