"""One bar of several parts, with a table that tells what each of them is."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts.bars import Bar, share
from osce_corpus.corpus.charts.elements import element


def shares(what: str, counted: Iterable[Bar]) -> Element:
    """Return counts that make up a whole; those of nothing are left out.

    Args:
        what: What the parts are.
        counted: The parts in order; the first ones, up to five, have a colour each.
    """
    parts = [(number, bar) for number, bar in enumerate(counted, start=1) if bar.count]
    total = sum(bar.count for _, bar in parts)
    strip = (element("span", class_=f"part-{number}", style=f"flex-grow:{bar.count}") for number, bar in parts)
    head = element("tr", *(element("th", name, scope="col") for name in (what, "Count", "Share")))
    body = (
        element(
            "tr",
            element("th", element("span", class_=f"key part-{number}"), bar.name, scope="row"),
            element("td", f"{bar.count:,}", class_="number"),
            element("td", share(bar.count, total), class_="number share"),
        )
        for number, bar in parts
    )
    legend = element("table", element("thead", head), element("tbody", *body), class_="legend")
    return element("div", element("div", *strip, class_="strip", aria_hidden="true"), legend, class_="shares")
