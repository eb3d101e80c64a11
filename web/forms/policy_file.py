"""A content file of a draft: read as it stands now, and written over nothing that somebody else wrote meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256

from flask import abort

from router.assisting.content_kinds import ContentKind, kind_of
from router.content_files import Files
from router.editing.condition_form import Language
from router.policy import Rule
from router.reading.condition_words import ConditionReader
from router.reading.problems import Problem, Problems, ReadingErrors
from router.reading.rule_file import RuleReader
from router.reading.text_file import text_of
from router.reading.yaml_file import read_yaml_text
from router.scenarios.world import Content
from router.storage import Drafted
from router.workshop.file_writing import Change, change_file
from web.access import by
from web.wiring import the_router


@dataclass(frozen=True)
class PolicyFile:
    """One file of a draft, whether the draft has taken it up or not; `files` is the whole content of the draft."""

    draft: Drafted
    path: str
    kind: ContentKind
    files: Files

    @property
    def text(self) -> str:
        """What stands in it. Raises ReadingErrors when it is no text."""
        return decoded(self.files[self.path], self.path)

    @property
    def version(self) -> int:
        """How many times it was written in the draft; 0 while it is as it is published."""
        return self.draft.files[self.path].version if self.path in self.draft.files else 0


def policy_file(draft: Drafted, path: str, *kinds: str) -> PolicyFile:
    """The file; 404 when the draft has no such file, or it is of none of the kinds."""
    files, kind = the_router().workshop.files_of(draft), kind_of(path)
    if kind is None or kind.kind not in kinds or path not in files:
        abort(404)
    return PolicyFile(draft, path, kind, files)


def write_policy(file: PolicyFile, change: Change, path: str | None = None) -> None:
    """Changes a file of the draft (this one, unless another is named) as it is now, whoever wrote in it meanwhile.

    Raises ReadingErrors, and then nothing is written; `DraftChanged` when the draft is not open any more.
    """
    name = path or file.path
    change_file(the_router().drafts, file.draft.id, name, file.files.get(name), change, by())


def decoded(raw: bytes, name: str) -> str:
    """The text of a file. Raises ReadingErrors when it is none."""
    problems = Problems()
    text = text_of(raw, name, problems)
    if text is None:
        problems.raise_if_any()
        raise ReadingErrors([Problem(name, 1, 1, "Filen går inte att läsa.")])
    return text


def content_of(draft: Drafted) -> Content:
    """The content as the draft has it, as far as it can be read; what cannot is as it is published.

    Only the rules that the draft changes are read: a whole edition, only where words or agreements change too.
    """
    router = the_router()
    day = draft.effective_from or router.today()
    content = router.edition_on(day).content
    kinds = {path: kind_of(path) for path, file in draft.changed.items()}
    if any(kind is not None and kind.kind not in ("rules", "feature") for kind in kinds.values()):
        try:
            return router.editions.of(router.workshop.files_of(draft)).content
        except ReadingErrors:
            pass
    changed = [path for path, kind in kinds.items() if kind is not None and kind.kind == "rules"]
    kept = tuple(rule for rule in content.book.rules if rule.origin.file not in changed)
    read = [rule for path in changed for rule in _rules_of(draft, path, content)]
    return replace(content, book=replace(content.book, rules=(*kept, *read)))


def _rules_of(draft: Drafted, path: str, content: Content) -> tuple[Rule, ...]:
    kind = kind_of(path)
    raw = draft.files[path].text
    assert kind is not None, "only files of rules are read"
    try:
        return rules_read(decoded(raw or b"", path), path, content, Problems())
    except ReadingErrors:
        return ()


def rules_read(text: str, path: str, content: Content, problems: Problems) -> tuple[Rule, ...]:
    """The rules of a text, as far as they can be read."""
    kind, tree = kind_of(path), read_yaml_text(text, path, problems)
    if tree is None or kind is None:
        return ()
    reader = ConditionReader(content.book.sheet, content.vocabulary, problems)
    return RuleReader(reader, content.book.laws, kind.layer, kind.place).rules(tree)


def language_of(content: Content) -> Language:
    """The words that forms are filled in with."""
    return Language(content.book.sheet, content.vocabulary)


def short_hash(text: str) -> str:
    """Tells a text from another in a form, so that nobody's words are written over unseen."""
    return sha256(text.encode()).hexdigest()[:16]
