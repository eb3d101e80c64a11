"""Who manages accounts, and what keeps a site from being left without anybody who does."""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from router.access import Kind, Role
from router.audit import By
from router.storage.account_models import Account, AccountGrant
from router.storage.errors import LastOperator, OwnRole


def by_itself(account: str, by: By) -> bool:
    """Whether the account does something with itself."""
    return by.actor.kind is Kind.ACCOUNT and by.actor.id == account


def refuse_own_role(account: str, by: By) -> None:
    """Nobody gives a role to oneself: two people know of every role. Raises OwnRole."""
    if by_itself(account, by):
        raise OwnRole("nobody gives a role to oneself")


def refuse_without_operator(connection: Connection, account: str, by: By) -> None:
    """After `account` stopped being operator by somebody signed in, before it is committed. Raises LastOperator.

    The command line may: whoever has the machine can make another operator. Accounts of the demo count only for each
    other, because nobody can sign in to them elsewhere.
    """
    if by.actor.kind is not Kind.ACCOUNT:
        return
    of_the_demo = connection.scalar(select(Account.demo).where(Account.id == account))
    able = (
        select(Account.id)
        .join(AccountGrant)
        .where(
            AccountGrant.role == str(Role.OPERATOR), AccountGrant.revoked_at.is_(None), Account.disabled_at.is_(None)
        )
    )
    counted = able.where(or_(Account.demo.is_(False), Account.demo.is_(bool(of_the_demo))))
    if connection.scalar(counted.limit(1)) is None:
        raise LastOperator("the last operator stays")
