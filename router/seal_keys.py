"""The installation's secret, and the keys of the audit chain that are made from it and from those before it."""

from __future__ import annotations

from router.audit import SealKey
from router.settings import Settings, SettingsError


def secret_of(settings: Settings) -> str:
    """The installation's secret. Raises SettingsError when there is none."""
    if settings.secret_key is None:
        raise SettingsError(
            "SECRET_KEY saknas: sätt den till minst 32 slumpade tecken, till exempel från "
            '`python -c "import secrets; print(secrets.token_hex(32))"`.'
        )
    return settings.secret_key


def seal_keys(settings: Settings) -> tuple[SealKey, ...]:
    """What seals the audit chain, first, and what sealed it before. Raises SettingsError without a secret key."""
    return tuple(SealKey.of(secret) for secret in (secret_of(settings), *settings.secret_keys_before))
