"""The shipped content, read once, and the same with something changed."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from router.bootstrap import Router, build_router
from router.changes.contents import Whole
from router.content import content_root
from router.policy_content import PolicyContent
from router.scenarios.folder import read_features
from router.settings import read_settings


@pytest.fixture(scope="session")
def router() -> Router:
    return build_router(read_settings({}))


@pytest.fixture(scope="session")
def shipped(router: Router) -> Whole:
    root = content_root()
    features = read_features(root / "features" / "policies", None, root)
    return Whole(router.book, router.directory, features.sound, router.base_files())


def with_policies(whole: Whole, **changed: object) -> Whole:
    """The same content with parts of its policies changed."""
    read = {part.name: getattr(whole.policies, part.name) for part in fields(PolicyContent)}
    return replace(whole, policies=PolicyContent(**read | changed))
