"""Parts of a display that a reader opens."""

from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import Child, element


def folded(heading: str, *children: Child, told: str = "", is_open: bool = False) -> Element:
    """Return a part that can be opened; `told` stands quietly behind its heading."""
    quiet: list[Child] = [" ", element("small", told)] if told else []
    summary = element("summary", heading, *quiet)
    return element("details", summary, *children, **({"open": "open"} if is_open else {}))
