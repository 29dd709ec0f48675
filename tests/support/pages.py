"""Pages written for the tests, in the layouts of the site; no sentence of them is anybody's."""

from collections.abc import Sequence

import osce_corpus as oc

LEAD = "The two delegations met for a third round of talks on the shared river basin, the OSCE Mission said today."
SECOND = "Participants agreed to publish water levels every week and to meet again before the end of the year."
THIRD = "A joint group of engineers will visit both banks of the river and report to the OSCE in spring."
PROSE = (LEAD, SECOND, THIRD)

LABELS = (
    ("Date", ()),
    ("Place", ("VIENNA",)),
    ("Source", ("OSCE Secretariat",)),
    ("Fields of work", ("Policing", "Rule of law")),
)


def bulleted(
    *,
    label: str | None = "Press release",
    title: str = "Delegations agree on river data",
    labels: Sequence[tuple[str, Sequence[str]]] = LABELS,
    body: Sequence[str] = (f"VIENNA, 3 May 2012 - {LEAD}", SECOND),
    label_first: bool = True,
) -> str:
    """A page whose labels and values are bulleted, without blank lines and without a menu."""
    head = [label, title] if label_first else [title, label]
    facts = [line for name, values in labels for line in (f"- {name}:", *(f"- {value}" for value in values))]
    return "\n".join([*filter(None, head), *facts, *body])


def plain(title: str, *body: str) -> str:
    """A page that is only a title and a body."""
    return "\n\n".join([title, *body])


def codes(page: oc.Page) -> list[str]:
    """The codes of the diagnostics of a page."""
    return [diagnostic.code for diagnostic in page.diagnostics]


def press_release(text: str) -> oc.PressRelease:
    """The page, which has to be taken for a press release."""
    page = oc.parse(text)
    assert isinstance(page, oc.PressRelease), oc.detect(text)
    return page
