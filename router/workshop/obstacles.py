"""What stands in the way of publishing, each with what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Why a draft cannot be published."""

    CLOSED = "closed"
    UNCHANGED = "unchanged"
    NOT_DESCRIBED = "not_described"
    DAY_PASSED = "day_passed"
    PUBLISHED_MEANWHILE = "published_meanwhile"
    CHANGES_LATER = "changes_later"
    NOT_CHECKED = "not_checked"
    UNREADABLE = "unreadable"
    RED_SCENARIOS = "red_scenarios"
    NOT_PROVED = "not_proved"
    PERSONAL_DATA = "personal_data"
    UNSIGNED = "unsigned"
    NOT_APPROVED = "not_approved"
    CHANGES_REQUESTED = "changes_requested"
    NOT_A_FORMER_CONTENT = "not_a_former_content"
    NOT_COMING = "not_coming"
    FOLDER_IS_SOURCE = "folder_is_source"
    CHANGED_WHILE_PUBLISHING = "changed_while_publishing"


SAID: dict[Kind, tuple[str, str]] = {
    Kind.CLOSED: ("Utkastet är stängt.", "The draft is closed."),
    Kind.UNCHANGED: (
        "Utkastet ändrar ingenting än: ändra en regel, ett avtal eller ett scenario.",
        "The draft changes nothing yet: change a rule, an agreement or a scenario.",
    ),
    Kind.NOT_DESCRIBED: (
        "Skriv vad som ändras, varför, vem som berörs och vilken källan är. Saknas: {what}.",
        "Say what changes, why, who is affected and what the source is. Missing: {what}.",
    ),
    Kind.DAY_PASSED: (
        "Dagen {what} har varit: välj i dag eller en dag som kommer.",
        "The day {what} has passed: choose today or a day to come.",
    ),
    Kind.PUBLISHED_MEANWHILE: (
        "{what} har publicerats av någon annan sedan utkastet började: jämför, och välj vad som ska gälla.",
        "{what} has been published by somebody else since the draft began: compare, and choose what is to apply.",
    ),
    Kind.CHANGES_LATER: (
        "{what} har en ny version från en senare dag. Låt utkastet gälla från den dagen, eller ta tillbaka den.",
        "{what} has a new version from a later day. Let the draft begin on that day, or take it back first.",
    ),
    Kind.NOT_CHECKED: (
        "Scenarierna och beviset för det som ska gälla från {what} är inte klara: pröva, och vänta på svaret.",
        "The scenarios and the proof of what is to apply from {what} are not done: check, and wait for the answer.",
    ),
    Kind.UNREADABLE: (
        "Innehållet går inte att läsa: {what}. Rätta felen först.",
        "The content cannot be read: {what}. Mend the errors first.",
    ),
    Kind.RED_SCENARIOS: (
        "Scenarier stämmer inte med reglerna som ska gälla från {what}: ändra regeln, eller scenariot.",
        "Scenarios do not agree with the rules that are to apply from {what}: change the rule, or the scenario.",
    ),
    Kind.NOT_PROVED: (
        "Beviset för det som ska gälla från {what} håller inte: se luckor, motsägelser och döda regler.",
        "The proof of what is to apply from {what} does not hold: see gaps, conflicts and dead rules.",
    ),
    Kind.PERSONAL_DATA: (
        "{what} ser ut att peka ut en person. Skriv om raden utan namn, nummer och adresser.",
        "{what} seems to point out a person. Rewrite the line without names, numbers and addresses.",
    ),
    Kind.UNSIGNED: ("{what} har inte undertecknat den här versionen.", "{what} has not signed this version."),
    Kind.NOT_APPROVED: (
        "Ingen annan än den som skrivit har godkänt utkastet som det är nu: {what}.",
        "Nobody but its authors has approved the draft as it is now: {what}.",
    ),
    Kind.CHANGES_REQUESTED: (
        "En granskare har begärt ändringar: {what}",
        "A reviewer has requested changes: {what}",
    ),
    Kind.NOT_A_FORMER_CONTENT: (
        "{what} säger något annat än vad som har gällt förut: bara det som har gällt får återställas med nödrätt.",
        "{what} says something that never applied before: only what once applied may be restored by emergency right.",
    ),
    Kind.NOT_COMING: (
        "Publicering {what} går inte att ta tillbaka: den har börjat gälla, eller kommer inte längre.",
        "Publication {what} cannot be taken back: it has begun to apply, or will not come any longer.",
    ),
    Kind.FOLDER_IS_SOURCE: (
        "Reglerna hämtas ur en mapp på den här webbplatsen: ändra dem där.",
        "This site takes its rules from a folder: change them there.",
    ),
    Kind.CHANGED_WHILE_PUBLISHING: (
        "Någon ändrade utkastet eller publicerade något annat just nu: se efter, och försök igen.",
        "Somebody changed the draft or published something else just now: have a look, and try again.",
    ),
}


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing that stands in the way. `what` names it: files, parties or a day."""

    kind: Kind
    what: str = ""

    def said(self, language: str = "sv") -> str:
        """In a sentence, Swedish or English."""
        swedish, english = SAID[self.kind]
        return (english if language == "en" else swedish).format(what=self.what)


class NotPublishable(Exception):
    """The draft may not be published; `obstacles` say why, all at once."""

    def __init__(self, obstacles: tuple[Obstacle, ...]) -> None:
        self.obstacles = obstacles
        super().__init__("; ".join(obstacle.said() for obstacle in obstacles))
