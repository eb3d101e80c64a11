"""What Prometheus may count of cases that are followed up: whether their clocks go and their reminders get away."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Metric, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from router.bootstrap import Router
from router.storage import ClocksStanding, StorageError, clocks_standing
from router.storage.reminders import FAILED, GIVEN_UP, SENDING, SENT, WAITING

STATES = (WAITING, SENDING, SENT, FAILED, GIVEN_UP)
"""Of letters; those that were not wanted wait for nothing."""


def case_metrics(router: Router) -> bytes:
    """The numbers in Prometheus' format, the same from every server; nothing while the database does not answer."""
    now = router.clock()
    try:
        standing = clocks_standing(router.database, now, router.today())
    except StorageError:
        return b""
    since = standing.waiting_since
    registry = CollectorRegistry()
    registry.register(_Told(standing, (now - since).total_seconds() if since else 0.0))
    return generate_latest(registry)


class _Told(Collector):
    def __init__(self, standing: ClocksStanding, waited: float) -> None:
        self._standing, self._waited = standing, waited

    def collect(self) -> Iterator[Metric]:
        """The numbers."""
        reminders = GaugeMetricFamily("envag_reminders", "Reminders by e-mail, by state.", labels=["state"])
        for state in STATES:
            reminders.add_metric([state], self._standing.reminders.get(state, 0))
        yield reminders
        yield GaugeMetricFamily(
            "envag_reminders_oldest_waiting_seconds",
            "How long the letter that waits longest has waited since it was to be sent.",
            value=self._waited,
        )
        yield GaugeMetricFamily(
            "envag_cases_untold",
            "Cases in which a last day has passed that the case was not told of yet.",
            value=self._standing.untold,
        )
