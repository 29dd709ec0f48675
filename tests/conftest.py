"""Profiles for Hypothesis."""

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.support.counts import TRIED

settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("fast", deadline=None, max_examples=20)
settings.register_profile("nightly", deadline=None, max_examples=10_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say on how many layouts the properties have been tried."""
    if TRIED:
        terminalreporter.write_line(
            f"layouts tried: {', '.join(f'{count} of {kind}' for kind, count in TRIED.items())}"
        )
