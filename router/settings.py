"""The settings of an installation: typed, read from the environment once, refused when unusable.

`docs/operators/README.md` explains each one; a test holds that page to this list.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from router.account_rules import NotUsable
from router.content import content_root
from router.mailbox_rules import usable_address

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
SYNCHRONOUS = ("FULL", "NORMAL")
SECRET_KEY_MINIMUM = 32
MOST_DAYS = 36525
DEMO = "DEMO"
MODES = ("LOCAL", DEMO, "PRODUCTION")
NO_LIMIT = "OFF"
FOLDER = "FOLDER"
SMTP_PORTS = {"STARTTLS": 587, "TLS": 465, "NONE": 25}
"""How mail is protected on its way to the mail server, and the port where that is usual."""
POLICY_SOURCES = ("DATABASE", FOLDER)
"""Where policies are changed: in the product, or in a folder that is kept elsewhere, under git perhaps."""
RATE = re.compile(r"[1-9][0-9]{0,8}/(second|minute|hour|day)", re.ASCII | re.IGNORECASE)
SECRET_KEY_FILE = "secret_key"  # noqa: S105  the name of a file
"""In `var_dir`: what `make run` makes, and what every command then finds."""


class SettingsError(Exception):
    """A setting that cannot be used. The text is one Swedish line that names it and says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an operator may choose. The environment name of each is its name in capitals."""

    mode: str = "LOCAL"
    var_dir: Path = Path("var")
    database_url: str = field(default="", repr=False)
    rules_dir: Path = field(default_factory=lambda: content_root() / "rules")
    fixtures_dir: Path = field(default_factory=lambda: content_root() / "fixtures")
    proposals_apply: bool = True
    policy_source: str = "DATABASE"
    public_url: str | None = None
    """Scheme and host (and port) of the address that people use; nothing after it."""
    trusted_proxies: int = 0
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    log_level: str = "INFO"
    secret_key: str | None = field(default=None, repr=False)
    secret_keys_before: tuple[str, ...] = field(default=(), repr=False)
    visitors_decide: bool = True
    session_idle_minutes: int = 30
    session_hours: int = 12
    token_days: int = 365
    rate_limit_address: str | None = None
    rate_limit_account: str | None = None
    rate_limit_token: str | None = None
    rate_limit_storage: str = field(default="memory://", repr=False)
    metrics_token: str | None = field(default=None, repr=False)
    local_accounts: bool = True
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: str = field(default="", repr=False)
    oidc_claims: Path | None = None
    oidc_name: str = ""
    oidc_scopes: str = "openid"
    oidc_leeway_seconds: int = 60
    smtp_host: str = ""
    """The mail server; without one no mail is sent."""
    smtp_port: int = 0
    """0: the usual one for `smtp_security`."""
    smtp_security: str = "STARTTLS"
    smtp_user: str = field(default="", repr=False)
    smtp_password: str = field(default="", repr=False)
    smtp_from: str = field(default="", repr=False)
    sqlite_synchronous: str = "NORMAL"
    prove_at_start: bool = True
    retention_decisions_days: int = 1826
    retention_audit_days: int = 2192
    retention_cases_days: int = 1826
    retention_drafts_days: int = 730
    retention_sessions_days: int = 90
    retention_accounts_days: int = 2192
    retention_job: bool = True

    def __post_init__(self) -> None:
        """Without a DATABASE_URL the decisions are kept in one SQLite file in `var_dir`."""
        if not self.database_url:
            file = (self.var_dir / "envag.db").absolute()
            object.__setattr__(self, "database_url", f"sqlite:///{file}")


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this environment; an empty value counts as left out. Raises SettingsError."""
    chosen: dict[str, Any] = {}
    for setting in fields(Settings):
        name = setting.name.upper()
        if text := environment.get(name, "").strip():
            chosen[setting.name] = READERS[setting.name](name, text)
    settings = Settings(**chosen)
    _refuse_half_a_provider(settings)
    _refuse_half_a_mail_server(settings)
    return _with_kept_secret(settings)


def _refuse_half_a_provider(settings: Settings) -> None:
    """Signing in through a provider takes all of these, or none."""
    whole = {name.upper(): getattr(settings, name) for name in ("oidc_issuer", "oidc_client_id", "oidc_claims")}
    missing = [name for name, value in whole.items() if not value]
    if missing and (len(missing) < len(whole) or settings.oidc_client_secret):
        raise SettingsError(f"{' och '.join(missing)} saknas: utan det går det inte att logga in via leverantören.")


def _refuse_half_a_mail_server(settings: Settings) -> None:
    """A mail needs a sender and a link that leads here; a user needs a password."""
    needed = {"SMTP_FROM": settings.smtp_from, "PUBLIC_URL": settings.public_url} if settings.smtp_host else {}
    if settings.smtp_user or settings.smtp_password:
        needed |= {"SMTP_HOST": settings.smtp_host, "SMTP_USER": settings.smtp_user}
        needed |= {"SMTP_PASSWORD": settings.smtp_password}
    missing = [name for name, value in needed.items() if not value]
    if missing:
        raise SettingsError(f"{' och '.join(missing)} saknas: utan det går det inte att skicka e-post.")


def _with_kept_secret(settings: Settings) -> Settings:
    """Without a SECRET_KEY the one that is kept beside the data, when there is one."""
    kept = settings.var_dir / SECRET_KEY_FILE
    if settings.secret_key is not None or not kept.is_file():
        return settings
    try:
        text = kept.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{kept} går inte att läsa. Rätta filen, eller sätt SECRET_KEY.") from error
    return replace(settings, secret_key=_secret(str(kept), text))


def _text(_name: str, text: str) -> str:
    return text


def _path(_name: str, text: str) -> Path:
    return Path(text)


