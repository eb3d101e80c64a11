"""What a role is called, and for whom it is held."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_datetime
from flask_babel import gettext as _

from router.access import Grant, Permission, Principal, Role
from router.bootstrap import WHERE_DAYS_BEGIN as ZONE
from web.pages import language
from web.pages.serving import the_router


def role_name(role: Role) -> str:
    """What a role is called in the reader's language."""
    return {
        Role.VISITOR: _("Besökare"),
        Role.STAFF: _("Handläggare"),
        Role.MANAGER: _("Chef"),
        Role.POLICY_OWNER: _("Regelägare"),
        Role.SIGNATORY: _("Undertecknare"),
        Role.OPERATOR: _("Driftansvarig"),
        Role.AUDITOR: _("Granskare"),
        Role.INTEGRATOR: _("Integration"),
    }[role]


def permission_name(permission: Permission) -> str:
    """What may be done, in plain words that go on from "may"."""
    return {
        Permission.OPEN: _("läsa kartan, reglerna och verksamheterna"),
        Permission.OWN_ACCOUNT: _("sköta sitt eget konto"),
        Permission.DECIDE: _("be om besked i ett ärende"),
        Permission.SEE_DECISION: _("läsa besked som rör den egna huvudmannen"),
        Permission.SEE_CASE: _("läsa ärenden som rör den egna huvudmannen"),
        Permission.KEEP_CASE: _("följa upp ärenden och skriva i dem"),
        Permission.RULE_ON_CASE: _("avgöra det som en chef avgör i ett ärende"),
        Permission.SEE_STATISTICS: _("se statistik"),
        Permission.SEE_DRAFTS: _("läsa utkast till ändrade regler"),
        Permission.COMMENT_POLICY: _("kommentera utkast och begära ändringar"),
        Permission.EDIT_POLICY: _("ändra den egna huvudmannens regler"),
        Permission.SIGN_POLICY: _("skriva under för den egna huvudmannen"),
        Permission.MANAGE_ACCOUNTS: _("sköta konton och roller"),
        Permission.MANAGE_TOKENS: _("ge ut och återkalla API-nycklar"),
        Permission.MANAGE_MAILBOXES: _("sköta brevlådor för påminnelser"),
        Permission.SEE_OPERATION: _("se hur tjänsten är inställd"),
        Permission.READ_AUDIT: _("läsa granskningsloggen"),
    }[permission]


def role_words(grant: Grant) -> str:
    """A held role in words: the role, perhaps the agency, and the principal."""
    router, parts = the_router(), [role_name(grant.role)]
    if grant.agency:
        term = router.vocabulary["agency"].terms.get(grant.agency)
        parts.append(term.label(language.current()) if term else grant.agency)
    if grant.principal:
        parts.append(principal_words(grant.principal))
    return ", ".join(parts)


def principal_words(principal: Principal) -> str:
    """A principal by name; what is no region says what it is, since a town and its schools are called the same."""
    router = the_router()
    name = router.places.principal_name(principal.code) or str(principal)
    term = router.vocabulary["principal_type"].terms.get(principal.type)
    if principal.type == "region" or term is None:
        return str(name)
    return f"{name} ({language.in_sentence(term.label(language.current()))})"


def moment(value: datetime) -> str:
    """A moment in words, in Swedish time."""
    return str(format_datetime(value, "d MMM y HH:mm", tzinfo=ZONE, locale=language.current()))
