"""The errors of the library. Each is also the builtin that a caller would already catch."""

from attrs import frozen


class OsceCorpusError(Exception):
    """Base of every error that this library raises on purpose."""


class UnsupportedFormatError(OsceCorpusError, ValueError):
    """A source or a file is in a format that is not read or written here."""

    def __init__(self, name: str, advice: str) -> None:
        super().__init__(name, advice)
        self.name = name
        """The name or the suffix of the format."""
        self.advice = advice
        """What to do instead."""

    def __str__(self) -> str:
        return f"{self.name} is not supported here. {self.advice}"


class UnknownPageTypeError(OsceCorpusError, ValueError):
    """With `strict=True`: the page is of none of the types that are read."""

    def __init__(self, title: str | None, confidence: float) -> None:
        super().__init__(title, confidence)
        self.title = title
        """The title of the page, where one was found."""
        self.confidence = confidence
        """How sure it is that the page is none of the known types, 0 to 1."""

    def __str__(self) -> str:
        named = f'The page "{self.title}"' if self.title else "The page"
        return (
            f"{named} is none of the types that are read (confidence {self.confidence:.2f}). "
            "detect() shows the evidence; parse_as() reads it as a type you name; strict=False keeps it as OtherPage."
        )


class UnusablePageError(OsceCorpusError, ValueError):
    """With `strict=True`: the source holds no page."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        """The code of the diagnostic that `parse` gives without `strict`."""
        self.message = message
        """Its sentence."""

    def __str__(self) -> str:
        return f"{self.message} [{self.code}]"


class InputTooLargeError(OsceCorpusError, ValueError):
    """A source is larger than a page can be."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(size, limit)
        self.size = size
        """How large it is, in bytes, or in characters where it is `str`."""
        self.limit = limit
        """How large it may be."""

    def __str__(self) -> str:
        return (
            f"The source has {self.size:,} bytes or characters, and {self.limit:,} are allowed; max_size= allows more."
        )


class WrongPageTypeError(OsceCorpusError, ValueError):
    """`parse_as` was asked for one type, and the page is plainly another."""

    def __init__(self, asked: str, found: str, confidence: float) -> None:
        super().__init__(asked, found, confidence)
        self.asked = asked
        """The type that the caller named."""
        self.found = found
        """The type that the page has."""
        self.confidence = confidence
        """How sure that is, 0 to 1."""

    def __str__(self) -> str:
        return (
            f"The page was to be read as {self.asked} and is plainly a {self.found} "
            f"(confidence {self.confidence:.2f}). parse() reads it as what it is."
        )


@frozen
class Problem:
    """One wrong value of a record."""

    path: str
    """Where it stands: `$.body[2].text`."""
    message: str
    """What is wrong with it."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def shown(value: object) -> str:
    """Return a wrong value as it stands in a message: short, and `null` for nothing."""
    try:
        return "null" if value is None else f"{value!r:.60}"
    except ValueError:  # a number of more digits than Python prints
        return type(value).__name__


class InvalidRecordError(OsceCorpusError, ValueError):
    """A record is not one that this library wrote, or could have written."""

    def __init__(self, problems: tuple[Problem, ...], source: str | None = None, line: int | None = None) -> None:
        super().__init__(problems, source, line)
        self.problems = problems
        """Every wrong value, with its path."""
        self.source = source
        """The file, where the record came from one."""
        self.line = line
        """The line in the file, from 1, where the format has lines."""

    @property
    def paths(self) -> tuple[str, ...]:
        """The path of each wrong value."""
        return tuple(problem.path for problem in self.problems)

    def __str__(self) -> str:
        place = self.source or "This"
        if self.line is not None:
            place = f"{place}, line {self.line}"
        return f"{place} is not a valid record: {'; '.join(map(str, self.problems))}"


class AlreadyReadError(OsceCorpusError, ValueError):
    """The pages of an open file were asked for a second time."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.source = source
        """The name of the file."""

    def __str__(self) -> str:
        return (
            f"The pages of {self.source} were read already, and an open file gives them once. "
            "Pass its path to read() to read it again and again, or keep the pages: oc.Corpus(oc.read(file, …))."
        )


class UnknownValueError(OsceCorpusError, ValueError):
    """A filter was given a value that neither the vocabulary knows nor a page has."""

    def __init__(self, what: str, value: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(what, value, near)
        self.what = what
        """What it should have been, in words: "field of work"."""
        self.value = value
        """The value."""
        self.near = near
        """Values that there are and that look like it, the likest first."""

    def __str__(self) -> str:
        near = f"; near it are: {', '.join(map(repr, self.near))}" if self.near else ""
        return f"{self.value!r:.80} is no {self.what} that the vocabulary knows or a page has{near}."


class InvalidQueryError(OsceCorpusError, ValueError):
    """A query that was to be taken as FTS5 is none."""

    def __init__(self, query: str, reason: str) -> None:
        super().__init__(query, reason)
        self.query = query
        """The query."""
        self.reason = reason
        """What SQLite says of it."""

    def __str__(self) -> str:
        return f"{self.query!r:.80} is no FTS5 query: {self.reason}. Without fts5=True its words are searched for."


class MissingExtraError(OsceCorpusError, ImportError):
    """Something that was asked for needs a package that is not installed."""

    def __init__(self, extra: str, wanted_for: str) -> None:
        super().__init__(extra, wanted_for)
        self.extra = extra
        """The extra that brings it."""
        self.wanted_for = wanted_for
        """What it is needed for."""

    def __str__(self) -> str:
        how = f"pip install 'osce-corpus[{self.extra}]', or '.[{self.extra}]' in a clone"
        return f"{self.wanted_for} needs the extra {self.extra!r}: {how}"


class ResumeError(OsceCorpusError, RuntimeError):
    """A build cannot go on where it was interrupted, or another one is at the same output."""

    def __init__(self, reason: str, *, is_in_use: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        """What is in its way."""
        self.is_in_use = is_in_use
        """Whether it is another build that has not ended yet."""

    def __str__(self) -> str:
        if self.is_in_use:
            return f"The build cannot begin: {self.reason}. Wait until it has ended, or choose another output."
        return f"The build cannot go on where it was interrupted: {self.reason}. resume=False begins it anew."


class FailedInputError(OsceCorpusError, ValueError):
    """With `on_error="raise"`: an input gave no page."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        """The input, as it is shown."""
        self.reason = reason
        """What went wrong, in a sentence."""

    def __str__(self) -> str:
        return f'{self.source}: {self.reason.rstrip(".")}. on_error="keep" reports it and goes on.'


class WorkersError(OsceCorpusError, RuntimeError):
    """The processes that were to do the work cannot be started, or end before they begin."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how
        """How the last of them ended: "ended with exit status 1"."""

    def __str__(self) -> str:
        return (
            f"No worker process can be started: the last one {self.how}. What it said is on standard error; "
            "workers=1 does the work in this process."
        )
