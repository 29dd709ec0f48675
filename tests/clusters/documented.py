"""The functions of docs/clusters.md, as a reader of it has them."""

import re
from pathlib import Path
from typing import Any

DOCUMENT = Path(__file__).parents[2] / "docs" / "clusters.md"
_CODE = re.compile(r"^```python\n(?!>>>)(.*?)^```", re.MULTILINE | re.DOTALL)


def functions() -> dict[str, Any]:
    """What the blocks of code define that are no examples."""
    defined: dict[str, Any] = {}
    for code in _CODE.findall(DOCUMENT.read_text(encoding="utf-8")):
        exec(compile(code, DOCUMENT.name, "exec"), defined)
    return defined
