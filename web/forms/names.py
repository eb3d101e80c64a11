"""Names that people type – municipalities, regions, languages – and the codes they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from router.places import plain_letters
from router.vocabulary import nearest

CODE_IN_TEXT = re.compile(r"\b(\d{2}|\d{4})\b")


@dataclass(frozen=True, slots=True)
class TypedNames:
    """Codes with the name shown for each; a reader may type the name, the code, or both."""

    names: Mapping[str, str]

    def shown(self, code: str) -> str:
        """What stands in the field: the name with its code, or the text itself when it is no code."""
        return f"{self.names[code]} ({code})" if code in self.names else code

    def code(self, text: str) -> str | None:
        """The code that the text stands for, or None."""
        exact = self._codes(text, _words)
        return exact[0] if exact else self._only(self._codes(text, _without_dots))

    def nearest(self, text: str) -> str | None:
        """The entry most like the text, as it is shown, or None when nothing is near."""
        by_name = {_words(name): code for code, name in self.names.items()}
        found = nearest(_words(CODE_IN_TEXT.sub("", text)), list(by_name))
        return self.shown(by_name[found]) if found else None

    def _codes(self, text: str, plain: Callable[[str], str]) -> list[str]:
        wanted = plain(text)
        return [
            code
            for code, name in self.names.items()
            if wanted in (plain(code), plain(name), plain(f"{name} {code}"), plain(f"{code} {name}"))
        ]

    def _only(self, codes: list[str]) -> str | None:
        """Two municipalities differ by a ring alone: without it nobody knows which is meant."""
        return codes[0] if len(codes) == 1 else None

    def options(self) -> list[str]:
        """What the list under the field offers, in alphabetical order."""
        return [self.shown(code) for code in sorted(self.names, key=lambda code: swedish_order(self.names[code]))]


def swedish_order(text: str) -> str:
    """A key that puts å, ä, ö last, in that order."""
    return text.casefold().translate(str.maketrans("åäö", "{|}"))


def _words(text: str) -> str:
    return " ".join(re.sub(r"\bkommun\b|[()]", " ", text.casefold()).split())


def _without_dots(text: str) -> str:
    return plain_letters(_words(text))