def _folder(name: str, text: str) -> Path:
    if not Path(text).is_dir():
        raise SettingsError(f"{name}={text}: mappen finns inte.")
    return Path(text)


def _file(name: str, text: str) -> Path:
    if not Path(text).is_file():
        raise SettingsError(f"{name}={text}: filen finns inte.")
    return Path(text)


def _issuer(name: str, text: str) -> str:
    """The address exactly as the provider writes it: a slash more or less is another issuer."""
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise SettingsError(f"{name}={text}: skriv leverantörens adress, till exempel https://inloggning.example.se.")
    return text


def _scopes(name: str, text: str) -> str:
    if "openid" not in text.split():
        raise SettingsError(f"{name}={text}: openid ska vara med, till exempel ”openid profile”.")
    return " ".join(text.split())


def _yes_or_no(name: str, text: str) -> bool:
    if text.lower() in ("true", "1", "yes", "on", "ja"):
        return True
    if text.lower() in ("false", "0", "no", "off", "nej"):
        return False
    raise SettingsError(f"{name}={text}: skriv true eller false.")


def _whole_number(lowest: int, highest: int) -> Callable[[str, str], int]:
    def read(name: str, text: str) -> int:
        if text.isascii() and text.isdigit() and lowest <= int(text) <= highest:
            return int(text)
        raise SettingsError(f"{name}={text}: skriv ett heltal mellan {lowest} och {highest}.")

    return read


def _days(lowest: int) -> Callable[[str, str], int]:
    """So many days, or 0 for ever."""

    def read(name: str, text: str) -> int:
        if text.isascii() and text.isdigit() and (int(text) == 0 or lowest <= int(text) <= MOST_DAYS):
            return int(text)
        raise SettingsError(f"{name}={text}: skriv 0 (spara alltid) eller {lowest} till {MOST_DAYS} dagar.")

    return read


def _one_of(allowed: tuple[str, ...]) -> Callable[[str, str], str]:
    def read(name: str, text: str) -> str:
        if text.upper() in allowed:
            return text.upper()
        nearest = get_close_matches(text.upper(), allowed, 1)
        hint = f" Menade du {nearest[0]}?" if nearest else ""
        raise SettingsError(f"{name}={text}: välj {', '.join(allowed)}.{hint}")

    return read


def _mailbox(name: str, text: str) -> str:
    try:
        return usable_address(text)
    except NotUsable as refused:
        raise SettingsError(f"{name}: {refused.text()}") from refused


def _secret(name: str, text: str) -> str:
    if len(text) < SECRET_KEY_MINIMUM:
        raise SettingsError(f"{name} är för kort: minst {SECRET_KEY_MINIMUM} slumpade tecken.")
    return text


def _secrets(name: str, text: str) -> tuple[str, ...]:
    return tuple(_secret(name, part.strip()) for part in text.split(",") if part.strip())


def _address(name: str, text: str) -> str:
    address = text.rstrip("/").lower()
    if not _is_site(address):
        raise SettingsError(f"{name}={text}: skriv adressen utan sökväg, till exempel https://envag.example.se.")
    return address


def _is_site(address: str) -> bool:
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname and parts.hostname.encode("idna")) and parts.port != 0 and "@" not in address
    except (ValueError, UnicodeError):
        return False
    return named and parts.scheme in ("http", "https") and address == f"{parts.scheme}://{parts.netloc}"


def _rate(name: str, text: str) -> str:
    if text.upper() == NO_LIMIT:
        return NO_LIMIT
    if not RATE.fullmatch(text):
        raise SettingsError(f"{name}={text}: skriv som 600/minute (second, minute, hour, day), eller off.")
    return text.lower()


READERS: Mapping[str, Callable[[str, str], object]] = {
    "mode": _one_of(MODES),
    "var_dir": _path,
    "database_url": _text,
    "rules_dir": _folder,
    "fixtures_dir": _folder,
    "proposals_apply": _yes_or_no,
    "policy_source": _one_of(POLICY_SOURCES),
    "public_url": _address,
    "trusted_proxies": _whole_number(0, 9),
    "host": _text,
    "port": _whole_number(1, 65535),
    "workers": _whole_number(1, 64),
    "log_level": _one_of(LOG_LEVELS),
    "secret_key": _secret,
    "secret_keys_before": _secrets,
    "visitors_decide": _yes_or_no,
    "session_idle_minutes": _whole_number(1, 24 * 60),
    "session_hours": _whole_number(1, 24 * 7),
    "token_days": _whole_number(1, 3650),
    "rate_limit_address": _rate,
    "rate_limit_account": _rate,
    "rate_limit_token": _rate,
    "rate_limit_storage": _text,
    "metrics_token": _secret,
    "local_accounts": _yes_or_no,
    "oidc_issuer": _issuer,
    "oidc_client_id": _text,
    "oidc_client_secret": _text,
    "oidc_claims": _file,
    "oidc_name": _text,
    "oidc_scopes": _scopes,
    "oidc_leeway_seconds": _whole_number(0, 300),
    "smtp_host": _text,
    "smtp_port": _whole_number(1, 65535),
    "smtp_security": _one_of(tuple(SMTP_PORTS)),
    "smtp_user": _text,
    "smtp_password": _text,
    "smtp_from": _mailbox,
    "sqlite_synchronous": _one_of(SYNCHRONOUS),
    "prove_at_start": _yes_or_no,
    # The shortest times of decisions, audit and cases are those that the database's own guard holds to (migrations
    # 0006 and 0015).
    "retention_decisions_days": _days(90),
    "retention_audit_days": _days(365),
    "retention_cases_days": _days(365),
    "retention_drafts_days": _days(30),
    "retention_sessions_days": _days(1),
    "retention_accounts_days": _days(30),
    "retention_job": _yes_or_no,
}
