"""What an account and a token may be called, how strong a password is, and how long a token lasts.

The command line and the pages check by the same rules; whatever they refuse says in both languages what to do.
"""

from __future__ import annotations

import re
import secrets
import unicodedata

from router.credentials import LONGEST_PASSWORD, SHORTEST_PASSWORD, weakness
from router.privacy import personal_data_in

LOGIN = re.compile(r"[a-z0-9._-]{3,64}")
LABEL_LONGEST = 60
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without letters and digits that look alike: a one-time password is read off a screen and typed in."""
GROUPS, GROUP = 5, 4
LONGEST_SHOWN = 40
A_QUARTER = 90


class NotUsable(Exception):
    """What somebody gave that cannot be used: `field` is which part, `text` what is wrong and what to do."""

    def __init__(self, field: str, sv: str, en: str) -> None:
        super().__init__(sv)
        self.field, self._texts = field, {"sv": sv, "en": en}

    def text(self, language: str = "sv") -> str:
        """In "sv" or "en"."""
        return self._texts[language]


def shortened(text: str) -> str:
    """What somebody wrote, as it can be repeated in one line of an answer.

    >>> shortened("staf\\nf"), shortened("x" * 99)[-3:]
    ('staf f', 'xx…')
    """
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return plain if len(plain) <= LONGEST_SHOWN else plain[:LONGEST_SHOWN] + "…"


def usable_login(text: str) -> str:
    """The login, if it is one that says nothing of who the person is. Raises NotUsable."""
    if not LOGIN.fullmatch(text):
        near = nearest_login(text)
        raise NotUsable(
            "login",
            "Inloggningsnamnet ska vara 3–64 tecken: små bokstäver a–z, siffror, punkt, bindestreck och understreck."
            + (f" Menade du {near}?" if near else ""),
            "The login is 3 to 64 characters: small letters a to z, digits, full stop, hyphen and underscore."
            + (f" Did you mean {near}?" if near else ""),
        )
    if _tells_of_somebody(text):
        raise NotUsable(
            "login",
            "Inloggningsnamnet ser ut att innehålla en personuppgift. Välj ett som inte säger vem det är.",
            "The login looks as if it had personal data in it. Choose one that does not say who it is.",
        )
    return text


def nearest_login(text: str) -> str | None:
    """The login that somebody may have meant; None when there is none.

    >>> nearest_login("Råd 1"), nearest_login("!")
    ('rad-1', None)
    """
    plain = unicodedata.normalize("NFD", text.strip().casefold().replace(" ", "-"))
    near = re.sub(r"[^a-z0-9._-]", "", plain)[:64]
    return near if LOGIN.fullmatch(near) and not _tells_of_somebody(near) else None


def usable_label(text: str) -> str:
    """What a token is for, in a few words that name nobody. Raises NotUsable."""
    label = " ".join(text.split())
    if not label or len(label) > LABEL_LONGEST or not label.isprintable():
        raise NotUsable(
            "label",
            f"Skriv vad nyckeln ska användas till, med högst {LABEL_LONGEST} tecken.",
            f"Say what the token is for, in at most {LABEL_LONGEST} characters.",
        )
    if personal_data_in(label):
        raise NotUsable(
            "label",
            "Beskrivningen ser ut att innehålla en personuppgift. Skriv vilket system nyckeln är för, inte vem.",
            "The label looks as if it had personal data in it. Say which system the token is for, not who.",
        )
    return label


def token_days(text: str, most: int) -> int:
    """For how many days a token is issued: 1 to `most` of the site; a quarter when not told. Raises NotUsable."""
    if not text.strip():
        return min(A_QUARTER, most)
    if re.fullmatch(r"[0-9]{1,5}", text.strip()) and 1 <= int(text) <= most:
        return int(text)
    raise NotUsable(
        "days",
        f"Skriv ett antal dagar mellan 1 och {most}.",
        f"Give a number of days between 1 and {most}.",
    )


def usable_password(password: str, login: str) -> str:
    """The password, if it is not to be guessed. Raises NotUsable."""
    match weakness(password, login):
        case "short":
            raise NotUsable(
                "password",
                f"Lösenordet är för kort: minst {SHORTEST_PASSWORD} tecken. Några slumpvis valda ord blir bra.",
                f"The password is too short: at least {SHORTEST_PASSWORD} characters. A few random words do well.",
            )
        case "long":
            raise NotUsable(
                "password",
                f"Lösenordet är för långt: högst {LONGEST_PASSWORD} tecken.",
                f"The password is too long: at most {LONGEST_PASSWORD} characters.",
            )
        case "guessable":
            raise NotUsable(
                "password",
                "Lösenordet är lätt att gissa. Ta några ord som inte hör ihop, utan namn och årtal.",
                "The password is easily guessed. Take a few words that do not belong together, no names or years.",
            )
    return password


def one_time_password() -> str:
    """A password that nobody guesses, in groups that are easy to read off and type."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))


def _tells_of_somebody(login: str) -> bool:
    return any(personal_data_in(text) for text in (login, re.sub(r"[._-]", " ", login), re.sub(r"[._-]", "", login)))
