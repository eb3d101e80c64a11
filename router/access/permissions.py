"""The roles, and what each may do. Deciding for a principal is asked for with the permission, not here."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Role(StrEnum):
    """In what capacity somebody acts. A person may hold several roles and acts in one at a time."""

    VISITOR = "visitor"
    STAFF = "staff"
    MANAGER = "manager"
    POLICY_OWNER = "policy_owner"
    SIGNATORY = "signatory"
    OPERATOR = "operator"
    AUDITOR = "auditor"
    INTEGRATOR = "integrator"


class Permission(StrEnum):
    """What a route or an action asks for."""

    OPEN = "open"
    """For everybody, also without identity: the map, the published policies, signing in."""
    OWN_ACCOUNT = "own_account"
    """For everybody who is signed in: the own account, its sessions and roles."""
    DECIDE = "decide"
    SEE_DECISION = "see_decision"
    """For those of the principals that the decision concerns, where it is not open to visitors."""
    SEE_CASE = "see_case"
    """Follow-up of a case, for those of the principals that are involved in it."""
    KEEP_CASE = "keep_case"
    """Open a case file and write in it, for the own principal; what only managers may is asked for with the line."""
    RULE_ON_CASE = "rule_on_case"
    """What a manager decides in a case, and the review of cases."""
    SEE_STATISTICS = "see_statistics"
    SEE_DRAFTS = "see_drafts"
    """Changes of policies on their way, everybody's: what one party plans the others may know early."""
    COMMENT_POLICY = "comment_policy"
    """Say what one thinks of a draft, and ask for changes."""
    EDIT_POLICY = "edit_policy"
    """For the own principal's agreements and rules."""
    SIGN_POLICY = "sign_policy"
    """For the own principal."""
    MANAGE_ACCOUNTS = "manage_accounts"
    MANAGE_TOKENS = "manage_tokens"
    MANAGE_MAILBOXES = "manage_mailboxes"
    SEE_OPERATION = "see_operation"
    READ_AUDIT = "read_audit"


P = Permission
EVERYBODY = frozenset({P.OPEN})
SIGNED_IN = EVERYBODY | {P.OWN_ACCOUNT}
CASEWORK = frozenset({P.DECIDE, P.SEE_DECISION})
FOLLOW_UP = frozenset({P.SEE_CASE, P.KEEP_CASE})
DRAFTS = frozenset({P.SEE_DRAFTS, P.COMMENT_POLICY})

ALLOWED: Mapping[Role, frozenset[Permission]] = {
    Role.VISITOR: EVERYBODY,
    Role.STAFF: SIGNED_IN | CASEWORK | FOLLOW_UP,
    Role.MANAGER: SIGNED_IN | CASEWORK | FOLLOW_UP | {P.RULE_ON_CASE, P.SEE_STATISTICS},
    Role.POLICY_OWNER: SIGNED_IN | DRAFTS | {P.EDIT_POLICY, P.SEE_STATISTICS},
    Role.SIGNATORY: SIGNED_IN | DRAFTS | {P.SIGN_POLICY},
    # Whoever keeps the service running needs no child's case for it.
    Role.OPERATOR: SIGNED_IN | {P.MANAGE_ACCOUNTS, P.MANAGE_TOKENS, P.MANAGE_MAILBOXES, P.SEE_OPERATION},
    # Reads everything, changes nothing.
    Role.AUDITOR: SIGNED_IN
    | {P.READ_AUDIT, P.SEE_DECISION, P.SEE_CASE, P.SEE_STATISTICS, P.SEE_OPERATION, P.SEE_DRAFTS},
    Role.INTEGRATOR: EVERYBODY | CASEWORK | FOLLOW_UP | {P.SEE_STATISTICS, P.SEE_DRAFTS, P.EDIT_POLICY},
}
VISITORS_MAY_DECIDE = CASEWORK
"""What a visitor may besides, where the site allows it; then everybody may, whatever the role."""

SCOPES = (P.DECIDE, P.SEE_DECISION, P.SEE_CASE, P.KEEP_CASE, P.SEE_STATISTICS, P.SEE_DRAFTS, P.EDIT_POLICY)
"""What an API token can be issued for."""

WHOLE_SITE = frozenset({Role.OPERATOR, Role.AUDITOR, Role.POLICY_OWNER})
"""Roles that may be held for the site as a whole; its policy owners keep what is national and shared. Every other
role is held for one principal."""

BOUND_TO_PRINCIPAL = frozenset(
    {P.SEE_DECISION, P.SEE_CASE, P.KEEP_CASE, P.RULE_ON_CASE, P.EDIT_POLICY, P.SIGN_POLICY, P.SEE_STATISTICS}
)
"""What a role held for one principal allows for that principal only."""
