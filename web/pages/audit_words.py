"""What the codes of audit events are called in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask_babel import gettext as _

from router.access import Kind, Permission, Principal, Role
from router.audit import Action, Outcome
from router.storage import Told
from router.storage.reminders import SENT
from web.pages import language
from web.pages.mail_words import fault_words
from web.pages.role_words import permission_name, principal_words, role_name
from web.wiring import the_router

DECISIONS = frozenset({Action.DECISION_MADE, Action.DECISION_SEEN})
SETTING = "setting_"


def action_names() -> dict[str, str]:
    """Every action, in the order they are chosen from."""
    return {
        Action.SIGN_IN: _("Loggade in"),
        Action.SIGN_OUT: _("Loggade ut"),
        Action.SESSION_ENDED: _("Avslutade en inloggning"),
        Action.ROLE_CHOSEN: _("Valde roll"),
        Action.ACCESS_REFUSED: _("Nekades"),
        Action.DECISION_MADE: _("Fick ett beslut"),
        Action.DECISION_SEEN: _("Öppnade ett beslut"),
        Action.CASE_OPENED: _("Öppnade ett ärende för uppföljning"),
        Action.CASE_WRITTEN: _("Skrev i ett ärende"),
        Action.CASE_SEEN: _("Läste ett ärende"),
        Action.SAMPLE_DRAWN: _("Drog ett urval av ärenden att granska"),
        Action.CASE_REVIEWED: _("Granskade ett ärende"),
        Action.ACCOUNT_ADDED: _("Lade till ett konto"),
        Action.ACCOUNT_DISABLED: _("Stängde av ett konto"),
        Action.ACCOUNT_ENABLED: _("Öppnade ett konto igen"),
        Action.PASSWORD_CHANGED: _("Bytte lösenord"),
        Action.GRANT_GIVEN: _("Gav en roll"),
        Action.GRANT_REVOKED: _("Tog tillbaka en roll"),
        Action.TOKEN_ISSUED: _("Gav ut en API-nyckel"),
        Action.TOKEN_REVOKED: _("Återkallade en API-nyckel"),
        Action.EXPORTED: _("Hämtade ut en fil"),
        Action.SERVICE_STARTED: _("Startade tjänsten"),
        Action.CHAIN_VERIFIED: _("Kontrollerade kedjan"),
        Action.RETENTION_RUN: _("Gallrade"),
        Action.BACKED_UP: _("Säkerhetskopierade"),
        Action.RESTORED: _("Återställde en säkerhetskopia"),
        Action.DRAFT_BEGUN: _("Började ett utkast till ändrade regler"),
        Action.DRAFT_DROPPED: _("Kastade ett utkast"),
        Action.DRAFT_REVIEWED: _("Granskade ett utkast"),
        Action.POLICY_SIGNED: _("Undertecknade en överenskommelse"),
        Action.POLICY_PUBLISHED: _("Publicerade regler"),
        Action.POLICIES_EXPORTED: _("Hämtade ut reglerna som filer"),
        Action.DEMO_FILLED: _("Fyllde på med påhittade ärenden"),
        Action.MAILBOX_ADDED: _("Lade till en brevlåda"),
        Action.MAILBOX_CHANGED: _("Bytte adress till en brevlåda"),
        Action.MAILBOX_REMOVED: _("Tog bort en brevlåda"),
        Action.MAILBOX_TRIED: _("Skickade ett provbrev"),
        Action.LETTERS_TRIED_AGAIN: _("Lät skicka påminnelser igen"),
    }


def outcome_names() -> dict[str, str]:
    """How it can end."""
    return {Outcome.DONE: _("Gick igenom"), Outcome.REFUSED: _("Nekades")}


def role_names() -> dict[str, str]:
    """The roles that somebody can have acted in."""
    return {str(role): role_name(role) for role in Role}


@dataclass(frozen=True, slots=True)
class EventWords:
    """One event as a reader sees it. `names` are what the accounts and tokens of the page are called."""

    told: Told
    names: Mapping[str, str]

    @property
    def who(self) -> str:
        """Who did it: a login, a token's name, a visitor or the service itself."""
        if self.told.actor_kind == Kind.SYSTEM:
            return _("Tjänsten själv")
        if self.told.actor is None:
            return _("Besökare")
        return self.names.get(self.told.actor, self.told.actor)

    @property
    def capacity(self) -> str | None:
        """In which role, and for whom."""
        role = self.told.role
        if role is None or role == Role.VISITOR:
            return None
        name = role_name(Role(role)) if role in set(Role) else role
        return f"{name}, {self.principal}" if self.told.principal else name

    @property
    def principal(self) -> str:
        """Whom the actor acted for."""
        found = self.told.principal
        return the_router().places.principal_name(found.code) or str(found) if found else ""

    @property
    def what(self) -> str:
        """What was done."""
        return action_names().get(self.told.action, self.told.action)

    @property
    def refused(self) -> bool:
        """Whether it was refused."""
        return self.told.outcome == Outcome.REFUSED

    @property
    def decision(self) -> str | None:
        """The reference of the decision that it is about."""
        return self.told.subject if self.told.action in DECISIONS else None

    @property
    def about(self) -> str | None:
        """The account or token that it was done to, unless somebody did it to their own."""
        subject = self.told.subject
        if subject is None or self.decision or subject == self.told.actor:
            return None
        return self.names.get(subject, subject)

    @property
    def more(self) -> list[tuple[str, str]]:
        """The rest, as pairs of a word and a value."""
        rest = [(_("Regelversion"), self.told.revision), (_("Nätverk"), self.told.address)]
        rest += [(_key_name(key), _value_name(key, value)) for key, value in self.told.details.items()]
        return [(name, value) for name, value in rest if value]


