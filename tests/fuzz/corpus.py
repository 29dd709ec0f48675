"""What fuzzing begins with: the seeds, a page in each known layout, and their records."""

from collections.abc import Iterator

import osce_corpus as oc
from tests.support import seeds
from tests.support.html import known, records


def sources(target: str) -> Iterator[bytes]:
    """Yield the inputs that a target begins with."""
    for name in seeds.NAMES:
        data = seeds.path(name).read_bytes()
        yield data if target == "parse" else oc.dumps(oc.parse(data)).encode()
    for layout in known.LAYOUTS.values():
        for number in range(3):
            page = records.record(number)
            # Weight that a page carries only for looks would only make the search slower.
            html = layout.render(page)
            yield html[:30_000].encode() if target == "parse" else oc.dumps(page).encode()
