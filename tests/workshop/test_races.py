"""Many at once: one outcome, and everything that is told of it whole."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

import pytest

from router.storage import DraftChanged, ToPublish, verify
from router.storage.draft_reviews import CHANGES_REQUESTED
from router.workshop.obstacles import Kind, NotPublishable
from router.workshop.signing import NotSigned
from tests.workshop.a_site import (
    AGREED_RULES,
    FILES,
    NATIONAL,
    NOTE,
    OTHER_RULES,
    REGION,
    THIRD_RULES,
    TODAY,
    TOWN,
    Site,
)
from tests.workshop.test_withdrawal import DAY, leave


def at_once(*actions: Callable[[], object]) -> list[object]:
    """What came of each, a result or what was raised, when all begin at the same time."""
    gate, results = threading.Barrier(len(actions)), list[object](None for _ in actions)

    def run(number: int) -> None:
        gate.wait()
        try:
            results[number] = actions[number]()
        except Exception as raised:  # noqa: BLE001  whatever came of it
            results[number] = raised

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(actions))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def whole(site: Site) -> bool:
    """The audit chain tells of each publication once, and nothing of it is missing."""
    told = list(site.router.publications.all())
    assert [one.seq for one in told] == list(range(1, len(told) + 1))
    return verify(site.router.database, site.router.seal_keys).whole


def published(results: list[object]) -> list[object]:
    return [result for result in results if isinstance(result, int)]


def test_ten_publish_the_same_draft(site: Site) -> None:
    draft = site.ready()
    results = at_once(*[lambda: site.publish(draft)] * 10)
    assert published(results) == [1]
    assert all(isinstance(result, NotPublishable) for result in results if result != 1)
    assert whole(site)


def test_two_drafts_of_the_same_file(site: Site) -> None:
    first, second = site.ready(), site.ready(agreed_rules=THIRD_RULES)
    results = at_once(lambda: site.publish(first), lambda: site.publish(second))
    assert published(results) == [1]
    assert site.text(AGREED_RULES) == (OTHER_RULES if results[0] == 1 else THIRD_RULES)
    assert whole(site)


def test_two_drafts_of_different_files_are_never_checked_alone_and_published_together(site: Site) -> None:
    first, second = site.ready(), site.ready(national=FILES[NATIONAL] + "# mer\n")
    results = at_once(lambda: site.publish(first), lambda: site.publish(second))
    assert published(results) == [1]
    refused = next(result for result in results if isinstance(result, NotPublishable))
    assert Kind.NOT_CHECKED in {obstacle.kind for obstacle in refused.obstacles}
    assert whole(site)


def test_publishing_while_somebody_writes(site: Site) -> None:
    draft = site.ready()
    results = at_once(lambda: site.publish(draft), lambda: site.write(draft, AGREED_RULES, THIRD_RULES))
    if published(results):
        assert site.text(AGREED_RULES) == OTHER_RULES
        assert isinstance(results[1], DraftChanged)
    else:
        assert site.text(AGREED_RULES) == FILES[AGREED_RULES]
        assert site.refused(draft) >= {Kind.UNSIGNED, Kind.NOT_CHECKED}
    assert whole(site)


def test_publishing_while_somebody_requests_changes(site: Site) -> None:
    draft = site.ready()
    changes, keeper = site.router.workshop.draft(draft).changes_hash, site.people.keeper
    results = at_once(
        lambda: site.publish(draft),
        lambda: site.router.reviews.review(draft, changes, CHANGES_REQUESTED, "Vänta", keeper),
    )
    if published(results):
        assert isinstance(results[1], DraftChanged)
    else:
        assert site.refused(draft) == {Kind.CHANGES_REQUESTED}
    assert whole(site)


def test_publishing_while_the_last_party_signs(site: Site) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    site.checked(draft)
    site.sign(draft, site.people.region)
    results = at_once(lambda: site.publish(draft), lambda: site.sign(draft, site.people.town))
    assert not isinstance(results[1], NotSigned)
    if not published(results):
        with suppress(NotPublishable):
            site.publish(draft)
    assert site.text(AGREED_RULES) == OTHER_RULES
    assert site.text(AGREED_RULES.replace("ansvar", "avtal")).count("version:") == 2
    assert whole(site)


def test_one_account_signs_for_both_parties_at_once(site: Site) -> None:
    draft = site.draft(agreed_rules=OTHER_RULES)
    both = [site.people.act("both", site.people.region.actor.role or "", party) for party in (REGION, TOWN)]
    results = at_once(*[lambda who=who: site.sign(draft, who) for who in both])
    assert sum(isinstance(result, NotSigned) for result in results) == 1
    assert len(site.router.reviews.signatures(draft)) == 1


def test_publishing_while_a_party_leaves(site: Site) -> None:
    site.publish(site.ready())
    draft = site.ready(agreed_rules=THIRD_RULES)
    results = at_once(lambda: site.publish(draft), lambda: leave(site))
    assert isinstance(results[1], tuple)
    assert results[1]
    assert not site.router.edition_on(DAY).book.agreements["lan.barn"].binds("18", TOWN.code, DAY)
    assert whole(site)


def test_ten_say_that_the_party_leaves(site: Site) -> None:
    site.publish(site.ready())
    results = at_once(*[lambda: leave(site)] * 10)
    assert sorted(result for result in results if result) == [(2,)]
    assert whole(site)


@pytest.mark.parametrize("meanwhile", ["write", "drop", "sign", "review"])
def test_what_was_judged_is_what_is_published(site: Site, meanwhile: str) -> None:
    """Whatever happens to the draft between judging and publishing: it is refused, and nothing is left."""
    draft, people, router = site.ready(), site.people, site.router
    version = router.workshop.draft(draft).version
    changes = router.workshop.draft(draft).changes_hash
    happens: dict[str, Callable[[], object]] = {
        "write": lambda: site.write(draft, AGREED_RULES, THIRD_RULES),
        "drop": lambda: router.drafts.drop(draft, people.writer),
        "sign": lambda: router.reviews.sign(draft, "lan.barn", "0", TOWN, people.act("other", principal=TOWN)),
        "review": lambda: router.reviews.review(draft, changes, CHANGES_REQUESTED, "Vänta", people.keeper),
    }
    happens[meanwhile]()
    files = router.workshop.judge(draft).before
    wanted = ToPublish("change", TODAY, files, {}, "revision", NOTE, (), draft, version)
    with pytest.raises(DraftChanged):
        router.publications.publish(wanted, 0, people.writer, router.audit)
    assert router.publications.head() == 0
    assert whole(site)
