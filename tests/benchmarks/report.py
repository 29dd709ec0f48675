"""Tables, on the screen and between the markers of the documents."""

import re
from collections.abc import Sequence
from pathlib import Path

DOCUMENT = Path(__file__).parents[2] / "docs" / "performance.md"
_MARKED = r"(<!-- begin {name} -->\n).*?(\n<!-- end {name} -->)"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown that can also be read as it is; all columns but the first are set flush right."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    rule = [f":{'-' * (widths[0] - 1)}", *(f"{'-' * (width - 1)}:" for width in widths[1:])]
    lines = (
        [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        for row in (header, rule, *rows)
    )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def marked(document: str) -> list[str]:
    """The names of what is marked in a document, in its order."""
    return re.findall(r"<!-- begin ([a-z-]+) -->", document)


def replaced(document: str, name: str, text: str) -> str:
    """A document with other text between the markers of that name; as it was where it has none."""
    pattern = re.compile(_MARKED.format(name=re.escape(name)), re.DOTALL)
    return pattern.sub(lambda found: f"{found[1]}\n{text}\n{found[2]}", document)
