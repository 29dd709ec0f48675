"""The plan of a build."""

import errno
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Literal

from attrs import frozen

from osce_corpus.corpus.building.journal import journal_path
from osce_corpus.corpus.building.parts import check_folder, checked_keys
from osce_corpus.corpus.inputs import PathLike
from osce_corpus.detection import PageType
from osce_corpus.formats import format_name, suffix_for, write
from osce_corpus.formats.extras import extra_module
from osce_corpus.version import __version__

Dedupe = bool | Literal["exact"]
OnError = Literal["keep", "raise"]
_FAILURES = ".failures.jsonl"


@frozen(kw_only=True)
class Plan:
    """What a build is asked for, checked before it begins."""

    output: Path
    format: str | None
    partition_by: tuple[str, ...]
    only: frozenset[PageType]
    dedupe: Dedupe
    on_error: OnError
    resume: bool
    encoding: str | None
    text_column: str | None
    url_column: str | None

    @property
    def suffix(self) -> str:
        """The suffix of files in the format."""
        return suffix_for(self.output, self.format)

    @property
    def failures(self) -> Path:
        """The file with the inputs that failed."""
        return self.output.with_name(self.output.name + _FAILURES)

    @property
    def leave_out(self) -> tuple[Path, Path, Path]:
        """What is no input, wherever it is found."""
        return self.output, self.failures, journal_path(self.output)

    @property
    def what_is_parsed(self) -> dict[str, object]:
        """What has to be the same in a build that goes on, in values that JSON knows."""
        return {
            "release": __version__,
            "only": None if self.only == frozenset(PageType) else sorted(self.only),
            "partition_by": list(self.partition_by),
            "encoding": self.encoding,
            "text_column": self.text_column,
            "url_column": self.url_column,
        }


def planned(
    output: PathLike,
    *,
    format: str | None = None,
    partition_by: Iterable[str] = (),
    only: Iterable[PageType | str] | None = None,
    dedupe: Dedupe = True,
    on_error: OnError = "keep",
    resume: bool = False,
    encoding: str | None = None,
    text_column: str | None = None,
    url_column: str | None = None,
) -> Plan:
    """Return what a build is asked for; raises for what it cannot do, as `build` does."""
    path, keys = Path(output), checked_keys(partition_by)
    if keys and format is None:
        raise ValueError(f'a corpus in parts needs a format: build(..., partition_by={list(keys)}, format="parquet")')
    write([], BytesIO(), format=format_name(path, format))  # what the format needs is missed now, not at the end
    path.parent.stat()  # a folder that is not there is told by its name, before the journal looks for it
    if keys:
        check_folder(path)
    elif path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder; a corpus in one file needs another name", str(path))
    if isinstance(only, str):
        raise TypeError(f"only takes several types; for one, pass [{str(only)!r}]")
    if dedupe not in (True, False, "exact"):
        raise ValueError(f"dedupe is True, False or 'exact', not {dedupe!r}")
    if dedupe is True:
        extra_module("rensa", "dedupe", 'Finding near-equal copies (dedupe="exact" leaves them apart)')
    if on_error not in ("keep", "raise"):
        raise ValueError(f"on_error is 'keep' or 'raise', not {on_error!r}")
    return Plan(
        output=path,
        format=format,
        partition_by=keys,
        only=frozenset(PageType if only is None else map(PageType, only)),
        dedupe=dedupe,
        on_error=on_error,
        resume=resume,
        encoding=encoding,
        text_column=text_column,
        url_column=url_column,
    )
