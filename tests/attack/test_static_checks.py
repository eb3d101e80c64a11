"""What must hold of the source itself: nothing runs text, calls out, or makes secrets in a way of its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from router.credentials import hash_password, new_secret

PROJECT = Path(__file__).parents[2]
SOURCES = sorted(path for folder in ("router", "web") for path in (PROJECT / folder).rglob("*.py"))
TEMPLATES = sorted((PROJECT / "web").rglob("*.html"))
SCRIPTS = sorted((PROJECT / "assets" / "js").glob("*.js"))
RUNS_TEXT = {
    "eval",
    "exec",
    "compile",
    "__import__",
    "os.system",
    "os.popen",
    "pickle.loads",
    "pickle.load",
    "marshal.loads",
}
STARTS_PROGRAMS = {"web/background_proof.py", "web/beside.py"}
"""They start this program itself, with a fixed text."""
BUILDS_TEMPLATES = {"web/errors.py"}
"""From a text of its own, for when the site's templates cannot be used."""
CRYPTOGRAPHY = {"hashlib", "hmac", "secrets", "argon2", "ssl", "authlib", "joserfc", "cryptography", "itsdangerous"}
CALLS_OUT = {"requests", "urllib.request", "http.client", "httpx", "ftplib", "smtplib", "telnetlib", "urllib3"}
HTML_FROM_TEXT = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|postMessage|\"message\"|"
    r"localStorage|sessionStorage|indexedDB|__proto__|document\.cookie"
)


def file_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module


def test_no_code_builds_commands_or_runs_text() -> None:
    for path in SOURCES:
        called = set(calls(path))
        assert not called & RUNS_TEXT, file_of(path)
        assert file_of(path) in STARTS_PROGRAMS or not any("subprocess." in name for name in called), file_of(path)
        builds = any(
            name.endswith(("jinja_env.from_string", "render_template_string", "Template")) for name in called
        )
        assert file_of(path) in BUILDS_TEMPLATES or not builds, file_of(path)
        assert "shell=True" not in path.read_text(encoding="utf-8"), file_of(path)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_script_or_template_writes_html_from_text(path: Path) -> None:
    assert HTML_FROM_TEXT.findall(path.read_text(encoding="utf-8")) == []
    # `safe` only where the template itself has written the text that it marks.
    marked = {file_of(page) for page in TEMPLATES if re.search(r"\|\s*safe\b", page.read_text(encoding="utf-8"))}
    assert marked <= {"web/templates/parts/map_picture.html"}
    assert [file_of(source) for source in SOURCES if "Markup(" in source.read_text(encoding="utf-8")] == []


def test_secrets_are_random_enough() -> None:
    """256 bits, never the same; and nothing but `secrets` makes them."""
    made = {new_secret() for _ in range(1_000)}
    assert len(made) == 1_000
    assert all(len(secret) == 43 for secret in made)
    dice = {file_of(path) for path in SOURCES if "random" in set(imports(path))}
    # The made-up year of the demo is to be the same each time that it is made.
    assert {name for name in dice if not name.startswith("router/demo_year/")} == set()


def test_passwords_are_kept_by_a_slow_function(slow_hashes: None) -> None:
    kept = hash_password("fem gröna cyklar sjunger")
    found = re.match(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$", kept)
    assert found, kept
    memory, rounds, _ = map(int, found.groups())
    assert memory >= 19_456
    assert rounds >= 2
    assert kept != hash_password("fem gröna cyklar sjunger")


def test_the_inventory_of_cryptography_is_whole() -> None:
    """docs/security tells of every module that makes, compares or checks secrets; and no weak hash is used."""
    told = (PROJECT / "docs" / "security" / "cryptography.md").read_text(encoding="utf-8")
    for path in SOURCES:
        if CRYPTOGRAPHY & {name.partition(".")[0] for name in imports(path)}:
            assert f"`{file_of(path)}`" in told, file_of(path)
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\bmd5\b|\bsha1\b|\bDES\b|\bRC4\b|MODE_ECB|PKCS1", text), file_of(path)


def test_only_the_provider_is_ever_called() -> None:
    told = (PROJECT / "docs" / "security" / "README.md").read_text(encoding="utf-8")
    for path in SOURCES:
        if CALLS_OUT & set(imports(path)):
            assert f"`{file_of(path)}`" in told, f"{file_of(path)} calls out: say where to in docs/security/README.md"


def test_no_secret_stands_in_the_source() -> None:
    """Long random words in the program's own files; hashes of content and identifiers of examples are none."""
    random_word = re.compile(r"[\"'](?:[0-9a-f]{40,}|(?=[^\"']*[0-9])(?=[^\"']*[A-Z])[A-Za-z0-9+_-]{40,}={0,2})[\"']")
    for path in SOURCES:
        assert random_word.findall(path.read_text(encoding="utf-8")) == [], file_of(path)
