"""`envag policy export` and `import`: the policies out as files, changed there, and back in as a draft."""

from __future__ import annotations

import io
import stat
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from router.audit import Action
from router.bootstrap import Router, build_router
from router.content_files import files_below, revision_of
from router.settings import Settings
from tests.cli.conftest import Envag
from tests.decide.small_rules import LOCAL, agreement, by, rule, rules, write

SECRET = "for-tests-only-for-tests-only-for-tests-only"
TITLE = ("--rubrik", "Ny ålder i avtalet")
RULE_FILE, AGREEMENT_FILE = f"rules/{LOCAL}/ansvar.yaml", f"rules/{LOCAL}/avtal.yaml"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A small content root: a rule with CRLF and no last line break, an agreement, and a note beside them."""
    root = tmp_path / "source"
    texts = {
        "national/ansvar.yaml": "# så här\r\n"
        + rules(rule("nationell.angest", öppen_för=["lokal"])).replace("\n", "\r\n").rstrip("\r\n"),
        f"{LOCAL}/ansvar.yaml": rules(rule("kommun_1880.angest", undantag_från=["nationell.angest"], **by("lokalt"))),
        f"{LOCAL}/avtal.yaml": agreement("lokalt", LOCAL, signed_by=[]),
    }
    write(root, {})
    for name, text in texts.items():
        path = root / "rules" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    (root / "features" / "policies").mkdir(parents=True)
    (root / "features" / "policies" / "en.feature").write_bytes(b"# language: sv\r\nEgenskap: Inget")
    (root / "rules" / "LASMIG.md").write_text("Läs mig.", encoding="utf-8")
    return root


@pytest.fixture
def site(envag_here: Envag, source: Path) -> Envag:
    """The program on an installation with these rules, and a database."""

    def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return envag_here(*arguments, RULES_DIR=str(source / "rules"), SECRET_KEY=SECRET, **more)

    assert run("db", "upgrade").returncode == 0
    return run


@pytest.fixture
def looked_at(tmp_path: Path, source: Path) -> Callable[[], Router]:
    """The same installation from within."""

    def look() -> Router:
        return build_router(
            Settings(var_dir=tmp_path / "var", rules_dir=source / "rules", secret_key=SECRET, prove_at_start=False)
        )

    return look


@pytest.mark.parametrize("target", ["ut", "ut.zip"])
def test_what_goes_out_is_what_is_in_force_byte_for_byte(
    site: Envag, looked_at: Callable[[], Router], tmp_path: Path, source: Path, target: str
) -> None:
    done = site("policy", "export", target)
    assert done.returncode == 0, done.stderr
    if target.endswith(".zip"):
        zipfile.ZipFile(tmp_path / target).extractall(tmp_path / "ut")
    out, router = files_below(tmp_path / "ut"), looked_at()
    assert out == router.base_files()
    assert {name: text for name, text in out.items() if name.startswith("rules/")} == {
        name: text for name, text in files_below(source).items() if name.startswith("rules/")
    }
    assert done.stdout == f"{revision_of(out, proposals_apply=True)}  {target}\n"
    assert router.edition.revision in done.stdout
    told = router.trail.latest(Action.POLICIES_EXPORTED)
    assert told is not None
    assert (told.revision, told.details["files"]) == (router.edition.revision, len(out))
    router.close()


def test_equal_contents_make_equal_archives(site: Envag, tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        assert site("policy", "export", name).returncode == 0
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    again = site("policy", "export", "a.zip")
    assert (again.returncode, "finns redan" in again.stderr) == (2, True)


@pytest.mark.parametrize("target", ["ut", "ut.zip"])
def test_what_went_out_and_comes_in_differs_in_nothing(
    site: Envag, looked_at: Callable[[], Router], target: str
) -> None:
    site("policy", "export", target)
    done = site("policy", "import", target, *TITLE, "--ta-bort")
    assert (done.returncode, done.stdout) == (0, "")
    assert "Inget skiljer sig" in done.stderr
    router = looked_at()
    assert router.drafts.all() == ()
    router.close()


def test_a_change_comes_in_as_a_draft_of_exactly_what_differs(
    site: Envag, looked_at: Callable[[], Router], tmp_path: Path
) -> None:
    site("policy", "export", "ut")
    file = tmp_path / "ut" / RULE_FILE
    file.write_bytes(file.read_bytes() + b"# till\r\n")
    (tmp_path / "ut" / "rules" / "national" / "mer.yaml").write_bytes(b"regler: []\n")
    (tmp_path / "ut" / AGREEMENT_FILE).unlink()
    done = site("policy", "import", "ut", *TITLE, "--from", "2027-01-01")
    assert done.returncode == 0, done.stderr
    for line in (f"ändrad  {RULE_FILE}", "ny  rules/national/mer.yaml", "2 filer skiljer", "1 publicerade saknas"):
        assert line in done.stderr
    router = looked_at()
    draft = router.workshop.draft(done.stdout.strip())
    assert (draft.kind, draft.title, str(draft.effective_from)) == ("import", TITLE[1], "2027-01-01")
    assert {path: item.text for path, item in draft.changed.items()} == {
        RULE_FILE: file.read_bytes(),
        "rules/national/mer.yaml": b"regler: []\n",
    }
    told = router.trail.latest(Action.DRAFT_BEGUN)
    assert told is not None
    assert (told.subject, told.details["kind"], told.actor_kind) == (draft.id, "import", "system")
    router.close()
    removing = site("policy", "import", "ut", *TITLE, "--ta-bort")
    assert f"bort  {AGREEMENT_FILE}" in removing.stderr
    router = looked_at()
    assert router.workshop.draft(removing.stdout.strip()).changed[AGREEMENT_FILE].text is None
    router.close()


def test_nothing_is_in_force_by_coming_in(site: Envag, looked_at: Callable[[], Router], tmp_path: Path) -> None:
    """Also not what the parties are made to have signed by hand."""
    site("policy", "export", "ut")
    file = tmp_path / "ut" / AGREEMENT_FILE
    signature = "[{huvudman: kommun, kod: '1880', datum: 2026-01-01, version: '1'}]"
    by_hand = file.read_text(encoding="utf-8").replace("förslag", "undertecknat").replace("[]", signature)
    file.write_text(by_hand, encoding="utf-8")
    done = site("policy", "import", "ut", *TITLE)
    router = looked_at()
    before = router.base_files()
    judged = router.workshop.judge(done.stdout.strip())
    assert judged.needs == ()
    assert [dict(prospect.files) for prospect in judged.prospects] == [before]
    assert {one.kind for one in router.workshop.obstacles(judged)} >= {"not_described", "not_checked", "not_approved"}
    assert router.timeline().files_on(router.today()) == before
    router.close()


def test_the_exported_folder_is_a_source_of_its_own(
    site: Envag, looked_at: Callable[[], Router], tmp_path: Path
) -> None:
    """With its rules, its scenarios and its units."""
    site("policy", "export", "ut")
    settings = Settings(var_dir=tmp_path / "annan", rules_dir=tmp_path / "ut" / "rules", secret_key=SECRET)
    there, here = build_router(settings), looked_at()
    assert there.edition.revision == here.edition.revision
    assert there.base_files() == here.base_files()
    here.close()


@pytest.mark.slow
def test_the_installed_policies_are_proved_where_they_were_exported_to(envag_here: Envag) -> None:
    assert envag_here("policy", "export", "ut").returncode == 0
    done = envag_here("policy", "check", "--rules", "ut/rules")
    assert done.returncode == 0, done.stdout


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@example.se", "-c", "core.autocrlf=false", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_in_a_checkout_of_git_the_diff_is_what_changed(site: Envag, tmp_path: Path, source: Path) -> None:
    site("policy", "export", "ut")
    checkout = tmp_path / "ut"
    (checkout / "LÄSMIG.md").write_text("Vårt.", encoding="utf-8")
    (checkout / "rules" / "LASMIG.md").write_text("Också vårt.", encoding="utf-8")
    git(checkout, "init", "-q")
    git(checkout, "add", "-A")
    git(checkout, "commit", "-qm", "Som det var")
    assert site("policy", "export", "ut").returncode == 0
    assert git(checkout, "status", "--porcelain") == ""
    (checkout / RULE_FILE).write_bytes(b"regler: []\n")
    (checkout / "rules" / "national" / "mer.yaml").write_bytes(b"regler: []\n")
    git(checkout, "add", "-A")
    git(checkout, "commit", "-qm", "Något annat")
    done = site("policy", "export", "ut")
    assert "1 skrivna, 1 borttagna" in done.stderr
    assert git(checkout, "status", "--porcelain").splitlines() == [f" M {RULE_FILE}", " D rules/national/mer.yaml"]
    git(checkout, "commit", "-qam", "Tillbaka")
    assert git(checkout, "diff", "HEAD~2", "--stat") == ""


def test_a_folder_of_something_else_is_left_alone(site: Envag, tmp_path: Path) -> None:
    mine = tmp_path / "ut" / "rules" / "mina.yaml"
    mine.parent.mkdir(parents=True)
    mine.write_text("a: 1", encoding="utf-8")
    done = site("policy", "export", "ut")
    assert done.returncode == 2
    assert "rules/mina.yaml" in done.stderr
    assert [path.name for path in (tmp_path / "ut").rglob("*") if path.is_file()] == ["mina.yaml"]


def test_nothing_is_written_through_a_link(site: Envag, tmp_path: Path) -> None:
    (tmp_path / "ut").mkdir()
    (tmp_path / "annat").mkdir()
    (tmp_path / "ut" / "rules").symlink_to(tmp_path / "annat")
    done = site("policy", "export", "ut")
    assert (done.returncode, "länk" in done.stderr) == (2, True)
    assert list((tmp_path / "annat").iterdir()) == []


def archive(path: Path, **entries: bytes) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in entries.items():
            made.writestr(name, text)


def linking(path: Path) -> None:
    entry = zipfile.ZipInfo("rules/national/a.yaml")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(entry, "/etc/passwd")


def twice(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("rules/national/a.yaml", "a")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("rules/national/a.yaml", "b")


def bomb(path: Path) -> None:
    """Three hundred files of a megabyte each, a few kilobytes packed."""
    archive(path, **{f"rules/national/{number}.yaml": bytes(1 << 20) for number in range(300)})


def lying(path: Path) -> None:
    """Says that it is smaller than it is."""
    archive(path, **{"rules/national/a.yaml": bytes(4 << 20)})
    told = path.read_bytes()
    size = (4 << 20).to_bytes(4, "little")
    path.write_bytes(told.replace(size, (100).to_bytes(4, "little")))


WRONG: dict[str, tuple[Callable[[Path], None], str]] = {
    "outside": (lambda path: archive(path, **{"README.md": b"x"}), "README.md ligger utanför"),
    "above": (lambda path: archive(path, **{"rules/../../x.yaml": b"x"}), "rules/../../x.yaml ligger utanför"),
    "absolute": (lambda path: archive(path, **{"/rules/x.yaml": b"x"}), "ligger utanför"),
    "another separator": (lambda path: archive(path, **{"rules\\x.yaml": b"x"}), "ligger utanför"),
    "another ending": (lambda path: archive(path, **{"rules/national/x.yml": b"x"}), "rules/national/x.yml är ingen"),
    "a program": (lambda path: archive(path, **{"rules/national/x.py": b"x"}), "rules/national/x.py är ingen"),
    "a control character": (lambda path: archive(path, **{"rules/\x1b[2J.yaml": b"x"}), "\\x1b[2J.yaml är ingen"),
    "not UTF-8": (lambda path: archive(path, **{"rules/national/x.yaml": b"a\n\xff"}), "x.yaml:2 är inte sparad som"),
    "too large": (lambda path: archive(path, **{"rules/x.yaml": b"a" * (3 << 20)}), "rules/x.yaml är större än 2 MB"),
    "nothing": (archive, "har inga regler"),
    "no archive": (lambda path: path.write_bytes(b"PK nothing") and None, "inget zip-arkiv"),
    "a link": (linking, "är en länk"),
    "twice": (twice, "står två gånger"),
    "a bomb": (bomb, "för stort"),
    "a lie": (lying, "fel.zip"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_no_content_is_refused_by_name(site: Envag, looked_at: Callable[[], Router], what: str) -> None:
    make, told = WRONG[what]
    make(Path("fel.zip"))
    done = site("policy", "import", "fel.zip", *TITLE)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
    router = looked_at()
    assert router.drafts.all() == ()
    router.close()


def test_links_in_a_folder_are_refused(site: Envag, tmp_path: Path) -> None:
    secret = tmp_path / "hemligt.yaml"
    secret.write_text("a: 1", encoding="utf-8")
    for number, link in enumerate(("rules", "rules/national", "rules/national/a.yaml", "features/policies")):
        folder = tmp_path / f"in{number}"
        path = folder / link
        path.parent.mkdir(parents=True)
        path.symlink_to(secret if link.endswith(".yaml") else tmp_path)
        done = site("policy", "import", str(folder), *TITLE)
        assert (done.returncode, f"{link} är en länk" in done.stderr) == (2, True), done.stderr


@pytest.mark.parametrize("title", ["", "a\nb", "x" * 121, "Ring 070-123 45 67"])
def test_a_title_must_be_usable(site: Envag, title: str) -> None:
    site("policy", "export", "ut")
    done = site("policy", "import", "ut", "--rubrik", title)
    assert (done.returncode, "--rubrik" in done.stderr) == (2, True)
    assert "070" not in done.stderr


def test_a_publication_that_is_none_is_told(site: Envag) -> None:
    done = site("policy", "export", "ut", "--publikation", "3")
    assert (done.returncode, "publikation 3 finns inte" in done.stderr) == (2, True)
    both = site("policy", "export", "ut", "--publikation", "3", "--as-of", "2026-01-01")
    assert "inte båda" in both.stderr


def test_without_a_database_the_policies_go_out_all_the_same(envag_here: Envag, source: Path) -> None:
    done = envag_here("policy", "export", "ut", RULES_DIR=str(source / "rules"))
    assert done.returncode == 0
    assert "Granskningskedjan vet inte" in done.stderr


def test_an_archive_of_many_small_entries_is_bounded(site: Envag) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for number in range(20_001):
            made.writestr(f"rules/national/{number}.yaml", b"")
    Path("fel.zip").write_bytes(packed.getvalue())
    assert "för stort" in site("policy", "import", "fel.zip", *TITLE).stderr


def test_where_a_folder_is_the_source_nothing_comes_in_and_the_folder_goes_out(
    site: Envag, tmp_path: Path, source: Path
) -> None:
    folder = {"POLICY_SOURCE": "folder"}
    done = site("policy", "export", "ut", **folder)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "ut" / RULE_FILE).read_bytes() == (source / RULE_FILE).read_bytes()
    refused = site("policy", "import", "ut", *TITLE, **folder)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "reglerna hämtas ur en mapp" in refused.stderr
    none = site("policy", "export", "mer", "--publikation", "1", **folder)
    assert "ingenting är publicerat här" in none.stderr
