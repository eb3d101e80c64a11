"""Which items of a list stay, change, come and go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from router.editing.data import Bare, Data, data_of
from router.reading.spans import WrittenList


@dataclass(frozen=True, slots=True)
class ListChange:
    """The old items from `first` to before `last` become the new ones; `same` when they stay."""

    first: int
    last: int
    new: tuple[Data, ...]
    same: bool

    @property
    def one_by_one(self) -> bool:
        """Whether each old item has a new one to become."""
        return self.last - self.first == len(self.new)


def list_changes(written: WrittenList, new: tuple[Data, ...]) -> list[ListChange]:
    """What happens to the items, in their order."""
    old, wanted = [_key(data_of(item)) for item in written.items], [_key(item) for item in new]
    found = SequenceMatcher(None, old, wanted, autojunk=False).get_opcodes()
    return [ListChange(first, last, new[begin:end], tag == "equal") for tag, first, last, begin, end in found]


def _key(data: Data) -> object:
    """Equal for what says the same."""
    match data:
        case Mapping():
            return ("fields", *((name, _key(value)) for name, value in data.items()))
        case tuple():
            return ("list", *map(_key, data))
        case Bare(text=text):
            return text.strip()
        case _:
            return data.strip()
