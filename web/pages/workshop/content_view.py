"""The content of a draft as a list: by agreement and place, then what all places share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from flask_babel import gettext as _

from router.access import Principal
from router.agreement import Agreement
from router.assisting.content_kinds import Kind, kind_of
from router.content_files import place_folder
from router.policy import Rule
from router.storage import DraftedFile
from router.workshop.mandates import CODE
from web.forms.names import swedish_order
from web.pages.workshop.text_rules import FormWays, RuleLink, rules_of

SHARED: Mapping[str, frozenset[Kind]] = {
    "nationellt": frozenset({"rules"}),
    "ord": frozenset({"code list", "fact sheet", "impossible"}),
    "lagar": frozenset({"laws"}),
    "stegar": frozenset({"ladders"}),
    "verksamheter": frozenset({"directory"}),
    "scenarier": frozenset({"feature"}),
}
"""What all places share, in the order in which it is shown, by the kinds of its files."""
OTHER = "annat"
IN_PLACE: Mapping[Kind | None, int] = {"agreement": 0, "rules": 1, "feature": 2}
"""The order of a place's files, each kind by name."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A file. `state`: "" when the draft does not change it, else changed, new or removed."""

    path: str
    kind: Kind | None
    state: str = ""
    rules: tuple[RuleLink, ...] = ()

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    def has(self, wanted: str) -> bool:
        """Whether the name of the file, or a rule's title or name, has the words in it."""
        return wanted in self.path.casefold() or any(map(self.rule_has(wanted), self.rules))

    @staticmethod
    def rule_has(wanted: str) -> Callable[[RuleLink], bool]:
        return lambda rule: wanted in rule.title.casefold() or wanted in rule.id.casefold()


@dataclass(slots=True)
class Group:
    """Files that belong together. `place`: the name of whose agreement it is; None for what is shared."""

    key: str
    title: str
    place: str | None = None
    mine: bool = False
    files: list[Listed] = field(default_factory=list)

    @property
    def rules(self) -> int:
        return sum(len(one.rules) for one in self.files)

    @property
    def changed(self) -> int:
        return sum(1 for one in self.files if one.state)


@dataclass(frozen=True)
class Contents:
    """All there is to change. `rules` are those that are published, `drafted` the files that the draft has."""

    draft: str
    paths: Iterable[str]
    drafted: Mapping[str, DraftedFile]
    rules: Iterable[Rule]
    agreements: Iterable[Agreement]
    name_of: Callable[[str], str | None]

    def groups(self, mine: Principal | None) -> list[Group]:
        """The agreements of one's own principal first, then those of others by name, then what is shared."""
        titles = {agreement.place: agreement for agreement in self.agreements}
        places: dict[str, Group] = {}
        shared: dict[str, Group] = {key: Group(key, title) for key, title in _shared_titles().items()}
        for file in self._files():
            folder = place_folder(file.path)
            if folder is None:
                shared[_key_of(file.kind)].files.append(file)
            else:
                if folder not in places:
                    places[folder] = self._place(folder, titles, mine)
                places[folder].files.append(file)
        for group in places.values():
            group.files.sort(key=lambda one: IN_PLACE.get(one.kind, len(IN_PLACE)))
        ordered = sorted(places.values(), key=lambda one: (not one.mine, swedish_order(one.place or one.title)))
        return [*ordered, *(group for group in shared.values() if group.files)]

    def _place(self, folder: str, agreements: Mapping[str, Agreement], mine: Principal | None) -> Group:
        code = CODE.match(folder.partition("/")[2])
        place = code[1] if code else ""
        agreement = agreements.get(place)
        parties = {Principal(one.principal_type, one.code) for one in agreement.parties} if agreement else set()
        own = mine is not None and (mine in parties or mine.code == place)
        return Group(folder, agreement.title if agreement else folder, self.name_of(place) or folder, own)

    def _files(self) -> list[Listed]:
        ways, by_file = FormWays(self.draft), dict[str, list[RuleLink]]()
        for rule in self.rules:
            link = RuleLink(rule.id, rule.title, ways.to(rule.origin.file, rule.id))
            by_file.setdefault(rule.origin.file, []).append(link)
        return [self._listed(path, by_file) for path in sorted({*self.paths, *self.drafted})]

    def _listed(self, path: str, by_file: Mapping[str, list[RuleLink]]) -> Listed:
        kind, file = kind_of(path), self.drafted.get(path)
        rules = by_file.get(path, ()) if file is None else rules_of(self.draft, path, file.text or b"")
        return Listed(path, kind.kind if kind else None, _state(file), tuple(rules))


def _key_of(kind: Kind | None) -> str:
    return next((key for key, kinds in SHARED.items() if kind in kinds), OTHER)


def _state(file: DraftedFile | None) -> str:
    if file is None or not file.is_changed:
        return ""
    return "removed" if file.text is None else "new" if file.base_hash is None else "changed"


def _shared_titles() -> dict[str, str]:
    return {
        "nationellt": _("Nationella regler"),
        "ord": _("Ord och uppgifter"),
        "lagar": _("Lagar"),
        "stegar": _("Stegar"),
        "verksamheter": _("Verksamheter"),
        "scenarier": _("Nationella scenarier"),
        OTHER: _("Annat"),
    }


def found(groups: Iterable[Group], wanted: str) -> list[Group]:
    """The groups with only what has the words in it: files, and of a file that only has a rule so, that rule."""
    words = wanted.casefold()
    kept = []
    for group in groups:
        files = [_narrowed(one, words) for one in group.files if one.has(words)]
        if words in group.title.casefold() or (group.place and words in group.place.casefold()):
            files = group.files
        if files:
            kept.append(Group(group.key, group.title, group.place, group.mine, files))
    return kept


def _narrowed(file: Listed, wanted: str) -> Listed:
    if wanted in file.path.casefold():
        return file
    return Listed(file.path, file.kind, file.state, tuple(filter(Listed.rule_has(wanted), file.rules)))
