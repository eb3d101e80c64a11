"""What a server refuses to start with, told at once and in one line."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from router.settings import Settings, SettingsError
from router.unsafe_settings import refuse_unsafe
from tests.cli.conftest import Envag
from tests.web.hardening.production import KEY, production_settings

EVERYWHERE = "0.0.0.0"  # noqa: S104  what is tested


def told_of(settings: Settings, environment: dict[str, str] | None = None, *, debug: bool = False) -> str:
    with pytest.raises(SettingsError) as refused:
        refuse_unsafe(settings, environment or {}, debug=debug)
    return str(refused.value)


def test_safe_settings_are_not_refused(tmp_path: Path) -> None:
    refuse_unsafe(production_settings(tmp_path, host=EVERYWHERE, metrics_token=KEY[::-1]), {"FLASK_DEBUG": "0"})


@pytest.mark.parametrize(
    "chosen, named",
    [
        ({"public_url": None}, "PUBLIC_URL saknas"),
        ({"public_url": "http://envag.example"}, "PUBLIC_URL är inte https"),
        ({"trusted_proxies": 0}, "TRUSTED_PROXIES saknas"),
        ({"oidc_issuer": "http://provider.example"}, "OIDC_ISSUER är inte https"),
        ({"database_url": "postgresql+psycopg://envag@db/envag"}, "?sslmode=verify-full"),
        ({"database_url": "postgresql://db/envag?sslmode=require"}, "?sslmode=verify-full"),
        ({"database_url": "postgresql://envag@/envag?host=10.0.0.5"}, "?sslmode=verify-full"),
        ({"secret_key": None}, "SECRET_KEY saknas"),
        ({"secret_key": "changeme" * 5}, "SECRET_KEY går att gissa"),
        ({"secret_key": "for-tests-only-for-tests-only-for-tests-only"}, "SECRET_KEY går att gissa"),
        ({"metrics_token": "a" * 40}, "METRICS_TOKEN går att gissa"),
        ({"log_level": "DEBUG"}, "LOG_LEVEL=DEBUG"),
        ({"rate_limit_address": "OFF"}, "RATE_LIMIT_ADDRESS är avstängd"),
        ({"rate_limit_account": "OFF"}, "RATE_LIMIT_ACCOUNT är avstängd"),
        ({"rate_limit_token": "OFF"}, "RATE_LIMIT_TOKEN är avstängd"),
    ],
)
def test_each_unsafe_setting_is_named_alone(tmp_path: Path, chosen: dict[str, Any], named: str) -> None:
    told = told_of(production_settings(tmp_path, **chosen))
    assert named in told
    assert ";" not in told


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://envag@db/envag?sslmode=verify-full",
        "postgresql+psycopg://envag@127.0.0.1/envag",
        "postgresql+psycopg://envag@/envag?host=/var/run/postgresql",
    ],
)
def test_a_database_that_nobody_listens_in_on_is_not_refused(tmp_path: Path, address: str) -> None:
    refuse_unsafe(production_settings(tmp_path, database_url=address), {})


@pytest.mark.parametrize("name", ["FLASK_DEBUG", "ENVAG_DEBUG"])
def test_debugging_from_the_environment_is_refused(tmp_path: Path, name: str) -> None:
    assert f"{name} är satt" in told_of(production_settings(tmp_path), {name: "1"})


def test_the_development_server_is_refused(tmp_path: Path) -> None:
    assert "--debug" in told_of(production_settings(tmp_path), debug=True)


@pytest.mark.parametrize("file, mode", [("secret_key", 0o644), ("envag.db", 0o666), ("envag.db", 0o602)])
def test_files_that_everybody_reads_or_writes_are_refused(everybodys_folder: Path, file: str, mode: int) -> None:
    found = everybodys_folder / file
    found.touch()
    found.chmod(mode)
    assert f"chmod o-rwx {found}" in told_of(production_settings(everybodys_folder))
    found.chmod(0o640)
    refuse_unsafe(production_settings(everybodys_folder), {})


def test_a_file_in_a_folder_of_ones_own_is_nobodys_elses(everybodys_folder: Path) -> None:
    (everybodys_folder / "envag.db").touch(0o666)
    everybodys_folder.chmod(0o700)
    refuse_unsafe(production_settings(everybodys_folder), {})


@pytest.fixture
def everybodys_folder() -> Iterator[Path]:
    """A folder that every user of the machine may go into; those of pytest are one's own."""
    folder = Path(tempfile.mkdtemp(prefix="envag-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize("mode", ["LOCAL", "DEMO"])
@pytest.mark.parametrize(
    "chosen, named",
    [
        ({"host": EVERYWHERE}, "HOST"),
        ({"host": "192.0.2.1"}, "HOST"),
        ({"public_url": "https://x.example"}, "PUBLIC_URL"),
    ],
)
def test_outside_production_only_this_machine_is_answered(mode: str, chosen: dict[str, Any], named: str) -> None:
    told = told_of(Settings(mode=mode, **chosen))
    assert told.startswith(f"MODE={mode} startar inte så här: {named} (")
    assert "127.0.0.1" in told
    assert "MODE=PRODUCTION" in told


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.1.1", "::1", "localhost"])
def test_this_machines_own_addresses_are_not_refused(host: str) -> None:
    refuse_unsafe(Settings(mode="DEMO", host=host, public_url="http://localhost:8000", log_level="DEBUG"), {})


def test_the_server_names_everything_in_one_line(envag_here: Envag) -> None:
    done = envag_here("serve", "--debug", MODE="production", SECRET_KEY="changeme" * 5, LOG_LEVEL="debug")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    for named in ("PUBLIC_URL", "TRUSTED_PROXIES", "SECRET_KEY", "LOG_LEVEL", "--debug"):
        assert named in done.stderr
    assert "changeme" not in done.stderr


@pytest.mark.parametrize(
    "address",
    ["envag.example", "ftp://envag.example", "https://", "https://a@b.example", "https://b.example/x", "//b"],
)
def test_an_address_that_is_none_is_refused(envag_here: Envag, address: str) -> None:
    done = envag_here("serve", PUBLIC_URL=address)
    assert done.returncode == 2
    assert "PUBLIC_URL" in done.stderr
    assert "https://envag.example.se" in done.stderr


@pytest.mark.parametrize("rate", ["600", "0/minute", "600/fortnight", "600 per minute", "-1/day"])
def test_a_rate_that_is_none_is_refused(envag_here: Envag, rate: str) -> None:
    done = envag_here("serve", RATE_LIMIT_TOKEN=rate)
    assert done.returncode == 2
    assert "RATE_LIMIT_TOKEN" in done.stderr
    assert "600/minute" in done.stderr
