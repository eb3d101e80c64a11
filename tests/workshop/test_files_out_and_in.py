"""Out and in again, whatever is in the files: not a byte differs, and nothing is found to be changed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from router.content_files import files_below
from router.workshop.exporting import export_to_archive, export_to_folder
from router.workshop.importing import content_in, incoming

NAMES = (
    "rules/vocabulary/need_domain.yaml",
    "rules/national/sip.yaml",
    "rules/national/lagar/hsl.yaml",
    "rules/local/0000-x/avtal.yaml",
    "features/policies/national/sip.feature",
    "fixtures/directory/00.yaml",
)
LINES = st.sampled_from(["regler:\n", "regler:\r\n", "# kommentar\r", "å: 'ö'", "\n\n", "\t", "\ufeff", "\x00", "🙂"])
TEXTS = st.one_of(st.text(max_size=60), st.lists(LINES, max_size=8).map("".join)).map(
    lambda text: text.encode("utf-8")
)
CONTENTS = st.dictionaries(st.sampled_from(NAMES), TEXTS, min_size=1)


@given(CONTENTS)
def test_nothing_is_lost_on_the_way(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        done = export_to_folder(files, Path(folder) / "ut")
        export_to_archive(files, Path(folder) / "ut.zip")
        assert done.written == tuple(sorted(files))
        assert files_below(Path(folder) / "ut") == dict(sorted(files.items()))
        for name in ("ut", "ut.zip"):
            found = content_in(Path(folder) / name)
            assert found == files
            assert incoming(found, files).drafted(files, remove=True) == ()


@given(CONTENTS, CONTENTS)
def test_over_another_content_only_what_differs_is_touched(before: dict[str, bytes], files: dict[str, bytes]) -> None:
    before |= {NAMES[0]: b"lista: a\n"}
    with tempfile.TemporaryDirectory() as folder:
        export_to_folder(before, Path(folder))
        (Path(folder) / "rules" / "LASMIG.md").write_text("beside", encoding="utf-8")
        done = export_to_folder(files, Path(folder))
        assert files_below(Path(folder)) == dict(sorted(files.items()))
        assert (Path(folder) / "rules" / "LASMIG.md").is_file()
    differ = {name for name in before.keys() | files.keys() if before.get(name) != files.get(name)}
    assert {*done.written, *done.removed} == differ
    assert done.same + len(done.written) == len(files)


@given(CONTENTS, CONTENTS)
def test_a_draft_of_what_came_in_has_exactly_what_differs(
    published: dict[str, bytes], files: dict[str, bytes]
) -> None:
    drafted = incoming(files, published).drafted(published, remove=True)
    assert all(file.is_changed for file in drafted)
    made = {**published, **{file.path: file.text for file in drafted}}
    assert incoming({n: t for n, t in made.items() if t is not None}, files).drafted(files, remove=True) == ()
