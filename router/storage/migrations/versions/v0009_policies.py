"""The policies as living agreements: texts and contents by hash, drafts, reviews, signatures, publications, jobs.

What is published, signed or said in a review is append-only.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

APPEND_ONLY = (
    "policy_text",
    "policy_set",
    "policy_draft_review",
    "policy_signature",
    "publication",
    "publication_file",
)
WORDS = "what is agreed is append-only"
SQLITE = """
CREATE TRIGGER {table}_refuses_{action} BEFORE {action} ON {table}
BEGIN SELECT RAISE(ABORT, '{words}'); END
"""
POSTGRESQL_FUNCTION = """
CREATE FUNCTION agreed_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{words}' USING ERRCODE = 'restrict_violation'; END $$
"""
POSTGRESQL_TRIGGER = """
CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION agreed_is_append_only()
"""


def upgrade() -> None:
    _make_tables()
    if op.get_context().dialect.name == "sqlite":
        for table in APPEND_ONLY:
            op.execute(SQLITE.format(table=table, action="update", words=WORDS))
            op.execute(SQLITE.format(table=table, action="delete", words=WORDS))
    else:
        op.execute(POSTGRESQL_FUNCTION.format(words=WORDS))
        for table in APPEND_ONLY:
            op.execute(POSTGRESQL_TRIGGER.format(table=table))


def _make_tables() -> None:
    op.create_table(
        "policy_draft",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=True),
        sa.Column("principal_type", sa.Text(), nullable=True),
        sa.Column("principal_code", sa.Text(), nullable=True),
        sa.Column("effective_from", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_policy_draft"),
    )
    op.create_index("ix_policy_draft_status_made_at", "policy_draft", ["status", "made_at"], unique=False)
    op.create_table(
        "policy_job",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("beat_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("doing", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("kind", "key", name="pk_policy_job"),
    )
    op.create_index("ix_policy_job_state_asked_at", "policy_job", ["state", "asked_at"], unique=False)
    op.create_table(
        "policy_set",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_policy_set"),
    )
    op.create_table(
        "policy_text",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_policy_text"),
    )
    op.create_table(
        "policy_draft_comment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("draft_id", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.Column("quoted", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("principal_type", sa.Text(), nullable=True),
        sa.Column("principal_code", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["policy_draft.id"], name="fk_policy_draft_comment_draft_id_policy_draft"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_policy_draft_comment"),
    )
    op.create_index("ix_policy_draft_comment_draft_id_at", "policy_draft_comment", ["draft_id", "at"], unique=False)
    op.create_table(
        "policy_draft_file",
        sa.Column("draft_id", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("base_hash", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["policy_draft.id"], name="fk_policy_draft_file_draft_id_policy_draft"),
        sa.PrimaryKeyConstraint("draft_id", "path", name="pk_policy_draft_file"),
    )
    op.create_table(
        "policy_draft_review",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("draft_id", sa.Text(), nullable=False),
        sa.Column("changes_hash", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("emergency", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("principal_type", sa.Text(), nullable=True),
        sa.Column("principal_code", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["policy_draft.id"], name="fk_policy_draft_review_draft_id_policy_draft"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_policy_draft_review"),
    )
    op.create_index("ix_policy_draft_review_draft_id_at", "policy_draft_review", ["draft_id", "at"], unique=False)
    op.create_table(
        "policy_draft_update",
        sa.Column("draft_id", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["policy_draft.id"], name="fk_policy_draft_update_draft_id_policy_draft"
        ),
        sa.PrimaryKeyConstraint("draft_id", "path", "version", name="pk_policy_draft_update"),
    )
    op.create_table(
        "policy_signature",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("party_type", sa.Text(), nullable=False),
        sa.Column("party_code", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("draft_id", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["policy_draft.id"], name="fk_policy_signature_draft_id_policy_draft"),
        sa.PrimaryKeyConstraint("id", name="pk_policy_signature"),
        sa.UniqueConstraint(
            "draft_id", "agreement", "version", "party_type", "party_code", name="uq_policy_signature_party"
        ),
    )
    op.create_table(
        "publication",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account", sa.Text(), nullable=True),
        sa.Column("principal_type", sa.Text(), nullable=True),
        sa.Column("principal_code", sa.Text(), nullable=True),
        sa.Column("draft_id", sa.Text(), nullable=True),
        sa.Column("takes_back", sa.Integer(), nullable=True),
        sa.Column("set_hash", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["policy_draft.id"], name="fk_publication_draft_id_policy_draft"),
        sa.ForeignKeyConstraint(["set_hash"], ["policy_set.hash"], name="fk_publication_set_hash_policy_set"),
        sa.PrimaryKeyConstraint("seq", name="pk_publication"),
        sa.UniqueConstraint("takes_back", name="uq_publication_takes_back"),
    )
    op.create_table(
        "publication_file",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=True),
        sa.Column("base_hash", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["hash"], ["policy_text.hash"], name="fk_publication_file_hash_policy_text"),
        sa.ForeignKeyConstraint(["seq"], ["publication.seq"], name="fk_publication_file_seq_publication"),
        sa.PrimaryKeyConstraint("seq", "path", name="pk_publication_file"),
    )


def downgrade() -> None:
    op.drop_table("publication_file")
    op.drop_table("publication")
    op.drop_table("policy_signature")
    op.drop_table("policy_draft_update")
    op.drop_index("ix_policy_draft_review_draft_id_at", table_name="policy_draft_review")
    op.drop_table("policy_draft_review")
    op.drop_table("policy_draft_file")
    op.drop_index("ix_policy_draft_comment_draft_id_at", table_name="policy_draft_comment")
    op.drop_table("policy_draft_comment")
    op.drop_table("policy_text")
    op.drop_table("policy_set")
    op.drop_index("ix_policy_job_state_asked_at", table_name="policy_job")
    op.drop_table("policy_job")
    op.drop_index("ix_policy_draft_status_made_at", table_name="policy_draft")
    op.drop_table("policy_draft")
    if op.get_context().dialect.name != "sqlite":
        op.execute("DROP FUNCTION agreed_is_append_only()")
