"""The words for what can be wrong with one value: what, why, and what to do, in Swedish and English."""

from __future__ import annotations

from collections.abc import Iterable

from router.privacy import Kind, personal_data_in
from router.reading.case_problems import Finding

TYPES = {
    "text": ("en text inom citattecken", "a text in quotes"),
    "integer": ("ett heltal, utan citattecken och decimaler", "a whole number, without quotes or decimals"),
    "boolean": ("true eller false, utan citattecken", "true or false, without quotes"),
    "object": ("ett objekt, { … }", "an object, { … }"),
    "list": ("en lista, [ … ]", "a list, [ … ]"),
}
FORMATS = {
    "date": ("ett datum som 2026-11-21", "a date such as 2026-11-21"),
    "since": (
        "ett datum eller en månad, som 2026-11-21 eller 2026-11",
        "a date or a month, such as 2026-11-21 or 2026-11",
    ),
    "language": ("en språkkod som sv eller prs", "a language code such as sv or prs"),
    "concern": (
        "ett ord med a–z, 0–9 och _, högst 64 tecken",
        "a word of a–z, 0–9 and _, at most 64 characters",
    ),
}
KINDS: dict[Kind, tuple[str, str]] = {
    "personal_number": ("ett personnummer", "a personal identity number"),
    "phone": ("ett telefonnummer", "a phone number"),
    "email": ("en e-postadress", "an e-mail address"),
    "address": ("en adress", "an address"),
    "name_with_number": ("ett namn med nummer", "a name with a number"),
}
SHORT_LIST = 12
GUARDED_LENGTH = 600


def did_you_mean(suggestion: str | None) -> tuple[str, str]:
    if suggestion is None:
        return "", ""
    return f" Menade du ”{suggestion}”?", f' Did you mean "{suggestion}"?'


def wrong_type(kind: str, suggestion: str | None = None) -> Finding:
    sv, en = TYPES[kind]
    hint_sv, hint_en = "", ""
    if suggestion is not None:
        written = f'"{suggestion}"' if kind == "text" else suggestion
        hint_sv, hint_en = f" Menade du {written}?", f" Did you mean {written}?"
    return Finding(
        "wrong_type",
        f"Här ska stå {sv}. Andra typer räknas inte om, så att ingenting gissas. Skriv om värdet, "
        f"eller utelämna fältet om det är okänt.{hint_sv}",
        f"This must be {en}. Other types are not converted, so that nothing is guessed. Rewrite the value, "
        f"or leave the field out when it is unknown.{hint_en}",
        suggestion,
    )


def wrong_format(kind: str, suggestion: str | None = None) -> Finding:
    sv, en = FORMATS[kind]
    hint_sv, hint_en = did_you_mean(suggestion)
    return Finding(
        "wrong_format",
        f"Här ska stå {sv}. Annat kan inte läsas säkert. Skriv om värdet.{hint_sv}",
        f"This must be {en}. Anything else cannot be read safely. Rewrite the value.{hint_en}",
        suggestion,
    )


def unknown_code(list_name: str, codes: Iterable[str], suggestion: str | None) -> Finding:
    hint_sv, hint_en = did_you_mean(suggestion)
    allowed = list(codes)
    if suggestion is None and 0 < len(allowed) <= SHORT_LIST:
        hint_sv, hint_en = (f" {word}: {', '.join(allowed)}." for word in ("Tillåtna ord", "Allowed words"))
    return Finding(
        "unknown_code",
        f"Värdet finns inte i kodlistan {list_name}, och reglerna känner bara kodlistans ord. "
        f"Välj ett ord ur listan.{hint_sv}",
        f"The value is not in the code list {list_name}, and the rules know the words of the list only. "
        f"Choose a word from the list.{hint_en}",
        suggestion,
    )


def out_of_range(least: object, most: object) -> Finding:
    return Finding(
        "out_of_range",
        f"Värdet ska ligga mellan {least} och {most}; annat är troligen ett skrivfel. Rätta värdet.",
        f"The value must be between {least} and {most}; anything else is probably a slip. Correct the value.",
    )