def _agency_name(code: str) -> str:
    term = the_router().vocabulary["agency"].terms.get(code)
    return str(term.label(language.current())) if term else code


def _what_name(code: str) -> str:
    """What a file was about, or what a line of a case tells."""
    files = {
        "audit": _("händelser"),
        "deviations": _("avvikelserapporter"),
        "sip_review": _("granskning av samordnade planer"),
        "statistics": _("statistik"),
        "yearly_report": _("årsrapport"),
    }
    term = the_router().vocabulary["happening"].terms.get(code)
    return files.get(code) or (str(term.label(language.current())) if term else code)


def _result_name(code: str) -> str:
    """How it went with a letter."""
    return _("brevet gick iväg") if code == SENT else fault_words(code)


CODED: Mapping[str, Callable[[str], str]] = {
    "role": lambda code: role_name(Role(code)),
    "principal": lambda code: principal_words(Principal.of(code)),
    "agency": _agency_name,
    "what": _what_name,
    "result": _result_name,
    "scopes": lambda codes: ", ".join(permission_name(Permission(code)) for code in codes.split()),
}
"""Details that are codes with a name of their own."""


def _key_name(key: str) -> str:
    if key.startswith(SETTING):
        return _("Inställningen %(name)s", name=key.removeprefix(SETTING).upper())
    return {
        "reason": _("Orsak"),
        "route": _("Sida"),
        "lacks": _("Saknade"),
        "role": _("Roll"),
        "principal": _("Huvudman"),
        "agency": _("Verksamhet"),
        "scopes": _("Får användas till"),
        "line": _("Rad"),
        "what": _("Vad"),
        "result": _("Hur det gick"),
        "sample": _("Urval"),
        "among": _("Draget bland"),
        "year": _("År"),
        "place": _("Område"),
        "ruling": _("Genom ett avgörande"),
        "demo": _("Demokonto"),
        "cases": _("Ärenden"),
        "of": _("Av"),
        "version": _("Version"),
        "policies_changed": _("Nya regler sedan förra starten"),
        "revision_before": _("Regelversion före"),
        "whole": _("Kedjan hel"),
        "events": _("Händelser"),
        "through": _("Till och med händelse"),
        "faults": _("Fel"),
        "first_fault": _("Första felet"),
        "first_fault_seq": _("Vid händelse"),
        "format": _("Filformat"),
        "sought": _("Sökt på"),
        "taken_at": _("Säkerhetskopian togs"),
        "rows": _("Rader"),
        "decisions": _("Beslut"),
        "decisions_before": _("Beslut före"),
        "audit": _("Händelser"),
        "audit_before": _("Händelser före"),
        "cases_before": _("Ärenden avslutade före"),
        "samples": _("Urval som granskades"),
        "samples_before": _("Urval dragna före"),
        "drafts": _("Kastade utkast"),
        "drafts_before": _("Utkast från före"),
        "sessions": _("Inloggningar"),
        "sessions_before": _("Inloggningar före"),
        "accounts": _("Konton"),
        "accounts_before": _("Konton före"),
    }.get(key, key)


def _value_name(key: str, value: object) -> str:
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    text = "" if value is None else str(value)
    if text and key in CODED:
        try:
            return CODED[key](text)
        except ValueError:
            return text  # a code of an earlier version
    return {
        "credentials": _("namn och lösenord hörde inte ihop"),
        "too_many": _("för många misslyckade försök"),
        "disabled": _("kontot är avstängt"),
        "sign_in": _("inloggning"),
        "choose_role": _("val av roll"),
        "other_role": _("rätt roll"),
        "other_principal": _("rätt huvudman"),
        "other_scope": _("rätt slags nyckel"),
    }.get(text, text)
