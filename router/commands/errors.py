"""Any error as one line that a person at a terminal can act on."""

from __future__ import annotations

import errno

import click

from router.commands.swedish import mistyped
from router.reading.problems import ReadingErrors
from router.settings import SettingsError
from router.storage.errors import ArchiveRefused, StorageError

DATABASE = {
    "database_unavailable": "databasen svarar inte. Kontrollera DATABASE_URL, och att databasen är igång.",
    "database_unwritable": "databasfilen kan inte skrivas. Kontrollera DATABASE_URL och mappens rättigheter.",
    "database_url_refused": "DATABASE_URL går inte att använda: skriv sqlite:///fil eller postgresql+psycopg://…",
    "step_back_refused": "dit går det inte att backa: kedjan är gallrad, och det klarar ingen äldre version.",
    "nothing_to_back_up": "databasen har inga tabeller än: det finns inget att säkerhetskopiera.",
    "audit_chain_broken": "granskningskedjan är bruten, så inget är gallrat. Kör envag audit verify för att se var.",
    "revision_unknown": "dit går det inte att backa databasen: envag db revision visar var den är.",
}
ARCHIVE = {
    "not_an_archive": "{} är ingen säkerhetskopia från envag backup.",
    "archive_damaged": "säkerhetskopian är avklippt eller ändrad (fel vid {}). Inget har återställts: ta en annan.",
    "archive_newer": "säkerhetskopian är gjord av en nyare version ({}). Återställ med den versionen.",
    "database_not_empty": "databasen har redan rader ({}). Återställ till en tom databas: välj den med DATABASE_URL.",
    "restored_differs": "det som lästes tillbaka är inte det som säkerhetskopian har (vid {}). Inget har sparats.",
}


def one_line(error: Exception) -> str:
    """The error in one Swedish line. What nobody foresaw is named by its kind: its text may hold facts."""
    match error:
        case click.ClickException():
            return mistyped(error)
        case SettingsError():
            return str(error)
        case ReadingErrors():
            return _first_of_many(error)
        case ArchiveRefused():
            return ARCHIVE[error.code].format(error)
        case StorageError():
            return DATABASE.get(error.code, DATABASE["database_unavailable"])
        case OSError(filename=str() as file):
            return f"{file}: {_reason(error)}"
        case _:
            return f"oväntat fel ({type(error).__name__}). Kör igen med ENVAG_DEBUG=1 för att se var."


def _first_of_many(errors: ReadingErrors) -> str:
    first, more = str(errors.problems[0]), len(errors.problems) - 1
    return f"{first} (och {more} till: kör envag policy check)" if more else first


def _reason(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "finns inte."
        case PermissionError():
            return "får inte läsas eller skrivas."
        case FileExistsError():
            return "finns redan: välj ett annat namn."
        case IsADirectoryError():
            return "är en mapp, inte en fil."
        case OSError(errno=errno.ENOSPC):
            return "disken är full."
        case _:
            return "går inte att läsa eller skriva."
