"""What must not be served with: settings that are each allowed, and unsafe where they are used."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from ipaddress import ip_address
from pathlib import Path
from stat import S_IROTH, S_IWOTH, S_IXOTH
from urllib.parse import parse_qsl, urlsplit

from router.credentials import easily_guessed
from router.settings import NO_LIMIT, SECRET_KEY_FILE, Settings, SettingsError

DEBUGGING = ("FLASK_DEBUG", "ENVAG_DEBUG")
SQLITE = "sqlite:///"
MAKE_KEY = "openssl rand -hex 32"

Check = Callable[[Settings], Iterator[str]]


def refuse_unsafe(settings: Settings, environment: Mapping[str, str] = os.environ, *, debug: bool = False) -> None:
    """Raises SettingsError, one line that names everything that is unsafe together with the mode."""
    found = list(_unsafe(settings, environment, debug=debug))
    if found:
        raise SettingsError(f"MODE={settings.mode} startar inte så här: {'; '.join(found)}.")


def _unsafe(settings: Settings, environment: Mapping[str, str], *, debug: bool) -> Iterator[str]:
    if settings.mode != "PRODUCTION":
        yield from _reachable_by_others(settings)
        return
    for check in (_public_url, _proxies, _secret, _files, _database, _log_level, _limits, _provider, _mail):
        yield from check(settings)
    if debug:
        yield "--debug hör inte hemma i drift"
    for name in DEBUGGING:
        if environment.get(name, "").strip().lower() not in ("", "0", "false", "no"):
            yield f"{name} är satt"


def _reachable_by_others(settings: Settings) -> Iterator[str]:
    """Passwords that everybody knows and cookies in clear text are for one's own machine only."""
    for name, host in (("HOST", settings.host), ("PUBLIC_URL", urlsplit(settings.public_url or "").hostname)):
        if host and not is_loopback(host):
            yield (
                f"{name} ({host}) nås av andra än den här datorn; använd 127.0.0.1, "
                "eller MODE=PRODUCTION och checklistan i docs/operators/production.md"
            )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches the address.

    >>> [is_loopback(host) for host in ("localhost", "127.0.0.2", "::1", "0.0.0.0", "envag.example")]
    [True, True, True, False, False]
    """
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _public_url(settings: Settings) -> Iterator[str]:
    if settings.public_url is None:
        yield "PUBLIC_URL saknas: sätt den till adressen som folk använder, med https"
    elif not settings.public_url.startswith("https://"):
        yield "PUBLIC_URL är inte https"


def _proxies(settings: Settings) -> Iterator[str]:
    # The program speaks no TLS, so that something in front does: then every call comes from there.
    if settings.trusted_proxies == 0:
        yield "TRUSTED_PROXIES saknas: skriv hur många proxyer som står framför (oftast 1)"


def _secret(settings: Settings) -> Iterator[str]:
    if settings.secret_key is None:
        yield f"SECRET_KEY saknas: ta en från `{MAKE_KEY}`"
    elif easily_guessed(settings.secret_key):
        yield f"SECRET_KEY går att gissa: ta en från `{MAKE_KEY}`"
    if settings.metrics_token is not None and easily_guessed(settings.metrics_token):
        yield f"METRICS_TOKEN går att gissa: ta en från `{MAKE_KEY}`"


def _files(settings: Settings) -> Iterator[str]:
    files = [settings.var_dir / SECRET_KEY_FILE]
    if settings.database_url.startswith(SQLITE):
        files.append(Path(settings.database_url.removeprefix(SQLITE).partition("?")[0]))
    for file in files:
        if open_to_everybody(file):
            yield f"{file} kan läsas av alla på datorn: chmod o-rwx {file}"


def open_to_everybody(file: Path) -> bool:
    """Whether every user of the machine may read or write the file, the folders above it counted."""
    try:
        whole = file.resolve(strict=True)
        mode = whole.stat().st_mode
        return bool(mode & (S_IROTH | S_IWOTH)) and all(up.stat().st_mode & S_IXOTH for up in whole.parents)
    except OSError:
        return False


def _database(settings: Settings) -> Iterator[str]:
    """Over a network the database is spoken to encrypted, and in a way that notices another in its place."""
    address = urlsplit(settings.database_url)
    asked = dict(parse_qsl(address.query))
    host = asked.get("host") or address.hostname
    if host is None or host.startswith("/") or is_loopback(host) or settings.database_url.startswith(SQLITE):
        return
    if asked.get("sslmode") != "verify-full":
        yield "DATABASE_URL går över ett nät utan ?sslmode=verify-full"


def _log_level(settings: Settings) -> Iterator[str]:
    if settings.log_level == "DEBUG":
        yield "LOG_LEVEL=DEBUG skriver för mycket i loggen"


def _limits(settings: Settings) -> Iterator[str]:
    for name in ("rate_limit_address", "rate_limit_account", "rate_limit_token"):
        if getattr(settings, name) == NO_LIMIT:
            yield f"{name.upper()} är avstängd"


def _provider(settings: Settings) -> Iterator[str]:
    if settings.oidc_issuer.startswith("http://"):
        yield "OIDC_ISSUER är inte https: vem som helst på vägen kan läsa och ändra inloggningen"


def _mail(settings: Settings) -> Iterator[str]:
    if settings.smtp_host and settings.smtp_security == "NONE" and not is_loopback(settings.smtp_host):
        yield "SMTP_SECURITY=NONE skickar e-post över ett nät utan kryptering"