def too_long(most: int) -> Finding:
    return Finding(
        "too_long",
        f"Texten får ha högst {most} tecken, för den är en anteckning och ingen journal. Korta den.",
        f"The text may have at most {most} characters, as it is a note and not a record. Shorten it.",
    )


def too_many(most: int) -> Finding:
    return Finding(
        "too_many",
        f"Listan får ha högst {most} poster, för att svaret ska gå att överblicka. Ta med de viktigaste.",
        f"The list may have at most {most} items, so that it can be surveyed. Keep the most important.",
    )


def contradiction(sv: str, en: str, suggestion: str | None = None) -> Finding:
    hint_sv, hint_en = did_you_mean(suggestion)
    return Finding("contradiction", sv + hint_sv, en + hint_en, suggestion)


def future_date(latest: object) -> Finding:
    return Finding(
        "future_date",
        f"Datumet får inte vara senare än {latest}; vad som inte har hänt avgör inget. Rätta datumet.",
        f"The date may not be later than {latest}; what has not happened decides nothing. Correct it.",
    )


def personal_data(kind: Kind) -> Finding:
    sv, en = KINDS[kind]
    return Finding(
        "personal_data",
        f"Texten ser ut att innehålla {sv}. Ett ärende får inte visa vem barnet är. Ta bort det.",
        f"The text seems to hold {en}. A case must not show who the child is. Remove it.",
    )


def unless_personal(text: str, otherwise: Finding) -> Finding:
    """What to say of a refused text: that it tells who the child is, if it does, goes first."""
    kind = personal_data_in(text[:GUARDED_LENGTH])
    return personal_data(kind) if kind else otherwise


NOT_FINITE = Finding(
    "not_finite",
    "NaN och oändligt är inga tal som går att jämföra. Skriv ett heltal, eller utelämna fältet.",
    "NaN and infinity are no numbers that can be compared. Write a whole number, or leave the field out.",
)
CONTROL_CHARACTERS = Finding(
    "control_characters",
    "Texten har styrtecken (till exempel radbrytning), som kan dölja innehåll. Skriv texten på en rad.",
    "The text has control characters (such as line breaks), which can hide content. Write it on one line.",
)
TOO_LARGE = Finding(
    "too_large",
    "Ärendet är större än 64 KiB och har inte lästs. Så mycket behövs inte för att avgöra ansvar. Korta det.",
    "The case is larger than 64 KiB and was not read. That much is not needed to decide. Shorten it.",
)
TOO_DEEP = Finding(
    "too_deep",
    "Objekt och listor är nästlade djupare än något ärende kan vara, så texten har inte lästs. "
    "Skicka fälten på sina platser enligt dokumentationen.",
    "Objects and lists are nested deeper than any case can be, so the text was not read. "
    "Send the fields in their places as documented.",
)
NOT_UTF8 = Finding(
    "invalid_utf8",
    "Texten är inte UTF-8, så tecken kunde bli fel. Spara eller skicka den som UTF-8.",
    "The text is not UTF-8, so letters could go wrong. Save or send it as UTF-8.",
)
LONE_SURROGATE = Finding(
    "lone_surrogate",
    "Texten har ett halvt tecken (ett ensamt \\ud800–\\udfff), som inte kan sparas. Ta bort det.",
    "The text has half a character (a lone \\ud800–\\udfff), which cannot be stored. Remove it.",
)
DUPLICATE_KEY = Finding(
    "duplicate_key",
    "Ett fält står två gånger här, så det är oklart vilket värde som gäller. Ta bort det ena.",
    "A field stands twice here, so it is unclear which value holds. Remove one.",
)


def malformed_json(line: int, column: int) -> Finding:
    return Finding(
        "malformed_json",
        f"Texten är inte giltig JSON (rad {line}, kolumn {column}). Rätta den och skicka igen.",
        f"The text is not valid JSON (line {line}, column {column}). Correct it and send again.",
    )
