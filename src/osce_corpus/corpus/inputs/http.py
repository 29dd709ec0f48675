"""What a server answered, as a crawl keeps it: the status, the headers, the body and what it is wrapped in."""

import re

from attrs import frozen

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})")
_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r""";\s*charset\s*=\s*["']?([\w.:+-]{1,40})""", re.IGNORECASE)
_FOLD = re.compile(r"\r?\n[ \t]+")


@frozen(kw_only=True)
class Answer:
    """The head of an answer."""

    status: int | None
    """`None` where what was kept is no answer of HTTP, or only its body."""
    headers: dict[str, str]
    """By their names in lower case; the last of several counts, for it is what browsers use."""
    body_at: int
    """Where the body begins."""

    @property
    def codings(self) -> list[str]:
        """What the body is wrapped in, the outermost first: "chunked", "gzip"."""
        names = [
            *self.headers.get("content-encoding", "").split(","),
            *self.headers.get("transfer-encoding", "").split(","),
        ]
        return [coding for name in reversed(names) if (coding := name.strip().lower().removeprefix("x-"))]


def read_answer(block: bytes) -> Answer:
    """Return the head of an answer; lines may end as they should not, and lines that are no headers are passed over."""
    status = _STATUS.match(block)
    if not status:
        return Answer(status=None, headers={}, body_at=0)
    end = _END.search(block)
    stop, body_at = end.span() if end else (len(block), len(block))
    lines = _FOLD.sub(" ", block[:stop].decode("latin-1")).splitlines()[1:]
    pairs = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs if value.strip()}
    return Answer(status=int(status[1]), headers=headers, body_at=body_at)


def media_type_of(content_type: str) -> str:
    """Return the media type of a header: "text/html"."""
    return content_type.partition(";")[0].strip().lower()


def charset_of(content_type: str) -> str | None:
    """Return the encoding that a header names."""
    found = _CHARSET.search(content_type)
    return found[1] if found else None
