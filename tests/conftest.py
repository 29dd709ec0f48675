"""Profiles for Hypothesis."""

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.support.counts import TRIED
from tests.support.documents import CLUSTERS

collect_ignore = [] if CLUSTERS else ["clusters"]

settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, max_examples=150, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "fast", deadline=None, derandomize=True, max_examples=20, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("nightly", deadline=None, max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand over what a worker has counted, where the tests run in several processes."""
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["tried"] = dict(TRIED)


@pytest.hookimpl(optionalhook=True)  # of the plugin for several processes
def pytest_testnodedown(node: Any) -> None:
    """Add what a worker has counted."""
    TRIED.update(getattr(node, "workeroutput", {}).get("tried", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say on how many layouts the properties have been tried."""
    if TRIED:
        terminalreporter.write_line(
            f"layouts tried: {', '.join(f'{count} of {kind}' for kind, count in TRIED.items())}"
        )
